import type { Rule } from './rule';

const NAMED = {
  time: 'a time or a number of days',
  count: 'a number of things',
  share: 'a percentage',
} as const;

export const unitContradicts: Rule<Record<never, never>, 'contradicts'> = {
  id: 'unit-contradicts',
  group: 'Values',
  title: 'Unit that the name contradicts',
  description: 'Warn about a unit beside a name that says that something else is measured.',
  why: 'Whoever reads 88 per cent where 88 seconds are meant takes a good result for a poor one.',
  severity: 'query',
  isFixable: false,
  looksAt: (row) => row.unitDoubt?.text ?? '',
  options: {},
  optionNotes: {},
  messages: {
    contradicts:
      'The unit is “{unit}”, but by its name the row measures {named}. Correct the unit or the name, or explain how it is measured.',
  },
  explanation: 'Says how it is measured, so that name and unit go together.',
  valid: [
    {
      name: 'Units that go with the names, and shares of times and numbers',
      rows: [
        ['Indicator', 'Unit', 'Actual 2015', 'Actual 2016', 'Target 2017'],
        ['Average time to answer a call', 'Seconds', 110, 96, 90],
        ['Days lost to sickness as a share of all days', '%', 4.1, 4.2, 4],
        ['Days lost to sickness', '%', 4.1, 4.2, 4],
        ['Number of homes let within 28 days', '%', 81, 82, 85],
        ['Percentage of calls answered in time', '%', 81, 82, 85],
        ['Time to hire, against plan', '%', 104, 101, 100],
        ['Percentage of pay lost', 'Number', 4, 3, 3],
        ['Number of homes built', 'Homes', 40, 44, 50],
      ],
    },
  ],
  invalid: [
    {
      name: 'A time, a number and a percentage in units of another kind',
      rows: [
        ['Indicator', 'Unit', 'Actual 2015', 'Actual 2016', 'Target 2017'],
        ['Average time to answer calls', '%', 110, 88, 90],
        ['Days with poor air', '%', 14, 11, 10],
        ['Number of homes built', '%', 40, 44, 50],
        ['Percentage of calls answered', 'Days', 81, 82, 85],
        ['Homes let', '%', 81, 82, 85],
      ],
      finds: [
        ['contradicts', 'B2'],
        ['contradicts', 'B3'],
        ['contradicts', 'B4'],
        ['contradicts', 'B5'],
      ],
    },
  ],
  *check({ scorecard }) {
    for (const indicator of scorecard.indicators) {
      const { unitDoubt: doubt } = indicator;
      if (!doubt) continue;
      yield {
        messageId: 'contradicts',
        data: { unit: doubt.text, named: NAMED[doubt.named] },
        cell: doubt.cell,
        indicator,
      };
    }
  },
};
