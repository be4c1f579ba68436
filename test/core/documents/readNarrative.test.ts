import fc from 'fast-check';
import { readNarrative } from '../../../src/core/documents/narrative/readNarrative';
import { toA1 } from '../../../src/core/sheet/address';
import type { TestCell } from '../../support/grid';
import { scorecardOf } from '../../support/scorecard';
import { workOf } from '../../support/workOf';

const rows: TestCell[][] = [
  ['Service', 'Indicator', 'Dover 2016', 'England 2016', 'Target 2017', 'Target 2018', 'Target 2020'],
  ['Housing', 'Percentage of urgent repairs completed on time', 92.8, 90.1, 94, 95, 97],
  ['Housing', 'Percentage of routine repairs completed on time', 81.4, 84, 83, 85, 90],
  ['Housing', 'Number of households in temporary accommodation', 318, null, 300, 280, 240],
  ['Housing', 'Average re-let time of empty homes (days)', 31, 28, 29, 27, 24],
  ['Waste', 'Percentage of household waste recycled', 43.6, 45.1, 45, 48, 52],
  ['Waste', 'Number of missed bins in the north depot', 210, null, 200, 180, 150],
  ['Waste', 'Number of missed bins in the south depot', 340, null, 300, 280, 230],
  ['Leisure', 'Number of library visits', 1284000, null, 1310000, 1350000, 1400000],
];
const scorecard = scorecardOf(rows);

/** Each figure of the text as "value verdict", with its cell where there is one. */
function verdicts(text: string): string[] {
  return readNarrative(text, [scorecard]).map(
    ({ value, verdict, found }) => `${value} ${verdict}${found ? ` ${toA1(found.cell)}` : ''}`,
  );
}

describe('a figure and its year', () => {
  test.each<[string, string, string[]]>([
    [
      'one year after the other',
      'Household waste recycled will rise to 45% in 2017 and to 52% by 2020.',
      ['45 agrees E6', '52 agrees G6'],
    ],
    ['a year that leads', 'By 2018, we will complete 95% of urgent repairs on time.', ['95 agrees F2']],
    [
      'one year for two figures',
      'We will complete 95% of urgent repairs and 88% of routine repairs on time by 2018.',
      ['95 agrees F2', '88 disagrees F3'],
    ],
    [
      'the year of the list',
      'By 2020 we will:\n- increase the household waste recycled to 50%.',
      ['50 disagrees G6'],
    ],
    [
      'a subject in the sentence before',
      'The share of household waste recycled is low. By 2018 we expect this to be 48%.',
      ['48 agrees F6'],
    ],
    [
      'lines that break',
      'Households in temporary\naccommodation will fall to 290\nby 2018.',
      ['290 disagrees F4'],
    ],
    ['no year, and a figure of another row’s', 'Some 94% of tenants like their homes.', ['94 not-found']],
  ])('%s', (_what, text, expected) => {
    expect(verdicts(text)).toEqual(expected);
  });

  test('the line of a figure is that of the figure', () => {
    const [one] = readNarrative('Plan\n\nHouseholds in temporary\naccommodation: down to 280 by 2018.', [
      scorecard,
    ]);
    expect(one).toMatchObject({ line: 4, year: '2018', value: 280, verdict: 'agrees' });
  });
});

describe('bounds and rounding', () => {
  test.each<[string, string, string[]]>([
    ['at least', 'At least 94% of urgent repairs will be completed on time in 2017.', ['94 agrees E2']],
    [
      'no more than, and less in the table',
      'There will be no more than 285 households in temporary accommodation in 2018.',
      ['285 agrees F4'],
    ],
    [
      'no more than, and more in the table',
      'There will be no more than 250 households in temporary accommodation in 2018.',
      ['250 disagrees F4'],
    ],
    ['rounded', 'In 2016, 93% of urgent repairs were completed on time.', ['93 agrees C2']],
    ['rounded wrongly', 'In 2016, 92% of urgent repairs were completed on time.', ['92 disagrees C2']],
    ['millions', 'Library visits will come to 1.35 million in 2018.', ['1350000 agrees F9']],
  ])('%s', (_what, text, expected) => {
    expect(verdicts(text)).toEqual(expected);
  });

  test('what was rounded is said', () => {
    const [one] = readNarrative('In 2016, 93% of urgent repairs were completed on time.', [scorecard]);
    expect(one!.message).toMatch(/when rounded.*92\.8/);
  });
});

test('the figures of two rows that are named alike are added up', () => {
  expect(verdicts('Missed bins will come to no more than 460 in 2018.')).toEqual(['460 agrees F7']);
});

describe('figures that were swapped', () => {
  test('are wrong without a year too, where the other row has the very figure', () => {
    const text = 'On time were 81.4% of urgent repairs completed and 92.8% of routine repairs completed.';
    expect(verdicts(text)).toEqual(['81.4 disagrees C2', '92.8 disagrees C3']);
  });

  test('are nothing of the kind where the figure is in neither row', () => {
    expect(verdicts('On time were 77.7% of urgent repairs completed.')).toEqual(['77.7 not-found']);
  });
});

test('what is so today is of no year to come', () => {
  const text = 'The household waste recycled now stands at 43.6% and is to reach 48% by 2018.';
  expect(verdicts(text)).toEqual(['43.6 agrees C6', '48 agrees F6']);
});

test('a figure of somebody else is held against the comparator, and never called wrong', () => {
  expect(verdicts('For household waste recycled, the England average of 45.1% in 2016 is near.')).toEqual([
    '45.1 agrees D6',
  ]);
  expect(verdicts('For household waste recycled, the England average of 47% in 2016 is near.')).toEqual([
    '47 not-found',
  ]);
});

describe('no figure of an indicator', () => {
  test.each([
    ['money', 'Household waste recycled saves £45,000 and €300 in 2017.'],
    ['dates', 'Household waste will be recycled from 31 March 2017 at the new depot.'],
    ['ages', 'Households in temporary accommodation with children aged 12 or 16 year olds in 2017.'],
    ['pages and names', 'See page 45, section 3 and Priority 2 on household waste recycled in 2017.'],
    ['ranges', 'Households in temporary accommodation stay 20-30 nights in 2017.'],
    ['a table in the text', 'Percentage of household waste recycled 43.6 45.1 45 48 52'],
  ])('%s', (_what, text) => {
    expect(verdicts(text).filter((verdict) => !verdict.endsWith('not-found'))).toEqual([]);
  });

  test('how much a figure changes is no level', () => {
    expect(verdicts('By 2018 household waste recycled will rise by a further 2%.')).toEqual(['2 not-found']);
  });
});

describe('words for figures and changes', () => {
  test.each<[string, string, string[]]>([
    ['a half', 'By 2020 half of household waste will be recycled.', ['50 agrees G6']],
    ['so many in ten', 'In 2020 nine in ten routine repairs will be completed on time.', ['90 agrees G3']],
    ['digits in ten', 'In 2020, 9 out of 10 routine repairs will be completed on time.', ['90 agrees G3']],
    [
      'two thirds, which no row has',
      'In 2020 two thirds of routine repairs will be on time.',
      [`${200 / 3} not-found`],
    ],
    ['a word for how many, of nothing', 'Two officers and all partners meet each month.', []],
    [
      'a change in points',
      'By 2017 urgent repairs completed on time will rise by 1.2 percentage points.',
      ['1.2 agrees E2'],
    ],
    [
      'a change in per cent',
      'Households in temporary accommodation will fall by a further 12% by 2018.',
      ['12 agrees F4'],
    ],
    [
      'a figure of a change that is not so',
      'Households in temporary accommodation will fall by 40% by 2018.',
      ['40 not-found'],
    ],
    ['no longer than', 'Empty homes will be re-let in no longer than 24 days by 2020.', ['24 agrees G5']],
  ])('%s', (_what, text, expected) => {
    expect(verdicts(text)).toEqual(expected);
  });
});

describe('a figure and the year that is its own', () => {
  test.each<[string, string, string[]]>([
    ['brackets', 'Households in temporary accommodation (2016: 318) are to be fewer.', ['318 agrees C4']],
    [
      'a colon',
      'Urgent repairs completed on time: 94% in 2017, 95% in 2018 and 96% in 2020.',
      ['94 agrees E2', '95 agrees F2', '96 disagrees G2'],
    ],
    [
      'a change and what it leads to',
      'Households in temporary accommodation will fall by 18 in 2017 to 300, and 90% of routine repairs will be on time by 2020.',
      ['18 agrees E4', '300 agrees E4', '90 agrees G3'],
    ],
    [
      'the only year of the sentence',
      'Routine repairs completed on time were 81.4% in 2016, below the England figure of 84%.',
      ['81.4 agrees C3', '84 agrees D3'],
    ],
    [
      'a year that leads the next figure',
      'Waste recycled was 43.6% in 2016, and its target for 2018 is 48% and for 2020 52%.',
      ['43.6 agrees C6', '48 agrees F6', '52 agrees G6'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(verdicts(text)).toEqual(expected);
  });
});

describe('a figure that is wrong, and whence it came', () => {
  test.each<[string, string, RegExp]>([
    [
      'the figure of another year',
      'We will bring urgent repairs on time to 97% by 2018.',
      /97 is the 2020 target/,
    ],
    [
      'digits in another order',
      'The households in temporary accommodation were 381 in 2016.',
      /318; it may have been typed wrongly/,
    ],
  ])('%s', (_what, text, message) => {
    const [one] = readNarrative(text, [scorecard]);
    expect(one).toMatchObject({ verdict: 'disagrees' });
    expect(one!.message).toMatch(message);
  });

  test('is not said where the words of the sentence are of something else', () => {
    const text = 'By 2018, 95% of urgent repairs will be on time, and we will train 30 plumbers.';
    expect(verdicts(text)).toEqual(['95 agrees F2', '30 not-found']);
  });
});

describe('names that say more than the text', () => {
  const schools = scorecardOf([
    ['Service', 'Indicator', 'Dover 2016', 'Target 2017', 'Target 2018'],
    ['Parks', 'Percentage of all parks rated good by visitors', 89, 92, 93],
    ['Parks', 'Percentage of country parks rated good by visitors', 90, 92, 95],
    ['Parks', 'Percentage of town parks rated good by visitors', 85, 88, 91],
    [
      'Young people',
      'Percentage of 16-17 year olds not in education, employment or training (NEET)',
      5,
      2.5,
      2,
    ],
    ['Young people', 'Attendance in KS2 classes (percentage)', 94, 95, 96],
    ['Young people', 'Attendance in KS4 classes (percentage)', 91, 92, 93],
  ]);
  const say = (text: string) =>
    readNarrative(text, [schools]).map(
      ({ value, verdict, found }) => `${value} ${verdict}${found ? ` ${toA1(found.cell)}` : ''}`,
    );
  test.each<[string, string, string[]]>([
    ['the wider row is meant', 'In 2016, 90% of parks were rated good by visitors.', ['90 disagrees C2']],
    [
      'the narrower where it is said',
      'In 2016, 90% of country parks were rated good by visitors.',
      ['90 agrees C3'],
    ],
    [
      'a list over two kinds',
      'By 2018 we want at least 95% of country and 94% of town parks rated good by visitors.',
      ['95 agrees E3', '94 disagrees E4'],
    ],
    ['an abbreviation for the whole name', 'Reduce NEETs to 2.5% by 2017.', ['2.5 agrees D5']],
    ['an abbreviation spelt out', 'Attendance at Key Stage 2 will be 96% in 2018.', ['96 agrees E6']],
  ])('%s', (_what, text, expected) => {
    expect(say(text)).toEqual(expected);
  });
});

describe('a figure of another time than the one its sentence names', () => {
  const years = scorecardOf([
    [
      'Service',
      'Measure',
      '2021/22',
      '2022/23',
      'Sector',
      '2023/24 Target',
      '2024/25 Target',
      '2025/26 Target',
    ],
    ['Access', 'Mature students among entrants (%)', 18.5, 19.2, 27.4, 20, 21, 22],
    ['Access', 'Entrants who are care experienced', 42, 48, null, 55, 60, 65],
    ['Success', 'Gap in degree outcomes between groups (percentage points)', 21.4, 19.8, 18.2, 18, 16, 14],
    ['Success', 'Students using the skills centre', 3120, 3480, null, 3700, 3900, 4100],
    ['Success', 'Residual waste per student (kg)', 521, 498, 463, 470, 455, 390],
    ['Success', 'Students with a quiet place to study (%)', 49.5, 52, null, 60, 65, 70],
  ]);
  test.each<[string, string, string[]]>([
    [
      'what it came from is never called wrong for the year that it came to',
      'Care experienced entrants went up from 42 to 48 in 2022/23.',
      ['42 agrees C3', '48 agrees D3'],
    ],
    [
      'not even where the table has no such figure',
      'Care experienced entrants went up from 37 to 48 in 2022/23.',
      ['37 not-found', '48 agrees D3'],
    ],
    [
      'the year before',
      'Care experienced entrants numbered 48 in 2022/23, compared with 42 the year before.',
      ['48 agrees D3', '42 agrees C3'],
    ],
    [
      'a year later',
      'We hope for 55 care experienced entrants in 2023/24 and 60 a year later.',
      ['55 agrees F3', '60 agrees G3'],
    ],
    [
      'what is so now, before a semicolon',
      'Care experienced entrants number 48; by 2025/26 we want 65.',
      ['48 agrees D3', '65 agrees H3'],
    ],
    [
      'of two years that are both a half the later is what is so now',
      'Half of our students have a quiet place to study.',
      ['50 agrees D7'],
    ],
    [
      'two sentences on',
      'Care experienced entrants numbered 48 in 2022/23. That is too few. Our targets are 55 in 2023/24 and 60 in 2024/25.',
      ['48 agrees D3', '55 agrees F3', '60 agrees G3'],
    ],
    [
      'a short sentence that goes on',
      'Care experienced entrants are few. We want 60 by 2024/25.',
      ['60 agrees G3'],
    ],
    [
      'it, which is to be brought somewhere',
      'The gap in degree outcomes between groups is wide. We will bring it to 14 points by 2025/26.',
      ['14 agrees H4'],
    ],
    [
      'a bound that the row keeps to is never called wrong, however little of its name is said',
      'The gap in degree outcomes is wide. We will bring it below 15 points by 2025/26.',
      ['15 not-found'],
    ],
    [
      'points that are the figure of a gap',
      'The gap in degree outcomes was 19.8 percentage points in 2022/23.',
      ['19.8 agrees D4'],
    ],
    [
      'by whom, and not by how much',
      'The skills centre was used by 3,480 students in 2022/23.',
      ['3480 agrees D5'],
    ],
    [
      'by how much',
      'The use of the skills centre was reduced by 360 students in 2022/23.',
      ['360 agrees D5'],
    ],
    [
      'the sector’s',
      'Mature students were 19.2% of entrants in 2022/23, short of the sector’s 27.4%.',
      ['19.2 agrees D2', '27.4 agrees E2'],
    ],
    [
      'a weight under a limit',
      'Residual waste will be under 400 kg a student by 2025/26.',
      ['400 agrees H6'],
    ],
    ['an age under a limit', 'Residual waste is the concern of those under 16.', []],
    [
      'a heading that ends in a small word',
      'Getting in\n\nCare experienced entrants numbered 48 in 2022/23.',
      ['48 agrees D3'],
    ],
  ])('%s', (_what, text, expected) => {
    const said = readNarrative(text, [years]).map(
      ({ value, verdict, found }) => `${value} ${verdict}${found ? ` ${toA1(found.cell)}` : ''}`,
    );
    expect(said).toEqual(expected);
  });
});

test('a figure is told where it stands in its sentence', () => {
  const [one] = readNarrative('In 2016, 93% of urgent repairs were completed on time.', [scorecard]);
  expect(one!.quote.slice(one!.from, one!.to)).toBe('93%');
});

/** Every figure of the table in a sentence of its own, with the figure that the sentence is to give. */
const stated = scorecard.indicators.flatMap((indicator) =>
  indicator.values
    .filter(({ number, column }) => number !== null && column.field !== 'comparator')
    .map((value) => ({ indicator, value })),
);
type Stated = (typeof stated)[number];

function sentenceOf({ indicator, value }: Stated, number = value.number!): string {
  const sign = indicator.unit === 'percentage' ? '%' : '';
  const unit = indicator.unit === 'days' ? ' days' : '';
  return `${indicator.name} is ${number}${sign}${unit} in ${value.column.period!.text}.`;
}

test('a text made from the table agrees in every figure', () => {
  const text = stated.map((one) => sentenceOf(one)).join('\n\n');
  expect(readNarrative(text, [scorecard]).filter(({ verdict }) => verdict !== 'agrees')).toEqual([]);
  expect(verdicts(text)).toHaveLength(stated.length);
});

test('a text with one figure altered disagrees once', () => {
  fc.assert(
    fc.property(fc.nat({ max: stated.length - 1 }), fc.integer({ min: 3, max: 9 }), (at, by) => {
      const text = stated
        .map((one, index) =>
          sentenceOf(
            one,
            index === at ? one.value.number! + by * (one.value.number! > 1e6 ? 1000 : 1) : undefined,
          ),
        )
        .join('\n\n');
      const wrong = readNarrative(text, [scorecard]).filter(({ verdict }) => verdict === 'disagrees');
      expect(wrong.map(({ found }) => toA1(found!.cell))).toEqual([toA1(stated[at]!.value.cell)]);
    }),
    { numRuns: 30 },
  );
});

test('a text without full stops costs no more than its length', () => {
  const text = 'household waste recycled was 45% in 2017 and '.repeat(20_000);
  const work = workOf(() => {
    expect(verdicts(text)).toEqual([]);
  });
  expect(work).toBeLessThan(3000);
});

describe('a year that stands near a figure and is not its own', () => {
  test.each<[string, string, string[]]>([
    [
      'what is compared with',
      'Empty homes took 31 days to re-let last year, far slower than in 2017.',
      ['31 agrees C5'],
    ],
    ['since when', 'Waste recycled reached 43.6% in our area, its best since 2018.', ['43.6 agrees C6']],
    [
      'a year that is not named',
      'Urgent repairs completed on time: 94% this year, 95% next year and 97% in 2020.',
      ['94 agrees E2', '95 agrees F2', '97 agrees G2'],
    ],
    [
      'a year that is not named, and a figure that no year has',
      'We completed 89% of urgent repairs on time last year, after the flood of 2016.',
      ['89 not-found'],
    ],
    [
      'a target that a figure is held against, before another year',
      'Households in temporary accommodation will number 280 in 2018, against a target of 280 and 300 in 2017.',
      ['280 agrees F4', '280 agrees F4', '300 agrees E4'],
    ],
    [
      'figures that are told apart by their order only',
      'Urgent and routine repairs completed on time will be 85% and 95% respectively in 2018.',
      ['85 agrees F3', '95 agrees F2'],
    ],
    [
      'what has been, before what is to come by a year',
      'Urgent repairs completed on time fell to 92.8% and should be 97% by 2020.',
      ['92.8 agrees C2', '97 agrees G2'],
    ],
    [
      'what has been and the table has not',
      'Urgent repairs completed on time fell to 91%, which we expect to be 97% by 2020.',
      ['91 not-found', '97 agrees G2'],
    ],
    [
      'two figures of what is to come',
      'We will complete 95% of urgent repairs and 88% of routine repairs on time by 2018.',
      ['95 agrees F2', '88 disagrees F3'],
    ],
    [
      'a figure with its year in brackets',
      'Households in temporary accommodation numbered 318 in 2016 (280 in 2018).',
      ['318 agrees C4', '280 agrees F4'],
    ],
    [
      'a figure in brackets behind its year',
      'Households in temporary accommodation are fewer than in 2016 (318).',
      ['318 agrees C4'],
    ],
    [
      'points that it has fallen',
      'Waste recycled was 43.6% in 2016, 3 points fewer than in 2015.',
      ['43.6 agrees C6', '3 not-found'],
    ],
    [
      'a year before a number that is none of its years',
      'In the same year 1,310,000 library visits were made, as we hope for 2017.',
      ['1310000 agrees E9'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(verdicts(text)).toEqual(expected);
  });
});

describe('what a sentence goes on about', () => {
  test.each<[string, string, string[]]>([
    [
      'the row of the sentence before, whatever else it says',
      'Household waste recycled was 43.6% in 2016. With the new lorries we mean to be at 48% in 2018.',
      ['43.6 agrees C6', '48 agrees F6'],
    ],
    [
      'a list of years with one that is not so',
      'Household waste recycled was 43.6% in 2016. We expect to see 45% in 2017, 48% in 2018 and 50% in 2020.',
      ['43.6 agrees C6', '45 agrees E6', '48 agrees F6', '50 disagrees G6'],
    ],
    [
      'somebody else’s figure of the same row',
      'Household waste recycled was 43.6% in 2016. The average of our neighbours was 45.1%.',
      ['43.6 agrees C6', '45.1 agrees D6'],
    ],
    [
      'not where the figure is not the row’s: nothing says that it is meant to be',
      'Household waste recycled was 43.6% in 2016. With the new lorries we mean to be at 51% in 2018.',
      ['43.6 agrees C6', '51 not-found'],
    ],
    [
      'not where a point of a list says what it is of',
      'Household waste recycled will be 45% in 2017, with 12 lorries in 2018.',
      ['45 agrees E6', '12 not-found'],
    ],
    [
      'not in a paragraph of its own',
      'Household waste recycled was 43.6% in 2016.\n\nWith luck we shall be at 48% in 2018.',
      ['43.6 agrees C6', '48 not-found'],
    ],
    [
      'a subject two sentences back is none to call a figure wrong by',
      'Urgent repairs are completed on time. The figure was three points short. We want 90% in 2018 and have hired 45 plumbers.',
      ['90 not-found', '45 not-found'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(verdicts(text)).toEqual(expected);
  });
});

describe('amounts of money', () => {
  const costs = scorecardOf([
    ['Service', 'Indicator', '2016', 'Target 2017', 'Target 2018'],
    ['Housing', 'Cost per home (\u00a3)', 5136, 5050, 4950],
    ['Advice', 'Income gained for residents (\u00a3000)', 2305, 2500, 2700],
    ['Housing', 'New homes completed', 355, 402, 450],
    ['Housing', 'Percentage of homes that are safe', 90, 95, 100],
  ]);
  const say = (text: string) =>
    readNarrative(text, [costs]).map(
      ({ value, verdict, found }) => `${value} ${verdict}${found ? ` ${toA1(found.cell)}` : ''}`,
    );
  test.each<[string, string, string[]]>([
    ['of a row of money', 'The cost per home was \u00a35,136 in 2016.', ['5136 agrees C2']],
    [
      'in millions beside thousands',
      'Income gained for residents was \u00a32.305 million in 2016, and will be \u00a32.7m in 2018.',
      ['2305000 agrees C3', '2700000 agrees E3'],
    ],
    ['that is not so', 'The cost per home will be \u00a35,500 in 2018.', ['5500 disagrees E2']],
    ['of no row', 'We spent \u00a31.3m on a bridge in 2016.', []],
    [
      'is no number of homes, and a number of homes no money',
      'In 2016 we completed 355 new homes at \u00a3355 each, and 5,136 people came to see.',
      ['355 agrees C4', '5136 not-found'],
    ],
    [
      'a new thing is no change of a row of new things',
      'We completed 402 new homes in 2017.',
      ['402 agrees D4'],
    ],
    [
      'a number is no percentage because one stands beside it',
      'In 2016, 90% of homes were safe and 95 were not.',
      ['90 agrees C5', '95 not-found'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(say(text)).toEqual(expected);
  });

  test('are no figures where no row is of money', () => {
    expect(verdicts('Urgent repairs completed on time cost \u00a394 in 2017.')).toEqual([]);
  });
});

describe('a list without bullets', () => {
  const lead = 'By 2017 we aim to:\n\n';
  test('its lead is of what goes on with it', () => {
    expect(verdicts(`${lead}Reduce households in temporary accommodation to 310.`)).toEqual([
      '310 disagrees E4',
    ]);
  });
  test.each([
    'There will be 280 households in temporary accommodation.',
    'The households in temporary accommodation will number 280.',
  ])('and not of “%s”', (text) => {
    expect(verdicts(`${lead}Improve our repairs.\n\n${text}`)).toEqual(['280 agrees F4']);
  });
});

test('a form feed begins a page', () => {
  const [one, two] = readNarrative(
    'In 2017, urgent repairs completed on time\fwill be 94%.\n\n\fIn 2018 they will be 95%.',
    [scorecard],
  );
  expect([one!.page, one!.line, two!.page, two!.line]).toEqual([2, 2, 3, 5]);
  expect(
    readNarrative('In 2017, urgent repairs completed on time will be 94%.', [scorecard])[0]!.page,
  ).toBeNull();
});
