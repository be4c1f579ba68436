import { readFigureText } from '../../../src/core/reading/figures';
import { isAwaitedText, isMissingMark } from '../../../src/core/reading/missingMarks';

test.each([
  'new',
  'new meas.',
  'new measure',
  'new metric',
  'new indicators',
  'n/a - new',
  'n/a (new measure)',
  'new kpi for 2024/25',
])('“%s” is the mark of what was not measured yet', (text) => {
  expect(isMissingMark(text)).toBe(true);
});

test.each([
  'data only',
  'context only',
  'data 1 month in arrears',
  'reported quarterly in arrears',
  'no milestone',
  'no goal set',
])('“%s” is the mark of what is not measured or wanted', (text) => {
  expect(isMissingMark(text)).toBe(true);
});

test.each(['data only for the north', 'arrears of rent', 'no milestones were missed'])(
  '“%s” says something of the row',
  (text) => {
    expect(isMissingMark(text)).toBe(false);
  },
);

test.each(['new homes', 'new measures adopted', 'renewed', 'new 12', 'newly opened'])(
  '“%s” says something',
  (text) => {
    expect(isMissingMark(text)).toBe(false);
  },
);

test.each([
  'n<10',
  'n < 6',
  '(n<5)',
  '[n≤5]',
  'n=<5',
  'too few',
  'n too small',
  'numbers too low',
  'small n',
  'small cohort',
])('“%s” is the mark of what is not shown because it is so little', (text) => {
  expect(isMissingMark(text)).toBe(true);
});

test.each(['n=12', '<10', 'n 10', 'few', 'too few homes in town', 'small cohort of schools', 'n<1000'])(
  '“%s” is no mark of it',
  (text) => {
    expect(isMissingMark(text)).toBe(false);
  },
);

test.each(['no target (context)', 'no target set (context only)', 'no data (survey stopped)'])(
  '“%s” is a mark with its reason',
  (text) => {
    expect(isMissingMark(text)).toBe(true);
  },
);

test.each(['no target (2016: 40)', 'no targets missed (good)'])('“%s” says more', (text) => {
  expect(isMissingMark(text)).toBe(false);
});

test.each([
  'Measured in June',
  'Next due May 2026',
  'Surveyed in autumn',
  'Assessed at year end',
  'Counted: December',
])('“%s” puts a figure off', (text) => {
  expect(readFigureText(text).kind).toBe('missing');
});

test.each(['Measured against the plan', 'Surveyed tenants', 'Assessed good', 'Counted twice'])(
  '“%s” puts none off',
  (text) => {
    expect(readFigureText(text).kind).toBe('text');
  },
);

test.each([
  'monitored',
  'track only',
  'no target',
  'kein plan',
  'ohne ziel',
  'pas de cible',
  'suivi',
  'sem meta',
  'geen norm',
])('“%s” is the mark of a target that is not meant to be', (text) => {
  expect(isMissingMark(text)).toBe(true);
});

test.each([
  'tracks 12',
  'trend',
  'track',
  'trend upward',
  'monitored weekly by 5',
  'plan b',
  'suivi des dossiers',
])('“%s” says more', (text) => {
  expect(isMissingMark(text)).toBe(false);
});

test.each([
  'Annual',
  'Annual – due March 2026',
  'Annually in spring',
  'Biennial survey',
  'An annual measure (autumn)',
  'Annuelle',
  'jährlich',
])('“%s” says that it is not measured in each quarter', (text) => {
  expect(readFigureText(text)).toMatchObject({ kind: 'missing', saying: text });
});

test.each(['Annual 45%', 'Annual leave', 'Annual report published'])('“%s” is no such word', (text) => {
  expect(readFigureText(text)?.kind).not.toBe('missing');
});

test.each([
  'Closed',
  'Discontinued',
  'Withdrawn in May',
  'Service closed from April 2016',
  'Measure retired',
])('“%s” says that there is nothing more to measure', (text) => {
  expect(readFigureText(text)).toMatchObject({ kind: 'missing', saying: text });
});

test.each(['Closed 45', 'Closed cases up by 5', 'Stopped clocks mended', 'Retired staff'])(
  '“%s” says more than that',
  (text) => {
    expect(readFigureText(text).kind).toBe('text');
  },
);

test.each(['cyd-destun', 'Cyd-destun / Context'])(
  '“%s” is the mark of a row that is there for information',
  (text) => {
    expect(readFigureText(text).kind).toBe('missing');
  },
);

test.each([
  'Not in source',
  'not stated in the report',
  'None in source',
  'Not specified',
  'SD',
  'S.D',
  'S.D.',
  's/d',
])('“%s” is the mark of what nobody gives', (text) => {
  expect(readFigureText(text).kind).toBe('missing');
});

test.each(['Not in source control', 'source', 'SD card', 'not stated by 3 of 4'])(
  '“%s” is no such mark',
  (text) => {
    expect(readFigureText(text).kind).not.toBe('missing');
  },
);

test.each([
  'no session',
  'no cadet class',
  'no intake this year',
  'no fixture',
  'not started',
  'not yet launched',
  'not in operation',
])('“%s” says why there is no figure', (text) => {
  expect(isAwaitedText(text)).toBe(true);
});

test.each(['no change', 'no deaths', 'no plan', 'no fatal accidents', 'no standard lamp', 'no 12'])(
  '“%s” is a result',
  (text) => {
    expect(isAwaitedText(text)).toBe(false);
  },
);
