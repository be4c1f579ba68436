import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons';
import { forwardRef, useId } from 'react';
import type { WorkbookCheck } from '../../../core/engine/engine';
import { useKeptState, usePaneModel, usePaneState } from '../../shared/paneContext';
import { BusyButton } from '../BusyButton';
import { CheckStatus } from './CheckStatus';
import { MoreActions } from './MoreActions';
import { ReadyBar } from './ReadyBar';
import { ScorecardChooser } from './ScorecardChooser';
import { shownSummary } from '../shownSummary';
import { Verdict } from './Verdict';

const useStyles = makeStyles({
  header: { display: 'grid', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  chevron: { display: 'block' },
  turned: { transform: 'rotate(180deg)' },
});

/** What the check came to and what can be done with it as a whole. */
export const CheckHeader = forwardRef<HTMLHeadingElement, { readonly check: WorkbookCheck }>(
  function CheckHeader({ check }, ref) {
    const styles = useStyles();
    const model = usePaneModel();
    const { scorecard, isStale, willCheckAgain, progress } = usePaneState();
    const mustCheck = isStale && !willCheckAgain && !progress;
    const [showsMore, setShowsMore] = useKeptState('check/more', false);
    const more = useId();
    return (
      <header className={styles.header}>
        <ScorecardChooser scorecards={check.scorecards} />
        <Verdict ref={ref} summary={shownSummary(check, scorecard)} />
        <ReadyBar check={check} />
        <div className={styles.buttons}>
          <BusyButton appearance={mustCheck ? 'primary' : 'secondary'} onClick={() => void model.check()}>
            Check again
          </BusyButton>
          <Button
            appearance="subtle"
            aria-expanded={showsMore}
            aria-controls={showsMore ? more : undefined}
            icon={
              <ChevronDown16Regular className={mergeClasses(styles.chevron, showsMore && styles.turned)} />
            }
            iconPosition="after"
            onClick={() => {
              setShowsMore(!showsMore);
            }}
          >
            More
          </Button>
        </div>
        {showsMore && <MoreActions id={more} />}
        <CheckStatus check={check} />
      </header>
    );
  },
);
