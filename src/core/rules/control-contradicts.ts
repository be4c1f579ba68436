import { byReadingOrder } from '../sheet/address';
import {
  type AssuranceAstray,
  findAssurancesAstray,
  findVariationsAstray,
  type VariationAstray,
} from '../scorecard/controls';
import { betterIs, nameFigure, printFigure, sayTime } from '../scorecard/wording';
import type { Value } from '../scorecard/scorecard';
import { DOUBT_A_RESULT } from './support/doubts';
import type { Example, Fact, Rule } from './rule';

type ChartRow = readonly [name: string, target: number, figures: readonly number[], word: string];

const LEVEL = [70, 71, 72, 73, 74, 75, 74, 73, 72, 73];
const RISING = [60, 61, 62, 63, 70, 71, 72, 73, 74, 75];
const FALLING = [80, 79, 78, 77, 66, 65, 66, 64, 63, 64];
const FAILING = ['Calls answered', 'Letters answered', 'Bins emptied'].map((name): ChartRow => [
  `${name} on time (%)`,
  80,
  LEVEL,
  'Consistently fails',
]);
const PASSING = ['Roads swept', 'Lamps lit', 'Homes let', 'Homes heated', 'Drains cleared'].map(
  (name): ChartRow => [`${name} on time (%)`, 70, LEVEL, 'Consistently passes'],
);
const IMPROVING = [...FAILING, ...PASSING].map(([name]): ChartRow => [
  name,
  70,
  RISING,
  'Special cause - improving',
]);

export const controlContradicts: Rule<Record<never, never>, MessageId> = {
  id: 'control-contradicts',
  group: 'Values',
  title: 'Assurance or variation that the figures contradict',
  description:
    'Disallow words of statistical process control that the last figures of their row contradict, where those of nearly all other rows go by them.',
  why: 'A board looks into what is failing or concerning, and passes over what is said to pass.',
  severity: 'query',
  isFixable: false,
  givesWayTo: [...DOUBT_A_RESULT, 'targets-absent'],
  restsOnPolarity: true,
  options: {},
  optionNotes: {},
  messages: {
    none: 'The row says “{status}”, but none of the last {count} figures reaches {target}, {wanted}: {better}, and {others} other rows go by that. Correct the word or the figures, or explain what else it rests on.',
    all: 'The row says “{status}”, but each of the last {count} figures reaches {target}, {wanted}: {better}, and {others} other rows go by that. Correct the word or the figures, or explain what else it rests on.',
    some: 'The row says “{status}”, but {met} of the last {count} figures reach {target}, {wanted}: {better}, and {others} other rows go by that. Correct the word or the figures, or explain what else it rests on.',
    shifted:
      'The row says “{status}”, but the last {count} figures, to {last} {time}, are all on the {side} side of {mean}, the mean of those shown: {better}. Correct the word or the figures, or explain what else it rests on.',
    run: 'The row says “{status}”, but the last {count} figures, from {first} to {last} {time}, each are {side} than the one before: {better}. Correct the word or the figures, or explain what else it rests on.',
  },
  explanation: 'Says what the word rests on beside these figures: longer runs, other limits, a rebased mean.',
  valid: [
    {
      name: 'Words that follow from the last six figures, and one that limits may allow',
      rows: chart('Assurance', [
        ...FAILING,
        ...PASSING,
        ['Plans decided on time (%)', 74, LEVEL, 'Hit and miss'],
        ['Claims paid on time (%)', 70, [70, 71, 72, 73, 74, 75, 69, 73, 72, 73], 'Consistently passes'],
      ]),
    },
    {
      name: 'Words that follow from something else',
      rows: chart('Assurance', [
        ...FAILING,
        ...PASSING,
        ['Plans decided on time (%)', 80, LEVEL, 'Consistently passes'],
        ['Claims paid on time (%)', 80, LEVEL, 'Consistently passes'],
        ['Grants paid on time (%)', 60, LEVEL, 'Consistently fails'],
      ]),
    },
    {
      name: 'What improves of late though it lies below the mean, and what no rows bear out',
      rows: chart('Variation', [
        ...IMPROVING.slice(1),
        [
          'Claims paid on time (%)',
          80,
          [80, 79, 70, 69, 60, 61, 62, 63, 64, 65],
          'Special cause - improving',
        ],
        ['Grants paid on time (%)', 80, FALLING, 'Common cause'],
        ['Forms answered on time (%)', 80, LEVEL, 'Special cause - concerning'],
      ]),
    },
  ],
  invalid: [
    {
      name: 'Said to pass what it always fails, and the other way round',
      rows: chart('Assurance', [
        ...FAILING,
        ...PASSING,
        ...FAILING.map(([name, ...rest]) => [`${name}, weekends`, ...rest] as const),
        ...PASSING.map(([name, ...rest]) => [`${name}, weekends`, ...rest] as const),
        ['Plans decided on time (%)', 80, LEVEL, 'Consistently passes'],
        ['Claims paid on time (%)', 60, LEVEL, 'Consistently fails'],
      ]),
      finds: [
        ['none', 'M18'],
        ['all', 'M19'],
      ],
    },
    {
      name: 'Hit and miss where all are hit, as three others are not',
      rows: chart('Assurance', [
        ...FAILING,
        ...PASSING,
        ['Plans decided on time (%)', 74, LEVEL, 'Hit and miss'],
        ['Claims paid on time (%)', 74, LEVEL, 'Hit and miss'],
        ['Grants paid on time (%)', 73, LEVEL, 'Hit and miss'],
        ['Forms answered on time (%)', 74, LEVEL, 'Consistently passes'],
      ]),
      finds: [['some', 'M13']],
    },
    {
      name: 'Said to improve while it gets worse month after month, or stays on the wrong side of its mean',
      rows: chart('Variation', [
        ...IMPROVING,
        ...IMPROVING.map(([name, ...rest]) => [`${name}, weekends`, ...rest] as const),
        ['Claims paid on time (%)', 80, FALLING, 'Special cause - improving'],
        [
          'Grants paid on time (%)',
          80,
          [60, 61, 62, 99, 75, 74, 73, 72, 71, 70],
          'Special cause - improving',
        ],
      ]),
      finds: [
        ['shifted', 'M18'],
        ['run', 'M19'],
      ],
    },
  ],
  *check({ scorecard }) {
    yield* findAssurancesAstray(scorecard).map(sayAssurance);
    yield* findVariationsAstray(scorecard).map(sayVariation);
  },
};

/** Ten months of each row, and what is said of them. */
function chart(label: string, rows: readonly ChartRow[]): Example['rows'] {
  const months = ['Jun 15', 'Jul 15', 'Aug 15', 'Sep 15', 'Oct 15', 'Nov 15', 'Dec 15', 'Jan 16', 'Feb 16'];
  return [
    ['Indicator', 'Standard', ...months, 'Mar 16', label, 'Comments'],
    ...rows.map(([name, target, figures, word]) => [name, target, ...figures, word, null]),
  ];
}

type MessageId = 'none' | 'all' | 'some' | 'shifted' | 'run';

function sayAssurance(one: AssuranceAstray): Fact<MessageId> {
  const { indicator, remark, last, target, met, others } = one;
  return {
    messageId: met === 0 ? 'none' : met === last.length ? 'all' : 'some',
    data: {
      status: remark.text,
      ...(met > 0 && met < last.length ? { met } : {}),
      count: last.length,
      target: nameFigure(target),
      wanted: target.text,
      better: betterIs(indicator.polarity),
      others,
    },
    cell: remark.cell,
    cells: inOrder([...last, target, remark]),
    indicator,
  };
}

function sayVariation({ indicator, remark, last, mean, isGood }: VariationAstray): Fact<MessageId> {
  const end = last.at(-1)!;
  const data = {
    status: remark.text,
    count: last.length,
    last: end.text,
    time: sayTime(end),
    better: betterIs(indicator.polarity),
  };
  const side = isGood ? 'worse' : 'better';
  const at = { cell: remark.cell, cells: inOrder([...last, remark]), indicator };
  if (mean === null) return { ...at, messageId: 'run', data: { ...data, first: last[0]!.text, side } };
  const decimals = Math.max(...last.map((value) => value.decimals)) + 1;
  return { ...at, messageId: 'shifted', data: { ...data, side, mean: printFigure(mean, decimals) } };
}

function inOrder(places: readonly Pick<Value, 'cell'>[]) {
  return places.map(({ cell }) => cell).sort(byReadingOrder);
}
