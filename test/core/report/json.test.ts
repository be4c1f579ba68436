import { checkToJson, datesToJson, readToJson, rulesToJson } from '../../../src/core/report/json';
import { scorecardOf } from '../../support/scorecard';
import { headings, reportOf, rules } from './reports';

test('a check is written in the promised shape', () => {
  const report = reportOf([
    ['Early Years', 'Percentage of children ready', 70, 69, ''],
    ['Early Years', 'Percentage of settings rated good', 90, 91, 'Ofsted, March 2016'],
  ]);
  const unreadable = { file: 'lost.xlsx', error: '"lost.xlsx" is cut short.', scorecards: [] };
  expect(JSON.parse(checkToJson({ ...report, files: [...report.files, unreadable] }))).toEqual({
    version: 1,
    asOf: '2017-04-15',
    files: [
      {
        file: 'draft.xlsx',
        error: null,
        scorecards: [
          {
            sheet: 'Sheet1',
            range: 'A1:E3',
            indicators: 2,
            findings: [
              {
                rule: 'target-low',
                severity: 'error',
                cell: 'D2',
                cells: ['C2', 'D2'],
                indicator: 'Percentage of children ready',
                service: 'Early Years',
                message: '"Percentage of children ready": target 69 is below 70.',
                fixable: true,
                explained: null,
              },
              {
                rule: 'comment-empty',
                severity: 'advice',
                cell: 'E2',
                cells: ['E2'],
                indicator: 'Percentage of children ready',
                service: 'Early Years',
                message: 'Row 2 has no comment.',
                fixable: false,
                explained: null,
              },
            ],
            notRun: [{ rule: 'comparator-behind', reason: 'There is no comparator column.' }],
            read: {
              columns: [
                { column: 'C', label: 'Kent 2016', field: 'actual', year: '2016', certainty: 'sure' },
                { column: 'D', label: 'Target 2017', field: 'target', year: '2017', certainty: 'sure' },
              ],
              ignored: [],
              notPlaced: [],
            },
          },
        ],
      },
      { file: 'lost.xlsx', error: '"lost.xlsx" is cut short.', scorecards: [] },
    ],
    summary: { errors: 1, queries: 0, advice: 1, explained: 0, ready: false },
  });
});

test('keys stay in the promised order', () => {
  const json = checkToJson(reportOf([['Early Years', 'Percentage of children ready', 70, 69, '']]));
  const keys = [...json.matchAll(/"(\w+)":/g)].map((match) => match[1]);
  expect(keys.slice(0, 18).join()).toBe(
    'version,asOf,files,file,error,scorecards,sheet,range,indicators,findings,rule,severity,cell,cells,indicator,service,message,fixable',
  );
});

test('a file that could not be read is never ready', () => {
  const json = checkToJson({ asOf: '2017-04-15', files: [{ file: 'a.xlsx', error: 'No.', scorecards: [] }] });
  expect(JSON.parse(json)).toMatchObject({ summary: { errors: 0, ready: false } });
});

test('what was read is written in the promised shape', () => {
  const scorecard = scorecardOf([
    ['Service', 'Indicator', 'Kent 2016', 'National 2016', 'Target 2016-17', 'Fnord', 'Comments'],
    ['Early Years', 'Percentage of children ready', '74.8*', 'N/A', 77, 'zzz', 'Nov 2016'],
    ['Early Years', 'Percentage of settings rated good', 90, null, 91, null, null],
    ['* provisional'],
  ]);
  const json = JSON.parse(readToJson([scorecard])) as { scorecards: Record<string, unknown>[] };
  expect(Object.keys(json.scorecards[0]!)).toEqual([
    'sheet',
    'range',
    'columns',
    'otherColumns',
    'notPlaced',
    'footnotes',
    'indicators',
  ]);
  expect(json).toMatchObject({
    version: 1,
    scorecards: [
      {
        sheet: 'Sheet1',
        columns: [
          { column: 'C', label: 'Kent 2016', field: 'actual', year: '2016' },
          { column: 'D', label: 'National 2016', field: 'comparator', year: '2016' },
          { column: 'E', label: 'Target 2016-17', field: 'target', year: '2016/17' },
        ],
        otherColumns: [
          { column: 'A', label: 'Service', role: 'service' },
          { column: 'B', label: 'Indicator', role: 'indicator' },
          { column: 'G', label: 'Comments', role: 'comment' },
        ],
        notPlaced: [{ column: 'F', label: 'Fnord' }],
        footnotes: [{ mark: '*', text: 'provisional', cell: 'A4' }],
        indicators: [
          {
            row: 2,
            service: 'Early Years',
            indicator: 'Percentage of children ready',
            unit: 'percentage',
            values: [
              {
                cell: 'C2',
                field: 'actual',
                year: '2016',
                text: '74.8*',
                kind: 'number',
                number: 74.8,
                mark: '*',
              },
              {
                cell: 'D2',
                field: 'comparator',
                year: '2016',
                text: 'N/A',
                kind: 'missing',
                number: null,
                mark: null,
              },
              {
                cell: 'E2',
                field: 'target',
                year: '2016/17',
                text: '77',
                kind: 'number',
                number: 77,
                mark: null,
              },
            ],
            comment: { cell: 'G2', text: 'Nov 2016' },
          },
          { row: 3, comment: { cell: 'G3', text: '' } },
        ],
      },
    ],
  });
});

test('without a comments column a comment is null, without a year a year is null', () => {
  const scorecard = scorecardOf([
    ['Indicator', 'Actual', 'Target 2017'],
    ['Percentage of children ready', 70, 72],
  ]);
  expect(JSON.parse(readToJson([scorecard]))).toMatchObject({
    scorecards: [{ columns: [{ field: 'actual', year: null }, {}], indicators: [{ comment: null }] }],
  });
});

test('what to chase is written in the promised shape', () => {
  const scorecard = scorecardOf([headings, ['Early Years', 'Percentage ready', 'N/A', 77, 'March 2017']]);
  const chaser = {
    service: 'Early Years',
    indicator: 'Percentage ready',
    cell: { row: 1, column: 2 },
    missing: ['actual 2016'],
    comment: 'March 2017',
    estimate: {
      from: '2017-03-01',
      to: '2017-03-31',
      precision: 'month',
      certainty: 'stated',
      text: 'March 2017',
    },
    state: 'passed',
    isComparatorOnly: false,
  } as const;
  const { service, indicator, missing, comment, state } = chaser;
  const estimate = { from: '2017-03-01', to: '2017-03-31', precision: 'month', certainty: 'stated' };
  expect(
    JSON.parse(
      datesToJson({ asOf: '2017-04-15', scorecards: [{ file: 'a', scorecard, chasers: [chaser] }] }),
    ),
  ).toEqual({
    version: 1,
    asOf: '2017-04-15',
    items: [{ service, indicator, missing, comment, estimate, state }],
  });
});

test('rules are written with their defaults', () => {
  expect(JSON.parse(rulesToJson(rules))).toMatchObject({
    version: 1,
    rules: [{ id: 'comment-empty' }, {}, { fixable: true }],
  });
});

test('a control character that a terminal obeys is escaped', () => {
  const json = checkToJson({
    asOf: '2017-04-15',
    files: [{ file: 'a\u009b2J\u001b[0m', error: 'x', scorecards: [] }],
  });
  expect(json).not.toMatch(/[\u001b\u009b]/);
  expect(JSON.parse(json)).toMatchObject({ files: [{ file: 'a\u009b2J\u001b[0m' }] });
});

test('a finding that stands for several rows says which', () => {
  const rows = Array.from({ length: 10 }, (_, row) => [
    'Early Years',
    `Percentage ${row}`,
    70,
    69 - row,
    'x',
  ]);
  const json = JSON.parse(checkToJson(reportOf(rows))) as {
    files: { scorecards: { findings: Record<string, unknown>[] }[] }[];
    summary: { errors: number };
  };
  expect(json.files[0]!.scorecards[0]!.findings).toMatchObject([
    {
      cell: 'D2',
      indicator: null,
      service: 'Early Years',
      fixable: true,
      rows: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
      indicators: rows.map(([, name]) => name),
    },
  ]);
  expect(json.summary.errors).toBe(1);
});
