import { checkScorecard } from '../../../src/core/checking/check';
import { fillToJson } from '../../../src/core/report/fillJson';
import { fillToText } from '../../../src/core/report/fillText';
import { fillTrajectories, type FillOptions } from '../../../src/core/trajectories/fill';
import { toA1 } from '../../../src/core/sheet/address';
import { headingsTo } from '../../support/fill';
import type { TestCell } from '../../support/grid';
import { ruleOf } from '../../support/rule';
import { scorecardOf } from '../../support/scorecard';

const rows: readonly (readonly TestCell[])[] = [
  headingsTo(4),
  ['Percentage of loans renewed on time', 60, 75, null, null, 75, 80, 'x'],
  ['Percentage of calls answered', 60, 75, 65, 70, 75, 80, 'x'],
  ['Percentage of letters answered', 60, 75, null, 70, null, null, 'x'],
  ['Percentage of e-mails answered', 50, 75, null, 70, null, null, 'x'],
];

function fill(options: FillOptions = {}, cells = rows) {
  const scorecard = scorecardOf(cells);
  const found = fillTrajectories(scorecard, options);
  const [first] = found.edits;
  const rule = ruleOf({
    id: 'target-low',
    severity: 'query',
    messages: { found: 'It is still low.' },
    check: () => (first ? [{ messageId: 'found', data: {}, cell: first.cell }] : []),
  });
  const { findings } = checkScorecard(scorecard, { asOf: '2017-04-15', settings: {} }, [rule]);
  return { scorecard, fill: found, stillBroken: findings };
}

test('a fill is told row by row, old beside new, with what is still wrong and what is left', () => {
  const text = fillToText([fill()]);
  const lines = text.split('\n').map((line) => line.trimEnd());
  expect(lines).toContain('     2  Percentage of loans renewed on time');
  expect(text).toMatch(/2016: 60 \| 2017: blank -> 65 \| 2018: blank -> 70 \| 2019: 75 \| 2020: 80/);
  expect(text).toMatch(/Still breaks \(query\): It is still low\./);
  expect(text).not.toContain('Percentage of calls answered');
  expect(text).toContain('  Not filled: 2 rows');
  expect(lines).toContain('      - Percentage of letters answered (row 4)');
  expect(lines).toContain('      - Percentage of e-mails answered (row 5)');
  // One reason stands above both rows.
  expect(lines[lines.indexOf('      - Percentage of letters answered (row 4)') + 1]).toBe(
    '      - Percentage of e-mails answered (row 5)',
  );
  expect(text).toMatch(/Method: .+ \(.+\)\./);
  expect(text).toMatch(/\n2 targets in 1 row to fill; 2 rows not filled\.\n$/);
});

test('where no target is blank, it says so', () => {
  const text = fillToText([
    fill(
      {},
      rows.slice(0, 3).filter((_, row) => row !== 1),
    ),
  ]);
  expect(text).toContain('  No blank target.');
  expect(text).not.toMatch(/Method|Not filled/);
  expect(text).toMatch(/\nNo target to fill\.\n$/);
});

test('the JSON holds what is proposed and what is refused, and why', () => {
  const one = fill();
  const json = JSON.parse(fillToJson([one.fill])) as Record<string, Record<string, unknown>[]>;
  expect(json['version']).toBe(1);
  expect(json['edits']).toEqual(
    one.fill.edits.map(({ sheet, cell, indicator, year, method, before, after, formula }) => ({
      sheet,
      cell: toA1(cell),
      indicator,
      year,
      method,
      before,
      after,
      formula: formula ?? null,
    })),
  );
  expect(json['edits']!.map(({ cell, after }) => [cell, after])).toEqual([
    ['D2', 65],
    ['E2', 70],
  ]);
  expect(json['refused']!.map(({ indicator }) => indicator)).toEqual([
    'Percentage of letters answered',
    'Percentage of e-mails answered',
  ]);
});
