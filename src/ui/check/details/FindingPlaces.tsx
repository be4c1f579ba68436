import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { FindingView } from '../../../core/engine/engine';
import { toA1 } from '../../../core/sheet/address';
import { plural } from '../../../core/text/words';
import { Disclosure } from '../../shared/Disclosure';
import { lineButton } from '../../shared/lineButton';
import { usePaneModel } from '../../shared/paneContext';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  place: { ...lineButton, width: '100%', overflowWrap: 'anywhere' },
  message: { paddingBottom: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  cell: { fontWeight: tokens.fontWeightSemibold },
});

const pageSize = 50;

/** The places that one finding stands for; choosing one shows its cell. */
export function FindingPlaces({ finding }: { readonly finding: FindingView }): ReactElement {
  const styles = useStyles();
  const model = usePaneModel();
  const [isOpen, setOpen] = useState(false);
  const [shown, setShown] = useState(pageSize);
  const { parts } = finding;
  const sheets = new Set(parts.map(({ sheet }) => sheet));
  return (
    <Disclosure
      level={3}
      title={plural(parts.length, 'place')}
      isOpen={isOpen}
      onToggle={() => {
        setOpen(!isOpen);
      }}
    >
      <ul className={styles.list}>
        {parts.slice(0, shown).map(({ sheet, cell, indicator, message }) => (
          <li key={`${sheet}!${toA1(cell)}`}>
            <button
              type="button"
              className={styles.place}
              onClick={() => {
                void model.select(sheet, cell);
              }}
            >
              <span className={styles.cell}>{toA1(cell)}</span>
              {sheets.size > 1 ? ` on ${sheet}` : ''} {indicator}
            </button>
            {finding.areOwn && <div className={styles.message}>{message}</div>}
          </li>
        ))}
      </ul>
      {shown < parts.length && (
        <Button
          size="small"
          onClick={() => {
            setShown(shown + pageSize);
          }}
        >
          Show {Math.min(pageSize, parts.length - shown)} more
        </Button>
      )}
    </Disclosure>
  );
}
