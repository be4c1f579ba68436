import { toA1 } from '../../../src/core/sheet/address';
import { checkScorecard } from '../../../src/core/checking/check';
import { checkNearMiss } from '../../../src/core/checking/checkNearMiss';
import { checkUnread } from '../../../src/core/checking/checkUnread';
import { type KeptReading, readSheet } from '../../../src/core/reading';
import type { AnyRule } from '../../../src/core/rules';
import type { Example } from '../../../src/core/rules/rule';
import { blank } from '../../../tools/newRule';
import { keepRows } from '../../../src/core/sheet/keepRows';
import { gridOf } from '../../support/grid';
import { recheckRows } from './testRecheck';

const AS_OF = '2017-04-15';

function readExample(example: Example, before: KeptReading | null = null) {
  const rows = example.rows.map((row) =>
    row.map((cell) =>
      cell !== null && typeof cell === 'object' ? { ...cell, isFormula: cell.formula !== undefined } : cell,
    ),
  );
  const { merges = [], hiddenRows = [], hiddenColumns = [], columns = {} } = example;
  const grid = gridOf(rows, { merges, hiddenRows, hiddenColumns });
  return readSheet(keepRows(grid, before?.grid), { columns }, before);
}

const manyRows = 320;

/** A sheet so long that not every row of it can be reached from every other. */
function amongMany({ rows }: Example): Example['rows'] {
  const [heading, ...own] = rows;
  const filler = Array.from({ length: manyRows }, (_, k) =>
    own[0]!.map((cell, column) =>
      column === 0 ? `Filler ${k} ${k * 7}` : typeof cell === 'number' ? k + 1 : null,
    ),
  );
  return [heading!, ...filler.slice(0, manyRows / 2), ...own, ...filler.slice(manyRows / 2)];
}

function optionsOf(rule: AnyRule, example: Example) {
  const settings = { rules: { [rule.id]: { options: example.options ?? {} } } };
  return { asOf: example.asOf ?? AS_OF, settings };
}

function findings(rule: AnyRule, example: Example) {
  const options = optionsOf(rule, example);
  const { scorecards, unread, nearMiss } = readExample(example);
  const checks = [
    ...(nearMiss ? [checkNearMiss(nearMiss, options, [rule])] : []),
    ...scorecards.map((scorecard) => checkScorecard(scorecard, options, [rule])),
    ...unread.map((table) => checkUnread(table, options, [rule])),
  ];
  return checks.flatMap(({ findings: found, notRun }) => {
    expect(notRun.filter(({ cause }) => cause === 'failed')).toEqual([]);
    return found;
  });
}

/** What is still blank in a rule that `npm run new-rule` began: the path of each text, and what belongs there. */
export function findBlanks(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return value.startsWith(blank) ? [path + value.slice(blank.length - 1)] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    findBlanks(part, path === '' ? key : `${path}.${key}`),
  );
}

/** All that the house asks of a rule, and its own examples. */
export function testRule(rule: AnyRule): void {
  test('nothing in it is still blank', () => {
    expect(findBlanks(rule)).toEqual([]);
  });

  test('is described as the house describes rules', () => {
    expect(rule.id).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
    expect(rule.title).toMatch(/^[A-Z0-9][^.]*[^.\s]$/);
    expect(rule.title).not.toMatch(/\band\b/i);
    expect(rule.description).toMatch(/^(?:Require|Disallow|Limit|Warn about) .*\.$/);
    expect(rule.why).toMatch(/\.$/);
    expect(Object.keys(rule.optionNotes).sort()).toEqual(Object.keys(rule.options).sort());
    for (const message of Object.values(rule.messages)) {
      expect(message).toMatch(/[.?]$/);
      expect(message).not.toContain(rule.id);
    }
    expect(rule.valid.length).toBeGreaterThan(0);
    expect(rule.invalid.length).toBeGreaterThan(0);
  });

  test('says what an acceptable explanation holds, if it can be explained at all', () => {
    const severities = Object.keys(rule.messages).map((id) => rule.severities?.[id] ?? rule.severity);
    expect(rule.explanation !== null).toBe(severities.some((severity) => severity !== 'error'));
  });

  testExamples(rule, rule);

  if (rule.looksAt === 'neighbours') {
    test('says so on a long sheet too, whichever of the rows within reach is edited', () => {
      const [example] = rule.invalid;
      const options = optionsOf(rule, example!);
      const rows = amongMany(example!);
      const places = Array.from({ length: example!.rows.length + 1 }, (_, k) => manyRows / 2 + k);
      recheckRows(
        rule,
        rows,
        options,
        (now, before) => readExample({ ...example!, rows: now }, before),
        places,
      );
      expect(findings(rule, { ...example!, rows })).not.toEqual([]);
    });
  }

  if (rule.looksAt === 'row' && !rule.tally) {
    test.each([...rule.valid, ...rule.invalid])(
      'says of a row alone what it says of it among others: $name',
      (example) => {
        const options = optionsOf(rule, example);
        for (const scorecard of readExample(example).scorecards) {
          const ofRows = (indicators: typeof scorecard.indicators) =>
            checkScorecard({ ...scorecard, indicators }, options, [rule]).findings.filter(
              ({ indicator }) => indicator !== null,
            );
          const together = ofRows(scorecard.indicators);
          const apart = scorecard.indicators.flatMap((indicator) => ofRows([indicator]));
          expect(apart).toHaveLength(together.length);
          expect(apart).toEqual(expect.arrayContaining([...together]));
        }
      },
    );
  }

  test('its examples show every message', () => {
    const shown = new Set(rule.invalid.flatMap((example) => example.finds.map(([messageId]) => messageId)));
    expect([...shown].sort()).toEqual(Object.keys(rule.messages).sort());
  });

  test('applying every fix leaves nothing fixable', () => {
    const offered = rule.invalid.flatMap((example) => findings(rule, example).flatMap(({ edits }) => edits));
    expect(offered.length > 0).toBe(rule.isFixable);
    for (const example of rule.invalid) {
      const fixed = example.rows.map((row) => [...row]);
      for (const { edits } of findings(rule, example)) {
        for (const { cell, after, numberFormat } of edits) {
          const shown =
            typeof after === 'number' && numberFormat ? { value: after, format: numberFormat } : after;
          if (typeof shown === 'boolean') throw new Error('no fix puts a truth into a cell');
          fixed[cell.row]![cell.column] = shown;
        }
      }
      expect(findings(rule, { ...example, rows: fixed }).filter(({ edits }) => edits.length > 0)).toEqual([]);
    }
  });
}

/** A rule's own examples, or more of them than its catalogue needs. */
export function testExamples(rule: AnyRule, { valid, invalid }: Pick<AnyRule, 'valid' | 'invalid'>): void {
  if (valid.length > 0)
    test.each([...valid])('is silent: $name', (example) => {
      expect(findings(rule, example).map(({ cell, message }) => `${toA1(cell)} ${message}`)).toEqual([]);
    });

  if (invalid.length > 0)
    test.each([...invalid])('speaks: $name', (example) => {
      const found = findings(rule, example);
      expect(found.map(({ messageId, cell }) => `${messageId} ${toA1(cell)}`).sort()).toEqual(
        example.finds.map(([messageId, cell]) => `${messageId} ${cell}`).sort(),
      );
      for (const { cells, cell, message } of found) {
        expect(cells).toContainEqual(cell);
        expect(message).not.toMatch(/[{}]|undefined|NaN|null|\[object/);
      }
    });

  test('says after an edit what it says of the sheet as it is then', () => {
    for (const example of [...valid, ...invalid]) {
      const options = optionsOf(rule, example);
      recheckRows(rule, example.rows, options, (rows, before) => readExample({ ...example, rows }, before));
    }
  });
}
