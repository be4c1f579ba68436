import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { toA1 } from '../../../core/sheet/address';
import type { CellEdit } from '../../../core/sheet/edit';
import { hiddenFromSight } from '../../shared/hiddenFromSight';
import { printContent } from '../sentences';
import { ShowMore } from '../../shared/ShowMore';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalXS },
  edit: {
    display: 'grid',
    gridTemplateColumns: 'minmax(3em, max-content) 1fr',
    columnGap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  cell: { fontWeight: tokens.fontWeightSemibold },
  change: { overflowWrap: 'anywhere', minWidth: 0 },
  before: { color: tokens.colorNeutralForeground2 },
  more: { justifySelf: 'start' },
});

const pageSize = 20;

/** Cells from what they hold to what they are to hold. */
export function EditList({ edits }: { readonly edits: readonly CellEdit[] }): ReactElement {
  const styles = useStyles();
  const [count, setCount] = useState(pageSize);
  const firstNew = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (count > pageSize) firstNew.current?.focus();
  }, [count]);
  const hidden = edits.length - count;
  return (
    <>
      <ul className={styles.list}>
        {edits.slice(0, count).map((edit, index) => (
          <li
            key={`${edit.sheet} ${toA1(edit.cell)}`}
            ref={index === count - pageSize ? firstNew : null}
            tabIndex={-1}
            className={styles.edit}
          >
            <span className={styles.cell}>{toA1(edit.cell)}</span>
            <span className={styles.change}>
              <span style={hiddenFromSight}>from </span>
              <span className={styles.before}>{printContent(edit.before)}</span>
              <span aria-hidden> → </span>
              <span style={hiddenFromSight}> to </span>
              <strong>{printAfter(edit)}</strong>
            </span>
          </li>
        ))}
      </ul>
      <ShowMore
        className={styles.more}
        left={hidden}
        batch={pageSize}
        onMore={() => {
          setCount(count + pageSize);
        }}
      />
    </>
  );
}

function printAfter({ after, formula, numberFormat }: CellEdit): string {
  const printed = printContent(after, numberFormat);
  return formula === undefined ? printed : `=${formula}, which is ${printed}`;
}
