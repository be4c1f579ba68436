import { nameRoots } from '../scorecard/nameRoots';
import type { Indicator } from '../scorecard/scorecard';
import { fold } from '../text/fold';
import { groupBy } from '../text/groupBy';
import type { Rule } from './rule';
import { hasActual, needsComments } from './support/comments';

export const commentCopied: Rule<Record<never, never>, 'copied'> = {
  id: 'comment-copied',
  group: 'Comments and dates',
  title: 'Comment copied from another row',
  description:
    'Warn about a sentence that two rows of unlike names have, where other rows have comments of their own.',
  why: 'A comment that was pasted a second time explains one of its rows and misleads about the other.',
  severity: 'query',
  isFixable: false,
  givesWayTo: ['comment-misplaced', 'indicator-duplicate', 'row-copied'],
  looksAt: (row) => (row.comment ? JSON.stringify([row.name, row.comment.text, hasActual(row)]) : ''),
  options: {},
  optionNotes: {},
  messages: {
    copied:
      'The comment is word for word that of row {row}, “{name}”, and no other row shares its own. Write what is true of this row, or say why one sentence serves both.',
  },
  explanation: 'Says why the same sentence is true of both rows.',
  valid: [
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
  ],
  invalid: [
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
  ],
  cannotRun: needsComments,
  *check({ scorecard: { indicators } }) {
    const commented = indicators.filter((row) => row.comment?.text && hasActual(row));
    const alike = groupBy(commented, ({ comment }) => fold(comment!.text).replace(/[.!\s]+$/, ''));
    const shared = [...alike.values()].filter((rows) => rows.length > 1);
    const others = commented.length - shared.flat().length;
    if (others < leastOwn || others < shared.length * leastOwnForEach) return;
    for (const [first, second, ...more] of shared) {
      if (more.length > 0 || !isSentence(first!) || !areUnlike(first!, second!)) continue;
      yield {
        messageId: 'copied',
        data: { row: first!.nameCell.row + 1, name: first!.name },
        cell: second!.comment!.cell,
        cells: [first!.comment!.cell, second!.comment!.cell],
        indicator: second!,
      };
    }
  },
};

const leastOwn = 6;
const leastOwnForEach = 4;
const leastWords = 4;

/** How figures are made, and for when, may be the same of many rows that have nothing else in common. */
const OF_METHOD =
  /\b(?:(?:is|are) (?:the |an? )?(?:(?:rolling|cumulative|weighted|simple) )?(?:sum|total|average|mean|median|snapshot|estimate|proxy)|(?:figures?|results?|values?|data|actuals?|targets?|standards?|medians?|baselines?|ytd|indicators?|measures?|quarters?)(?: shown| given| here)? (?:is|are|was|were|covers?|runs?|relates?|refers?|includes?|excludes?|counts?)|(?:is|are|was|were) (?:\w+ly )?(?:measured|counted|calculated|collected|surveyed|reported|recorded|taken|based|rounded|provisional|cumulative)|(?:measured|counted|calculated|collected|surveyed|reported) (?:at|by|from|in|once|each|every|monthly|quarterly|annually|over|per))\b/i;

/** Names of sources and dates have few plain words, and a reference to somewhere else is for both. */
function isSentence({ comment }: Indicator): boolean {
  if (OF_METHOD.test(comment!.text)) return false;
  const plain = comment!.text.split(/\s+/).filter((word) => /^\p{Ll}{2,}[,;:.]?$/u.test(word));
  return (
    plain.length >= leastWords && !/\b(?:see|as above|refer to|awaiting|due|published)\b/i.test(comment!.text)
  );
}

/** Rows that lie apart, and whose names share nothing but what many names have. */
function areUnlike(first: Indicator, second: Indicator): boolean {
  if (Math.abs(first.nameCell.row - second.nameCell.row) < 2) return false;
  const roots = nameRoots(first.name).filter(
    (root) => root.length > 3 && !/^(?:number|percentag)/.test(root),
  );
  const others = nameRoots(second.name);
  return !roots.some((root) => others.includes(root));
}
