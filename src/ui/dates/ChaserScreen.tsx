import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, type RefObject, useMemo, useState } from 'react';
import { formatDay } from '../../core/sheet/calendar';
import type { ScorecardChasersView, WorkbookCheck } from '../../core/engine/engine';
import { plural } from '../../core/text/words';
import { BusyButton } from '../check/BusyButton';
import { CheckStatus } from '../check/head/CheckStatus';
import { ScorecardChooser } from '../check/head/ScorecardChooser';
import { CopyButton, type Uncopied, UncopiedText } from '../shared/CopyButton';
import { usePaneModel, usePaneState } from '../shared/paneContext';
import { ChaserFilters } from './ChaserFilters';
import { ChaserGroups } from './ChaserGroups';
import { placeChasers, sayChasers, splitComparators } from './chaserList';
import { wholeText } from './chaserTexts';
import { useChaserChoices } from './useChaserChoices';

const useStyles = makeStyles({
  header: { display: 'grid', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  summary: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface ChaserScreenProps {
  readonly views: readonly ScorecardChasersView[];
  readonly heading: RefObject<HTMLElement>;
}

/** The list of the last check: what it comes to, what of it is shown, and the list. */
export function ChaserScreen({ views, heading }: ChaserScreenProps): ReactElement {
  const styles = useStyles();
  const { check, scorecard } = usePaneState();
  const shown = useMemo(
    () => views.filter((view) => scorecard === null || view.scorecard === scorecard),
    [views, scorecard],
  );
  const all = useMemo(() => placeChasers(shown), [shown]);
  const choices = useChaserChoices();
  if (!check) return <></>;
  const { owed, comparatorOnly } = splitComparators(all);
  return (
    <>
      <header className={styles.header}>
        <ScorecardChooser scorecards={check.scorecards} />
        <p className={styles.summary}>
          {saySummary(check, all.length, sayChasers(owed, formatDay(check.asOf)))}
        </p>
        {owed.length > 0 && comparatorOnly.length > 0 && (
          <p className={styles.quiet}>In {comparatorOnly.length} more, only the comparator is missing.</p>
        )}
        <Incomplete check={check} />
        <Actions views={shown} isEmpty={all.length === 0} />
        <CheckStatus check={check} />
      </header>
      {all.length > 0 && (
        <>
          <ChaserFilters all={all} choices={choices} />
          <ChaserGroups all={all} views={shown} choices={choices} heading={heading} />
        </>
      )}
    </>
  );
}

function saySummary(
  { asOf, nothingFound, scorecards }: WorkbookCheck,
  count: number,
  chasers: string,
): string {
  if (nothingFound !== null) return nothingFound;
  if (count > 0) return chasers;
  if (scorecards.length === 0)
    return 'No scorecard could be read, so it is not known which figures are missing.';
  return `Nothing to chase, as at ${formatDay(asOf)}: no figure is missing or awaited.`;
}

/** What the list cannot know of, because it was not read. */
function Incomplete({ check: { failures, unread } }: { readonly check: WorkbookCheck }): ReactElement | null {
  const styles = useStyles();
  const tables = unread.filter(({ isRest }) => !isRest);
  const parts = [
    ...(failures.length > 0 ? [plural(failures.length, 'sheet')] : []),
    ...(tables.length > 0 ? [plural(tables.length, 'table')] : []),
  ];
  if (parts.length === 0) return null;
  return (
    <p className={styles.quiet}>
      {parts.join(' and ')} could not be read, so more may be missing than is listed here. The Check view says
      why.
    </p>
  );
}

interface ActionsProps {
  readonly views: readonly ScorecardChasersView[];
  readonly isEmpty: boolean;
}

function Actions({ views, isEmpty }: ActionsProps): ReactElement {
  const styles = useStyles();
  const model = usePaneModel();
  const { isStale } = usePaneState();
  const [uncopied, setUncopied] = useState<Uncopied | null>(null);
  return (
    <>
      <div className={styles.buttons}>
        {!isEmpty && (
          <CopyButton
            label="Copy all as text"
            text={() => wholeText(views)}
            what="the list of all services"
            onRefused={setUncopied}
          />
        )}
        <BusyButton appearance={isStale ? 'primary' : 'secondary'} onClick={() => void model.check()}>
          Check again
        </BusyButton>
      </div>
      <UncopiedText uncopied={uncopied} onDone={setUncopied} />
    </>
  );
}
