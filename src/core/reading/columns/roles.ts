import type { OtherRole } from '../../scorecard/scorecard';
import { isPartOfYear } from '../../scorecard/period';
import { fold } from '../../text/fold';
import { type HeaderColumn, namesIndicators } from '../headers/header';
import { INDICATOR_WORD } from '../words/roleWords';
import { isField } from '../words/words';
import type { ColumnMapping } from './byHand';
import type { ColumnProfiles, Profile } from './profiles';
import type { Placed } from './weigh';

/** The column that each role is taken from, where headings say it. */
export function chooseRoles(
  words: readonly Placed[],
  profiles: ColumnProfiles,
  mapping: ColumnMapping,
): Map<OtherRole, number> {
  const byRole = new Map<OtherRole, number>();
  for (const role of new Set(words.map(({ meaning }) => meaning))) {
    if (role === null || isField(role)) continue;
    const all = words.flatMap(({ column, meaning }) => (meaning === role ? [column] : []));
    const set = all.filter(({ column }) => mapping.has(column));
    const candidates =
      set.length > 0 ? set : all.filter((column) => canHold(role, column, profiles.of(column.column)));
    if (candidates.length === 0) continue;
    const score = SCORES[role];
    const best = candidates
      .map((column) => ({ column, score: score?.(column, profiles.of(column.column)) ?? 0 }))
      .reduce((a, b) => (b.score > a.score ? b : a));
    const meant =
      role === 'indicator' ? (inEnglish(best.column, candidates, profiles) ?? best.column) : best.column;
    byRole.set(role, meant.column);
  }
  // "Outcome | Measure" or "Priority | Objective" without an indicator column is left to guessNameColumn.
  return byRole;
}

/**
 * Of names in two languages those in English, where they stand there for every row; and of two columns under one word the
 * one that has more of them.
 */
function inEnglish(
  best: HeaderColumn,
  candidates: readonly HeaderColumn[],
  profiles: ColumnProfiles,
): HeaderColumn | undefined {
  const isEnglish = (one: HeaderColumn) => INDICATOR_WORD.test(one.written);
  const countOf = (one: HeaderColumn) => profiles.of(one.column).texts;
  const fuller = candidates.find(
    (one) =>
      fold(one.label) === fold(best.label) &&
      isEnglish(one) !== isEnglish(best) &&
      countOf(one) > countOf(best),
  );
  if (fuller || isEnglish(best) || !namesIndicators(best)) return fuller;
  return candidates.find((one) => isEnglish(one) && namesIndicators(one) && countOf(one) >= countOf(best));
}

/** Whether a column can hold one thing of each row: names where rows have any, references that tell rows apart. */
function canHold(role: OtherRole, { label }: HeaderColumn, { rows, filled, different }: Profile): boolean {
  // "Indicator" over nothing may be a light that shows red or green.
  if (role === 'indicator') return rows === 0 || filled > 0;
  // "Service ID" says again and again to what the rows belong.
  if (role === 'reference' && different < filled && OF_GROUP.test(label)) return false;
  return role !== 'reference' || (filled < LEAST_REFERENCES && different > 2) || different * 2 > filled;
}

/** To what several rows belong. */
const OF_GROUP =
  /(?:\b|_)(?:group|parent|category|sector|area|(?:sub)?program(?:me|a)?s?|produ[ck]t[oes]?|proye[c]to|project|proje[ct]t?o|plan|bpin|mga)(?:\b|_)/i;
const LEAST_REFERENCES = 6;
/** More columns than a sheet of Excel has, twice. */
const FARTHEST = 32_768;
const PLACE_WORD = /\b(?:ward|district|school|locality)\b/i;

/** Which of several columns with one role is meant; higher is likelier, the first wins a tie. */
const SCORES: Partial<Record<OtherRole, (column: HeaderColumn, profile: Profile) => number>> = {
  indicator: ({ label }, { texts, filled, codes, meanTextLength }) =>
    (filled === 0 || texts * 2 < filled ? -20 : 0) -
    (codes * 2 > texts ? 20 : 0) +
    Math.min(meanTextLength, 60) / 6 +
    (/indicator|measure|kpi|metric/i.test(label) ? 4 : 0) -
    (/definition|description/i.test(label) ? 1 : 0) +
    (/\bnames?\b/i.test(label.replace(/_/g, ' ')) ? 6 : 0) -
    // A definition is the name only where what stands beside it is a code.
    (/^definition$/i.test(label) ? 10 : 0),
  service: ({ label }, { filled }) =>
    (filled === 0 ? -5 : 0) +
    (/service/i.test(label) ? 3 : 0) -
    (PLACE_WORD.test(label) ? 2 : 0) +
    (/directorate|division|department/i.test(label) ? 1 : 0),
  reference: ({ label }, { different }) =>
    Math.min(different, 60) +
    (/indicator|measure|metric|kpi|\bpi\b|^p?m ?id$/i.test(label) ? 5 : 0) -
    (/service|agency|dep(?:artmen)?t|programme|pillar|goal|objective|team/i.test(label) ? 5 : 0),
  comment: ({ label, period, column }, { filled }) =>
    (filled === 0 ? -2 : 0) +
    // Of the comments on each quarter the latest are meant, unless there are some on the whole.
    (isPartOfYear(period) ? (filled === 0 ? 0 : column / FARTHEST) : 0.5) +
    (/comment|available|estimated date/i.test(label) ? 3 : 0) -
    // "target_explanation" says why a target is what it is, whatever the result.
    (/\b(?:targets?|baselines?) (?:explanations?|notes?|comments?|narratives?|rationale)\b/i.test(
      label.replace(/_/g, ' '),
    )
      ? 3
      : 0) -
    (/progress|context/i.test(label) ? 1 : 0),
};
