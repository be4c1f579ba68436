import { planFixes } from '../../../src/core/checking/planFixes';
import { Cancelled, type Progress, ReasonRefused, type WorkbookCheck } from '../../../src/core/engine/engine';
import { createEngine } from '../../../src/core/engine/createEngine';
import { fromA1, toA1 } from '../../../src/core/sheet/address';
import { addSheet, openHostOn, type OpenedExcel } from '../../excel-host/openHost';
import { sampleGrid } from '../../support/sample';

const heading = [
  'Service',
  'Indicator',
  'Actual 2016',
  'Target 2017',
  'Target 2018',
  'Target 2019',
  'Comments',
];
const rows = [
  heading,
  ['Waste', 'Percentage of waste recycled', 40, 42, null, 46, 'Final'],
  ['Waste', 'Percentage of streets clean', 80, 78, 82, 84, 'Final'],
  ['Roads', 'Percentage of roads gritted on time', null, 70, 72, 74, 'Expected TBC'],
];
const asOf = '2017-04-15';

let opened: OpenedExcel;
const turns: { count: number; then: () => void } = { count: 0, then: () => undefined };

function open(...sheet: Parameters<typeof openHostOn>) {
  opened = openHostOn(...sheet);
  turns.count = 0;
  turns.then = () => undefined;
  const pause = () => {
    turns.count += 1;
    turns.then();
    return Promise.resolve();
  };
  return { ...opened, engine: createEngine(opened.host, { pause }) };
}

afterEach(() => {
  expect(opened.excel.unknownMembers).toEqual([]);
});

describe('a check', () => {
  test('of one sheet asks twice, writes nothing and leaves the selection alone', async () => {
    const { engine, excel } = open(rows);
    await engine.settings();
    const before = [excel.book.snapshot(), excel.book.active, excel.book.selection];
    excel.log.length = 0;
    const check = await engine.check({ asOf });
    expect(excel.log).toHaveLength(2);
    expect(excel.writes).toEqual([]);
    expect([excel.book.snapshot(), excel.book.active, excel.book.selection]).toEqual(before);
    expect(check.scorecards.map(({ sheet, range }) => [sheet, range])).toEqual([['Sheet1', 'A1:G4']]);
    expect(check.scorecards[0]!.findings.length).toBeGreaterThan(0);
    expect(check.summary.ready).toBe(false);
  });

  test('tells how far it is, never backwards, and ends within 1', async () => {
    const { engine, excel } = open(rows);
    addSheet(excel, [['notes']]);
    const told: Progress[] = [];
    await engine.check({ asOf }, (progress) => told.push(progress));
    const shares = told.map(({ share01 }) => share01);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
    expect(new Set(told.map(({ sheet }) => sheet))).toEqual(new Set(['Sheet1', 'Sheet2']));
  });

  test('of sheets of one layout lists what they share with each that has a part of it', async () => {
    const own = (sheet: number) => [
      heading,
      ...Array.from({ length: 20 }, (_, row) => [
        'Waste',
        `Percentage of round ${row} of area ${sheet} on time`,
        80,
        90,
        row < 8 ? 85 : 91,
        92,
        'Final',
      ]),
    ];
    const { engine, excel } = open(own(1));
    addSheet(excel, own(2));
    addSheet(excel, own(3));
    const { scorecards, summary } = await engine.check({ asOf });
    const [first, ...others] = scorecards;
    const joined = first!.findings.filter(({ rule }) => rule === 'target-reverses');
    expect(joined.map(({ parts }) => parts.length)).toEqual([24]);
    expect(first!.sharedFindings).toEqual([]);
    expect(others.every(({ sharedFindings }) => sharedFindings.includes(joined[0]!.id))).toBe(true);
    expect(scorecards.map((one) => one.summary.errors)).toEqual([1, 1, 1]);
    expect(summary.errors).toBe(1);
  });

  test('that is cancelled throws, and what was known stays', async () => {
    const { engine, sheet } = open(rows);
    const before = await engine.check({ asOf });
    sheet.type(fromA1('D3')!, 81);
    turns.then = () => {
      engine.cancel();
    };
    await expect(engine.check({ asOf })).rejects.toThrow(Cancelled);
    turns.then = () => undefined;
    const id = before.scorecards[0]!.findings[0]!.id;
    expect((await engine.previewFixes([id])).edits).toBeDefined();
    const after = await engine.check({ asOf });
    expect(after.scorecards[0]!.findings.length).toBeLessThan(before.scorecards[0]!.findings.length);
  });

  test('of some sheets reads only these', async () => {
    const { engine, excel, sheet } = open(rows);
    const other = addSheet(excel, rows);
    await engine.check({ asOf });
    sheet.type(fromA1('D3')!, 81);
    other.type(fromA1('D3')!, 81);
    excel.log.length = 0;
    const check = await engine.check({ asOf, sheets: ['Sheet1'], keepUndo: true });
    expect(excel.log).toHaveLength(2);
    const [first, second] = check.scorecards;
    expect(first!.findings.length).toBeLessThan(second!.findings.length);
  });

  test('of a sheet that was renamed since reads them all', async () => {
    const { engine, sheet } = open(rows);
    await engine.check({ asOf });
    sheet.name = 'Final';
    const check = await engine.check({ asOf, sheets: ['Sheet1'] });
    expect(check.scorecards.map((one) => one.sheet)).toEqual(['Final']);
  });

  describe('what is set for a sheet', () => {
    const puzzling = rows.map(([service, ...rest], row) => [
      service,
      ...rest,
      row === 0 ? 'Zeta 2017' : 40 + row,
    ]);
    const zeta = { tables: [{ sheet: 'Sheet1', columns: { H: 'comparator 2017' } }] };
    const fieldOfH = ({ scorecards }: WorkbookCheck) =>
      scorecards.map(({ columns }) => columns.find(({ column }) => column === 'H')!.field);
    const isKept = async () => {
      const other = createEngine(opened.host, { pause: () => Promise.resolve() });
      return (await other.settings()).settings.tables?.map(({ sheet }) => sheet);
    };

    test('follows it when it is renamed, and is kept under the new name from then on', async () => {
      const { engine, sheet, excel } = open(puzzling);
      addSheet(excel, [['Notes', 'of the meeting']]);
      await engine.saveSettings(zeta);
      expect(fieldOfH(await engine.check({ asOf }))).toEqual(['comparator']);
      sheet.name = 'Final';
      sheet.type(fromA1('D2')!, 41);
      expect(fieldOfH(await engine.check({ asOf }))).toEqual(['comparator']);
      expect(fieldOfH(await engine.check({ asOf, sheets: ['Final'] }))).toEqual(['comparator']);
      sheet.name = 'Final 2';
      expect(fieldOfH(await engine.check({ asOf }))).toEqual(['comparator']);
      expect(await isKept()).toEqual(['Sheet1']);
      const { settings } = await engine.settings();
      await engine.saveSettings({ ...settings, polarity: { 'Percentage of waste recycled': 'higher' } });
      expect(await isKept()).toEqual(['Final 2']);
    });

    test('goes with the reasons where it was renamed while nobody looked', async () => {
      const { engine, sheet, host } = open(puzzling);
      await engine.saveSettings(zeta);
      const { findings } = (await engine.check({ asOf })).scorecards[0]!;
      const query = findings.find(({ severity, indicator }) => severity === 'query' && indicator !== null)!;
      await engine.explain([query.id], 'The contract changes hands in 2017', 'A. Officer');
      sheet.name = 'Final';
      const later = createEngine(host, { pause: () => Promise.resolve() });
      const check = await later.check({ asOf });
      expect([fieldOfH(check), check.summary.explained]).toEqual([['comparator'], 1]);
    });

    test('is nothing to a new sheet, whether it has the old name or a like layout', async () => {
      const { engine, sheet, excel } = open(puzzling);
      await engine.saveSettings(zeta);
      await engine.check({ asOf });
      sheet.name = 'Draft';
      await engine.check({ asOf });
      const other = addSheet(excel, puzzling, { sheet: 'Sheet1' });
      expect(fieldOfH(await engine.check({ asOf }))).toEqual(['comparator', null]);
      excel.deleteSheet(sheet);
      excel.deleteSheet(other);
      addSheet(excel, [['Cover'], ...puzzling], { sheet: 'Elsewhere' });
      expect(fieldOfH(await engine.check({ asOf }))).toEqual([null]);
    });
  });

  test('goes on where a sheet cannot be read, and says so', async () => {
    const { engine, excel } = open(rows);
    addSheet(excel, [['x']]);
    await engine.settings();
    excel.plan({ request: 2, how: 'refused', code: 'ItemNotFound' });
    const check = await engine.check({ asOf });
    expect(check.scorecards).toHaveLength(1);
    expect(check.failures.map(({ sheet }) => sheet)).toEqual(['Sheet2']);
    expect(check.summary.ready).toBe(false);
  });

  test('says what comes nearest where there is no scorecard', async () => {
    const { engine } = open([
      ['Indicator', 'Notes'],
      ['Waste', 'none'],
    ]);
    const { nothingFound, scorecards, summary } = await engine.check({ asOf });
    expect(scorecards).toEqual([]);
    expect(summary.ready).toBe(false);
    expect(nothingFound).toContain('“Indicator | Notes” in A1 of sheet “Sheet1”');
  });

  test('of 110 indicators pauses now and then', async () => {
    const { engine } = open([[null]]);
    const grid = sampleGrid();
    jest.spyOn(opened.host, 'read').mockResolvedValue(grid);
    await engine.check({ asOf });
    expect(turns.count).toBeGreaterThan(0);
  });

  test('findings keep their ids when a row is added above and a value changes', async () => {
    const missingOf = async (...sheet: Parameters<typeof open>) => {
      const { scorecards } = await open(...sheet).engine.check({ asOf });
      return scorecards[0]!.findings.find(({ rule }) => rule === 'target-missing')!;
    };
    const before = await missingOf(rows);
    const [first, waste, ...others] = rows as [unknown[], unknown[], ...unknown[][]];
    const changed = waste.map((cell) => (cell === 42 ? 43 : cell));
    const after = await missingOf([first, others[0]!, changed, others[1]!] as typeof rows);
    expect(toA1(after.cell)).toBe('E3');
    expect(after.id).toBe(before.id);
  });
});

describe('fixes and fills', () => {
  test('a preview says what would be written, and what is still broken then', async () => {
    const { engine } = open([heading, ['Waste', 'Percentage of waste recycled', 40, '242', 44, 46, 'Final']]);
    const check = await engine.check({ asOf });
    const stored = check.scorecards[0]!.findings.find(({ edits }) => edits.length > 0)!;
    const { edits, stillBroken } = await engine.previewFixes([stored.id]);
    expect(edits.map(({ cell, before, after }) => [toA1(cell), before, after])).toEqual([['D2', '242', 242]]);
    expect(stillBroken.length).toBeGreaterThan(0);
  });

  const marks = [
    ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
    ['Percentage of waste recycled', 'N/A', 42, 44, 'Final figure due June 2017'],
    ['Percentage of streets clean', 'N/A', 82, 84, 'Final figure due June 2017'],
    ['Percentage of roads gritted on time', "'-", 72, 74, 'Final figure due June 2017'],
  ];

  test('a fix also puts right what it uncovers in its cell, and writes what the command line writes', async () => {
    const { engine, host } = open(marks);
    const check = await engine.check({ asOf });
    const stray = check.scorecards[0]!.findings.find(({ rule }) => rule === 'value-stray-mark')!;
    const { edits } = await engine.previewFixes([stray.id]);
    const plan = planFixes(await host.read('Sheet1'), { asOf, settings: {} });
    expect(edits.map(({ cell, before, after }) => [toA1(cell), before, after])).toEqual([
      ['B4', "'-", 'N/A'],
    ]);
    expect(plan.edits).toEqual(edits);
    expect(plan.edits).toMatchObject([{ rules: ['value-stray-mark', 'missing-mark-mixed'] }]);
  });

  test('a fix leaves the other cells alone', async () => {
    const { engine } = open([...marks, ['Percentage of bins emptied', '-', '`72', 74, 'Due June 2017']]);
    const check = await engine.check({ asOf });
    const stray = check.scorecards[0]!.findings.find(({ cell }) => toA1(cell) === 'C5')!;
    const { edits } = await engine.previewFixes([stray.id]);
    expect(edits.map(({ cell, after }) => [toA1(cell), after])).toEqual([['C5', 72]]);
  });

  test('a fill shows the row from baseline to end target', async () => {
    const { engine } = open(rows);
    const check = await engine.check({ asOf });
    const fill = await engine.previewFill(check.scorecards[0]!.id, { method: 'linear' });
    expect(fill.rows).toHaveLength(1);
    const [{ points, edits, nameCell }] = fill.rows as [(typeof fill.rows)[number]];
    expect(toA1(nameCell)).toBe('B2');
    expect(points.map(({ year, before, after }) => [year, before, after])).toEqual([
      ['2016', '40', '40'],
      ['2017', '42', '42'],
      ['2018', '', '44'],
      ['2019', '46', '46'],
    ]);
    expect(points.map(({ share01 }) => share01 && Math.round(share01 * 100))).toEqual([null, 33, 67, 100]);
    expect(edits.map(({ cell, after }) => [toA1(cell), after])).toEqual([['E2', 44]]);
  });
});

describe('a column that was not read', () => {
  const unplaced = [
    ['Indicator', 'Actual 2016', 'Target 2017', 'Wibble 2018', 'Comments'],
    ['Percentage of waste recycled', 40, 42, 44, 'WasteDataFlow, June 2016'],
    ['Percentage of streets clean', 80, 82, 84, 'Survey, June 2016'],
  ];
  const find = ({ scorecards }: WorkbookCheck) =>
    scorecards[0]!.findings.find(({ rule }) => rule === 'column-not-read');

  test('is settled by one of its choices, which the workbook keeps', async () => {
    const { engine } = open(unplaced);
    const before = await engine.check({ asOf });
    const finding = find(before)!;
    expect(finding.choices!.map(({ label }) => label)).toEqual([
      'It is a target 2018',
      'It is a comparator 2018',
      'It is an actual 2018',
      'Ignore column D',
    ]);
    expect(before.summary.ready).toBe(false);
    await engine.choose(finding.choices![0]!);
    const after = await engine.check({ asOf, sheets: [] });
    expect(find(after)).toBeUndefined();
    expect(after.scorecards[0]!.columns[3]).toMatchObject({ column: 'D', field: 'target', year: '2018' });
  });

  test('of years alone is settled for all of them by one choice', async () => {
    const { engine } = open([
      ['Indicator', '2015', '2016', '2017', 'Comments'],
      ['Percentage of waste recycled', 40, 42, 44, 'WasteDataFlow, June 2016'],
      ['Percentage of streets clean', 80, 82, 84, 'Survey, June 2016'],
    ]);
    const finding = find(await engine.check({ asOf }))!;
    expect(finding.choices!.map(({ label }) => label)).toEqual([
      'They are actuals',
      'Actuals to 2016, then targets',
      'Actuals to 2015, then targets',
      'They are targets',
      'Ignore these columns',
    ]);
    await engine.choose(finding.choices![1]!);
    const after = await engine.check({ asOf, sheets: [] });
    expect(find(after)).toBeUndefined();
    expect(after.scorecards[0]!.columns.slice(1, 4).map(({ field, year }) => `${field} ${year}`)).toEqual([
      'actual 2015',
      'actual 2016',
      'target 2017',
    ]);
  });

  test('is not settled by a reason', async () => {
    const { engine } = open(unplaced);
    const finding = find(await engine.check({ asOf }))!;
    expect(await engine.judgeReason([finding.id], 'The column belongs to the finance team')).toMatch(
      /Choose/,
    );
  });

  test('stays set when other settings are saved, and is set anew by the screen of settings', async () => {
    const { engine } = open(unplaced);
    const finding = find(await engine.check({ asOf }))!;
    await engine.choose(finding.choices!.at(-1)!);
    await engine.saveSettings({ polarity: { 'Percentage of streets clean': 'higher' } });
    expect(find(await engine.check({ asOf, sheets: [] }))).toBeUndefined();
    await engine.saveSettings({ columns: { D: 'target 2018' } });
    const { scorecards } = await engine.check({ asOf, sheets: [] });
    expect(scorecards[0]!.columns[3]).toMatchObject({ field: 'target', year: '2018' });
  });
});

describe('explanations', () => {
  const explained = async () => {
    const all = open(rows);
    const check = await all.engine.check({ asOf });
    const finding = check.scorecards[0]!.findings.find(({ severity }) => severity === 'query')!;
    return { ...all, check, finding };
  };

  test('a reason that says nothing is refused and nothing is stored', async () => {
    const { engine, finding, excel } = await explained();
    expect(await engine.judgeReason([finding.id], 'ok')).not.toBeNull();
    await expect(engine.explain([finding.id], 'ok', 'A. Officer')).rejects.toThrow(ReasonRefused);
    expect(excel.writes).toEqual([]);
  });

  const undated = Array.from({ length: 8 }, (_, row) => [
    'Waste',
    `Percentage of round ${row + 1} on time`,
    null,
    null,
    null,
    90 + row / 10,
    'Awaiting the contractor',
  ]);

  test('one reason answers for all that a finding stands for, and is taken back for all', async () => {
    const { engine } = open([heading, ...undated]);
    const find = ({ scorecards }: WorkbookCheck) =>
      scorecards[0]!.findings.filter(({ rule }) => rule === 'estimated-date-missing');
    const [finding, ...others] = find(await engine.check({ asOf }));
    expect(others).toEqual([]);
    expect(finding!.parts).toHaveLength(8);
    await engine.explain([finding!.id], 'The contractor is being replaced this summer', 'A. Officer');
    const [held] = find(await engine.check({ asOf, sheets: [] }));
    expect(held).toMatchObject({ id: finding!.id, explained: { hasLapsed: false } });
    await engine.withdraw(held!.id);
    const [again] = find(await engine.check({ asOf, sheets: [] }));
    expect(again!.explained).toBeNull();
  });

  test('a reason is kept, counts, lapses when the cell changes, and can be withdrawn', async () => {
    const { engine, check, finding, sheet, excel } = await explained();
    await engine.explain([finding.id], 'The cleaning contract changes hands in 2017', 'A. Officer');
    expect(excel.writes).toHaveLength(1);
    excel.log.length = 0;
    const after = await engine.check({ asOf, sheets: [] });
    expect(excel.log).toHaveLength(0);
    expect(after.summary).toMatchObject({ explained: 1, queries: check.summary.queries - 1 });
    const standing = after.scorecards[0]!.findings.find(({ id }) => id === finding.id)!;
    expect(standing.explained).toMatchObject({
      hasLapsed: false,
      explanation: { by: 'A. Officer', on: asOf },
    });

    sheet.type(finding.cell, 77);
    const changed = await engine.check({ asOf });
    const back = changed.scorecards[0]!.findings.filter(({ explained: one }) => one?.hasLapsed);
    expect(back).toHaveLength(1);
    expect(changed.summary.explained).toBe(0);

    await engine.withdraw(back[0]!.id);
    const withdrawn = await engine.check({ asOf, sheets: [] });
    expect(withdrawn.scorecards[0]!.findings.every(({ explained: one }) => one === null)).toBe(true);
  });

  test('the last one is taken back as a whole, and what was given in its place comes back', async () => {
    const { engine, finding } = await explained();
    await engine.explain([finding.id], 'The cleaning contract changes hands in 2017', '');
    const ids = (await engine.check({ asOf, sheets: [] })).scorecards[0]!.findings.filter(
      ({ severity }) => severity !== 'error',
    ).map(({ id }) => id);
    await engine.explain(ids, 'The whole service moves to the county in June', '');
    const reasons = async () =>
      (await engine.check({ asOf, sheets: [] })).scorecards[0]!.findings.flatMap(
        ({ explained: one }) => one?.explanation.reason ?? [],
      );
    expect(await reasons()).toHaveLength(ids.length);
    expect(await engine.revertReasons()).toBe(true);
    expect(await reasons()).toEqual(['The cleaning contract changes hands in 2017']);
    expect(await engine.revertReasons()).toBe(false);
  });

  test('travel with the workbook', async () => {
    const { engine, finding, host } = await explained();
    await engine.explain([finding.id], 'The cleaning contract changes hands in 2017', '');
    const again = createEngine(host, { pause: () => Promise.resolve() });
    expect((await again.check({ asOf })).summary.explained).toBe(1);
  });
});

describe('settings', () => {
  test('change the next check without reading the sheets again', async () => {
    const { engine, excel } = open(rows);
    const before = await engine.check({ asOf });
    await engine.saveSettings({ rules: { 'target-missing': { off: true } } });
    excel.log.length = 0;
    const after = await engine.check({ asOf, sheets: [] });
    expect(excel.log).toHaveLength(0);
    expect(after.summary.errors).toBeLessThan(before.summary.errors);
    expect(after.scorecards[0]!.notRun.map(({ rule }) => rule)).toContain('target-missing');
    expect((await engine.settings()).settings.rules).toHaveProperty('target-missing');
  });

  test('that someone pasted are read, not kept', async () => {
    const { engine, excel } = open(rows);
    const { settings, problems } = await engine.readSettings({ rules: { 'target-misssing': { off: true } } });
    expect(settings).toEqual({ rules: {} });
    expect(problems).toHaveLength(1);
    expect(excel.writes).toEqual([]);
  });
});

describe('what else the screens ask', () => {
  test('every rule and method has words to show', async () => {
    const { engine } = open(rows);
    const [rules, methods] = await Promise.all([engine.rules(), engine.methods()]);
    expect(rules.length).toBeGreaterThan(40);
    expect(rules.every(({ title, why, description }) => title && why && description)).toBe(true);
    expect(methods).toHaveLength(9);
  });

  test('all answers are plain data that a worker can post', async () => {
    const { engine } = open(rows);
    const check = await engine.check({ asOf });
    const answers = [check, await engine.rules(), await engine.chasers(), await engine.report()];
    expect(structuredClone(answers)).toEqual(answers);
  });

  test('who owes what, with a text for each service', async () => {
    const { engine } = open(rows);
    await engine.check({ asOf });
    const [{ chasers, text, services }] = (await engine.chasers()) as [
      Awaited<ReturnType<typeof engine.chasers>>[number],
    ];
    expect(chasers.map(({ indicator }) => indicator)).toEqual(['Percentage of roads gritted on time']);
    expect(text).toContain('Percentage of roads gritted on time');
    expect(services.map(({ service }) => service)).toEqual(['Roads']);
  });
});
