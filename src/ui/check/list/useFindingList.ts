import { useCallback, useEffect, useMemo, useRef } from 'react';
import { isExplained } from '../../../core/checking/verdict';
import type { FindingView } from '../../../core/engine/engine';
import { severities } from '../../../core/sheet/severity';
import { useKeptState, usePaneModel, usePaneState } from '../../shared/paneContext';
import {
  type Filters,
  type FindingSection,
  type Grouping,
  nameService,
  sortIntoSections,
  walkFindings,
} from './findingSections';
import {
  groupKey,
  layOutRows,
  openAfterEmptied,
  type Openness,
  opennessOf,
  pageSize,
  type TreeRow,
} from './treeRows';

/** The list of findings as the officer has arranged it. */
export interface FindingList {
  readonly filters: Filters;
  readonly sections: readonly FindingSection[];
  /** Every finding that matches, whether its group is open or not, in the order of the list. */
  readonly walk: readonly FindingView[];
  readonly rows: readonly TreeRow[];
  search(query: string): void;
  groupBy(grouping: Grouping): void;
  /** Lists by service and opens this one; answers the key of its first row, null where nothing of it is left. */
  showService(service: string): string | null;
  showExplained(shows: boolean): void;
  setOpen(key: string, isOpen: boolean): void;
  showMore(group: string): void;
  /** Opens whatever a finding is in. */
  reveal(finding: string): void;
}

export function useFindingList(): FindingList {
  const model = usePaneModel();
  const { check, scorecard, rules } = usePaneState();
  const [filters, setFilters] = useKeptState<Filters>('check/filters', {
    query: '',
    grouping: 'rule',
    showsExplained: false,
  });
  const [kept, setKept] = useKeptState<Openness>('check/open', {});
  const [found, setFound] = useKeptState<Openness>('check/openInSearch', {});
  const [shownCounts, setShownCounts] = useKeptState<Readonly<Record<string, number>>>('check/shown', {});

  const isSearch = filters.query.trim() !== '';
  const openness = isSearch ? found : kept;
  const setOpenness = isSearch ? setFound : setKept;

  const sections = useMemo(
    () => sortIntoSections(model.shownTables(), rules, filters),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- What the model shows depends on the check and the scorecard.
    [model, check, scorecard, rules, filters],
  );
  const walk = useMemo(() => walkFindings(sections), [sections]);
  const rows = useMemo(
    () => layOutRows(sections, { openness, shownCounts, isSearch }),
    [sections, openness, shownCounts, isSearch],
  );

  // A finding that goes must not fold or unfold others, until the last of its section has gone.
  const last = useRef({ sections, filters });
  useEffect(() => {
    const before = last.current;
    last.current = { sections, filters };
    const drawn = opennessOf(rows);
    const isNew = Object.keys(drawn).some((key) => !Object.hasOwn(openness, key));
    const settle = (now: Openness) =>
      // Under another grouping or search other sections are there, and none has been emptied.
      before.filters === filters ? openAfterEmptied(before.sections, sections, now) : now;
    if (isNew || settle(openness) !== openness) setOpenness((now) => ({ ...drawn, ...settle(now) }));
  }, [sections, filters, rows, openness, setOpenness]);

  const setOpen = (key: string, isOpen: boolean) => {
    setOpenness((before) => ({ ...before, [key]: isOpen }));
  };

  const reveal = useCallback(
    (id: string) => {
      const place = findPlace(sections, id);
      if (!place) return;
      setOpenness((before) => ({ ...before, [place.section]: true, [place.group]: true }));
      setShownCounts((before) =>
        place.index < (before[place.group] ?? pageSize)
          ? before
          : { ...before, [place.group]: (Math.floor(place.index / pageSize) + 1) * pageSize },
      );
    },
    [sections, setOpenness, setShownCounts],
  );

  return {
    filters,
    sections,
    walk,
    rows,
    search(query) {
      setFound({});
      setFilters((before) => ({ ...before, query }));
    },
    groupBy(grouping) {
      setFilters((before) => ({ ...before, grouping }));
    },
    showService(service) {
      setFilters((before) => ({ ...before, query: '', grouping: 'service' }));
      const own = severities.filter((severity) =>
        model
          .shownScorecards()
          .some(({ findings }) =>
            findings.some(
              (one) => one.severity === severity && nameService(one) === service && !isExplained(one),
            ),
          ),
      );
      setKept((before) => ({
        ...before,
        ...Object.fromEntries(
          own.flatMap((severity) => [
            [severity, true],
            [`${severity}/${service}`, true],
          ]),
        ),
      }));
      return own[0] ? `${own[0]}/${service}` : null;
    },
    showExplained(showsExplained) {
      setFilters((before) => ({ ...before, showsExplained }));
    },
    setOpen,
    showMore(group) {
      setShownCounts((before) => ({ ...before, [group]: (before[group] ?? pageSize) + pageSize }));
    },
    reveal,
  };
}

interface FindingPlace {
  readonly section: string;
  readonly group: string;
  readonly index: number;
}

function findPlace(sections: readonly FindingSection[], id: string): FindingPlace | null {
  for (const section of sections) {
    for (const group of section.groups) {
      const index = group.findings.findIndex((finding) => finding.id === id);
      if (index >= 0) return { section: section.key, group: groupKey(section, group), index };
    }
  }
  return null;
}
