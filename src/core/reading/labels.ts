import type { Period } from '../scorecard/period';
import type { Field, OtherRole } from '../scorecard/scorecard';
import { fold, oneLine } from '../text/fold';
import { remember } from '../text/remember';
import { readPeriod } from './periods';
import { ACTUAL, FIELD_WORDS, REGION, TARGET } from './words/fieldWords';
import { inEnglish } from './words/otherLanguages';
import { COMMENT_WORDS, ROLE_WORDS } from './words/roleWords';
import { findSlip } from './words/slips';
import { type Evidence, type HeadingWords, isField, weighWords, type Word } from './words/words';

/** What the text of one header cell says by itself. */
export interface Label {
  /** What a column of words is for, where the label says. */
  readonly role: OtherRole | null;
  readonly field: Field | null;
  readonly period: Period | null;
  /** Words that are neither field, period nor filler: perhaps a place's name. */
  readonly who: string;
  /** All that its words speak for, the strongest first. */
  readonly evidence: readonly Evidence[];
}

const NOTHING: Label = { role: null, field: null, period: null, who: '', evidence: [] };

// Longer labels are prose. Only a comments heading runs on, since it tells services what to write, and one that says
// target or actual first may say at length of when.
const LONGEST_LABEL = 70;
const LONGEST_FIELD_LABEL = 120;
const LONGEST_COMMENT_LABEL = 220;

const WORDS: readonly Word[] = [...ROLE_WORDS, ...FIELD_WORDS];
const STARTS_WITH_FIELD = /^(?:targets?|actuals?|out-?turn|performance)\b/;
/** What explains a word and heads nothing: "Expected full-year result for the KPI." */
const SENTENCE = /^(?:\S+ ){4,}\S*\w\.$/;
/** As much as words weigh that head names and nothing else. */
const NAMES = 25;
const BARE_TARGET = /^(?:end |final )?(?:targets?|goals?|ambitions?)$/;
const FILLER =
  /\b(?:the|of|for|in|at|as|by|to|and|our|proposed|provisional|prov|revised|final|validated|unvalidated|audited|unaudited|restated|draft|agreed|annual|full|year|years|end|ending|ended|interim|half|period|value|values|figure|figures|data|set|new|latest|current|score|rate|number|no|academic|financial|school|calendar|fy|ay|sy|average|avg|mean|percentage|per cent|quarter|quarterly|month|monthly|cumulative|available|local|council|published|date|long|term|short|medium|overall|total|q|actual|published)\b|[%£&()[\]:;,.*†‡'"/+=#?-]|\d+/g;

/** Of whom a figure is, and no filler: "5-14", "50+". */
const AGES =
  /^(?:aged? )?(?:[<>≤≥] ?\d{1,3}|\d{1,2} ?(?:-|to) ?\d{1,3}|\d{1,3} ?\+|\d{1,3} (?:and|&|or) (?:over|under))(?: ?y(?:ea)?rs?)?$/;

/** "(repeat on every line)", "(leave blank)": how to fill the column in, and nothing of what it holds. */
const INSTRUCTION =
  /\((?:please|repeat|repetir|r[eé]p[eé]ter|leave|deixar|dejar|laisser|enter|type|fill|preencher|rellenar|llenar|remplir)\b[^()]*\)/;

const TARGETS = new RegExp(`${TARGET.source}|\\bplan\\b`, 'g');
const ACTUALS = new RegExp(ACTUAL, 'g');

/**
 * Reads one header cell by itself: a role ("Comments"), a field ("Target"), a period ("2016/17"), or words that
 * may be a place's name ("Kent 2016").
 */
export const readLabel = remember((text): Label => {
  const own = fold(splitJoined(text));
  const folded = inEnglish(own);
  if (folded === '' || folded.length > LONGEST_COMMENT_LABEL) return NOTHING;
  const tellsWhatToWrite = weighWords({ label: folded, words: folded, period: null }, COMMENT_WORDS);
  if (tellsWhatToWrite.length > 0) return { ...NOTHING, role: 'comment', evidence: tellsWhatToWrite };
  const label = folded.length > LONGEST_LABEL ? folded.replace(/\s*\([^()]*\)/g, '') : folded;
  if (label.length > (STARTS_WITH_FIELD.test(label) ? LONGEST_FIELD_LABEL : LONGEST_LABEL)) return NOTHING;

  const { period, rest } = readPeriod(label);
  if (period === null && SENTENCE.test(folded) && !STARTS_WITH_FIELD.test(folded)) return NOTHING;
  const words = saidOnce(rest.replace(/[*†‡#¹²³:.]+$/, '').trim());
  const who = whoIn(words);
  const weighed = weigh({ label, words, period }, who);
  const evidence = folded === own ? weighed : inItsWords(weighed, own);
  // What only speaks against a meaning gives none.
  const best = evidence[0] && evidence[0].weight > 0 ? evidence[0] : null;
  if (best && !isField(best.meaning))
    return { role: best.meaning, field: null, period: null, who: '', evidence };
  return { role: null, field: best && isField(best.meaning) ? best.meaning : null, period, who, evidence };
});

/** "All Wales / Cymru gyfan": what two languages say alike, once. */
function saidOnce(words: string): string {
  const [one, other, ...more] = words.split(/ ?\/ ?/);
  return more.length === 0 && one === other?.trim() ? one! : words;
}

/** What spoke for a heading of another language, quoted as it stands. */
function inItsWords(evidence: readonly Evidence[], own: string): Evidence[] {
  return evidence.map((one) => ({ ...one, why: `the heading says “${own}”` }));
}

function weigh(heading: HeadingWords, who: string): Evidence[] {
  const { words, period } = heading;
  // "Indicator (and definition)", "Performance Indicator (PI)": what is in brackets only explains.
  const plain = words.replace(/\s*\([^()]*\)\s*$/, '');
  const found = weighWords(heading, WORDS);
  if (plain !== words && plain !== '') {
    const explained = weighWords({ label: heading.label, words: plain, period }, ROLE_WORDS);
    // "Indicator (higher is better)" heads the names, whatever is said of them all.
    if (!explained.some(({ meaning, weight }) => meaning === 'indicator' && weight >= NAMES))
      found.push(...explained);
    else return explained.filter(({ meaning }) => meaning === 'indicator');
  }
  // "Gwasanaeth / Service": two languages that say the same.
  const halves = words.split(/ ?[/|] ?/);
  if (halves.length === 2) {
    const said = halves.map((half) => weighWords({ label: half, words: half, period }, ROLE_WORDS));
    const [one, other] = said as [Evidence[], Evidence[]];
    if (one[0] && one[0].meaning === other[0]?.meaning) found.push(...one);
    // A language that is not known says nothing against the one that is.
    else if (found.length === 0 && (one.length === 0 || other.length === 0)) found.push(...one, ...other);
  }
  if (REGION.test(who)) found.push({ meaning: 'comparator', weight: 10, why: `“${who}” is a region` });
  const isBareTarget = BARE_TARGET.test(words);
  const kept = isBareTarget ? found.filter(({ meaning }) => isField(meaning)) : found;
  if (kept.length === 0) {
    const slip = findSlip(words);
    if (slip) kept.push(slip);
  }
  return kept.sort((a, b) => b.weight - a.weight);
}

/** "fy2017q1", "2017Cum": what an export writes right behind its year. */
const AFTER_YEAR =
  /\b((?:(?:fy|cy) ?)?(?:19|20)\d\d|fy ?\d\d)(?=(?:q[1-4]|h[12]|cum(?:ulative)?|ytd|perf(?:ormance)?|targets?|actuals?|results?)(?![\p{L}\d]))/giu;

/** Exports from databases join words with underscores or points, or write them as one: target_2017, Target.Value, ActualValue2023. */
export function splitJoined(text: string): string {
  if (/\s/.test(text.trim())) return text.replace(/_/g, ' ');
  return oneLine(text)
    .replace(/((?:19|20)\d\d)_(\d\d)(?!\d)/, ' $1/$2 ')
    .replace(/_/g, ' ')
    .replace(/(\p{L}{2})\.(?=\p{L}{2}|(?:19|20)\d\d)/gu, '$1 ')
    .replace(/(\p{Ll}\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{L}{3})(\d{4})(?!\d)/gu, '$1 $2')
    .replace(AFTER_YEAR, '$1 ');
}

/** Words that no field and no period explains, such as the name of a place. */
function whoIn(words: string): string {
  if (AGES.test(words)) return words;
  return words
    .replace(INSTRUCTION, ' ')
    .replace(TARGETS, ' ')
    .replace(ACTUALS, ' ')
    .replace(/\by(?:ea)?r?\d\b/g, ' ')
    .replace(FILLER, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether the label says anything a header would say. */
export function isTelling(label: Label): boolean {
  return label.role !== null || label.field !== null || label.period !== null;
}
