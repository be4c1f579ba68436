import { allOf } from './support/partsOfRow';
import { areFarApart, targetOf } from '../scorecard/results';
import { clip } from '../text/clip';
import { plural } from '../text/words';
import { comingTargets } from '../scorecard/series';
import type { Indicator } from '../scorecard/scorecard';
import type { Rule } from './rule';
import { cannotOrderTargets } from '../scorecard/soundness';

/** Whether all figures of a row are the same: whichever way is better, nothing in it is worse. */
function standsStill({ values }: Indicator): boolean {
  const own = values.filter(({ column }) => column.field !== 'comparator');
  const [first, ...more] = own.filter(({ number }) => number !== null);
  return (
    more.length > 1 &&
    own.every(({ relative }) => !relative) &&
    more.every(({ number }) => number === first!.number)
  );
}

export const polarityUnclear: Rule<Record<never, never>, 'unclear'> = {
  id: 'polarity-unclear',
  group: 'Targets',
  title: 'Not clear which way is better',
  description: 'Warn about rows whose name and targets do not say which way is better.',
  why: 'Where it is not known which way is better, targets cannot be checked for going backwards or being too easy.',
  severity: 'advice',
  isFixable: false,
  looksAt: (row) => (row.polarity === 'unclear' ? allOf(row) : ''),
  series: 'years',
  options: {},
  optionNotes: {},
  messages: {
    unclear:
      'Neither the names nor the targets say whether higher or lower is better in {rows} ({names}), so the rules that need to know were not run there. Set which way is better, or add a "Good is" column.',
  },
  explanation: 'Says which way is better in each of the rows.',
  valid: [
    {
      name: 'A column that says that neither way is better',
      rows: [
        ['Indicator', 'Good is', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Fnords per grommet', 'Context', 41, 43, null],
        ['Percentage of calls answered', 'Higher', 80, 82, null],
      ],
    },
    {
      name: 'A telling name, telling targets, and a row without figures to judge',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Number of complaints', 20, 20, 20, null],
        ['Percentage of notifications leading to a plan', 59.7, 65, 70, null],
        ['Library transactions', 'N/A', null, null, 'New in 2017'],
      ],
    },
    {
      name: 'The same figure everywhere, and names that tell',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Notices for discharge consents', 0, 0, 0, 0, null],
        ['Inspections of each pool a year', 2, 2, 2, 2, 'Set by regulation'],
        ['Roads at 9 or 10 (good)', 38, 40, 41, 40, null],
        ['Friends & Family: % positive, inpatients', 95, 94.9, 95, 94, null],
        ['Inpatient survey, overall score', 8, 8.1, 8.2, 8.1, null],
      ],
    },
    {
      name: 'A column that says so',
      rows: [
        ['Indicator', 'Good is', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Notifications leading to a plan', 'Low', 60, 60, 60, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'Figures far from the targets of their own year',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Comments'],
        ['Beds in the register', 68, 100, null],
        ['Plots on the map', 84, 70, null],
      ],
      finds: [['unclear', 'A2']],
    },
    {
      name: 'Two rows that do not tell: said once',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of pupils achieving the expected level', 60, 61, 62, null],
        ['Percentage of notifications leading to a plan', 60, 62, 60, null],
        ['Average number of library transactions', 5, 5, 6, null],
      ],
      finds: [['unclear', 'A3']],
    },
  ],
  cannotRun: cannotOrderTargets,
  *check({ scorecard }) {
    const unclear = scorecard.indicators.filter(
      (indicator) =>
        indicator.polarity === 'unclear' &&
        indicator.polaritySource === 'nothing' &&
        ((comingTargets(indicator).some((value) => value.number !== null || value.relative) &&
          !standsStill(indicator)) ||
          isHeldAgainst(indicator)),
    );
    const [first, second] = unclear;
    if (!first) return;
    const names = [first, second].flatMap((indicator) =>
      indicator ? [`"${clip(indicator.name, 60)}"`] : [],
    );
    yield {
      messageId: 'unclear',
      data: {
        rows: plural(unclear.length, 'row'),
        names: unclear.length > 2 ? `${names.join(', ')} ...` : names.join(', '),
      },
      cell: first.nameCell,
      cells: unclear.map((indicator) => indicator.nameCell),
    };
  },
};

/** Whether a figure lies apart from the target of its own time: only which way is better tells whether it was missed. */
function isHeldAgainst(indicator: Indicator): boolean {
  return indicator.values.some((actual) => {
    if (actual.column.field !== 'actual' || actual.number === null) return false;
    const target = targetOf(actual, indicator);
    return target !== null && target.number !== null && areFarApart(actual, target);
  });
}
