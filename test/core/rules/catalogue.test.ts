import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesToMarkdown } from '../../../src/core/report/markdown';
import { allRules } from '../../../src/core/rules/index';

test('the catalogue of rules is up to date; "npm run docs" writes it', () => {
  const catalogue = readFileSync(join(__dirname, '../../../src/core/rules/README.md'), 'utf8');
  expect(catalogue).toBe(rulesToMarkdown(allRules));
});
