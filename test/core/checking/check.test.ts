import fc from 'fast-check';
import { checkScorecard } from '../../../src/core/checking/check';
import { isAtLeast } from '../../../src/core/sheet/severity';
import { summarise, verdict } from '../../../src/core/checking/verdict';
import type { Settings } from '../../../src/core/scorecard/settings';
import type { AnyRule } from '../../../src/core/rules/index';
import type { Fact } from '../../../src/core/rules/rule';
import type { Severity } from '../../../src/core/sheet/severity';
import { checkNearMiss } from '../../../src/core/checking/checkNearMiss';
import { readSheet } from '../../../src/core/reading/index';
import { gridOf } from '../../support/grid';
import { ruleOf } from '../../support/rule';
import { scorecardOf } from '../../support/scorecard';

const scorecard = scorecardOf([
  ['Service', 'Indicator', 'Kent 2016', 'Target 2017', 'Comments'],
  ['Early Years', 'Percentage of children ready for school', 70, 72, ''],
  ['Early Years', 'Percentage of settings rated good', 90, 91, ''],
]);

const at = (row: number, column: number): Fact => ({
  messageId: 'found',
  data: { what: 'it' },
  cell: { row, column },
});

const options = { asOf: '2017-04-15', settings: {} };

function check(rules: readonly AnyRule[], settings: Settings = {}) {
  return checkScorecard(scorecard, { asOf: '2017-04-15', settings }, rules);
}

describe('findings', () => {
  test('carry the filled-in message, the row and the cells', () => {
    const indicator = scorecard.indicators[1]!;
    const edit = { sheet: 'Sheet1', cell: { row: 2, column: 3 }, before: 91, after: 92 };
    const rule = ruleOf({
      id: 'a-rule',
      messages: { low: 'Target {year} is {value}.' },
      check: () => [
        {
          messageId: 'low',
          data: { year: '2017', value: 91.5 },
          cell: { row: 2, column: 3 },
          cells: [
            { row: 2, column: 2 },
            { row: 2, column: 3 },
          ],
          indicator,
          edits: [edit],
        },
      ],
    });
    expect(check([rule]).findings).toEqual([
      {
        rule: 'a-rule',
        severity: 'error',
        messageId: 'low',
        data: { year: '2017', value: 91.5 },
        message: 'Target 2017 is 91.5.',
        sheet: 'Sheet1',
        cell: { row: 2, column: 3 },
        cells: [
          { row: 2, column: 2 },
          { row: 2, column: 3 },
        ],
        indicator: 'Percentage of settings rated good',
        service: 'Early Years',
        edits: [edit],
      },
    ]);
  });

  test('rest on their own cell, and on no row, where the rule names none', () => {
    const rule = ruleOf({ id: 'a-rule', check: () => [at(0, 4)] });
    expect(check([rule]).findings[0]).toMatchObject({
      cells: [{ row: 0, column: 4 }],
      indicator: null,
      service: null,
      edits: [],
    });
  });

  test('are ordered by severity, row, column and rule, whatever the order they come in', () => {
    const severities: readonly Severity[] = ['error', 'query', 'advice'];
    const placed = fc.record({ severity: fc.constantFrom(...severities), row: fc.nat(3), column: fc.nat(3) });
    fc.assert(
      fc.property(fc.array(placed, { maxLength: 12 }), (places) => {
        const rules = places.map(({ severity, row, column }, index) =>
          ruleOf({ id: `rule-${String(index).padStart(2, '0')}`, severity, check: () => [at(row, column)] }),
        );
        const key = (finding: { severity: Severity; cell: { row: number; column: number }; rule: string }) =>
          [severities.indexOf(finding.severity), finding.cell.row, finding.cell.column, finding.rule].join();
        const forwards = check(rules).findings;
        expect(forwards.map(key)).toEqual(forwards.map(key).sort());
        expect(check([...rules].reverse()).findings).toEqual(forwards);
      }),
    );
  });
});

describe('severity', () => {
  const rule = ruleOf({
    id: 'a-rule',
    severity: 'query',
    severities: { grave: 'error' },
    messages: { found: 'Found {what}.', grave: 'Grave.' },
    check: () => [at(1, 1), { ...at(2, 1), messageId: 'grave' }],
  });

  test('is the rule’s, unless the message has its own', () => {
    expect(check([rule]).findings.map(({ severity }) => severity)).toEqual(['error', 'query']);
  });

  test('that a workbook sets holds for every message of the rule', () => {
    const settings = { rules: { 'a-rule': { severity: 'advice' } } } as const;
    expect(check([rule], settings).findings.map(({ severity }) => severity)).toEqual(['advice', 'advice']);
  });
});

test('options that a workbook sets replace the defaults one by one', () => {
  const seen: unknown[] = [];
  const rule = ruleOf<{ share: number; words: readonly string[] }>({
    id: 'a-rule',
    options: { share: 0.5, words: ['x'] },
    check: ({ options }) => {
      seen.push(options);
      return [];
    },
  });
  check([rule]);
  check([rule], { rules: { 'a-rule': { options: { share: 0.7 } } } });
  expect(seen).toEqual([
    { share: 0.5, words: ['x'] },
    { share: 0.7, words: ['x'] },
  ]);
});

describe('a rule that gives no answer', () => {
  const finds = ruleOf({ id: 'z-finds', check: () => [at(1, 1)] });

  test.each<[string, AnyRule, RegExp]>([
    [
      'throws',
      ruleOf({
        id: 'a-rule',
        check: () => {
          throw new Error('no row 7');
        },
      }),
      /failed.*no row 7/,
    ],
    [
      'throws half-way through',
      ruleOf({
        id: 'a-rule',
        *check() {
          yield at(1, 1);
          throw new Error('no row 7');
        },
      }),
      /failed.*no row 7/,
    ],
    [
      'throws before it runs',
      ruleOf({
        id: 'a-rule',
        cannotRun: () => {
          throw new Error('no row 7');
        },
      }),
      /no row 7/,
    ],
    [
      'finds without data',
      ruleOf({ id: 'a-rule', check: () => [{ ...at(1, 1), data: {} }] }),
      /failed.*\{what\}/,
    ],
    [
      'finds without words',
      ruleOf({ id: 'a-rule', check: () => [{ ...at(1, 1), messageId: 'gone' }] }),
      /failed.*gone/,
    ],
  ])('because it %s is listed as failed, and the others still run', (_case, rule, reason) => {
    const { findings, notRun } = check([rule, finds]);
    expect(findings.map((finding) => finding.rule)).toEqual(['z-finds']);
    expect(notRun).toEqual([{ rule: 'a-rule', cause: 'failed', reason: expect.stringMatching(reason) }]);
  });

  test('because the scorecard lacks something says what', () => {
    const rule = ruleOf({
      id: 'a-rule',
      cannotRun: () => 'There is no comparator.',
      check: () => [at(1, 1)],
    });
    const { findings, notRun } = check([rule]);
    expect(findings).toEqual([]);
    expect(notRun).toEqual([{ rule: 'a-rule', cause: 'cannot-run', reason: 'There is no comparator.' }]);
  });

  test('because it is switched off is listed too', () => {
    const { findings, notRun } = check([finds], { rules: { 'z-finds': { off: true } } });
    expect(findings).toEqual([]);
    expect(notRun).toMatchObject([{ rule: 'z-finds', cause: 'off' }]);
  });
});

describe('the verdict', () => {
  const finding = (severity: Severity) => ruleOf({ id: `a-${severity}`, severity, check: () => [at(1, 1)] });

  test.each<[string, readonly Severity[], string]>([
    ['nothing', [], 'Ready to submit'],
    ['advice alone', ['advice'], 'Ready to submit'],
    ['an error', ['error', 'advice'], '1 to fix'],
    ['a query', ['query'], '1 to explain'],
    ['both', ['error', 'query'], '1 to fix, 1 to explain'],
  ])('after %s', (_case, severities, words) => {
    expect(verdict(summarise([check(severities.map(finding))]))).toBe(words);
  });

  test('is not held up by a rule that could not run, but by one that failed in any scorecard', () => {
    const cannotRun = ruleOf({ id: 'a', cannotRun: () => 'There is no comparator.', check: () => [] });
    const fails = ruleOf({
      id: 'b',
      check: () => {
        throw new Error('x');
      },
    });
    expect(verdict(summarise([check([cannotRun])]))).toBe('Ready to submit');
    expect(verdict(summarise([check([fails]), check([])]))).toBe('Not ready: the check is not complete');
  });

  test('adds up over scorecards', () => {
    const checks = [
      check([finding('error'), finding('query')]),
      check([finding('error'), finding('advice')]),
    ];
    expect(summarise(checks)).toEqual({ errors: 2, queries: 1, advice: 1, explained: 0, ready: false });
  });

  test.each([
    ['nothing was checked', []],
    [
      'there is no scorecard',
      [checkNearMiss(readSheet(gridOf([['Room', 'Monday']])).nearMiss!, options, [])],
    ],
    [
      'a rule failed',
      [
        check([
          ruleOf({
            id: 'a',
            check: () => {
              throw new Error('x');
            },
          }),
        ]),
      ],
    ],
  ])('is never ready when %s', (_case, checks) => {
    expect(summarise(checks).ready).toBe(false);
    expect(verdict(summarise(checks))).not.toMatch(/^Ready/);
  });
});

test.each<[Severity, Severity, boolean]>([
  ['error', 'error', true],
  ['query', 'error', false],
  ['error', 'query', true],
  ['advice', 'query', false],
  ['advice', 'advice', true],
])('%s is at least %s: %s', (severity, threshold, expected) => {
  expect(isAtLeast(severity, threshold)).toBe(expected);
});
