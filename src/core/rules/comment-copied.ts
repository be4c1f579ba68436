import { changesOf } from '../scorecard/changes';
import { nameRoots } from '../scorecard/nameRoots';
import { quotedOfOne } from '../scorecard/quotedOfOne';
import type { Comment, Indicator, Remark, Value } from '../scorecard/scorecard';
import { nameFigure } from '../scorecard/wording';
import { byReadingOrder } from '../sheet/address';
import { fold } from '../text/fold';
import { groupBy } from '../text/groupBy';
import { remember } from '../text/remember';
import type { Fact, Rule } from './rule';
import { hasActual, needsComments } from './support/comments';
import { actualsBefore } from './support/heldRemarks';
import { allOf } from './support/partsOfRow';

export const commentCopied: Rule<Record<never, never>, 'copied' | 'carried', ReadonlyMap<string, number>> = {
  id: 'comment-copied',
  group: 'Comments and dates',
  title: 'Comment copied from another row',
  description:
    'Warn about a sentence that two rows of unlike names, or two quarters of one row, have where others have comments of their own.',
  why: 'A comment that was pasted a second time explains one of its rows and misleads about the other.',
  severity: 'query',
  isFixable: false,
  givesWayTo: ['comment-misplaced', 'indicator-duplicate', 'row-copied'],
  looksAt: (row) => (row.comment ? allOf(row) : ''),
  tally: {
    of: (indicators) => addTo(new Map(), indicators, 1),
    change: (counts, gone, come) => addTo(addTo(new Map(counts), gone, -1), come, 1),
    isAlike: (one, other) => one === other,
  },
  options: {},
  optionNotes: {},
  messages: {
    copied:
      'The comment is word for word that of row {row}, “{name}”, and no other row shares its own. Write what is true of this row, or say why one sentence serves both.',
    carried:
      'The comment on {after}, {number}, is word for word that on {before}, {earlier}. Write what is true now, or say that nothing has changed.',
  },
  explanation: 'Says why the same sentence is true of both rows, or of both quarters.',
  valid: [
    {
      name: 'The same words on two quarters whose figure stood still, or that tell of no quarter',
      rows: [
        [null, 'Q1 2017/18', null, null, null, 'Q2 2017/18', null, null, null],
        ['Indicator', 'Target', 'Actual', 'RAG', 'Comment', 'Target', 'Actual', 'RAG', 'Comment'],
        [
          'Percentage of calls answered',
          80,
          75,
          'Red',
          'Two posts were empty',
          80,
          78,
          'Red',
          'One post is left',
        ],
        ['Percentage of letters answered', 80, 85, 'Green', null, 80, 85, 'Green', null],
        [
          'Percentage of homes let',
          80,
          74,
          'Red',
          'Works on the flats ran late',
          80,
          74,
          'Red',
          'Works on the flats ran late',
        ],
        [
          'Percentage of plans decided',
          80,
          74,
          'Red',
          'Measured once every quarter',
          80,
          75,
          'Red',
          'Measured once every quarter',
        ],
      ],
    },
    {
      name: 'How the figures of two rows are made',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Waste recycled', 41, 43, 'New food caddies for all flats'],
        [
          'Complaints per 1,000 homes',
          20.7,
          22,
          'The figure is the sum of two quarters; target is for six months',
        ],
        ['Books lent', 51, 53, 'The branch at Hill Road was shut'],
        ['Calls answered', 71, 73, 'Measured at the end of each quarter by the board'],
        ['Letters answered', 81, 83, 'A new system since the summer'],
        ['Cases of damp', 18.4, 20, 'The figure is the sum of two quarters; target is for six months'],
        ['Claims decided', 91, 93, 'Fewer were contested than before'],
        ['Bins missed', 21, 23, 'Measured at the end of each quarter by the board'],
        ['Plans decided', 31, 33, 'Appeals took most of the winter'],
        ['Trees planted', 11, 13, 'Frost until the end of April'],
        ['Pupils in work', 61, 63, 'Two firms took on more than planned'],
        ['Births', 12, 13, 'A new ward opened in the spring'],
      ],
    },
    {
      name: 'Rows beside each other, of which either or both may be meant',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Waste recycled', 41, 43, 'New food caddies for all flats'],
        [
          'Calls answered in 2 minutes',
          71,
          73,
          'Two posts were empty until May, so calls and letters had to wait',
        ],
        ['Letters answered', 81, 83, 'Two posts were empty until May, so calls and letters had to wait'],
        ['Claims decided', 91, 93, 'Fewer were contested than before'],
        ['Bins missed', 21, 23, 'Rounds were drawn anew in June'],
        ['Plans decided', 31, 33, 'Appeals took most of the winter'],
        ['Trees planted', 11, 13, 'Frost until the end of April'],
        ['Homes let in 20 days', 81, 83, 'The contractor was late by three days in every month'],
        ['Lamps lit', 91, 93, 'The contractor was late by three days in every month'],
        ['Births', 12, 13, 'A new ward opened in the spring'],
        ['Books lent', 51, 53, 'The branch at Hill Road was shut'],
        ['Pupils in work', 61, 63, 'Two firms took on more than planned'],
      ],
    },
    {
      name: 'Figures that both rows have, or neither has',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        [
          'Breast screening coverage (%)',
          67.2,
          68.5,
          70,
          'A unit came to the park: coverage rose by 1.3 points',
        ],
        ['Cervical screening coverage (%)', 64.8, 63.6, 65, 'Some 412 letters went out a second time'],
        [
          'Bowel screening coverage (%)',
          49.1,
          50.4,
          52,
          'A unit came to the park: coverage rose by 1.3 points',
        ],
        ['Lung screening coverage (%)', 54.8, 53.6, 55, 'Some 412 letters went out a second time'],
        ['Waste recycled', 41, 42, 43, 'New food caddies for all flats'],
        ['Books lent', 51, 52, 53, 'The branch at Hill Road was shut'],
        ['Claims decided', 91, 92, 93, 'Fewer were contested than before'],
        ['Bins missed', 21, 22, 23, 'Rounds were drawn anew in June'],
        ['Plans decided', 31, 32, 33, 'Appeals took most of the winter'],
        ['Trees planted', 31, 32, 33, 'Frost until the end of April'],
        ['Lamps lit', 31, 32, 33, 'New bulbs in most of the streets'],
        ['Roads swept', 31, 32, 33, 'The old sweeper broke in January'],
      ],
    },
    {
      name: 'Measures of one name, rows beside each other, a sentence of three rows, and sources',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Attendance in primary schools', 94, 95, 'Flu in the spring kept many at home'],
        ['Waste recycled', 41, 43, 'New food caddies for all flats'],
        ['Attendance in secondary schools', 93, 94, 'Flu in the spring kept many at home'],
        ['Books lent', 51, 53, 'The branch at Hill Road was shut'],
        ['Visits to libraries', 61, 63, 'The branch at Hill Road was shut'],
        ['Calls answered', 71, 73, 'Two posts were empty until May'],
        ['Letters answered', 81, 83, 'A new system since the summer'],
        ['Claims decided', 91, 93, 'Two posts were empty until May'],
        ['Bins missed', 21, 23, 'Rounds were drawn anew in June'],
        ['Plans decided', 31, 33, 'Two posts were empty until May'],
        ['Pupils in work', 61, 63, 'DfE - SFR 12 - Nov 2016'],
        ['Trees planted', 11, 13, 'Frost until the end of April'],
        ['Births', 12, 13, 'DfE - SFR 12 - Nov 2016'],
      ],
    },
    {
      name: 'Few comments of their own, and words that tell of neither row or of both',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Days lost to sickness', 9.2, 8.5, 'Winter was hard on all of us this year'],
        ['Women in senior posts', 31, 33, 'Two retired in the spring'],
        ['Leavers interviewed', 71, 80, null],
        ['E-learning completed', 93, 95, 'Winter was hard on all of us this year'],
        ['Injuries reported', 8, 7, 'Three falls on one wet floor'],
      ],
    },
    {
      name: 'What raised the rate of both neighbours',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Waste recycled', 39, 41, 43, 'The new rounds of food waste collection raised the rate'],
        [
          'Adults satisfied with refuse collection',
          78,
          79,
          80,
          'The new rounds of food waste collection raised the rate',
        ],
        ['Calls answered', 70, 71, 73, 'Two posts were empty until May'],
        ['Letters answered', 80, 81, 83, 'A new system since the summer'],
        ['Claims decided', 90, 91, 93, 'Fewer were contested than before'],
        ['Bins missed', 20, 21, 23, 'Rounds were drawn anew in June'],
        ['Plans decided', 30, 31, 33, 'Appeals took most of the winter'],
        ['Trees planted', 10, 11, 13, 'Frost until the end of April'],
      ],
    },
  ],
  invalid: [
    {
      name: 'What raised the rate of a row, beside one whose rate fell',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Waste recycled', 39, 41, 43, 'The new rounds of food waste collection raised the rate'],
        [
          'Adults satisfied with refuse collection',
          80,
          79,
          82,
          'The new rounds of food waste collection raised the rate',
        ],
        ['Calls answered', 70, 71, 73, 'Two posts were empty until May'],
        ['Letters answered', 80, 81, 83, 'A new system since the summer'],
        ['Claims decided', 90, 91, 93, 'Fewer were contested than before'],
        ['Bins missed', 20, 21, 23, 'Rounds were drawn anew in June'],
        ['Plans decided', 30, 31, 33, 'Appeals took most of the winter'],
        ['Trees planted', 10, 11, 13, 'Frost until the end of April'],
      ],
      finds: [['copied', 'E3']],
    },
    {
      name: 'Among few comments, one in the words of another row, whatever stands beside it',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments', 'Notes'],
        [
          'E-learning completed',
          93,
          95,
          'Back pain makes up a third of absence, and most days lost',
          'May 2017',
        ],
        ['Women in senior posts', 31, 33, 'Two retired in the spring', 'June 2017'],
        ['Leavers interviewed', 71, 80, null, null],
        [
          'Days lost to sickness',
          9.2,
          8.5,
          'Back pain makes up a third of absence, and most days lost',
          'July 2017',
        ],
        ['Injuries reported', 8, 7, 'Three falls on one wet floor', 'May 2017'],
      ],
      finds: [['copied', 'D2']],
    },
    {
      name: 'The comment of a quarter that was carried forward',
      rows: [
        [null, 'Q1 2017/18', null, null, null, 'Q2 2017/18', null, null, null],
        ['Indicator', 'Target', 'Actual', 'RAG', 'Comment', 'Target', 'Actual', 'RAG', 'Comment'],
        [
          'Percentage of calls answered',
          80,
          75,
          'Red',
          'Two posts were empty',
          80,
          78,
          'Red',
          'One post is left',
        ],
        ['Percentage of letters answered', 80, 85, 'Green', null, 80, 85, 'Green', null],
        [
          'Percentage of homes let',
          80,
          74,
          'Red',
          'Works on the flats ran late',
          80,
          76,
          'Red',
          'Works on the flats ran late',
        ],
      ],
      finds: [['carried', 'I5']],
    },
    {
      name: 'A sentence pasted into a row of something else',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Waste recycled', 41, 43, 'New food caddies for all flats'],
        ['Books lent', 51, 53, 'The branch at Hill Road was shut'],
        ['Calls answered', 71, 73, 'Two posts were empty until May'],
        ['Letters answered', 81, 83, 'A new system since the summer'],
        ['Claims decided', 91, 93, 'Fewer were contested than before'],
        ['Bins missed', 21, 23, 'Rounds were drawn anew in June'],
        ['Plans decided', 31, 33, 'Appeals took most of the winter'],
        ['Trees planted', 11, 13, 'New food caddies for all flats.'],
      ],
      finds: [['copied', 'D9']],
    },
    {
      name: 'A sentence that gives the figures of one of two rows of like names',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        [
          'Breast screening coverage (%)',
          67.2,
          68.5,
          70,
          'A unit came to the park: coverage rose by 1.3 points',
        ],
        ['Cervical screening coverage (%)', 64.8, 63.6, 65, 'Young women come less often than before'],
        [
          'Bowel screening coverage (%)',
          48.9,
          50.4,
          52,
          'A unit came to the park: coverage rose by 1.3 points',
        ],
        ['Waste recycled', 41, 42, 43, 'New food caddies for all flats'],
        ['Books lent', 51, 52, 53, 'The branch at Hill Road was shut'],
        ['Claims decided', 91, 92, 93, 'Fewer were contested than before'],
        ['Bins missed', 21, 22, 23, 'Rounds were drawn anew in June'],
        ['Plans decided', 31, 32, 33, 'Appeals took most of the winter'],
      ],
      finds: [['copied', 'E4']],
    },
    {
      name: 'A sentence pasted into the row below or above, told in the words of one of them',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Waste recycled', 41, 43, 'New food caddies for all flats'],
        [
          'Complaints answered in 10 working days',
          91,
          95,
          'The complaints team was at half strength until June',
        ],
        [
          'Anti-social behaviour resolved in 90 days',
          84,
          87,
          'The complaints team was at half strength until June',
        ],
        ['Books lent', 51, 53, 'The branch at Hill Road was shut'],
        ['Claims decided', 91, 93, 'Fewer were contested than before'],
        ['Bins missed', 21, 23, 'Rounds were drawn anew in June'],
        ['Pupils in work', 61, 63, 'Frost delayed the planting of most trees'],
        ['Trees planted', 11, 13, 'Frost delayed the planting of most trees'],
        ['Plans decided', 31, 33, 'Appeals took most of the winter'],
        ['Births', 12, 13, 'A new ward opened in the spring'],
        ['Calls answered', 71, 73, 'Two posts were empty until May'],
        ['Letters sent', 71, 73, 'The new printer came in March at last'],
      ],
      finds: [
        ['copied', 'D4'],
        ['copied', 'D8'],
      ],
    },
  ],
  cannotRun: needsComments,
  *check({ scorecard: { indicators }, tally }) {
    yield* findCarried(indicators);
    const others = [...tally.values()].filter((count) => count === 1).length;
    const shared = [...tally].filter(([text, count]) => count > 1 && isSentence({ text })).length;
    const isHabit = others >= leastOwn && others >= shared * leastOwnForEach;
    if (!isHabit && !(others >= leastOwnBesideTold && shared === 1)) return;
    const ofTwo = indicators.filter((row) => isCommented(row) && tally.get(wordsIn(row)) === 2);
    for (const [first, second] of groupBy(ofTwo, wordsIn).values()) {
      if (!isSentence(ownPart(first!.comment!))) continue;
      const copied = copiedOf(first!, second!, isHabit);
      if (!copied) continue;
      const { own, alien } = copied;
      yield {
        messageId: 'copied',
        data: { row: own.nameCell.row + 1, name: own.name },
        cell: ownPart(alien.comment!).cell,
        cells: [first!, second!].map((row) => ownPart(row.comment!).cell),
        indicator: alien,
      };
    }
  },
};

/** A comment of one quarter that stands again beside the next, whose figure is another. */
interface Carried {
  readonly indicator: Indicator;
  readonly first: Remark;
  readonly again: Remark;
  readonly before: Value;
  readonly after: Value;
}

/** The comments that were carried forward with their quarter's column, where most of the others were written anew. */
function* findCarried(indicators: readonly Indicator[]): Generator<Fact<'carried'>> {
  let written = 0;
  const carried: Carried[] = [];
  for (const indicator of indicators) {
    const said = (indicator.remarks ?? []).filter(({ comment }) => comment && comment.text !== '');
    said.slice(1).forEach((again, at) => {
      const first = said[at]!;
      if (wordsOf(first.comment!.text) !== wordsOf(again.comment!.text)) {
        written++;
        return;
      }
      const [before] = actualsBefore(indicator, first);
      const [after] = actualsBefore(indicator, again);
      const isMoved = before?.number != null && after?.number != null && before.text !== after.text;
      if (isMoved && isSentence(again.comment!)) carried.push({ indicator, first, again, before, after });
    });
  }
  if (carried.length > written) return;
  for (const { indicator, first, again, before, after } of carried) {
    const { cell } = again.comment!;
    yield {
      messageId: 'carried',
      data: {
        after: nameFigure(after),
        number: after.text,
        before: nameFigure(before),
        earlier: before.text,
      },
      cell,
      cells: [first.comment!.cell, after.cell, cell].sort(byReadingOrder),
      indicator,
    };
  }
}

function isCommented(row: Indicator): boolean {
  return row.comment !== null && row.comment.text !== '' && hasActual(row);
}

/** Counts rows, or counts them off, by what their comments say. */
function addTo(counts: Map<string, number>, rows: readonly Indicator[], each: 1 | -1): Map<string, number> {
  for (const row of rows) {
    if (!isCommented(row)) continue;
    const words = wordsIn(row);
    const count = (counts.get(words) ?? 0) + each;
    if (count === 0) counts.delete(words);
    else counts.set(words, count);
  }
  return counts;
}

/** What a comment says, however it is printed and ends. */
const wordsOf = remember((text) => fold(text).replace(/[.!\s]+$/, ''));

function wordsIn({ comment }: Indicator): string {
  return wordsOf(ownPart(comment!).text);
}

/** What a row says of itself: the longest part of a comment, for beside it there may be the date of the next figure. */
function ownPart(comment: Comment): Pick<Comment, 'cell' | 'text'> {
  const { parts = [] } = comment;
  return parts.reduce((longest, part) => (part.text.length > longest.text.length ? part : longest), {
    ...(parts[0] ?? comment),
  });
}

const leastOwn = 6;
/** The same where one row alone is told in the words of its name. */
const leastOwnBesideTold = 2;
const leastRootsTold = 2;
const leastOwnForEach = 4;
const leastWords = 4;

/** How figures are made, and for when, may be the same of many rows that have nothing else in common. */
const OF_METHOD =
  /\b(?:(?:is|are) (?:the |an? )?(?:(?:rolling|cumulative|weighted|simple) )?(?:sum|total|average|mean|median|snapshot|estimate|proxy)|(?:figures?|results?|values?|data|actuals?|targets?|standards?|medians?|baselines?|ytd|indicators?|measures?|quarters?)(?: shown| given| here)? (?:is|are|was|were|covers?|runs?|relates?|refers?|includes?|excludes?|counts?)|(?:is|are|was|were) (?:\w+ly )?(?:measured|counted|calculated|collected|surveyed|reported|recorded|taken|based|rounded|provisional|cumulative)|(?:measured|counted|calculated|collected|surveyed|reported) (?:at|by|from|in|once|each|every|monthly|quarterly|annually|over|per))\b/i;

/** Names of sources and dates have few plain words, and a reference to somewhere else is for both. */
function isSentence({ text }: Pick<Comment, 'text'>): boolean {
  if (OF_METHOD.test(text)) return false;
  const plain = text.split(/\s+/).filter((word) => /^\p{Ll}{2,}[,;:.]?$/u.test(word));
  return plain.length >= leastWords && !/\b(?:see|as above|refer to|awaiting|due|published)\b/i.test(text);
}

/** Which of two rows has the comment of the other; null where it may be true of both. */
function copiedOf(
  first: Indicator,
  second: Indicator,
  isHabit: boolean,
): { readonly own: Indicator; readonly alien: Indicator } | null {
  const areApart = Math.abs(first.nameCell.row - second.nameCell.row) > 1;
  const all = [first, second].map(({ name }) => rootsOfName(name));
  const telling = all.map((roots) => roots.filter((root) => !OF_ANY_ROW.test(root)));
  const [ofFirst, ofSecond] = (areApart ? all : telling) as [string[], string[]];
  const { text } = ownPart(first.comment!);
  // Whatever their names share, its figures are those of one of them.
  const quoted = isHabit ? quotedOfOne(text, first, second) : null;
  if (quoted) return quoted === 'first' ? { own: first, alien: second } : { own: second, alien: first };
  if (ofFirst.some((root) => ofSecond.includes(root))) return null;
  const said = nameRoots(text);
  const [toldOfFirst, toldOfSecond] = telling.map(
    (roots) => roots.filter((root) => said.some((one) => isOne(root, one))).length,
  ) as [number, number];
  const isSecond = toldOfFirst === 0 && toldOfSecond > 0;
  const isFirst = toldOfSecond === 0 && toldOfFirst > 0;
  const pair = isSecond ? { own: second, alien: first } : { own: first, alien: second };
  if (!isHabit)
    return Math.max(toldOfFirst, toldOfSecond) >= leastRootsTold && isFirst !== isSecond ? pair : null;
  if (areApart || isFirst !== isSecond) return pair;
  // What happened to one of two neighbours may have happened to the other: unless it moved the one and not the other.
  return movedOnly(text, first, second);
}

/** The one of two rows that moved as their comment says something has moved it, where the other moved the other way. */
function movedOnly(text: string, first: Indicator, second: Indicator) {
  const moved = MOVED_BY.exec(fold(text))?.groups;
  if (!moved) return null;
  const [byFirst, bySecond] = [first, second].map((row) => {
    const { before, after } = changesOf(row).overYear.at(-1) ?? {};
    return before && after ? Math.sign(after.number! - before.number!) * (moved['up'] ? 1 : -1) : 0;
  }) as [number, number];
  if (byFirst * bySecond >= 0) return null;
  return byFirst > 0 ? { own: first, alien: second } : { own: second, alien: first };
}

/** "The extension of the rounds raised the rate". */
const MOVED_BY =
  /\b(?:(?<up>raised|lifted|increased|boosted|pushed up)|reduced|cut|lowered|brought down|pulled down) (?:the |our )?(?:overall )?(?:rates?|figures?|numbers?|totals?|percentages?|proportions?|scores?|results?)\b/;

/** Whether two roots are of one thing: who is absent is mostly sick. */
function isOne(one: string, other: string): boolean {
  return one === other || (OF_ABSENCE.test(one) && OF_ABSENCE.test(other));
}

const OF_ABSENCE = /^(?:sick|absen)/;

/** Roots of words that stand in what is said of any row. */
const OF_ANY_ROW =
  /^(?:time|date$|days?|weeks?|months?|years?|quart|hours?|targe|team|staff|work|servic|case|within|made|rate|level|averag|total|cost|performanc|perform|complet|deliv|council|peopl|report|good|high|low|annual|number|measur|figur|result)/;

/** What a name has in common with few others. */
function rootsOfName(name: string): string[] {
  return nameRoots(name).filter((root) => root.length > 3 && !/^(?:number|percentag)/.test(root));
}
