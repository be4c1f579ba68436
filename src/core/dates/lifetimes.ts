import { hasEnded } from '../scorecard/ended';
import type { FigureColumn, Indicator } from '../scorecard/scorecard';
import type { CalendarDate } from '../sheet/calendar';
import { fold } from '../text/fold';
import { remember } from '../text/remember';
import { findDates, plainText } from './findDates';

/** When what a row measures began and ended, as far as a comment says. */
interface Lifetime {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

/** Tells whether the figure of a column can never be, as a row's comment says of the row or of another. */
export type NeverToBe = (column: FigureColumn, said: Indicator, of?: Indicator) => boolean;

/**
 * Tells the figures that can never be: of a time before what is measured began, or after it ended, and of a year that a
 * comment says has none. What a comment says of a school, a place or a scheme holds for its other rows.
 */
export function tellNeverToBe(columns: readonly FigureColumn[], asOf: CalendarDate): NeverToBe {
  const isOver = hasEnded(columns, asOf);
  return (column, said, of = said) => {
    const text = said.comment?.text ?? '';
    if (!maySay(text)) return false;
    const life = of === said || subjectOf(of.name) === subjectOf(said.name) ? readLifetime(said, asOf) : null;
    if (life && liesOutside(column, life, isOver)) return true;
    return yearsWithout(text).some(
      ({ what, years }) => fold(of.name).includes(what) && isOfYear(column, years),
    );
  };
}

function liesOutside(
  column: FigureColumn,
  { from, to }: Lifetime,
  isOver: (column: FigureColumn, on?: CalendarDate) => boolean,
): boolean {
  if (from !== null && isOver(column, from)) return true;
  return to !== null && !isOver(column, to);
}

function isOfYear({ period }: FigureColumn, years: readonly number[]): boolean {
  const year = period?.year ?? null;
  // A school's results of 2025 are those of the year 2024/25.
  const last = year !== null && period!.text.includes('/') ? year + 1 : year;
  return year !== null && (years.includes(year) || years.includes(last!));
}

/** What a name is of, where it goes on to say what is measured there: "Foxglove Primary: attendance". */
function subjectOf(name: string): string {
  const folded = fold(name);
  const end = folded.search(/: | [-–] /);
  return end > 3 ? folded.slice(0, end) : folded;
}

const MAY_SAY =
  /\b(?:open|start|beg[au]n|launch|found|establish|set up|creat|form|introduc|commission|clos|shut|end|stop|ceas|demolish|dissolv|decommission)|\bno \w/i;
const maySay = remember((text) => MAY_SAY.test(text));
const BEGAN =
  '(?:opened|started|began|launched|went live|(?:was )?(?:founded|established|set up|created|formed|introduced|commissioned))';
const ENDED =
  '(?:(?:was )?(?:closed|shut|ended|stopped|ceased|demolished|dissolved|decommissioned|wound up))';
const TURN = new RegExp(
  `(?:^|[.;:,(]|\\b([a-z]+))\\s*(?:(?:only|first|newly|has|had|which|that|permanently|fully) )*(?:(${BEGAN})|(${ENDED}))\\s*(?:(?:to \\w+|on|in|from|at|since|during|after)\\s+)?(?:the )?(?:(?:end|start|beginning|middle) of )?$`,
  'i',
);
/** Things that a row may be of though its name does not say which kind they are. */
const THING =
  /^(?:school|academy|college|nursery|centre|center|hub|library|pool|shelter|hostel|home|unit|ward|clinic|museum|gallery|park|depot|shop|branch|station|office|court|site|facility|building|theatre|service|scheme|programme|project|team|contract|grant|pilot|provision|measure|indicator|route|line|it|this|these|and)$/i;
const FOR_A_TIME =
  /\b(?:until|till|temporar\w*|re-?open\w*|for (?:a|an|the|\w+ (?:days?|weeks?|months?)|works?|refurb\w*|repairs?))\b/i;
const BEFORE = 60;

function readLifetime({ name, comment }: Indicator, asOf: CalendarDate): Lifetime | null {
  const text = plainText(comment!.text);
  const isForATime = FOR_A_TIME.test(text);
  let life: Lifetime = { from: null, to: null };
  for (const { index, from, to, precision } of findDates(text, asOf)) {
    const turn = TURN.exec(text.slice(Math.max(0, index - BEFORE), index));
    if (!turn || !isOfRow(turn[1], name) || precision === 'year') continue;
    if (turn[2]) life = { ...life, from };
    else if (!isForATime) life = { ...life, to };
  }
  return life.from === null && life.to === null ? null : life;
}

/** Whether the word before the verb says that it is of what the row measures, or there is none. */
function isOfRow(word: string | undefined, name: string): boolean {
  return word === undefined || THING.test(word) || fold(name).split(/\W+/).includes(fold(word));
}

const NONE_FOR =
  /\bno ([\p{L}\d][\p{L}\d '-]{2,40}?) (?:(?:was|were|is|are|will be) (?:\w+ )?)?(?:for|in) ((?:summer |the |academic year )?20\d\d(?:[/-]\d\d)?(?:(?:,| and| or|,? nor) 20\d\d(?:[/-]\d\d)?){0,4})(?!\d)(?![^.;]{0,80}\b(?:yet|until|till|expected|due|awaited)\b)/giu;

/** "No Progress 8 for 2025 or 2026": what there is none of, and in which years. */
const yearsWithout = remember((text): { what: string; years: number[] }[] =>
  Array.from(plainText(text).matchAll(NONE_FOR), ([, what, years]) => ({
    what: fold(what!),
    years: (years!.match(/20\d\d/g) ?? []).map(Number),
  })),
);
