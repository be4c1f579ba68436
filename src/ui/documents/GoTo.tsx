import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { toA1 } from '../../core/sheet/address';
import type { RowCell } from '../../core/engine/engine';
import { usePaneModel } from '../shared/paneContext';

/** Shows the cell that something is about in the sheet. */
export function GoTo({ place }: { readonly place: RowCell }): ReactElement {
  const model = usePaneModel();
  const cell = toA1(place.cell);
  return (
    <Button
      size="small"
      aria-label={`Go to ${cell}, ${place.indicator}`}
      onClick={() => void model.select(place.sheet, place.cell)}
    >
      Go to {cell}
    </Button>
  );
}
