import fc from 'fast-check';
import { readFigureText } from '../../../src/core/reading/figures';
import { anyText } from '../../support/anyText';
import { scorecardOf } from '../../support/scorecard';
import type { TestCell } from '../../support/grid';

const thin = '\u2009';

test.each([
  ['fewer than five', 5],
  ['Less than ten pupils', 10],
  ['less than 10 pupils', 10],
  ['under 5 (suppressed)', 5],
  ['<5 not vaccinated', null],
  ['fewer than most', null],
])('a small number that is withheld in words: %s', (text, number) => {
  expect(readFigureText(text)).toMatchObject({ number, bound: number === null ? null : '<' });
});

describe('numbers typed as text', () => {
  test.each([
    ['95', 95, 0],
    ['7,800', 7800, 0],
    ['1,234,567', 1234567, 0],
    ['2,45,600', 245600, 0],
    ['12,45,600', 1245600, 0],
    ['₹3,07,45,600.50', 30745600.5, 2],
    ['-1,05,250', -105250, 0],
    [`1${thin}660`, 1660, 0],
    ['1 660', 1660, 0],
    ['95%', 95, 0],
    ['95 %', 95, 0],
    ['0 by Mar-24', 0, 0],
    ['400 by 31 March 2025', 400, 0],
    ['55% by end of Dec 2025', 55, 0],
    ['Exactly 30', 30, 0],
    ['Exactly 30 per year', 30, 0],
    ['1,600 p.a.', 1600, 0],
    ['95 per cent', 95, 0],
    ['62.5%', 62.5, 1],
    ['£2,043', 2043, 0],
    ['£1.2m', 1200000, 1],
    ['C$142.10', 142.1, 2],
    ['A$1,200', 1200, 0],
    ['NZ$ 5m', 5000000, 0],
    ['US$1.2m', 1200000, 1],
    ['R 1,200', 1200, 0],
    ["CHF 1'200", 1200, 0],
    ['R$ 84.000.000,00', 84e6, 2],
    ['R$1.250,50', 1250.5, 2],
    ['MX$ 1,250', 1250, 0],
    ['S/ 1,250.50', 1250.5, 2],
    ['Fr. 1,200', 1200, 0],
    ['1 234,50 zł', 1234.5, 2],
    ['₦1,200', 1200, 0],
    ['1 200 kr', 1200, 0],
    ['€3.5m', 3500000, 1],
    ['(C$12)', -12, 0],
    ['-0.04', -0.04, 2],
    ['−0.04', -0.04, 2],
    ['–3', -3, 0],
    ['(12)', -12, 0],
    ['+0.5', 0.5, 1],
    ['.5', 0.5, 1],
    ['12 days', 12, 0],
    ['3.2 per 1,000', 3.2, 1],
    ['70/per 1,000', 70, 0],
    ['20 encounters per 1,000 residents', 20, 0],
    ['4.64 tC02', 4.64, 2],
    ['48.06 tCO2e', 48.06, 2],
    ['142 l/day', 142, 0],
    ['95 g CO2/km', 95, 0],
    ['412 kg per household', 412, 0],
    ['1.5 m3/day', 1.5, 1],
    ['118 l/hab/jour', 118, 0],
    ['31 Tage', 31, 0],
    ['4 dagen', 4, 0],
    ['20 MBps', 20, 0],
    ['12 hectares', 12, 0],
    ['11 students', 11, 0],
    ['1,204 households', 1204, 0],
    ['17.5 lessons', 17.5, 1],
    ['3 children', 3, 0],
    ['2 bridges', 2, 0],
    ['752,886.79 Mlls', 752_886_790_000, 2],
    ['20 Tsd.', 20_000, 0],
    ['1.5 Mio. €', 1_500_000, 1],
    ['10 Billion TZS', 10_000_000_000, 0],
    ['0.70', 0.7, 2],
    ['1.234,5', 1234.5, 1],
    ['-12.345.678,90 €', -12345678.9, 2],
    ['1 660,25', 1660.25, 2],
    [`1${thin}660,5 %`, 1660.5, 1],
    ['12,4 %', 12.4, 1],
    ['12,40%', 12.4, 2],
    ['€ 1.234.567', 1234567, 0],
    ['7,50 €', 7.5, 2],
    ['\u00a095\u00a0', 95, 0],
  ])('%j is %d', (text, number, decimals) => {
    expect(readFigureText(text)).toMatchObject({ kind: 'number', number, decimals, mark: null });
  });
});

test.each([
  ['28*', 28, '*'],
  ['4.9†', 4.9, '†'],
  ['12¹', 12, '¹'],
  ['12 (p)', 12, '(p)'],
  ['12%*', 12, '*'],
  ['7,800 **', 7800, '**'],
  ['12 [1]', 12, '[1]'],
])('%j carries a footnote mark', (text, number, mark) => {
  expect(readFigureText(text)).toMatchObject({ kind: 'number', number, mark });
});

test.each([
  ['85% (204/240)', 85, '(204/240)'],
  ['Maintain at 100%', 100, 'Maintain at'],
  ['Keep 95%', 95, 'Keep'],
  ['5% by March 2024', 5, 'by March 2024'],
  ['88% national target', 88, 'national target'],
  ['88.5% target', 88.5, 'target'],
  ['£70 local standard', 70, 'local standard'],
  ['97.5% performance achieved', 97.5, 'performance achieved'],
  ['97.5% Performance', 97.5, 'Performance'],
  ['85% (1,204)', 85, '(1,204)'],
  ['85 (204 / 240)', 85, '(204 / 240)'],
  ['4.5 (4.1-4.9)', 4.5, '(4.1-4.9)'],
  ['4.5 [4.1, 4.9]', 4.5, '[4.1, 4.9]'],
  ['4.5 (95% CI 4.1 to 4.9)', 4.5, '(95% CI 4.1 to 4.9)'],
  ['85% (204 of 240)', 85, '(204 of 240)'],
  ['4.1/5', 4.1, '/5'],
  ['7.5 out of 10', 7.5, 'out of 10'],
  ['2.6/1', 2.6, '/1'],
  ['.7 : 1', 0.7, ': 1'],
  ['5 ▲', 5, '▲'],
  ['5↑', 5, '↑'],
  ['▼ 85%', 85, '▼'],
  ['↔ 1,200', 1200, '↔'],
  ['-0.4 ↓', -0.4, '↓'],
])('%j is its figure, and what stands beside it', (text, number, aside) => {
  expect(readFigureText(text)).toMatchObject({ kind: 'number', number, aside, mark: null });
});

test.each([
  ...['6,153 (6,500)', '1,934 [2,000]', '£6,153 (£6,500)', '12,626 (12,000)', '4.5 (4,100)'],
  ...['4.5 (4.1)', '204/240', '(204/240)', '↑', '5 ▲ 6', '▲ better', '12 (3-)'],
  ...['95% of target', '5% below target', '50% target achieved', 'Level 3 performance', '3 over standard'],
])('%j is no one figure', (text) => {
  expect(readFigureText(text).kind).not.toBe('number');
});

test.each([
  'Monitor only',
  'monitoring only',
  'For information only',
  'Contextual',
  'Contextual measure',
  'Trend only',
  'NYA',
  'TBC following Q2',
  'TBC once the contract is let',
])('%j stands where there is no figure', (text) => {
  expect(readFigureText(text).kind).toBe('missing');
});

test.each([
  'Monitor',
  'Information',
  'Context',
  'Only 5',
  'Trend',
  'Cancelled 5% of visits',
  'No change',
  'Vert',
  'objectif atteint',
  'Red / N/A',
])('%j is words', (text) => {
  expect(readFigureText(text).kind).toBe('text');
});

test.each([
  'N/A',
  'n/a',
  'NA',
  'n.a.',
  '-',
  '–',
  '—',
  '--',
  '..',
  '...',
  ':',
  'x',
  'tbc',
  'TBC',
  'not available',
  'Not yet available',
  'No data',
  'to be confirmed',
  'not applicable',
  'data not available',
  'N/A%',
  'No target required',
  'No targets set',
  'No standard',
  'no benchmark set',
  'Context only',
  'Base-line set',
  '',
])('%j is missing', (text) => {
  expect(readFigureText(text)).toMatchObject({ kind: 'missing', number: null });
});

test.each([
  ['Awaiting DfE'],
  ['awaiting'],
  ['Awaiting validation by Ofsted'],
  ['To follow'],
  ['To follow (June)'],
  ['not yet published'],
  ['Figures not yet available'],
  ['Not out until Oct 17'],
  ['Due in May'],
  ['Results due August 2017'],
  ['Data outstanding'],
  ['TBC - June 2017'],
  ['N/A until 2018'],
  ['Available from July'],
  ['Will be published in July'],
  ['Expected autumn 2017'],
  ['yet to be confirmed'],
  ['Survey cancelled'],
  ['No survey in 2021'],
  ['Exams were cancelled'],
  ['Suspended'],
  ['Paused due to works'],
  ['Closed in 2021'],
  ['Under review'],
  ['Data not comparable'],
  ['No cases'],
  ['No cases in Q3'],
  ['No appeals heard'],
  ['No new referrals'],
  ['No elections this year'],
  ['En attente'],
  ['à confirmer'],
  ['Pendiente de publicación'],
  ['por definir'],
  ['em apuração'],
  ['da definire'],
  ['folgt im März'],
  ['liegt noch nicht vor'],
  ['volgt in mei'],
])('%j is missing, and its words answer for it', (text) => {
  expect(readFigureText(text)).toMatchObject({ kind: 'missing', number: null, saying: text });
});

test.each([
  ...['c', 'k', 'u', 'x', 'z', 'low', '[c]', '[x]', '[z]', '[low]', 'N / A', 'SUPP', 'supp.', 'n.d.'],
  ...[
    'No value given',
    'Not given',
    'Measured twice per year',
    'Surveyed every two years',
    'reported annually',
  ],
  ...['not collected', 'No longer collected', 'withheld', 'DNA', 'unpublished', 'not released'],
  ...['dim data', 'Ddim ar gael', 'Amh', 'Amherthnasol', 'Amh. / N/A', 'Ddim ar gael / Not available'],
  ...['n.c.', 'Non disponible', 'non communiqué', 'sans objet', 's/d', 'Sin datos', 'no aplica', 'sem dados'],
  ...[
    'Não disponível',
    'n.d.',
    'non rilevato',
    'k. A.',
    'k.A.',
    'keine Angaben',
    'nicht verfügbar',
    'entfällt',
  ],
  ...['nvt', 'n.v.t.', 'n/b', 'niet van toepassing', 'geen gegevens', 'onbekend'],
  ...['.', '…', 'np', 'n.p.', 'N/P', 'NR', 'n/m', 'NYD', 'nyr', 'DNM', 'not assessed', 'Not meas.'],
])('%j is missing and says no more', (text) => {
  expect(readFigureText(text)).toMatchObject({ kind: 'missing', saying: null, mark: null });
});

test.each([
  ['85 or more', '>=', 85],
  ['37 plus', '>=', 37],
  ['85%+', '>=', 85],
  ['85% or above', '>=', 85],
  ['85 and over', '>=', 85],
  ['at least 92', '>=', 92],
  ['Ceiling 336', '<=', 336],
  ['floor of 90', '>=', 90],
  ['20 or less', '<=', 20],
  ['5 or fewer', '<=', 5],
  ['no more than 17', '<=', 17],
  ['up to 5', '<=', 5],
  ['max 5', '<=', 5],
  ['15 max', '<=', 15],
  ['within 5 days', '<=', 5],
  ['under 10 days', '<', 10],
  ['over £1.2m', '>', 1_200_000],
])('%j is a bound, wherever it stands', (text, bound, number) => {
  expect(readFigureText(text)).toMatchObject({ kind: 'number', bound, number, aside: null });
});

test.each([
  ['80-85%', 80, 85],
  ['10–12', 10, 12],
  ['100,000 to 120,000', 100_000, 120_000],
  ['between 15 and 20', 15, 20],
  ['£1.2m - £1.5m', 1_200_000, 1_500_000],
  ['± 4%', -4, 4],
  ['5.0 +/- 0.5', 4.5, 5.5],
  ['95% ± 2%', 93, 97],
  ['200 ± 5%', 190, 210],
])('%j is a range', (text, low, high) => {
  expect(readFigureText(text)).toMatchObject({ kind: 'range', number: null, range: { low, high } });
});

test.each([
  ['91 (G)', 91, '(G)'],
  ['91% G', 91, 'G'],
  ['R 45', 45, 'R'],
  ['(A) 78.5', 78.5, '(A)'],
  ['88 - Amber', 88, 'Amber'],
  ['3,214 (cumulative)', 3214, '(cumulative)'],
  ['12 (n=340)', 12, '(n=340)'],
  ['95% (2015/16)', 95, '(2015/16)'],
  ['c. 45', 45, 'c.'],
  ['~45', 45, '~'],
  ['45 est', 45, 'est'],
  ['95 or better', 95, 'or better'],
  ['nil', 0, 'nil'],
  ['Zero', 0, 'zero'],
])('%j is a figure with words beside it', (text, number, aside) => {
  expect(readFigureText(text)).toMatchObject({ kind: 'number', number, aside, mark: null });
});

test.each([
  ['45 (r)', '(r)'],
  ['45 (provisional)', '(provisional)'],
  ['25 (a)', '(a)'],
])('%j still carries a footnote mark', (text, mark) => {
  expect(readFigureText(text)).toMatchObject({ kind: 'number', mark, aside: null });
});

test.each([
  '1,05,00',
  '1,0,000',
  '1,05,0000',
  '105,00,000',
  '1,05',
  'No cases lost',
  'No appeals upheld',
  'No standard lamp',
  'Contextual safeguarding',
  'No plan',
])('%j is neither a number nor a word for none', (text) => {
  expect(readFigureText(text)).toMatchObject({ kind: 'text', number: null, saying: null });
});

test.each([['9'.repeat(400)], [`0.${'0'.repeat(120)}1`], ['12345678901234567']])(
  'what Excel cannot hold is no number: %#',
  (text) => {
    expect(readFigureText(text)).toMatchObject({ kind: 'text', number: null });
  },
);

test('a text is read to fifteen digits like a number', () => {
  expect(readFigureText('70.199999999999989').number).toBe(70.2);
});

test.each([
  ['≤ 20%', '<=', 20],
  ['<=20', '<=', 20],
  ['>400', '>', 400],
  ['< 5', '<', 5],
  ['at least 5%', '>=', 5],
  ['no more than 30 days', '<=', 30],
])('%j is a bound', (text, bound, number) => {
  expect(readFigureText(text)).toMatchObject({ kind: 'number', bound, number });
});

test.each([
  ['= National average', 'comparator', 0, false, null],
  ['‘= National average', 'comparator', 0, false, '‘'],
  ['`= National average', 'comparator', 0, false, '`'],
  ['National average +2%', 'comparator', 2, true, null],
  ['National average - 0.5', 'comparator', -0.5, false, null],
  ['England average', 'comparator', 0, false, null],
  ['above national average', 'comparator', 0, false, null],
  ['Baseline + 1', 'baseline', 1, false, null],
  ['Base-line + 1', 'baseline', 1, false, null],
  ['10% reduction', 'baseline', -10, true, null],
  ['Reduce by 10%', 'baseline', -10, true, null],
  ['5% increase on last year', 'previous', 5, true, null],
  ['increase of 3 percentage points', 'baseline', 3, false, null],
])('%j is relative', (text, to, change, isPercent, strayMark) => {
  expect(readFigureText(text)).toMatchObject({
    kind: 'relative',
    relative: { to, change, isPercent },
    strayMark,
  });
});

test.each([
  ['reduce by 30%', true],
  ['10% reduction', true],
  ['5% increase on last year', true],
  ['10% fewer', true],
  ['National average +2%', false],
  ['2% above national average', false],
  ['+2% on last year', false],
  ['increase of 2 percentage points', false],
  ['2% points increase', false],
])('%j says by its words that it is a share: %s', (text, isShare) => {
  expect(readFigureText(text).relative?.isShare).toBe(isShare);
});

test.each([
  'Maintain',
  'Improve',
  'Yes',
  'Green',
  'Top quartile',
  '1 in 5',
  '4/5',
  '4.1/7',
  'C 142 $',
  'R2D2',
  'X$12',
  '2016-17',
  '3-1',
  '4B',
  'Outstanding',
  'Published',
  'Target met',
  'Expected standard',
  '12-month programme',
  '12 or more homes',
  'Completed March 2017',
  '3/4',
  'see note',
  'Oct-16',
  '12 or 13',
  '2017 students',
  '3 new bridges',
  '5 pupils and 46 students',
  'students 11',
  '2 this',
  '4 stars',
  'abc',
  '1.2.3',
  '12,34',
  '1.234,5,6',
  '12,4 and 13 %',
  '1.23.456',
])('%j is only text', (text) => {
  expect(readFigureText(text)).toMatchObject({ kind: 'text', number: null });
});

test.each(['#N/A', '#DIV/0!', '#REF!'])('%s typed out is an error', (text) => {
  expect(readFigureText(text).kind).toBe('error');
});

test('a quote before a number is a stray mark, and the number is read', () => {
  expect(readFigureText("'95")).toMatchObject({ kind: 'number', number: 95, strayMark: "'" });
});

describe('cells', () => {
  const figureOf = (cell: TestCell) =>
    scorecardOf([
      ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
      ['Homes built', cell, 1, null],
    ]).indicators[0]!.values[0]!;

  test.each([
    [{ value: 0.88, format: '0%' }, 88, 0],
    [{ value: 0.57, format: '0.0%' }, 57, 1],
    [{ value: 770.00000000000011, format: '0' }, 770, 0],
    [{ value: 70.199999999999989, format: '0.0' }, 70.2, 1],
    [{ value: 58, format: '[<1]0.0%;0.0' }, 58, 1],
    [{ value: 0.58, format: '[<1]0.0%;0.0' }, 58, 1],
    [{ value: 0.5, format: '0%;-0%;-' }, 50, 0],
    [{ value: 0.886, format: '0%' }, 88.6, 0],
    [{ value: 1.25, format: '0%' }, 125, 0],
    [{ value: 0.7, format: '0.00' }, 0.7, 2],
    [{ value: 7800, format: '#,##0' }, 7800, 0],
    [{ value: 13, format: '0.0"%"' }, 13, 1],
    [{ value: 0.25, format: 'h:mm' }, 21_600, 0],
    [{ value: 375.5 / 86_400, format: 'mm:ss.0' }, 375.5, 1],
    [{ value: 1.5, format: '[h]:mm:ss' }, 129_600, 0],
    [{ value: 0.25, format: '0.0" hours"' }, 0.25, 1],
    [{ value: 13, format: '0\\%' }, 13, 0],
    [74.8, 74.8, 1],
  ])('%j', (cell, number, decimals) => {
    expect(figureOf(cell)).toMatchObject({ kind: 'number', number, decimals });
  });

  test('a date where a figure belongs is text', () => {
    expect(figureOf({ value: 42644.25, format: 'dd/mm/yyyy hh:mm' })).toMatchObject({ kind: 'text' });
    expect(figureOf({ value: 42644, format: 'mmm-yy' })).toMatchObject({ kind: 'text', number: null });
  });

  test('an Excel error is an error, a blank is missing, TRUE is text', () => {
    expect(figureOf({ error: '#N/A' }).kind).toBe('error');
    expect(figureOf(null).kind).toBe('missing');
    expect(figureOf(true).kind).toBe('text');
  });
});

describe('whatever is typed', () => {
  test('a number survives every way of printing it', () => {
    const prints = [
      (n: string) => n,
      (n: string) => `${n}%`,
      (n: string) => ` ${n} `,
      (n: string) => `£${n}`,
      (n: string) => `${n}*`,
      (n: string) => n.replace(/\B(?=(\d{3})+(?!\d))/g, ','),
      (n: string) => n.replace(/\B(?=(\d{3})+(?!\d))/g, thin),
    ];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom(...prints), (number, print) => {
        expect(readFigureText(print(String(number))).number).toBe(number);
      }),
    );
  });

  test('decimals are kept as printed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99999, max: 99999 }),
        fc.integer({ min: 1, max: 3 }),
        (scaled, decimals) => {
          const text = (scaled / 10 ** decimals).toFixed(decimals);
          const figure = readFigureText(text);
          expect(figure.number).toBeCloseTo(scaled / 10 ** decimals, 9);
          expect(figure.decimals).toBe(decimals);
        },
      ),
    );
  });

  test('nothing throws, and only numbers have a number', () => {
    fc.assert(
      fc.property(anyText(40), (text) => {
        const figure = readFigureText(text);
        expect(figure.number !== null).toBe(figure.kind === 'number');
        if (figure.number !== null) expect(Number.isFinite(figure.number)).toBe(true);
      }),
    );
  });
});

test.each(['2019-20 100%', '5 sites opened', '10.7% - new metric', '1 Hour%'])(
  '%j is neither a number nor a range',
  (text) => {
    expect(readFigureText(text)).toMatchObject({ kind: 'text', number: null, range: null });
  },
);

describe('a figure that is stated with how it is worked out, how often, or of what', () => {
  test.each([
    ['20 staff x 2 areas x 3 countries = 120', 120],
    ['1 per country = 3', 3],
    ['3 x 40 = £120', 120],
    ['annually 100', 100],
    ['Each year: 12', 12],
    ['por año 12', 12],
    ['125 jóvenes/año', 125],
    ['≥ 100/año', 100],
    ['90 cedentes/año', 90],
    ['12 homes a year', 12],
    ['40 visites par an', 40],
    ['approx. 27', 27],
    ['aprox. 27', 27],
    ['environ 27', 27],
    ['≥ 90% de los incorporados', 90],
    ['100% of the staff', 100],
  ])('%s', (text, number) => {
    expect(readFigureText(text)).toMatchObject({ kind: 'number', number });
  });

  test.each([
    '20 staff x 2 areas = as agreed',
    'a = b, of which 3 = 4 or 5',
    '10 FGDs 2 workshops 3 country documents',
    '90% of the national average',
    '80% de la línea base',
    '1 generic and 3 country specific overviews',
    'per year',
    '12 per month',
  ])('%s is no such figure', (text) => {
    expect(readFigureText(text).kind).not.toBe('number');
  });
});
