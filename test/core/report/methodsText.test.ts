import { methodsToJson, methodsToMarkdown, methodsToText } from '../../../src/core/report/methodsText';
import { allMethods, type TrajectoryMethod } from '../../../src/core/trajectories/index';

const [any] = allMethods;
const methodOf = (part: Partial<TrajectoryMethod>): TrajectoryMethod => ({
  ...any!,
  id: 'step',
  name: 'Step | by step',
  summary: 'Where each year is like the last.',
  formula: 'b + k',
  source: 'Common practice.',
  share: null,
  learns: 'never',
  end: null,
  ...part,
});
const share = { meaning: 'the part of the gap to close', isRequired: true };

test('a method is told with its formula, its source and the share that it takes', () => {
  const text = methodsToText([
    methodOf({}),
    methodOf({ id: 'gap', name: 'Gap', share, learns: 'unless-typed' }),
  ]);
  expect(text.split('\n')).toEqual([
    'Step | by step (step)',
    '    Where each year is like the last.',
    '    Formula: b + k',
    '    Common practice.',
    '',
    'Gap (gap)',
    '    Where each year is like the last.',
    '    Formula: b + k',
    '    Common practice.',
    '    --share: the part of the gap to close, above 0 and up to 1; learnt from the',
    '    scorecard unless it is given.',
    '',
    expect.stringMatching(/^b is the baseline, T the end target/),
    'today’s comparator.',
    '',
  ]);
  expect(methodsToText([methodOf({ share })])).toContain('above 0 and up to 1.');
});

test('the JSON says what a program needs to ask for', () => {
  const list = (methods: readonly TrajectoryMethod[]) =>
    (JSON.parse(methodsToJson(methods)) as { methods: Record<string, unknown>[] }).methods;
  const ending = allMethods.find(({ end }) => end !== null)!;
  expect(list([methodOf({}), methodOf({ share, learns: 'unless-typed', end: ending.end })])).toEqual([
    {
      id: 'step',
      name: 'Step | by step',
      summary: 'Where each year is like the last.',
      formula: 'b + k',
      source: 'Common practice.',
      share: null,
      learns: false,
      setsEndTarget: false,
    },
    expect.objectContaining({
      share: { meaning: 'the part of the gap to close', required: true },
      learns: true,
      setsEndTarget: true,
    }),
  ]);
});

test('the catalogue links each method of its table to what is said of it', () => {
  const page = methodsToMarkdown([methodOf({ share })]);
  expect(page).toContain('| [step](#step) | Step \\| by step | b + k |');
  expect(page).toContain('\n## step\n\n**Step \\| by step.** Where each year is like the last.\n');
  expect(page).toContain('--share: the part of the gap to close');
});
