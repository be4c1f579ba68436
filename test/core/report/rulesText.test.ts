import { explainRule, rulesToText } from '../../../src/core/report/rulesText';
import { ruleOf } from '../../support/rule';

const bare = ruleOf({ id: 'target-low', title: 'Target is low' });
const full = ruleOf<{ share: number; words: readonly string[] }>({
  id: 'target-odd',
  group: 'Values',
  severity: 'query',
  options: { share: 0.5, words: ['tbc'] },
  optionNotes: { share: 'How much counts.', words: 'What is passed over.' },
  messages: { found: 'Found {what}.', lost: 'Lost {what}.' },
  explanation: 'A grant that ends.',
});

test('rules are listed by group, each with its severity', () => {
  expect(rulesToText([bare, full, ruleOf({ id: 'target-high' })]).split('\n')).toEqual([
    'Targets',
    '',
    '  target-low (error)',
    '      Require something.',
    '  target-high (error)',
    '      Require something.',
    '',
    'Values',
    '',
    '  target-odd (query)',
    '      Require something.',
    '',
  ]);
});

test('a rule says what it has to say and leaves out what it has not', () => {
  expect(explainRule(full).split('\n')).toEqual([
    'Title of target-odd (target-odd; query)',
    '',
    'Require something.',
    '',
    'Why?',
    '  Because it matters.',
    '',
    'It says',
    '  - Found {what}.',
    '  - Lost {what}.',
    '',
    'Options',
    '  - share: How much counts. Default: 0.5.',
    '  - words: What is passed over. Default: ["tbc"].',
    '',
    'An acceptable explanation',
    '  A grant that ends.',
    '',
  ]);
  expect(explainRule(bare)).not.toMatch(/Options|acceptable/);
});
