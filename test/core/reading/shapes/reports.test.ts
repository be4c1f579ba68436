import { checkScorecard } from '../../../../src/core/checking/check';
import { collapse } from '../../../../src/core/checking/collapse/collapse';
import { marksOf } from '../../../../src/core/engine/marks';
import { viewScorecard } from '../../../../src/core/engine/views';
import { withExplanations } from '../../../../src/core/explanations/withExplanations';
import type { ListedCheck } from '../../../../src/core/explanations/explanation';
import { readSheet } from '../../../../src/core/reading';
import { checkToCsv } from '../../../../src/core/report/csv';
import { checkToHtml } from '../../../../src/core/report/html';
import { checkToJson, readToJson } from '../../../../src/core/report/json';
import { checkToSheet } from '../../../../src/core/report/officerSheet';
import type { CheckReport } from '../../../../src/core/report/report';
import { checkToSarif } from '../../../../src/core/report/sarif';
import { checkToText } from '../../../../src/core/report/text';
import { toA1 } from '../../../../src/core/sheet/address';
import { type Laid, layOut, shapes, usual } from './layouts';
import { rows, years } from './table';

const asOf = '2018-04-15';

function check({ grid }: Laid): ListedCheck {
  const [scorecard] = readSheet(grid).scorecards;
  const found = withExplanations([checkScorecard(scorecard!, { asOf, settings: {} })], []);
  return collapse(found)[0]!;
}

function reportOf(laid: Laid): CheckReport {
  return { asOf, files: [{ file: 'draft.xlsx', error: null, scorecards: [check(laid)] }] };
}

interface ReportedFinding {
  readonly cell: string;
  readonly cells: readonly string[];
}

/** The cells that each way out of a check points to, as it writes them. */
const ways: Readonly<Record<string, (laid: Laid) => readonly string[]>> = {
  JSON: (laid) => {
    const json = JSON.parse(checkToJson(reportOf(laid))) as {
      files: { scorecards: { findings: ReportedFinding[] }[] }[];
    };
    return json.files[0]!.scorecards[0]!.findings.flatMap(({ cell, cells }) => [cell, ...cells]);
  },
  CSV: (laid) =>
    checkToCsv(reportOf(laid))
      .split('\r\n')
      .slice(1)
      .flatMap((line) => line.split(',')[2] ?? []),
  SARIF: (laid) =>
    [...checkToSarif(reportOf(laid)).matchAll(/"fullyQualifiedName": "Sheet1!([A-Z]+\d+)"/g)].map(
      ([, cell]) => cell!,
    ),
  HTML: (laid) =>
    [...checkToHtml(reportOf(laid)).matchAll(/<td>([A-Z]+\d+)<\/td>/g)].map(([, cell]) => cell!),
  text: (laid) => [...checkToText(reportOf(laid)).matchAll(/^ {6}([A-Z]+\d+) /gm)].map(([, cell]) => cell!),
  'the report sheet': (laid) =>
    (checkToSheet(reportOf(laid)).layout?.links ?? []).map(({ cell }) => toA1(cell)),
  marks: (laid) => marksOf([viewScorecard(check(laid), 'one')]).map(({ cell }) => toA1(cell)),
  'read as JSON': (laid) => {
    const json = JSON.parse(readToJson(readSheet(laid.grid).scorecards)) as {
      scorecards: { indicators: { values: { cell: string }[] }[] }[];
    };
    return json.scorecards[0]!.indicators.flatMap(({ values }) => values.map(({ cell }) => cell));
  },
};

const laidUsual = layOut(usual, rows, years);

describe.each(Object.entries(ways))('%s', (_way, cellsOf) => {
  const pointedTo = (laid: Laid) =>
    cellsOf(laid)
      .map((cell) => laid.keyOf(cell))
      .sort();

  test.each(shapes)('points to the cells of the sheet itself: $name', (layout) => {
    const expected = pointedTo(laidUsual);
    expect(expected.length).toBeGreaterThan(5);
    expect(pointedTo(layOut(layout, rows, years))).toEqual(expected);
  });
});
