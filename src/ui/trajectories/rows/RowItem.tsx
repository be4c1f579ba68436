import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, memo, type ReactElement, useId } from 'react';
import type { FillRow } from '../../../core/engine/engine';
import { RowDetail } from './RowDetail';
import { RowFigures } from './RowFigures';
import { nameRow } from '../sayings';
import { Checkbox } from '../../controls/Checkbox';
import { clearOfFoot } from '../../shared/footBar';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '32px minmax(0, 1fr)',
    position: 'relative',
    // Of a thousand rows only those in sight are laid out.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 112px',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ...clearOfFoot,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { borderLeft: '3px solid Highlight' },
  },
  // Above the name, whose button reaches over the whole row.
  tick: { position: 'relative', zIndex: 1 },
  name: {
    display: 'block',
    width: '100%',
    minHeight: '24px',
    padding: '2px 0',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    '::after': { content: '""', position: 'absolute', inset: 0, borderRadius: tokens.borderRadiusMedium },
    ':focus-visible': { outlineStyle: 'none' },
    ':focus-visible::after': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  content: { paddingRight: tokens.spacingHorizontalXS, minWidth: 0 },
  place: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  // Nothing may come to lie behind the bar with the buttons.
  detail: {
    ...clearOfFoot,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS} 0`,
  },
});

interface RowItemProps {
  readonly row: FillRow;
  readonly rowKey: string;
  readonly isTicked: boolean;
  readonly isChosen: boolean;
  /** Whether Tab comes to this row; the arrow keys go on from there. */
  readonly isTabStop: boolean;
  readonly onTick: (row: FillRow) => void;
  readonly onChoose: (row: FillRow) => void;
  readonly onFocus: (rowKey: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** A row of the list: whether it is to be written, which it is, and its figures; once chosen, its chart. */
export const RowItem = memo(function RowItem(props: RowItemProps): ReactElement {
  const { row, rowKey, isTicked, isChosen, isTabStop, onTick, onChoose, onFocus, onKeyDown } = props;
  const styles = useStyles();
  const id = useId();
  const place = `row ${row.nameCell.row + 1}`;
  const shared = {
    tabIndex: isTabStop ? 0 : -1,
    'data-key': rowKey,
    onKeyDown,
    onFocus: () => {
      onFocus(rowKey);
    },
  };
  return (
    <>
      <div role="row" className={mergeClasses(styles.row, isChosen && styles.chosen)}>
        <div role="gridcell" className={styles.tick}>
          <Checkbox
            {...shared}
            data-cell="tick"
            aria-label={`Fill ${nameRow(row.indicator)}, ${place}`}
            checked={isTicked}
            onChange={() => {
              onTick(row);
            }}
          />
        </div>
        <div role="gridcell" className={styles.content}>
          <button
            {...shared}
            type="button"
            data-cell="name"
            className={styles.name}
            aria-expanded={isChosen}
            aria-controls={isChosen ? `${id}-detail` : undefined}
            aria-describedby={`${id}-place ${id}-figures`}
            onClick={() => {
              onChoose(row);
            }}
          >
            {nameRow(row.indicator)}
          </button>
          <div className={styles.place} id={`${id}-place`}>
            {row.service === null ? place : `${row.service} · ${place}`}
          </div>
          <RowFigures points={row.points} id={`${id}-figures`} />
        </div>
      </div>
      {isChosen && (
        <div role="row">
          <div role="gridcell" aria-colspan={2} className={styles.detail} id={`${id}-detail`}>
            <RowDetail row={row} />
          </div>
        </div>
      )}
    </>
  );
});
