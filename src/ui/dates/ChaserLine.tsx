import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, memo, type ReactElement } from 'react';
import { toA1 } from '../../core/sheet/address';
import { formatSpan, type DateCertainty } from '../../core/dates/span';
import type { PlacedChaser } from './chaserList';
import { lineButton } from '../shared/lineButton';

const clamped = { display: '-webkit-box', WebkitBoxOrient: 'vertical', overflow: 'hidden' } as const;

const useStyles = makeStyles({
  item: {
    ...lineButton,
    display: 'grid',
    rowGap: '2px',
    width: '100%',
    boxSizing: 'border-box',
    paddingTop: '6px',
    paddingBottom: '6px',
    paddingLeft: tokens.spacingHorizontalXXL,
    paddingRight: tokens.spacingHorizontalS,
  },
  chosen: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': {
      borderLeft: '4px solid Highlight',
      paddingLeft: `calc(${tokens.spacingHorizontalXXL} - 4px)`,
    },
  },
  name: { overflowWrap: 'anywhere' },
  cell: { fontWeight: tokens.fontWeightSemibold, marginRight: tokens.spacingHorizontalSNudge },
  fact: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  cut: { ...clamped, WebkitLineClamp: '3' },
});

interface ChaserLineProps {
  readonly chaser: PlacedChaser;
  readonly isChosen: boolean;
  /** Whether Tab comes to it. */
  readonly isStop: boolean;
  readonly namesSheet: boolean;
  readonly onChoose: (chaser: PlacedChaser) => void;
  readonly onFocus: (chaser: PlacedChaser) => void;
  readonly onWalk: (event: KeyboardEvent<HTMLElement>) => void;
}

/** One indicator to chase: where, what is missing, what its comment says and how that was understood. */
export const ChaserLine = memo(function ChaserLine(props: ChaserLineProps): ReactElement {
  const { chaser, isChosen, isStop, namesSheet, onChoose, onFocus, onWalk } = props;
  const styles = useStyles();
  const { indicator, cell, sheet, missing, comment, estimate } = chaser;
  return (
    <button
      type="button"
      data-walk="item"
      className={mergeClasses(styles.item, isChosen && styles.chosen)}
      tabIndex={isStop ? 0 : -1}
      aria-current={isChosen ? 'true' : undefined}
      onClick={() => {
        onChoose(chaser);
      }}
      onFocus={() => {
        onFocus(chaser);
      }}
      onKeyDown={onWalk}
    >
      <span className={styles.name}>
        <span className={styles.cell}>{namesSheet ? `${toA1(cell)} on ${sheet}` : toA1(cell)}</span>{' '}
        {indicator || '(no name)'}
      </span>
      <span className={styles.fact}>
        {missing.length > 0
          ? `Missing: ${missing.join(', ')}`
          : 'The figure is given, but the comment still says it is awaited'}
      </span>
      {comment !== '' && (
        <span className={mergeClasses(styles.fact, !isChosen && styles.cut)}>Comment: “{comment}”</span>
      )}
      {estimate && (
        <span className={styles.fact}>
          Understood as {formatSpan(estimate)}
          {doubts[estimate.certainty]}
        </span>
      )}
    </button>
  );
});

const doubts: Readonly<Record<DateCertainty, string>> = {
  stated: '',
  'assumed-year': ', the year assumed',
  ambiguous: ', but it can be read two ways',
};
