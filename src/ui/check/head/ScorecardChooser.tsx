import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ScorecardView } from '../../../core/engine/engine';
import { usePaneModel, usePaneState } from '../../shared/paneContext';
import { describeAll, describeScorecard, sayVerdict } from '../sentences';
import { Select } from '../../controls/Select';

const useStyles = makeStyles({
  only: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  select: { minWidth: 0, '& select': { textOverflow: 'ellipsis' } },
});

/** Which scorecard is shown; a name where there is only one. */
export function ScorecardChooser({
  scorecards,
}: {
  readonly scorecards: readonly ScorecardView[];
}): ReactElement | null {
  const styles = useStyles();
  const model = usePaneModel();
  const { scorecard } = usePaneState();
  const [only, ...others] = scorecards;
  if (!only) return null;
  if (others.length === 0) return <p className={styles.only}>{describeScorecard(only, scorecards)}</p>;
  return (
    <Select
      className={styles.select}
      aria-label="Scorecard"
      value={scorecard ?? ''}
      onChange={(value) => {
        model.chooseScorecard(value === '' ? null : value);
      }}
    >
      <option value="">{describeAll(scorecards)}</option>
      {scorecards.map((one) => (
        <option key={one.id} value={one.id}>
          {describeScorecard(one, scorecards)}, {sayVerdict(one.summary)}
        </option>
      ))}
    </Select>
  );
}
