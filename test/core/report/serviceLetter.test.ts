import { checkScorecard } from '../../../src/core/checking/check';
import { listChasers } from '../../../src/core/dates/chasers';
import { explainFinding } from '../../../src/core/explanations/index';
import { withExplanations } from '../../../src/core/explanations/withExplanations';
import { writeServiceLetters } from '../../../src/core/report/serviceLetter';
import type { TestCell } from '../../support/grid';
import { scorecardOf } from '../../support/scorecard';

const headings = ['Service', 'Indicator', 'Kent 2016', 'Target 2017', 'Target 2018', 'Comments'];
const notes = { asOf: '2017-04-15' as const, deadline: null, by: '' };

function sourceOf(rows: readonly (readonly TestCell[])[], sheet = 'Appendix 1') {
  const scorecard = { ...scorecardOf([headings, ...rows]), sheet };
  const check = checkScorecard(scorecard, { asOf: '2017-04-15', settings: {} });
  return { check: withExplanations([check], [])[0]!, chasers: listChasers(scorecard, '2017-04-15') };
}

const rows = [
  ['Waste', 'Percentage of waste recycled', 40, 44, 42, 'Own figures, May 2016'],
  ['Waste', 'Number of missed bins', 'N/A', 110, 100, 'Expected September 2017'],
  ['Roads', 'Percentage of potholes filled on time', 91, 92, 93, 'Own figures, May 2016'],
  ['Lights', 'Number of lamps out', 'N/A', 3, 2, ''],
];

test('each service that owes something has a letter with its own rows alone, named and with their cells', () => {
  const letters = writeServiceLetters([sourceOf(rows)], notes);
  expect(letters.map(({ service, asks }) => [service, asks])).toEqual([
    ['Waste', 2],
    ['Lights', 1],
  ]);
  const [waste] = letters;
  expect(waste!.subject).toBe('Scorecard: 2 things open for Waste');
  expect(waste!.text).toMatch(
    /^Hello,\n\nThe draft scorecard was checked as at 15 April 2017\. In the rows of Waste, 2 things are still open\.\n\nPlease put right:\n- Percentage of waste recycled \(E2\): /,
  );
  expect(waste!.text).toContain(
    'Please send as soon as it is available:\n- Number of missed bins (C3): actual 2016 missing; expected September 2017',
  );
  expect(waste!.text).not.toContain('lamps');
});

test('a row is asked about once: a missing figure without a date is a question, and no more', () => {
  const [, lights] = writeServiceLetters([sourceOf(rows)], notes);
  expect(lights!.text.match(/Number of lamps out/g)).toHaveLength(1);
  expect(lights!.text).not.toContain('Please send as soon as it is available');
});

test('by when, and who asks, where they are known', () => {
  const [letter] = writeServiceLetters([sourceOf(rows)], {
    ...notes,
    deadline: '2017-04-28',
    by: ' A. Officer ',
  });
  expect(letter!.subject).toBe('Scorecard: 2 things open for Waste by 28 April 2017');
  expect(letter!.text).toMatch(/by 28 April 2017, or say when you can send them\.\n\nA\. Officer$/);
});

test('what is explained is not asked about again, and advice is nobody’s task', () => {
  const { check, chasers } = sourceOf([
    ['Waste', 'Percentage of waste recycled', 40, 39, 42, 'Own figures, May 2016'],
    ['Roads', 'Percentage of potholes filled on time', 91, 92, 93, ''],
  ]);
  const given = { reason: 'A new contract begins in May', by: '', on: '2017-04-01' as const };
  const reasons = check.findings
    .filter(({ severity }) => severity === 'query')
    .map((finding) => explainFinding(check.scorecard, finding, given));
  expect(reasons.length).toBeGreaterThan(0);
  const explained = withExplanations([check], reasons)[0]!;
  expect(writeServiceLetters([{ check: explained, chasers }], notes)).toEqual([]);
});

test('with formats, text from the sheet is text', () => {
  const [letter] = writeServiceLetters(
    [sourceOf([['<i>Waste</i>', '<b>Percentage</b> of waste recycled', 40, 44, 42, '']])],
    notes,
  );
  expect(letter!.html).toContain('<li><b>&lt;b&gt;Percentage&lt;/b&gt; of waste recycled</b> (E2): ');
  expect(letter!.html).not.toMatch(/<i>|<script/);
});

test('of several sheets each cell says which', () => {
  const [letter] = writeServiceLetters([sourceOf(rows), sourceOf(rows, 'Appendix 2')], notes);
  expect(letter!.asks).toBe(4);
  expect(letter!.text).toContain('(E2 on Appendix 1)');
  expect(letter!.text).toContain('(E2 on Appendix 2)');
});

test('a scorecard without services has no letters', () => {
  const bare = scorecardOf([headings.slice(1), ...rows.map((row) => row.slice(1))]);
  const check = checkScorecard(bare, { asOf: '2017-04-15', settings: {} });
  const source = { check: withExplanations([check], [])[0]!, chasers: listChasers(bare, '2017-04-15') };
  expect(writeServiceLetters([source], notes)).toEqual([]);
});
