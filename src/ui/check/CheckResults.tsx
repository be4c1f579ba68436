import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, type RefObject, useEffect, useRef } from 'react';
import type { WorkbookCheck } from '../../core/engine/engine';
import { hiddenFromSight } from '../shared/hiddenFromSight';
import { useKeptState, usePaneState } from '../shared/paneContext';
import { HowRead } from './columns/HowRead';
import { CheckHeader } from './head/CheckHeader';
import { FindingDock } from './details/FindingDock';
import { FindingFilters } from './list/FindingFilters';
import { FindingTree } from './list/FindingTree';
import { Gaps } from './states/Gaps';
import { MergesUnknown } from './states/MergesUnknown';
import { LikelyColumns } from './states/LikelyColumns';
import { low } from '../shared/low';
import { NothingFound } from './states/NothingFound';
import { NothingMatches } from './list/NothingMatches';
import { OverviewSection } from './overview/OverviewSection';
import { ReadyNote } from './states/ReadyNote';
import { RulesNotRun } from './states/RulesNotRun';
import { SettingsProblems } from './states/SettingsProblems';
import { shownSummary } from './shownSummary';
import { useFindingList } from './list/useFindingList';
import type { TreeFocus } from './list/useTreeFocus';
import { useWalk } from './useWalk';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', height: '100%', [low]: { height: 'auto' } },
  scroller: {
    flexGrow: 1,
    flexShrink: 1,
    flexBasis: 0,
    minHeight: 0,
    overflowY: 'auto',
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'start',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    [low]: { flexBasis: 'auto', overflowY: 'visible' },
  },
});

interface CheckResultsProps {
  readonly check: WorkbookCheck;
  readonly heading: RefObject<HTMLHeadingElement>;
  readonly tree: RefObject<TreeFocus>;
  readonly isListFocusLost: () => boolean;
}

/** What a check found, and what is done about it. */
export function CheckResults({ check, heading, tree, isListFocusLost }: CheckResultsProps): ReactElement {
  const styles = useStyles();
  const { scorecard } = usePaneState();
  const list = useFindingList();
  const walk = useWalk(list, tree, isListFocusLost);
  const search = useRef<HTMLInputElement | null>(null);
  const [showsOverview, setShowsOverview] = useKeptState('check/overview', true);
  const isReady = shownSummary(check, scorecard).ready;
  const wasReady = useRef(isReady);
  // What everybody has been working for is not to be missed below the list.
  useEffect(() => {
    if (isReady && !wasReady.current) heading.current?.scrollIntoView({ block: 'nearest' });
    wasReady.current = isReady;
  }, [isReady, heading]);
  // It shows where to begin; once somebody has begun the list needs the room.
  const hasBegun = walk.chosen !== null;
  useEffect(() => {
    if (hasBegun) setShowsOverview(false);
  }, [hasBegun, setShowsOverview]);
  const { filters, sections } = list;
  const sheets = new Set([...check.scorecards, ...check.unread].map(({ sheet }) => sheet));
  return (
    <div className={styles.view}>
      <h1 style={hiddenFromSight}>Check</h1>
      <div className={styles.scroller}>
        {check.nothingFound === null ? (
          <CheckHeader ref={heading} check={check} />
        ) : (
          <NothingFound ref={heading} check={check} reason={check.nothingFound} />
        )}
        <HowRead />
        <SettingsProblems problems={check.settingsProblems} onDismiss={() => heading.current?.focus()} />
        <Gaps check={check} />
        <MergesUnknown check={check} />
        <LikelyColumns check={check} />
        {isReady && <ReadyNote />}
        {check.nothingFound === null && (
          <OverviewSection
            check={check}
            isOpen={showsOverview}
            onToggle={() => {
              setShowsOverview(!showsOverview);
            }}
            onChoose={(finding) => {
              walk.choose(finding);
            }}
            onChooseService={(service) => {
              const key = list.showService(service);
              if (key !== null) tree.current?.focus(key);
            }}
          />
        )}
        {(sections.length > 0 || filters.query.trim() !== '') && (
          <>
            <h2 style={hiddenFromSight}>Findings</h2>
            <FindingFilters
              list={list}
              searchRef={(element) => {
                search.current = element;
              }}
            />
            {sections.length > 0 ? (
              <div data-part="list">
                <FindingTree
                  ref={tree}
                  list={list}
                  chosen={walk.chosen?.id ?? null}
                  namesSheet={scorecard === null && sheets.size > 1}
                  onChoose={(finding) => {
                    walk.choose(finding);
                  }}
                />
              </div>
            ) : (
              <NothingMatches
                query={filters.query}
                onClear={() => {
                  list.search('');
                  search.current?.focus();
                }}
              />
            )}
          </>
        )}
        <RulesNotRun />
      </div>
      {walk.chosen && <FindingDock finding={walk.chosen} walk={walk} shown={list.walk} />}
    </div>
  );
}
