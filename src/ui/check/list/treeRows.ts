import type { FindingView } from '../../../core/engine/engine';
import type { FindingGroup, FindingSection } from './findingSections';

/** A line of the list, with its place in the tree as screen readers tell it. */
export type TreeRow = SectionRow | GroupRow | FindingRow | MoreRow;

interface TreePlace {
  readonly key: string;
  /** The key of the row it is in; null at the top. */
  readonly parent: string | null;
  /** From 1. */
  readonly position: number;
  readonly size: number;
}

interface SectionRow extends TreePlace {
  readonly kind: 'section';
  readonly section: FindingSection;
  /** Null where there is nothing to open. */
  readonly isOpen: boolean | null;
}

interface GroupRow extends TreePlace {
  readonly kind: 'group';
  readonly group: FindingGroup;
  /** Whether it is the name of a row. */
  readonly isIndicator: boolean;
  readonly isOpen: boolean;
}

interface FindingRow extends TreePlace {
  readonly kind: 'finding';
  readonly finding: FindingView;
  /** Whether it stands under the name of its row, among findings of every severity. */
  readonly isUnderName: boolean;
}

/** Stands for the rest of a long group. */
interface MoreRow extends TreePlace {
  readonly kind: 'more';
  readonly group: string;
  readonly nextCount: number;
  readonly hiddenCount: number;
  /** The first finding that it stands for. */
  readonly nextFinding: string;
}

export const levels: Readonly<Record<TreeRow['kind'], number>> = {
  section: 1,
  group: 2,
  finding: 3,
  more: 3,
};

/** How many findings of a group are shown at once, and how many more each time they are asked for. */
export const pageSize = 100;
/** A list or a section with no more findings than this opens with everything in it open. */
const fewFindings = 12;

/** Whether rows are open, by key: as the user left them. */
export type Openness = Readonly<Record<string, boolean>>;

interface TreeShape {
  readonly openness: Openness;
  /** How many findings are shown of groups of which more were asked for, by key. */
  readonly shownCounts: Readonly<Record<string, number>>;
  /** While the user searches, everything that matches is open as far as one page goes. */
  readonly isSearch: boolean;
}

export function groupKey(section: FindingSection, group: FindingGroup): string {
  return `${section.key}/${group.key}`;
}

/** The rows that are to be drawn: of what is closed, only the heading. */
export function layOutRows(sections: readonly FindingSection[], shape: TreeShape): readonly TreeRow[] {
  const rows: TreeRow[] = [];
  const isOpenAtFirst = openAtFirst(sections, shape.isSearch);
  const isOpen = (key: string) => shape.openness[key] ?? isOpenAtFirst.has(key);
  sections.forEach((section, index) => {
    const { key } = section;
    const place = { key, parent: null, position: index + 1, size: sections.length };
    const isSectionOpen = isOpen(key);
    rows.push({
      kind: 'section',
      section,
      isOpen: section.groups.length > 0 ? isSectionOpen : null,
      ...place,
    });
    if (isSectionOpen) layOutGroups(rows, section, shape, isOpen);
  });
  return rows;
}

function layOutGroups(
  rows: TreeRow[],
  section: FindingSection,
  { shownCounts }: TreeShape,
  isOpen: (key: string) => boolean,
): void {
  section.groups.forEach((group, index) => {
    const key = groupKey(section, group);
    const place = { key, parent: section.key, position: index + 1, size: section.groups.length };
    rows.push({
      kind: 'group',
      group,
      isIndicator: section.severity === null,
      isOpen: isOpen(key),
      ...place,
    });
    if (isOpen(key))
      layOutFindings(rows, key, group.findings, shownCounts[key] ?? pageSize, section.severity === null);
  });
}

function layOutFindings(
  rows: TreeRow[],
  parent: string,
  findings: readonly FindingView[],
  shownCount: number,
  isUnderName: boolean,
): void {
  const hiddenCount = Math.max(0, findings.length - shownCount);
  const size = findings.length;
  findings.slice(0, shownCount).forEach((finding, index) => {
    rows.push({ kind: 'finding', finding, isUnderName, key: finding.id, parent, position: index + 1, size });
  });
  if (hiddenCount === 0) return;
  const nextCount = Math.min(pageSize, hiddenCount);
  const place = { key: `${parent}/more`, parent, position: shownCount + 1, size };
  const nextFinding = findings[shownCount]!.id;
  rows.push({ kind: 'more', group: parent, nextCount, hiddenCount, nextFinding, ...place });
}

function openAtFirst(sections: readonly FindingSection[], isSearch: boolean): ReadonlySet<string> {
  const keys = new Set<string>();
  const first = sections.find(({ groups }) => groups.length > 0);
  const isShortList = sections.reduce((sum, section) => sum + countShown(section), 0) <= fewFindings;
  let room = pageSize;
  for (const section of sections) {
    const count = countShown(section);
    if (isSearch || isShortList || section === first) keys.add(section.key);
    section.groups.forEach((group, index) => {
      const size = group.findings.length;
      const isShort = count <= fewFindings || (index === 0 && size <= fewFindings);
      if (isSearch ? room > 0 : isShort) keys.add(groupKey(section, group));
      room -= Math.min(size, pageSize);
    });
  }
  return keys;
}

function countShown({ groups }: FindingSection): number {
  return groups.reduce((sum, { findings }) => sum + findings.length, 0);
}

/** What is open and closed in these rows, so that it stays so when a finding comes or goes. */
export function opennessOf(rows: readonly TreeRow[]): Openness {
  return Object.fromEntries(
    rows.flatMap((row) =>
      (row.kind === 'section' || row.kind === 'group') && row.isOpen !== null ? [[row.key, row.isOpen]] : [],
    ),
  );
}

/**
 * What is open once findings have gone. Where they were the last of an open section and all the others are closed, the
 * first of those opens: whoever has put the last error right is shown the queries.
 */
export function openAfterEmptied(
  before: readonly FindingSection[],
  now: readonly FindingSection[],
  openness: Openness,
): Openness {
  const left = now.filter(({ groups }) => groups.length > 0);
  const isEmptied = ({ key, groups }: FindingSection) =>
    groups.length > 0 && openness[key] === true && left.every((one) => one.key !== key);
  const gone = new Set(before.filter(isEmptied).map(({ key }) => key));
  if (gone.size === 0) return openness;
  const kept = Object.entries(openness).filter(([key]) => !gone.has(key));
  const isAllClosed = left.every(({ key }) => openness[key] === false);
  return Object.fromEntries([...kept, ...(isAllClosed && left[0] ? [[left[0].key, true] as const] : [])]);
}
