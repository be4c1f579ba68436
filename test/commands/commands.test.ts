import { answerWith } from '../../src/commands/answerWith';
import { clearMarks } from '../../src/commands/clearMarks';
import type { RibbonCommand } from '../../src/commands/command';
import { markOnSheet } from '../../src/commands/markOnSheet';
import { writeReport } from '../../src/commands/writeReport';
import { createEngine } from '../../src/core/engine/createEngine';
import { ExcelTooOld } from '../../src/excel';
import type { Message } from '../../src/excel/messages';
import type { PlannedFault } from '../excel-host/emulatedExcel';
import { addSheet, openHostOn, type OpenedExcel } from '../excel-host/openHost';
import type { TestCell } from '../support/grid';

const heading = ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'];
const backwards: readonly (readonly TestCell[])[] = [
  heading,
  ['Waste', 'Percentage of waste recycled', 40, 44, 42, 'Final, published March 2017'],
];
const sound: readonly (readonly TestCell[])[] = [
  heading,
  ['Waste', 'Percentage of waste recycled', 40, 42, 44, 'Final, published March 2017'],
];
const today = '2017-04-15';

let opened: OpenedExcel;

function open(rows: readonly (readonly TestCell[])[] = backwards, isHidden = false) {
  opened = openHostOn(rows, { isHidden });
  for (const cell of opened.sheet.cells.values())
    Object.assign(cell, { fill: '#FFFF00', note: 'ask Finance' });
  return opened;
}

afterEach(() => {
  expect(opened.excel.unknownMembers).toEqual([]);
});

interface Ending {
  readonly message: Message | null;
  readonly completions: number;
}

/** Chooses commands on the ribbon one right after the other, and waits until Office was told that each has ended. */
function chooseAll(commands: readonly RibbonCommand[], how: { patience?: (then: () => void) => void } = {}) {
  const messages: (Message | null)[] = [];
  const openDesk = () => {
    const { host } = opened;
    const engine = createEngine(host, { pause: () => Promise.resolve() });
    return Promise.resolve({ host, engine, today });
  };
  const answer = answerWith({
    openDesk,
    tell: (message) => {
      messages.push(message);
      return Promise.resolve();
    },
    startTimer: (_milliseconds, then) => {
      how.patience?.(then);
      return () => undefined;
    },
  });
  return Promise.all(
    commands.map((command, index) => {
      let completions = 0;
      return new Promise<Ending>((resolve) => {
        answer(command)({
          completed() {
            completions += 1;
            // Long enough to see it told twice.
            setTimeout(() => {
              resolve({ message: messages[index] ?? null, completions });
            }, 5);
          },
        });
      });
    }),
  );
}

async function choose(command: RibbonCommand): Promise<Ending> {
  return (await chooseAll([command]))[0]!;
}

const markCount = () => opened.excel.book.sheets.map(({ formats }) => formats.length);
const sheetNames = () => opened.excel.book.sheets.map(({ name }) => name);

describe('Mark on sheet', () => {
  test('marks what was found on the visible sheets, and says nothing more', async () => {
    const { excel, sheet } = open();
    addSheet(excel, backwards, { isHidden: true });
    const cells = JSON.stringify([...sheet.cells]);
    expect(await choose(markOnSheet)).toEqual({ message: null, completions: 1 });
    expect(markCount()).toEqual([expect.any(Number), 0]);
    expect(sheet.formats.length).toBeGreaterThan(0);
    expect(JSON.stringify([...sheet.cells])).toBe(cells);
  });

  test('shows a marked sheet where that in front has no marks to see', async () => {
    const { excel, sheet } = open();
    const notes = addSheet(excel, [['Notes']]);
    excel.selectByHand(notes, 'A1');
    expect((await choose(markOnSheet)).message).toBeNull();
    expect(excel.book.active).toBe(sheet);
    excel.selectByHand(sheet, 'G7');
    await choose(markOnSheet);
    expect(excel.book.selection![1]).toMatchObject({ top: 6, left: 6 });
  });

  test('leaves out what has been explained', async () => {
    const { host, sheet } = open([
      heading,
      ['Waste', 'Percentage of waste recycled', 40, null, null, 'Final, published March 2017'],
    ]);
    await choose(markOnSheet);
    expect(sheet.formats).toHaveLength(1);
    const engine = createEngine(host, { pause: () => Promise.resolve() });
    const [scorecard] = (await engine.check({ asOf: today })).scorecards;
    for (const { id } of scorecard!.findings)
      await engine.explain(
        [id],
        'The service closes in June 2017 and sets no targets any more.',
        'A. Officer',
      );
    const { message } = await choose(markOnSheet);
    expect(message).toMatchObject({ kind: 'info', title: 'There was nothing to mark.' });
    expect(sheet.formats).toHaveLength(0);
  });

  test('takes marks from before away where nothing is left to do, and says so', async () => {
    const { sheet } = open();
    await choose(markOnSheet);
    sheet.type({ row: 1, column: 4 }, 46);
    expect((await choose(markOnSheet)).message).toMatchObject({ kind: 'info' });
    expect(sheet.formats).toEqual([]);
  });

  test('says what is missing where there is no scorecard', async () => {
    open([['Shopping'], ['Milk', 2]]);
    const { message, completions } = await choose(markOnSheet);
    expect(completions).toBe(1);
    expect(message).toMatchObject({ kind: 'warning', title: 'Nothing was marked.' });
    expect(message!.text).toMatch(/No scorecard was found/);
    expect(opened.excel.writes).toEqual([]);
  });

  test('says so where every scorecard is on a hidden sheet', async () => {
    const { excel } = open(backwards, true);
    addSheet(excel, [['Notes']]);
    expect((await choose(markOnSheet)).message!.text).toMatch(/hidden sheet/);
    expect(markCount()).toEqual([0, 0]);
  });

  test('marks a table that it could not check', async () => {
    const { excel } = open(sound);
    await choose(markOnSheet);
    const before = markCount();
    addSheet(excel, [
      ['Measure', 'Something', 'Comments'],
      ['Homes built', 3, 'x'],
      ['Homes let', 4, 'y'],
      ['Homes sold', 5, 'z'],
    ]);
    await choose(markOnSheet);
    expect(markCount()).toEqual([...before, 1]);
  });
});

describe('Clear marks', () => {
  test('takes every mark away and leaves the rest', async () => {
    const { excel } = open();
    const before = excel.book.snapshot();
    await choose(markOnSheet);
    expect(excel.book.snapshot()).not.toEqual(before);
    expect(await choose(clearMarks)).toEqual({ message: null, completions: 1 });
    expect(excel.book.snapshot()).toEqual(before);
  });
});

test('Clear marks says so where there are none, and writes nothing', async () => {
  const { excel } = open();
  const { message } = await choose(clearMarks);
  expect(message).toMatchObject({ kind: 'info', title: 'There was nothing to clear.' });
  expect(excel.writes).toEqual([]);
});

describe('Write report', () => {
  test('writes the findings on a sheet of its own and shows it', async () => {
    const { excel } = open();
    expect(await choose(writeReport)).toEqual({ message: null, completions: 1 });
    const report = excel.book.sheets.at(-1)!;
    expect(sheetNames()).toEqual(['Sheet1', report.name]);
    expect(excel.book.active).toBe(report);
    expect([...report.cells.values()].map(({ value }) => value)).toContain('Waste');
  });

  test('comes in place of the report before', async () => {
    open();
    await choose(writeReport);
    await choose(writeReport);
    expect(sheetNames()).toHaveLength(2);
  });

  test('writes nothing where there is no scorecard, and says why', async () => {
    open([['Shopping'], ['Milk', 2]]);
    expect((await choose(writeReport)).message).toMatchObject({ title: 'The report was not written.' });
    expect(sheetNames()).toHaveLength(1);
  });
});

describe('whatever Excel does, a command ends once and does not fail in silence:', () => {
  const commands = { markOnSheet, clearMarks, writeReport };
  const kinds = ['refused', 'lost', 'silent', 'swallowed'] as const;
  const codes = ['GeneralException', 'AccessDenied', 'InvalidOperationInCellEditMode'];

  async function prepare(command: RibbonCommand): Promise<void> {
    open();
    if (command === clearMarks) await choose(markOnSheet);
    opened.excel.log.length = 0;
  }

  /** What the command is for. */
  const isDone = (command: RibbonCommand): boolean => {
    if (command === writeReport) return sheetNames().length === 2;
    return (opened.sheet.formats.length === 0) === (command === clearMarks);
  };

  test.each(Object.entries(commands))('%s', async (_name, command) => {
    await prepare(command);
    await choose(command);
    expect(isDone(command)).toBe(true);
    const requests = opened.excel.log.length;
    expect(requests).toBeGreaterThan(1);
    for (let request = 1; request <= requests; request++) {
      for (const how of kinds) {
        for (const code of how === 'refused' || how === 'lost' ? codes : ['none']) {
          await prepare(command);
          const fault: PlannedFault = { request, how, code };
          opened.excel.plan(fault);
          const { message, completions } = await choose(command);
          opened.excel.plan(null);
          expect({ fault, completions }).toEqual({ fault, completions: 1 });
          const isTold = message !== null && message.kind !== 'info' && message.text.length > 20;
          expect({ fault, isDoneOrTold: isTold || isDone(command) }).toEqual({ fault, isDoneOrTold: true });
        }
      }
    }
  });
});

test('a command that cannot reach Excel at all says why', async () => {
  open();
  const messages: (Message | null)[] = [];
  await new Promise<void>((resolve) => {
    const answer = answerWith({
      openDesk: () => Promise.reject(new ExcelTooOld('ExcelApi 1.14')),
      tell: (message) => {
        messages.push(message);
        return Promise.resolve();
      },
      startTimer: () => () => undefined,
    });
    answer(clearMarks)({ completed: resolve });
  });
  expect(messages).toMatchObject([{ kind: 'error', title: 'The marks were not cleared.' }]);
  expect(messages[0]!.text).toMatch(/update Office/);
});

test('a fault of our own ends the command too', async () => {
  open();
  const broken: RibbonCommand = {
    label: 'Break',
    outcome: 'Nothing broke',
    run: () => Promise.reject(new TypeError('x is undefined')),
  };
  const [first, second] = await chooseAll([broken, markOnSheet]);
  expect(first).toMatchObject({ completions: 1, message: { title: 'Nothing broke.' } });
  expect(first!.message!.text).toMatch(/x is undefined/);
  expect(second).toEqual({ message: null, completions: 1 });
});

test('a command that takes too long is given up before Office would end it, and writes nothing afterwards', async () => {
  const { excel } = open();
  excel.hook((request) => {
    if (request === 2) bark();
  });
  let bark: () => void = () => undefined;
  const [ending] = await chooseAll([markOnSheet], {
    patience: (then) => {
      bark = then;
    },
  });
  expect(ending).toMatchObject({ completions: 1, message: { title: '“Mark on sheet” was stopped.' } });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(excel.writes).toEqual([]);
});

test('commands that are chosen at once wait for each other', async () => {
  open();
  const endings = await chooseAll([markOnSheet, clearMarks, writeReport, markOnSheet]);
  expect(endings.map(({ completions }) => completions)).toEqual([1, 1, 1, 1]);
  expect(sheetNames()).toHaveLength(2);
  expect(opened.sheet.formats.length).toBeGreaterThan(0);
});
