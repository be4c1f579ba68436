import { fromA1, toA1 } from '../../../src/core/sheet/address';
import type { CellEdit } from '../../../src/core/sheet/edit';
import { createEngine } from '../../../src/core/engine/createEngine';
import { openExcel } from '../../../src/excel';
import type { KeptPane } from '../../../src/ui/model/memory';
import { PaneModel } from '../../../src/ui/model/paneModel';
import type { PlannedFault } from '../../excel-host/emulatedExcel';
import { addSheet, openHostOn, type OpenedExcel } from '../../excel-host/openHost';
import { TestClock } from '../../support/testClock';

const rows = [
  ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
  ['Waste', 'Percentage of waste recycled', 40, 42, null, 46, 'Final'],
  ['Waste', 'Percentage of streets clean', 80, 78, 82, 84, 'Final'],
];
const fill: CellEdit = { sheet: 'Sheet1', cell: fromA1('E2')!, before: null, after: 44 };

interface OpenedPane extends OpenedExcel {
  readonly model: PaneModel;
  readonly clock: TestClock;
  /** What the engine does in each pause. */
  turn: { then: () => void };
}

let opened: OpenedPane;

async function openPane(): Promise<OpenedPane> {
  const excel = openHostOn(rows);
  const clock = new TestClock();
  const turn = { then: (): void => undefined };
  const engine = createEngine(excel.host, {
    pause: () => {
      turn.then();
      return Promise.resolve();
    },
  });
  const model = new PaneModel({ host: excel.host, engine, clock });
  await model.open();
  return (opened = { ...excel, model, clock, turn });
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 60; turn++) await new Promise((resolve) => setImmediate(resolve));
}

const errorsOf = (model: PaneModel) => model.getState().check!.summary.errors;

afterEach(async () => {
  expect(opened.excel.unknownMembers).toEqual([]);
  // Office.js is one for all tests, and would tell this pane of the next one's workbook.
  opened.excel.misbehaviour.isEditingCell = false;
  await opened.model.close();
});

describe('a check', () => {
  test('says what it came to, and when', async () => {
    const { model } = await openPane();
    await model.check();
    const { check, checkedAt, announcement, progress, isStale } = model.getState();
    expect(check!.scorecards).toHaveLength(1);
    expect(checkedAt).toBe('14:02');
    expect(announcement.text).toMatch(/^2 indicators checked\. \d+ to fix/);
    expect([progress, isStale]).toEqual([null, false]);
  });

  test('of one sheet asks Excel twice and writes nothing', async () => {
    const { model, excel } = await openPane();
    excel.log.length = 0;
    await model.check();
    expect(excel.log).toHaveLength(2);
    expect(excel.writes).toEqual([]);
  });

  test('can be cancelled, and what was found before stays', async () => {
    const { model, turn } = await openPane();
    await model.check();
    const { check } = model.getState();
    turn.then = () => void model.cancel();
    await model.check();
    await settle();
    const state = model.getState();
    expect(state.notice!.title).toBe('The check was cancelled.');
    expect(state.check).toBe(check);
    expect(state.isStale).toBe(true);
  });

  test('that is cancelled before any other says that nothing is known', async () => {
    const { model, turn } = await openPane();
    turn.then = () => void model.cancel();
    await model.check();
    const { notice, check, isCancelling } = model.getState();
    expect(notice!.text).toBe('This workbook has not been checked yet.');
    expect(check).toBeNull();
    expect(isCancelling).toBe(true);
  });

  test('says that it heard the request to cancel', async () => {
    const { model, turn } = await openPane();
    const heard: boolean[] = [];
    turn.then = () => {
      void model.cancel();
      heard.push(model.getState().isCancelling);
    };
    await model.check();
    expect(heard[0]).toBe(true);
    turn.then = () => undefined;
    await model.check();
    expect(model.getState().isCancelling).toBe(false);
  });

  test('that Excel will not answer ends with what to do', async () => {
    const { model, excel } = await openPane();
    excel.misbehaviour.isEditingCell = true;
    await model.check();
    const { notice, progress, check } = model.getState();
    expect(notice!.kind).toBe('error');
    expect(notice!.text).toContain('press Enter or Esc in the sheet');
    expect([progress, check]).toEqual([null, null]);
  });
});

describe('a change in the workbook', () => {
  test('makes the findings stale, and they are checked again once the workbook is left alone', async () => {
    const { model, excel, sheet, clock } = await openPane();
    await model.check();
    const before = errorsOf(model);
    excel.typeByHand(sheet, 'E2', 44);
    await settle();
    expect(model.getState().isStale).toBe(true);
    clock.pass(1000);
    await settle();
    expect(model.getState().isStale).toBe(false);
    expect(errorsOf(model)).toBeLessThan(before);
    expect(excel.writes).toEqual([]);
  });

  test('before the first check is none of the pane’s business', async () => {
    const { model, excel, sheet, clock } = await openPane();
    excel.typeByHand(sheet, 'E2', 44);
    await settle();
    clock.pass(1000);
    await settle();
    expect(model.getState().check).toBeNull();
  });

  test('is not checked by itself where a check takes long', async () => {
    const { model, excel, sheet, clock, turn } = await openPane();
    turn.then = () => {
      clock.ms += 5000;
    };
    await model.check();
    turn.then = () => undefined;
    excel.typeByHand(sheet, 'E2', 44);
    await settle();
    clock.pass(10_000);
    await settle();
    expect(model.getState().isStale).toBe(true);
  });

  test('during a check leads to another one', async () => {
    const { model, excel, sheet, clock, turn } = await openPane();
    await model.check();
    let isFirst = true;
    turn.then = () => {
      if (isFirst) excel.typeByHand(sheet, 'E2', 44);
      isFirst = false;
    };
    const before = errorsOf(model);
    await model.check();
    await settle();
    clock.pass(1000);
    await settle();
    expect(errorsOf(model)).toBeLessThan(before);
    expect(model.getState().isStale).toBe(false);
  });
});

describe('typing', () => {
  /** Types figures one after the other, each for longer than the pane waits. */
  async function typeDown({ excel, sheet, clock }: OpenedPane, figures: number): Promise<void> {
    for (let figure = 0; figure < figures; figure++) {
      excel.misbehaviour.isEditingCell = true;
      await settle();
      clock.pass(2500);
      await settle();
      excel.misbehaviour.isEditingCell = false;
      excel.typeByHand(sheet, `E${figure + 2}`, 44 + figure);
    }
  }

  test('twelve figures in a row brings no notice, and one check at the end', async () => {
    const pane = await openPane();
    const { model, clock, excel } = pane;
    await model.check();
    const first = model.getState();
    const seen = new Set([first.check]);
    const said = new Set([first.announcement]);
    const notices = new Set<unknown>();
    model.subscribe(() => {
      const { check, announcement, notice } = model.getState();
      seen.add(check);
      said.add(announcement);
      notices.add(notice);
    });
    await typeDown(pane, 12);
    expect([seen.size, said.size, [...notices]]).toEqual([1, 1, [null]]);
    expect(model.getState()).toMatchObject({ isStale: true, willCheckAgain: true });
    await settle();
    clock.pass(400);
    await settle();
    expect([seen.size, said.size, [...notices]]).toEqual([2, 2, [null]]);
    expect(model.getState()).toMatchObject({ isStale: false, willCheckAgain: false });
    expect(excel.undoList).toHaveLength(12);
  });

  test('that goes on while a change is checked again leaves the check for later, and what was done is said until then', async () => {
    const { model, excel, clock } = await openPane();
    await model.check();
    excel.hook((request) => {
      // The apply takes six; the user begins to type when the check begins.
      if (request === 7) excel.misbehaviour.isEditingCell = true;
    });
    expect(await model.apply([fill], '1 target written.')).toBe(true);
    expect(model.getState()).toMatchObject({ notice: { kind: 'success' }, isStale: true });
    excel.hook(null);
    excel.misbehaviour.isEditingCell = false;
    clock.pass(1000);
    await settle();
    // The message has made way for what the user is at; Revert is still there.
    expect(model.getState()).toMatchObject({ notice: null, canRevert: true, isStale: false });
  });
});

describe('old figures are not shown as checked', () => {
  const open = async () => {
    const pane = await openPane();
    const figures = addSheet(pane.excel, [['Actuals'], [40]]);
    const cell = pane.sheet.ensure(fromA1('E2')!);
    cell.formula = '=Sheet2!A2+4';
    cell.value = 30;
    await pane.model.check();
    return { ...pane, figures, cell };
  };
  const pass = async ({ clock }: OpenedPane) => {
    await settle();
    clock.pass(500);
    await settle();
  };

  test('where a formula looks at another sheet that changed', async () => {
    const pane = await open();
    const before = errorsOf(pane.model);
    pane.cell.value = 44;
    pane.excel.log.length = 0;
    pane.excel.typeByHand(pane.figures, 'A2', 40);
    await pass(pane);
    expect(errorsOf(pane.model)).toBeLessThan(before);
    expect(pane.excel.log).toHaveLength(2);
  });

  test('where what the pane wrote itself changes a formula on another sheet', async () => {
    const pane = await open();
    const before = errorsOf(pane.model);
    pane.excel.hook(() => (pane.cell.value = 44));
    const edit = { ...fill, sheet: 'Sheet2', cell: fromA1('A2')!, before: 40, after: 41 };
    await pane.model.apply([edit], 'done');
    await pass(pane);
    expect(errorsOf(pane.model)).toBeLessThan(before);
  });

  test('where a row was inserted among merged cells', async () => {
    const pane = await openPane();
    pane.sheet.merges = [{ top: 1, left: 0, bottom: 2, right: 0 }];
    pane.sheet.cells.delete('2,0');
    await pane.model.check();
    const before = pane.model.getState().check!.summary;
    pane.excel.moveLines(pane.sheet, 'RowInserted', 0);
    await pass(pane);
    expect(pane.model.getState().check!.summary).toEqual(before);
    expect(pane.model.getState().check!.scorecards[0]!.range).toBe('A2:G4');
  });

  test.each([
    ['RowDeleted', 2, 'A1:G2'],
    ['RowInserted', 2, 'A1:G4'],
    ['ColumnInserted', 0, 'B1:H3'],
    ['ColumnDeleted', 6, 'A1:F3'],
  ] as const)('after %s at %d', async (change, at, range) => {
    const pane = await openPane();
    await pane.model.check();
    pane.excel.moveLines(pane.sheet, change, at);
    await settle();
    expect(pane.model.getState()).toMatchObject({ isStale: true, willCheckAgain: true });
    await pass(pane);
    expect(pane.model.getState().isStale).toBe(false);
    expect(pane.model.getState().check!.scorecards[0]!.range).toBe(range);
  });

  test('where cells were merged, which nothing tells: Check again knows', async () => {
    const pane = await openPane();
    await pane.model.check();
    const mergedIn = () =>
      pane.model.getState().check!.scorecards[0]!.findings.filter(({ rule }) => rule === 'merge-in-figures');
    pane.sheet.cells.delete('1,4');
    pane.excel.mergeByHand(pane.sheet, 'D2:E2');
    await pass(pane);
    expect(mergedIn()).toEqual([]);
    await pane.model.check();
    expect(mergedIn()).toHaveLength(1);
  });

  test('where a figure was worked out anew because of a cell of its own sheet', async () => {
    const pane = await openPane();
    const cell = pane.sheet.ensure(fromA1('E2')!);
    cell.formula = '=D2+J8';
    await pane.model.check();
    pane.excel.recalculate(pane.sheet, 'E2', 44);
    pane.excel.typeByHand(pane.sheet, 'J8', 2);
    await pass(pane);
    expect(pane.model.getState().isStale).toBe(false);
    const { findings } = pane.model.getState().check!.scorecards[0]!;
    expect(findings.filter((one) => toA1(one.cell) === 'E2' && one.severity === 'error')).toEqual([]);
  });

  test('where a sheet was renamed: its findings and the reasons for them come along', async () => {
    const pane = await openPane();
    const { model, sheet } = pane;
    await model.check();
    const query = model
      .getState()
      .check!.scorecards[0]!.findings.find(({ severity }) => severity === 'query')!;
    await model.explain([query.id], 'The cleaning contract changes hands in 2017', 'A. Officer');
    const before = model.getState().check!.summary;
    sheet.name = 'Appendix 1';
    await model.select('Sheet1', fromA1('C3')!);
    // The cell is shown all the same.
    expect(pane.excel.book.selection![1]).toMatchObject({ top: 2, left: 2 });
    expect(model.getState()).toMatchObject({
      isStale: true,
      willCheckAgain: true,
      notice: { kind: 'success' },
    });
    await pass(pane);
    const { check } = model.getState();
    expect(check!.summary).toEqual(before);
    expect(check!.scorecards[0]!.sheet).toBe('Appendix 1');
    const renamed = check!.scorecards[0]!.findings.find(({ explained }) => explained)!;
    await model.withdraw(renamed.id);
    expect(model.getState().check!.summary.explained).toBe(0);
  });

  test('where a sheet was deleted', async () => {
    const pane = await openPane();
    const copy = addSheet(pane.excel, rows);
    await pane.model.check();
    expect(pane.model.getState().check!.scorecards).toHaveLength(2);
    pane.excel.deleteSheet(copy);
    await pass(pane);
    expect(pane.model.getState().check!.scorecards).toHaveLength(1);
  });
});

describe('an apply', () => {
  test('is said, checked again, and can be taken back exactly', async () => {
    const { model, sheet } = await openPane();
    await model.check();
    const before = [errorsOf(model), snapshotOf(sheet)];
    expect(await model.apply([fill], '1 target written.')).toBe(true);
    expect(model.getState()).toMatchObject({ canRevert: true, notice: { kind: 'success' }, isStale: false });
    expect(errorsOf(model)).toBeLessThan(before[0] as number);
    expect(await model.revert()).toBe(true);
    expect([errorsOf(model), snapshotOf(sheet)]).toEqual(before);
    expect(model.getState().canRevert).toBe(false);
  });

  test('that finds another value there writes nothing and names the cell', async () => {
    const { model, excel, sheet } = await openPane();
    await model.check();
    excel.typeByHand(sheet, 'E2', 43);
    expect(await model.apply([fill], 'done')).toBe(false);
    const { notice } = model.getState();
    expect(notice).toMatchObject({ kind: 'warning', title: expect.stringContaining('Nothing was written') });
    expect(notice!.details).toEqual(['E2 on Sheet1 has changed since, and now holds “43”']);
    expect(toA1(notice!.places![0]!.cell)).toBe('E2');
    expect(sheet.at(fromA1('E2')!)?.value).toBe(43);
  });

  test('that meets a locked cell says how to unlock it, and nothing twice', async () => {
    const { model, sheet, excel } = await openPane();
    await model.check();
    sheet.isProtected = true;
    expect(await model.apply([fill], 'done')).toBe(false);
    const { notice } = model.getState();
    expect(`${notice!.title} ${notice!.text}`).toMatch(/Unprotect Sheet on the Review tab/);
    excel.misbehaviour.isEditingCell = true;
    await model.clearMarks();
    const again = model.getState().notice!;
    expect(again.title).toBe('The marks were not cleared.');
    expect(again.text).toMatch(/^A cell is being edited: press Enter or Esc/);
  });

  const faults: PlannedFault[] = [1, 2, 3, 4].flatMap((request) =>
    (['refused', 'lost', 'silent', 'swallowed', 1, 2, 5] as const).map((how) => ({ request, how })),
  );
  test.each(faults)(
    'with request $request $how leaves the sheet as it was or as it was to be, and says which',
    async (fault) => {
      const { model, excel, sheet } = await openPane();
      await model.check();
      const before = snapshotOf(sheet);
      excel.plan(fault);
      const isDone = await model.apply([fill], '1 target written.');
      excel.plan(null);
      const after = snapshotOf(sheet);
      const isWritten = sheet.at(fromA1('E2')!)?.value === 44;
      expect(isWritten ? 'written' : after).toEqual(isWritten ? 'written' : before);
      const { notice } = model.getState();
      const said = `${notice!.title} ${notice!.text ?? ''}`;
      if (isDone) expect([isWritten, notice!.kind]).toEqual([true, 'success']);
      else expect(said).toMatch(isWritten ? /half-way/ : /Nothing was (written|changed)|half-way/);
    },
  );
});

describe('a pane whose page is loaded again', () => {
  /** A place that outlives the page. */
  const place = <Kept>() => {
    let kept: string | null = null;
    return {
      read: () => (kept === null ? null : (JSON.parse(kept) as Kept)),
      write: (one: Kept) => {
        kept = JSON.stringify(one);
      },
    };
  };

  test('checks by itself, goes back to the chosen finding and can still take back what it wrote', async () => {
    const [applied, memory] = [place<unknown>(), place<KeptPane>()];
    const { excel, sheet } = await openPane();
    const before = snapshotOf(sheet);
    const load = async () => {
      const host = openExcel({ startTimer: opened.timers.start, applied });
      const engine = createEngine(host, { pause: () => Promise.resolve() });
      const model = new PaneModel({ host, engine, clock: opened.clock, memory });
      await model.open();
      await model.takeUp();
      return model;
    };
    const first = await load();
    expect(first.getState().check).toBeNull();
    await first.check();
    await first.apply([fill], '1 target written.');
    first.chooseFinding(first.getState().check!.scorecards[0]!.findings[0]!.id);
    await first.close();
    const second = await load();
    expect(second.getState()).toMatchObject({
      finding: first.getState().finding,
      check: { summary: first.getState().check!.summary },
      canRevert: true,
      notice: null,
    });
    expect(await second.revert()).toBe(true);
    expect(snapshotOf(sheet)).toEqual(before);
    await second.close();
    const third = await load();
    expect(third.getState().canRevert).toBe(false);
    expect(excel.undoLosses).toBe(0);
    await third.close();
  });

  test.each(['nonsense', [{}], [{ sheetId: '{1}', cell: null }]])(
    'takes what it did not keep itself for nothing: %j',
    (kept) => {
      const applied = { read: () => kept, write: () => undefined };
      expect(openExcel({ applied }).canRevert()).toBe(false);
    },
  );
});

describe('the sheet leads', () => {
  const chosen = (model: PaneModel) => {
    const finding = model.findFinding(model.getState().finding);
    return finding && toA1(finding.cell);
  };

  test('to the finding of the cell that the user goes to, without a word', async () => {
    const { model, excel, sheet } = await openPane();
    await model.check();
    const { announcement } = model.getState();
    excel.log.length = 0;
    for (const address of ['A1', 'B2', 'E2:F3']) excel.selectByHand(sheet, address);
    await settle();
    expect(chosen(model)).toBe('E2');
    expect(model.getState().announcement).toBe(announcement);
    expect(excel.log).toEqual([]);
    // A cell without a finding leaves the list where it is.
    excel.selectByHand(sheet, 'A1');
    await settle();
    expect(chosen(model)).toBe('E2');
  });

  test('only the list of findings', async () => {
    const { model, excel, sheet } = await openPane();
    await model.check();
    model.show('trajectories');
    excel.selectByHand(sheet, 'E2');
    await settle();
    expect(chosen(model)).toBeNull();
  });

  test('not where to listen would empty the undo list', async () => {
    const { excel, host } = await openPane();
    excel.undoLevel = null;
    excel.listenedTo.clear();
    await host.onSelect!(() => undefined);
    expect([excel.listenedTo.size, excel.undoLosses]).toEqual([0, 0]);
  });
});

test('explaining writes once, and a poor reason not at all', async () => {
  const { model, excel } = await openPane();
  await model.check();
  const finding = model
    .getState()
    .check!.scorecards[0]!.findings.find(({ severity }) => severity === 'query')!;
  const { queries } = model.getState().check!.summary;
  await model.explain([finding.id], 'ok', '');
  expect(excel.writes).toEqual([]);
  await model.explain([finding.id], 'The cleaning contract changes hands in 2017', 'A. Officer');
  expect(excel.writes).toHaveLength(1);
  expect(model.getState().check!.summary).toMatchObject({ queries: queries - 1, explained: 1 });
  await model.withdraw(finding.id);
  expect(model.getState().check!.summary).toMatchObject({ queries, explained: 0 });
});

test('marks and the report come and go without touching the cells', async () => {
  const { model, sheet, excel } = await openPane();
  await model.check();
  const before = snapshotOf(sheet);
  await model.mark();
  expect(model.getState().notice!.title).toMatch(/marked on the sheet/);
  await model.writeReport();
  expect(excel.book.sheets).toHaveLength(2);
  await model.removeReport();
  await model.clearMarks();
  expect(excel.book.sheets).toHaveLength(1);
  expect(snapshotOf(sheet)).toEqual(before);
  await model.removeReport();
  expect(model.getState().notice!.title).toBe('There is no report in this workbook.');
});

test('whether there is anything to take out is known from the workbook, and from what was done since', async () => {
  const { model, excel } = await openPane();
  await model.check();
  const look = async () => {
    await model.lookForRemovable();
    return model.getState().removable;
  };
  expect(await look()).toEqual({ marks: false, report: false });
  await model.mark();
  await model.writeReport();
  expect(model.getState().removable).toEqual({ marks: true, report: true });
  expect(await look()).toEqual({ marks: true, report: true });
  // By whatever name.
  excel.book.sheets[1]!.name = 'For the committee';
  expect(await look()).toEqual({ marks: true, report: true });
  await model.clearMarks();
  await model.removeReport();
  expect(model.getState().removable).toEqual({ marks: false, report: false });
  excel.misbehaviour.isEditingCell = true;
  expect(await look()).toBeNull();
  expect(model.getState().notice!.title).toBe('The report is removed.');
});

describe('this sheet only', () => {
  async function openThree() {
    const pane = await openPane();
    for (const sheet of ['Second', 'Third']) addSheet(pane.excel, rows, { sheet });
    return pane;
  }
  const sheetsOf = (model: PaneModel) => model.getState().check!.scorecards.map(({ sheet }) => sheet);
  const notCheckedOf = (model: PaneModel) => model.getState().check!.notChecked;

  test('reads no other, and says which were left out and that nothing is ready', async () => {
    const { model, excel } = await openThree();
    excel.selectByHand(excel.book.sheets[1]!, 'B2');
    await model.checkSheet();
    expect([sheetsOf(model), notCheckedOf(model)]).toEqual([['Second'], ['Sheet1', 'Third']]);
    expect(model.getState().check!.summary.ready).toBe(false);
    await model.writeReport();
    const report = excel.book.sheets.at(-1)!;
    expect(report.at(fromA1('A4')!)!.value).toBe('Not checked: Sheet1 and Third.');
    await model.removeReport();
    await model.check();
    expect([sheetsOf(model), notCheckedOf(model)]).toEqual([['Sheet1', 'Second', 'Third'], []]);
  });

  test('one after the other adds up', async () => {
    const { model, excel } = await openThree();
    await model.checkSheet();
    excel.selectByHand(excel.book.sheets[2]!, 'B2');
    await model.checkSheet();
    expect([sheetsOf(model), notCheckedOf(model)]).toEqual([['Sheet1', 'Third'], ['Second']]);
  });

  test('typing elsewhere makes nothing stale, and typing there does', async () => {
    const { model, excel, sheet, clock } = await openThree();
    await model.checkSheet();
    excel.typeByHand(excel.book.sheets[1]!, 'D2', 1);
    await settle();
    expect(model.getState().isStale).toBe(false);
    excel.typeByHand(sheet, 'E2', 44);
    await settle();
    expect(model.getState().isStale).toBe(true);
    clock.pass(1000);
    await settle();
    expect(model.getState().isStale).toBe(false);
    expect([sheetsOf(model), notCheckedOf(model)]).toEqual([['Sheet1'], ['Second', 'Third']]);
  });

  test('leaves what was changed on other sheets stale', async () => {
    const { model, excel } = await openThree();
    await model.check();
    excel.typeByHand(excel.book.sheets[1]!, 'E2', 44);
    await settle();
    await model.checkSheet();
    expect(model.getState()).toMatchObject({ isStale: true, willCheckAgain: true });
  });

  test('without a scorecard says that it is this sheet that has none', async () => {
    const { model, excel } = await openThree();
    excel.selectByHand(addSheet(excel, [['Cover']], { sheet: 'Cover' }), 'A1');
    await model.checkSheet();
    expect(model.getState().check!.nothingFound).toMatch(/^No scorecard was found in sheet “Cover”\./);
  });

  test('which it is cannot be told while a chart is selected', async () => {
    const { model, excel } = await openThree();
    excel.book.isChartSelected = true;
    await model.checkSheet();
    expect(model.getState().check).toBeNull();
    expect(model.getState().notice!.title).toBe('Scorecard Checker could not tell which sheet you are on.');
  });
});

test('marks whose fault is gone are said to be old, and no check takes them away by itself', async () => {
  const { model, sheet, excel, clock } = await openPane();
  await model.check();
  await model.mark();
  const marks = sheet.formats.length;
  expect([marks > 0, model.getState().areMarksOld]).toEqual([true, false]);
  excel.log.length = 0;
  excel.typeByHand(sheet, 'E2', 44);
  await settle();
  clock.pass(1000);
  await settle();
  expect([excel.writes, sheet.formats.length, model.getState().areMarksOld]).toEqual([[], marks, true]);
  await model.mark();
  expect(model.getState().areMarksOld).toBe(false);
});

test('Fill this row goes to the trajectory of the row that the user is in', async () => {
  const { model, host } = await openPane();
  await host.select('Sheet1', fromA1('C2')!);
  await model.fillActiveRow();
  const { view, fillRow, check } = model.getState();
  expect(view).toBe('trajectories');
  expect(fillRow).toMatchObject({ sheet: 'Sheet1', row: 1 });
  expect(check).not.toBeNull();
});

test('a pane that was closed hears of nothing any more', async () => {
  const { model, excel, sheet } = await openPane();
  await model.check();
  await model.close();
  excel.typeByHand(sheet, 'E2', 44);
  await settle();
  expect(model.getState().isStale).toBe(false);
});

function snapshotOf(sheet: OpenedPane['sheet']): unknown {
  return [...sheet.cells]
    .filter(([, { value, formula }]) => value !== '' || formula !== null)
    .map(([key, { value, formula, numberFormat }]) => [key, value, formula, numberFormat])
    .sort();
}
