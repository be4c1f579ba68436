import fc from 'fast-check';
import { type CellAddress, contains, toA1 } from '../../../src/core/sheet/address';
import { checkScorecard } from '../../../src/core/checking/check';
import type { Finding, ScorecardCheck } from '../../../src/core/checking/finding';
import { isExplained, summarise } from '../../../src/core/checking/verdict';
import { withExplanations } from '../../../src/core/explanations/withExplanations';
import { canExplain } from '../../../src/core/explanations/explain';
import { explainFinding } from '../../../src/core/explanations/index';
import type { Explanation } from '../../../src/core/explanations/explanation';
import type { Grid } from '../../../src/core/sheet/grid';
import { readScorecards } from '../../../src/core/reading/index';
import { allRules } from '../../../src/core/rules/index';
import type { Example } from '../../../src/core/rules/rule';
import type { Settings } from '../../../src/core/scorecard/settings';
import { readStored, writeStored } from '../../../src/core/stored/stored';
import { gridOf, type TestCell } from '../../support/grid';
import { insertColumns, insertRows } from '../../support/moveGrid';
import { sampleGrid, withCells } from '../../support/sample';

const given = {
  reason: 'New national definition from 2017',
  by: 'A. Officer',
  on: '2017-03-14',
};

/** Errors too can be explained where a workbook makes queries of them. */
const allQueries: Settings = {
  rules: Object.fromEntries(allRules.map(({ id }) => [id, { severity: 'query' as const }])),
};

interface Case {
  readonly name: string;
  readonly grid: Grid;
  readonly asOf: string;
  readonly settings: Settings;
}

const known = new WeakMap<Case, readonly ScorecardCheck[]>();

/** Reasons are laid over a check, so each case is read and checked once for all of them. */
function check(one: Case, explanations: readonly Explanation[] = []) {
  const { grid, asOf, settings } = one;
  if (!known.has(one)) {
    const scorecards = readScorecards(grid, settings);
    known.set(
      one,
      scorecards.map((scorecard) => checkScorecard(scorecard, { asOf, settings })),
    );
  }
  return withExplanations(known.get(one)!, explanations);
}

/** As it comes back from the workbook. */
function explainAll(one: Case): readonly Explanation[] {
  const explanations = check(one).flatMap(({ scorecard, findings }) =>
    findings.filter(canExplain).map((each) => explainFinding(scorecard, each, given)),
  );
  const json = JSON.stringify(writeStored({ settings: {}, explanations, revision: 1 }));
  const { problems, ...read } = readStored(JSON.parse(json));
  expect(problems).toEqual([]);
  return read.explanations;
}

const findingsOf = (one: Case, explanations?: readonly Explanation[]) =>
  check(one, explanations).flatMap(({ findings }) => findings);

/** What makes a finding the one it was: found by the same rule in the same words, about the same cells. */
const nameOf = ({ rule, messageId, cells }: Finding) => [rule, messageId, ...cells.map(toA1)].join(' ');

const sample: Case = {
  name: 'the sample',
  grid: sampleGrid(),
  asOf: '2017-04-15',
  settings: {},
};
const strictSample: Case = {
  ...sample,
  name: 'the sample, all of it queries',
  settings: allQueries,
};

const examples: readonly Case[] = allRules.flatMap((rule) =>
  rule.invalid.map((example: Example) => ({
    name: `${rule.id}: ${example.name}`,
    grid: gridOf(example.rows as readonly (readonly TestCell[])[], {
      merges: example.merges ?? [],
      hiddenRows: example.hiddenRows?.map((row) => row - 1) ?? [],
      hiddenColumns: example.hiddenColumns?.map((column) => column - 1) ?? [],
    }),
    asOf: example.asOf ?? '2017-04-15',
    settings: {
      rules: {
        ...allQueries.rules,
        [rule.id]: { severity: 'query', options: example.options ?? {} },
      },
    } as Settings,
  })),
);

const cases = [sample, strictSample, ...examples].filter((one) => findingsOf(one).length > 0);

describe('explained and checked again', () => {
  test.each(cases)('$name: every query and advice that a reason answers is explained', (one) => {
    const findings = findingsOf(one, explainAll(one));
    const left = findings.filter((finding) => canExplain(finding) && !isExplained(finding));
    expect(left.map(({ rule, cell, explained }) => [rule, toA1(cell), explained])).toEqual([]);
    const ids = findings.flatMap(({ explained }) => (explained ? [explained.explanation] : []));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each([
    ['rows above', (grid: Grid) => insertRows(grid, 0, 3)],
    ['columns to the left', (grid: Grid) => insertColumns(grid, 0, 2)],
    ['both', (grid: Grid) => insertColumns(insertRows(grid, 0, 1), 0, 1)],
  ])('the sample stays explained with %s', (_what, move) => {
    const moved = { ...strictSample, grid: move(strictSample.grid) };
    const left = findingsOf(moved, explainAll(strictSample)).filter((finding) => !isExplained(finding));
    expect(left).toEqual([]);
  });

  test('summarises to ready where nothing but explained queries and advice was found', () => {
    const summary = summarise(check(strictSample, explainAll(strictSample)));
    expect(summary).toMatchObject({
      errors: 0,
      queries: 0,
      advice: 0,
      ready: true,
    });
    expect(summary.explained).toBe(findingsOf(strictSample).length);
  });
});

const replacements: readonly TestCell[] = [63.7, 'N/A', '28*', null, 'Provisional, due March 2018', 0];

function textAt(grid: Grid, { row, column }: CellAddress): string {
  return grid.rows[row]?.[column]?.text ?? '';
}

function isNameSaidAgain(one: Case, cell: CellAddress): boolean {
  const name = textAt(one.grid, cell);
  const isName = check(one).some(({ scorecard }) => scorecard.indicators.some((each) => each.name === name));
  return (
    isName && one.grid.rows.some((_, row) => row !== cell.row && textAt(one.grid, { ...cell, row }) === name)
  );
}

/** Whether another heading of the row says the same: of the two the one that is left is what the reason was about. */
function isHeadedTwice(one: Case, cell: CellAddress): boolean {
  const label = textAt(one.grid, cell);
  return (
    headerRowsOf(one).includes(cell.row) &&
    (one.grid.rows[cell.row] ?? []).some(
      (_, column) => column !== cell.column && textAt(one.grid, { ...cell, column }) === label,
    )
  );
}

function headerRowsOf({ grid, settings }: Case): readonly number[] {
  return readScorecards(grid, settings)[0]?.headerRows ?? [];
}

/** Whether a cell may be a heading of a table beside the scorecard, by which a reason knows the cells of that table. */
function isHeadingBeside(one: Case, { row }: CellAddress): boolean {
  const isRead = check(one).some(({ scorecard }) =>
    scorecard.indicators.some(({ rows }) => rows.includes(row)),
  );
  return !isRead && !(one.grid.rows[row] ?? []).some((cell) => typeof cell?.value === 'number');
}

function countNamesakes(one: Case, { indicator, service }: Finding): number {
  const indicators = check(one).flatMap(({ scorecard }) => scorecard.indicators);
  return indicators.filter((each) => each.name === indicator && each.service === service).length;
}

function changeCell(one: Case, cell: CellAddress, content: TestCell): Case {
  return { ...one, grid: withCells(one.grid, { [toA1(cell)]: content }) };
}

/** Every case with the findings that can be explained, and the explanation of each. */
const subjects = cases
  .map((one) => {
    const findings = findingsOf(one).filter(canExplain);
    const explanations = explainAll(one);
    return findings.map((finding, index) => ({
      one,
      finding,
      explanations,
      own: explanations[index]!,
    }));
  })
  .filter(({ length }) => length > 0);

const pick = fc
  .record({
    subject: fc.nat(subjects.length - 1),
    finding: fc.nat(1000),
    which: fc.nat(1000),
    content: fc.constantFrom(...replacements),
  })
  .map(({ subject, finding, which, content }) => {
    const found = subjects[subject]!;
    return {
      pointer: [subject, finding % found.length] as const,
      which,
      content,
    };
  });

const subjectAt = ([subject, finding]: readonly [number, number]) => subjects[subject]![finding]!;

describe('after a cell was changed', () => {
  test('a finding that rested on it is not explained any more', () => {
    let [tried, lapsed] = [0, 0];
    fc.assert(
      fc.property(pick, ({ pointer, which, content }) => {
        const { one, finding, explanations, own } = subjectAt(pointer);
        const cell = finding.cells[which % finding.cells.length]!;
        // What is typed under a merged cell shows nowhere.
        fc.pre(!one.grid.merges.some((merge) => contains(merge, cell)));
        // Nor is anything read from the blank place where a heading should stand.
        fc.pre(finding.rule !== 'header-missing');
        // A name that stands on each row of its indicator is still said by the others.
        fc.pre(!isNameSaidAgain(one, cell));
        // Nor is a heading gone that stands there twice.
        fc.pre(!isHeadedTwice(one, cell));
        const after = changeCell(one, cell, content);
        fc.pre(textAt(after.grid, cell) !== textAt(one.grid, cell));
        tried++;
        for (const found of findingsOf(after, explanations)) {
          const isSame = found.explained?.explanation === own;
          if (isSame) {
            lapsed++;
            expect([one.name, toA1(cell), content, nameOf(finding), found.explained!.hasLapsed]).toEqual([
              one.name,
              toA1(cell),
              content,
              nameOf(finding),
              true,
            ]);
          } else if (nameOf(found) === nameOf(finding) && found.indicator === finding.indicator) {
            throw new Error(`${one.name}: ${nameOf(finding)} has lost its reason`);
          }
        }
      }),
      { numRuns: 200 },
    );
    expect(lapsed).toBeGreaterThan(tried / 10);
  });

  test('a finding that is the same as before, about cells of other rows, is still explained', () => {
    let [tried, held] = [0, 0];
    fc.assert(
      fc.property(pick, ({ pointer, which, content }) => {
        const { one, finding, explanations, own } = subjectAt(pointer);
        const rows = new Set(finding.cells.map(({ row }) => row));
        const headerRows = headerRowsOf(one);
        const others = one.grid.rows.flatMap((row, index) =>
          rows.has(index) || headerRows.includes(index)
            ? []
            : (row ?? []).flatMap((cell, column) => (cell ? [{ row: index, column }] : [])),
        );
        fc.pre(others.length > 0);
        const other = others[which % others.length]!;
        fc.pre(!isHeadingBeside(one, other));
        const after = changeCell(one, other, content);
        // Rows of one name, or of none, are told apart by their order: one more or less of them makes the next another one.
        fc.pre(headerRowsOf(after).length === headerRows.length);
        fc.pre(countNamesakes(after, finding) === countNamesakes(one, finding));
        tried++;
        const found = findingsOf(after, explanations).find(
          (each) =>
            nameOf(each) === nameOf(finding) &&
            each.indicator === finding.indicator &&
            each.service === finding.service,
        );
        fc.pre(found !== undefined);
        const explained = found.explained && {
          ...found.explained,
          own: found.explained.explanation === own,
        };
        expect([one.name, toA1(other), nameOf(finding), explained]).toEqual([
          one.name,
          toA1(other),
          nameOf(finding),
          { explanation: own, hasLapsed: false, own: true },
        ]);
        held++;
      }),
      { numRuns: 200 },
    );
    expect(held).toBeGreaterThan(tried / 4);
  });
});
