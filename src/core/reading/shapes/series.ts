import type { Field, OtherRole } from '../../scorecard/scorecard';
import { fold, oneLine } from '../../text/fold';
import { readLabel } from '../labels';
import { inEnglish } from '../words/otherLanguages';

/** What a row or column of figures beside an indicator's name holds: its targets, its actuals, someone else's, or none of these. */
export interface SeriesName {
  readonly field: Field | 'aside';
  /** The words as the usual table says them: "Target", "Actual", "Stretch target", "National". */
  readonly words: string;
  /** The name that stands before the words in the same cell, "Dwelling fires" of "Dwelling fires - target"; else empty. */
  readonly stem: string;
  /** Whether one letter says it, so that it counts only beside the other letter. */
  readonly isLetter: boolean;
}

const TARGET =
  /^(?:t|tgts?|(?:annual |year[- ]end |agreed |our )?targets?|plan|planned|goals?|aims?|standards?(?: to be (?:met|reached))?|trajectory|profile|expected|milestones?)$/;
const SORT_OF_TARGET =
  /^(?:pad|plan|project|programme|compact|contract|ltp|soi|min(?:imum)?|max(?:imum)?|lower|upper|floor|stretch|base|interim|revised|original) targets?$/;
const ACTUAL =
  /^(?:a|act|(?:annual |year[- ]end |our )?actuals?|out-?turns?|achieved|achievements?|delivered|(?:actual )?performance|(?:actual )?results?|actual (?:out-?turn|achieved))$/;
const ASIDE =
  /^(?:numerator|denominator|cohort|population|rag|b?rag (?:status|rating)|dot|variance|difference|weight(?:ing)?|forecast|projection|budget|sources?(?: of data)?|data sources?|evidence|trend)$/;
/** Roles of which no row is a series: what is named, and the axis of time. */
const NEVER_BESIDE: ReadonlySet<OtherRole> = new Set(['indicator', 'service', 'figure-year']);
const LONGEST_SERIES = 40;
const JOINT = /^(.{3,}?)\s*(?:\s[-–—|/]\s|[:;]\s*|,\s+|\s\(|\s\[)\s*([\p{L}' -]{1,20}?)\s*[)\]]?$/u;
const JOINT_BEFORE = /^([\p{L}'-]{4,12})\s*(?:\s[-–—|]\s|:\s*)\s*(.{3,})$/u;

/** What a name joined to a series has something of. */
const PLAIN_SIGN = /targ|tgt|actual|out-?turn|plan|goal|aim|milestone|achiev|deliver|perform|result/i;
const LONGEST_JOINT = 200;

/** Reads a cell that says which figures stand beside or below it; null where it says no such thing. */
export function readSeries(text: string): SeriesName | null {
  if (text === '' || text.length > LONGEST_JOINT) return null;
  return (
    (text.length <= LONGEST_SERIES ? readWhole(text) : null) ??
    (PLAIN_SIGN.test(inEnglish(text)) ? readJoint(text) : null)
  );
}

function readJoint(line: string): SeriesName | null {
  const after = JOINT.exec(line);
  const last = after && readPlain(after[2]!);
  if (last && !last.isLetter) return { ...last, stem: after[1]!.trim() };
  const before = JOINT_BEFORE.exec(line);
  const first = before && readPlain(before[1]!);
  return first && !first.isLetter ? { ...first, stem: before[2]!.trim() } : null;
}

function readWhole(text: string): SeriesName | null {
  const plain = readPlain(text);
  if (plain) return plain;
  const folded = tidy(text);
  // "No target", "Not achieved" tell how a row stands.
  if (/^not?\b/.test(folded)) return null;
  if (SORT_OF_TARGET.test(folded)) return { field: 'target', words: words(text), stem: '', isLetter: false };
  if (ASIDE.test(folded)) return { field: 'aside', words: text, stem: '', isLetter: false };
  const { role, field, period, who } = readLabel(folded);
  if (role && !NEVER_BESIDE.has(role)) return { field: 'aside', words: text, stem: '', isLetter: false };
  if (role || !field || period) return null;
  if (field === 'comparator' || who === '') return { field, words: words(text), stem: '', isLetter: false };
  return null;
}

/** The words that every council uses, and no others. */
function readPlain(text: string): SeriesName | null {
  const folded = tidy(text);
  const field = TARGET.test(folded) ? 'target' : ACTUAL.test(folded) ? 'actual' : null;
  if (!field) return null;
  return { field, words: field === 'target' ? 'Target' : 'Actual', stem: '', isLetter: folded.length === 1 };
}

/** The words without what only decorates them: "- Target (%):" is "target". */
function tidy(text: string): string {
  return inEnglish(fold(text))
    .replace(/^[-•–*]\s*/, '')
    .replace(/[\s:*†]+$/, '')
    .replace(/\s*\((?:%|no\.?|number|£|#|per cent)\)$/, '')
    .trim();
}

function words(text: string): string {
  return splitJoinedWords(text).replace(/[\s:*†]+$/, '');
}

/** The words of a heading that an export joined: target_value, ActualValue. */
export function splitJoinedWords(text: string): string {
  return oneLine(text.replace(/_/g, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
}
