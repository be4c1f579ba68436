import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { WorkbookCheck } from '../../../core/engine/engine';
import { usePaneModel } from '../../shared/paneContext';

const useStyles = makeStyles({
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** Where nobody could tell which cells are merged: what that means, and the way to find out, with its price. */
export function MergesUnknown({ check }: { readonly check: WorkbookCheck }): ReactElement | null {
  const styles = useStyles();
  const model = usePaneModel();
  const sheets = check.mergesUnknown ?? [];
  if (sheets.length === 0) return null;
  return (
    <div>
      <p className={styles.note}>
        Merged cells are taken from how {sheets.length === 1 ? `“${sheets[0]!}” looks` : 'the sheets look'}: a
        figure that is merged over several years may be found as blank. Reading them exactly empties Excel’s
        Undo list (Ctrl+Z).
      </p>
      <Button size="small" onClick={() => void model.checkMerges()}>
        Read merged cells exactly
      </Button>
    </div>
  );
}
