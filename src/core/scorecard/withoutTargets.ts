import { fold } from '../text/fold';
import { groupBy } from '../text/groupBy';
import { NO_TARGETS, normaliseMark } from '../text/marks';
import { splitSentences } from '../text/splitSentences';
import type { Indicator, Scorecard } from './scorecard';

const ROWS = '(?:measures?|indicators?|k?pis?|counts?|figures?|statistics|rows|lines)';
const NONE =
  "(?:no|not|without|never|do(?:es)? not (?:carry|have)|don't (?:carry|have)) (?:\\w+ ){0,2}?target";
const KIND_FIRST = new RegExp(
  `^(?:the |all |our )?((?:[\\w&'/-]+ ){1,4}?)${ROWS}\\b([^.;]{0,80}?)\\b${NONE}`,
);
const KIND_LAST = new RegExp(
  `\\b(?:no targets?|targets? (?:is|are) not|without targets?)\\b[^.;]{0,40}?\\b(?:for|to|under) (?:the |all |our )?((?:[\\w&'/-]+ ){1,4}?)${ROWS}\\b`,
);
const OF_ROWS = new RegExp(`^${ROWS}\\b[^.;]{0,60}\\b${NONE}`);
const MARKED =
  /\b(?:marked|flagged|labelled|shown)(?: with| as| by)?(?: an?)? (?:["'([]([a-z]{1,3})["')\]]|([b-z]|[*†‡§#^~]{1,3}))(?=[ ,]|$)/;
/** "Blank in Target 2022: none set", "A dash means that no target was set", and not what asks for them. */
const BLANK_MEANS =
  /\b(?:blanks?|empty|dash(?:es)?)\b[^.;]{0,60}?\btargets?\b[^.;]{0,40}?\b(?:none|no|not)\b|(?:^|[ (“"])(?:blanks?|empty|dash(?:es)?|[-–—])[”"]?(?: cells?)? ?(?:=|:|means?|denotes?|indicates?|where|if)[^.;]{0,30}?\b(?:no|not?)\b[^.;]{0,20}?\btargets?\b|\bno targets?\b[^.;]{0,30}?\b(?:where|if|left|shown (?:as )?)(?: (?:it is |they are |a |the cell is |the target is ))?(?:blank|empty|dash)/;
const ASKS = /\b(?:must|should|please|ensure|need|do not|don't|never leave|cannot)\b/;
/** Targets that are still to come are owed. */
const TO_COME = /\b(?:yet|until|till|await\w*|pending|tb[acd]|will|to be)\b/;
const LONGEST_LINE = 400;

/** The kinds of rows of which a line of notes says that they have no targets, and the marks of such rows. */
interface WithoutTargets {
  readonly kinds: readonly string[];
  readonly marks: readonly string[];
  /** Whether any row has none whose cell is left blank, or holds a dash. */
  readonly areBlank: boolean;
}

/** "Workload measures carry no targets", "No targets are set for context indicators", "Measures marked (c) have no target". */
export function readWithoutTargets(line: string): WithoutTargets | null {
  if (line.length > LONGEST_LINE || !/target/i.test(line)) return null;
  const kinds: string[] = [];
  const marks: string[] = [];
  let areBlank = false;
  for (const sentence of splitSentences(fold(line))) {
    if (TO_COME.test(sentence)) continue;
    areBlank ||= BLANK_MEANS.test(sentence) && !ASKS.test(sentence);
    const first = KIND_FIRST.exec(sentence);
    const marked = first || OF_ROWS.test(sentence) ? MARKED.exec(sentence) : null;
    const mark = marked?.[1] ?? marked?.[2];
    const kind = first?.[1] ?? KIND_LAST.exec(sentence)?.[1];
    if (mark !== undefined) marks.push(normaliseMark(mark));
    else if (kind !== undefined) kinds.push(wordsOf(kind));
  }
  return areBlank || kinds.length + marks.length > 0 ? { kinds, marks, areBlank } : null;
}

const KIND = '(?:work-?load|activity|volumes?|demand|context(?:ual)?|background|(?:for )?info(?:rmation)?)';
/** A section that is of what comes in, or is there for information: "Workload", "Context and demand measures". */
const OWES_NONE = new RegExp(
  `^(?:service |key |other )?${KIND}(?:(?: and |, | ?& ?| ?/ ?)${KIND})*(?: (?:measures?|indicators?|data|figures?|statistics|counts?|levels?|only|purposes)){0,2}$`,
);

/** Tells the rows that have no targets by what they stand under, or by what the notes say of their kind. */
export function tellWithoutTargets({
  footnotes,
}: Pick<Scorecard, 'footnotes'>): (indicator: Indicator) => boolean {
  const told = footnotes.flatMap(({ mark, text }) =>
    mark === NO_TARGETS ? (readWithoutTargets(text) ?? []) : [],
  );
  const kinds = told.flatMap((one) => one.kinds);
  const marks = told.flatMap((one) => one.marks);
  const areBlank = told.some((one) => one.areBlank);
  return (indicator) => {
    const { name, service, beside, remarks = [] } = indicator;
    if (areBlank && isLeftBlank(indicator)) return true;
    if (service !== null && OWES_NONE.test(fold(service))) return true;
    if (told.length === 0) return false;
    const said = [service ?? '', ...(beside?.words ?? []), ...remarks.map(({ text }) => text)];
    const words = said.map((text) => ` ${wordsOf(text)} `);
    return (
      kinds.some((kind) => words.some((text) => text.includes(` ${kind} `))) ||
      marks.some((mark) => isMarkedWith(mark, name) || said.some((text) => normaliseMark(text) === mark))
    );
  };
}

function isLeftBlank({ values }: Indicator): boolean {
  return values.every(
    ({ column, kind, text }) => column.field !== 'target' || (kind === 'missing' && !/\w/.test(text)),
  );
}

function isMarkedWith(mark: string, name: string): boolean {
  const end = fold(name).slice(-(mark.length + 2));
  return end.endsWith(`(${mark})`) || end.endsWith(`[${mark}]`) || (!/\w/.test(mark) && end.endsWith(mark));
}

function wordsOf(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What of a target in words says that it will come: "tbc", "to be set". */
const WORDS = /\w{3}/;

/** Whether a row has no target, nor says that one will come. */
export function isWithoutTargets({ values }: Indicator): boolean {
  return values.every(
    ({ column, kind, text }) => column.field !== 'target' || (kind === 'missing' && !WORDS.test(text)),
  );
}

/** The sections of two rows or more of which none has a target, nor says that one will come, though rows of others have. */
export function findSectionsWithoutTargets(
  indicators: readonly Indicator[],
): readonly (readonly Indicator[])[] {
  const sections = [...groupBy(indicators, ({ service }) => service)];
  const without = sections.filter(([section, rows]) => section !== null && rows.every(isWithoutTargets));
  const areOthers = without.length < sections.length;
  return areOthers ? without.flatMap(([, rows]) => (rows.length > 1 ? [rows] : [])) : [];
}
