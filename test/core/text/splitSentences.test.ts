import { splitSentences } from '../../../src/core/text/splitSentences';

test('sentences end at points, semicolons and line breaks, and not within a figure', () => {
  expect(splitSentences('Fell to 3.5. Two posts;  one late\nDue 4.5 days')).toEqual([
    'Fell to 3.5',
    'Two posts',
    'one late',
    'Due 4.5 days',
  ]);
  expect(splitSentences('')).toEqual(['']);
});
