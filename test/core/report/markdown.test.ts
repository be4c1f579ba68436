import { escapeMarkdown, rulesToMarkdown } from '../../../src/core/report/markdown';
import { ruleOf } from '../../support/rule';

test.each([
  ['a | b', 'a \\| b'],
  ['*bold* _thin_ `code`', '\\*bold\\* \\_thin\\_ \\`code\\`'],
  ['<script>', '\\<script\\>'],
  ['[a](b)', '\\[a\\](b)'],
  ['two\nlines', 'two<br>lines'],
  ['R&D &amp; more', 'R&D \\&amp; more'],
  ['back\\slash', 'back\\\\slash'],
  ['≤ 20% of £5', '≤ 20% of £5'],
])('%j is shown as it stands', (text, expected) => {
  expect(escapeMarkdown(text)).toBe(expected);
});

test('a rule is shown with its words, options and examples', () => {
  const rule = ruleOf<{ share: number }>({
    id: 'target-low',
    title: 'Target is low',
    severity: 'query',
    severities: { grave: 'error' },
    isFixable: true,
    options: { share: 0.5 },
    optionNotes: { share: 'Share of the change.' },
    messages: { found: 'Found {what}.', grave: 'Grave.' },
    explanation: 'What the council decided.',
    valid: [
      {
        name: 'a target that rises',
        rows: [
          ['Indicator', 'Target 2017'],
          ['a|b', { value: 0.5, format: '0%' }],
        ],
      },
    ],
    invalid: [
      {
        name: 'a target that falls',
        rows: [['Indicator'], [null]],
        merges: ['A1:B1'],
        asOf: '2017-05-01',
        finds: [['found', 'B2']],
      },
    ],
  });
  const markdown = rulesToMarkdown([rule]);
  for (const part of [
    '## Targets\n\n| rule | default | |\n| --- | --- | --- |\n| [target-low](#target-low) | query or error, fix |',
    '**Target is low** (query or error, fix).',
    '- `found`: Found {what}.',
    '- `grave` (error): Grave.',
    '- `share` (`0.5`): Share of the change.',
    'An acceptable explanation: What the council decided.',
    'Finds: a target that falls (merged: A1:B1; as at 2017-05-01)\n\n|  | A |\n| --- | --- |\n| 1 | Indicator |\n| 2 |  |\n\nFound: B2 `found`.',
    'Accepts: a target that rises\n\n|  | A | B |\n| --- | --- | --- |\n| 1 | Indicator | Target 2017 |\n| 2 | a\\|b | 0.5 as `0%` |',
  ]) {
    expect(markdown).toContain(part);
  }
});
