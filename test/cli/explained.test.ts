import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toA1 } from '../../src/core/sheet/address';
import { checkScorecard } from '../../src/core/checking/check';
import { explainFinding, type Explanation } from '../../src/core/explanations/index';
import { readScorecards } from '../../src/core/reading/index';
import type { Settings } from '../../src/core/scorecard/settings';
import { readStored, writeStored } from '../../src/core/stored/stored';
import { openWorkbook } from '../../src/file';
import { makeSheet } from '../support/workbook';
import { runCli } from './runCli';

const asOf = '2017-04-15';

/** One row with a query, an easier first target, and one with nothing. */
const rows = [
  ['Service', 'Indicator', 'Kent 2016', 'Target 2016', 'Target 2017', 'Target 2018', 'Comments'],
  ['Housing', 'Percentage of homes repaired on time', 50, 60, 55, 65, 'Housing register, June 2016'],
  ['Waste', 'Percentage of waste recycled', 40, 42, 44, 46, 'WasteDataFlow, June 2016'],
];

function workbookOf(cells: readonly (readonly (string | number)[])[]): Uint8Array {
  const write = (value: string | number, row: number, column: number) =>
    typeof value === 'number'
      ? `<c r="${toA1({ row, column })}"><v>${value}</v></c>`
      : `<c r="${toA1({ row, column })}" t="inlineStr"><is><t>${value}</t></is></c>`;
  return makeSheet(
    cells
      .map(
        (values, row) =>
          `<row r="${row + 1}">${values.map((value, column) => write(value, row, column)).join('')}</row>`,
      )
      .join(''),
  );
}

/** What explains every query and advice of the workbook. */
function explainAll(bytes: Uint8Array, rule?: string): Explanation[] {
  const [grid] = openWorkbook(bytes, 'draft.xlsx').grids();
  return readScorecards(grid!).flatMap((scorecard) =>
    checkScorecard(scorecard, { asOf, settings: {} })
      .findings.filter((one) => one.severity !== 'error' && (rule === undefined || one.rule === rule))
      .map((one) =>
        explainFinding(scorecard, one, {
          reason: 'New national definition',
          by: 'A. Officer',
          on: '2017-03-14',
        }),
      ),
  );
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'explained-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Puts a workbook that keeps this into the folder. */
function put(json: unknown, bytes = workbookOf(rows), name = 'draft.xlsx'): void {
  const host = openWorkbook(bytes, name);
  host.storeJson(json);
  writeFileSync(join(folder, name), host.save());
}

const stored = (settings: Settings, explanations: readonly Explanation[] = []) =>
  writeStored({ settings, explanations, revision: 1 });

const run = (...argv: string[]) => runCli(argv, { cwd: folder });

interface CheckJson {
  readonly files: readonly {
    readonly scorecards: readonly {
      readonly findings: readonly {
        readonly rule: string;
        readonly cell: string;
        readonly explained: unknown;
      }[];
      readonly notRun: readonly { readonly rule: string; readonly reason: string }[];
    }[];
  }[];
  readonly summary: { readonly queries: number; readonly explained: number; readonly ready: boolean };
}

async function check(...options: string[]): Promise<CheckJson> {
  const { stdout } = await run('check', 'draft.xlsx', '--format', 'json', ...options);
  return JSON.parse(stdout) as CheckJson;
}

describe('explanations that a workbook keeps', () => {
  test('are a reason to be ready', async () => {
    writeFileSync(join(folder, 'draft.xlsx'), workbookOf(rows));
    const before = await run('check', 'draft.xlsx', '--fail-on', 'query');
    expect(before.status).toBe(1);
    expect(before.stdout).toMatch(/1 to explain/);
    put(stored({}, explainAll(workbookOf(rows))));
    const after = await run('check', 'draft.xlsx', '--fail-on', 'query');
    expect(after).toMatchObject({ status: 0, stderr: '' });
    expect(after.stdout).toMatch(/Ready to submit; \d+ explained\.\n$/);
    expect(after.stdout.replace(/\s+/g, ' ')).toContain(
      'Explained by A. Officer on 14 March 2017: “New national definition”',
    );
  });

  test('that have lapsed are shown with what changed, and fail the check', async () => {
    const changed = rows.map((row) => row.map((value) => (value === 55 ? 56 : value)));
    put(stored({}, explainAll(workbookOf(rows))), workbookOf(changed));
    const { status, stdout } = await run('check', 'draft.xlsx', '--fail-on', 'query');
    expect(status).toBe(1);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'The reason given by A. Officer on 14 March 2017 no longer holds, because E2 now says 56 instead of 55: “New national definition”',
    );
  });

  test('stay in the file that is filled, fixed or reported on', async () => {
    const kept = stored({}, explainAll(workbookOf(rows)));
    put(kept);
    await run('fill', 'draft.xlsx', '--replace', '--out', 'filled.xlsx');
    await run('check', 'draft.xlsx', '--fix', '--out', 'fixed.xlsx');
    await run('check', 'draft.xlsx', '--report-sheet', 'copy.xlsx');
    for (const name of ['filled.xlsx', 'fixed.xlsx', 'copy.xlsx']) {
      const host = openWorkbook(readFileSync(join(folder, name)), name);
      expect(host.readStoredJson()).toEqual(JSON.parse(JSON.stringify(kept)));
    }
    const copy = openWorkbook(readFileSync(join(folder, 'copy.xlsx')), 'copy.xlsx');
    const headings = copy.read('Scorecard check').rows.map((row) => row?.at(-1)?.text);
    expect(headings).toContain('Explanation');
  });

  test('keep --fix from what they explain', async () => {
    const marked = rows.map((row) => row.map((value) => (value === 65 ? '`= Baseline + 15' : value)));
    const rule = 'value-stray-mark';
    const fixedCell = async () => {
      await run('check', 'draft.xlsx', '--fix', '--out', 'fixed.xlsx');
      const host = openWorkbook(readFileSync(join(folder, 'fixed.xlsx')), 'fixed.xlsx');
      rmSync(join(folder, 'fixed.xlsx'));
      return host.read('Sheet1').rows[1]![5]!.text;
    };
    put(null, workbookOf(marked));
    expect(await fixedCell()).toBe('Baseline + 15');
    put(stored({}, explainAll(workbookOf(marked), rule)), workbookOf(marked));
    expect(await fixedCell()).toBe('`= Baseline + 15');
  });
});

describe('settings that a workbook keeps', () => {
  const own: Settings = {
    rules: { 'target-lowered': { off: true }, 'source-missing': { off: true } },
    polarity: { 'Percentage of homes repaired on time': 'lower' },
    columns: { D: 'comparator 2016' },
  };

  test('are those of the check, and a file’s are laid over them rule by rule', async () => {
    put(stored(own));
    const off = (json: CheckJson) =>
      json.files[0]!.scorecards[0]!.notRun.filter(({ reason }) => /switched off/i.test(reason)).map(
        ({ rule }) => rule,
      );
    expect(off(await check())).toEqual(['source-missing', 'target-lowered']);
    writeFileSync(
      join(folder, 'softer.json'),
      '{"rules":{"target-lowered":{"severity":"advice"},"row-hidden":{"off":true}}}',
    );
    expect(off(await check('--settings', 'softer.json'))).toEqual(['row-hidden', 'source-missing']);
  });

  test('say how it is read', async () => {
    put(stored(own));
    const { stdout } = await run('read', 'draft.xlsx', '--format', 'json');
    const [scorecard] = (
      JSON.parse(stdout) as {
        scorecards: { columns: { column: string; field: string }[]; indicators: { polarity: string }[] }[];
      }
    ).scorecards;
    expect(scorecard!.columns.find(({ column }) => column === 'D')!.field).toBe('comparator');
    expect(scorecard!.indicators.map(({ polarity }) => polarity)).toEqual(['lower', 'higher']);
  });

  test('count when it is filled, and when dates are chased', async () => {
    const blank = rows.map((row) => row.map((value) => (value === 44 ? 'N/A' : value)));
    put(stored({ columns: { E: 'ignore' } }), workbookOf(blank));
    const fill = await run('fill', 'draft.xlsx', '--dry-run', '--replace', '--format', 'json');
    const { edits } = JSON.parse(fill.stdout) as { edits: { cell: string }[] };
    expect(edits.some(({ cell }) => cell.startsWith('E'))).toBe(false);
    const owed = rows.map((row) => row.map((value) => (value === 40 ? 'N/A' : value)));
    put(stored({ columns: { C: 'ignore' } }), workbookOf(owed));
    expect((await run('dates', 'draft.xlsx', '--format', 'json')).stdout).toContain('"items": []');
    put(null, workbookOf(owed));
    expect((await run('dates', 'draft.xlsx', '--format', 'json')).stdout).toContain('"actual 2016"');
  });

  test.each(['check', 'read', 'dates', 'fill'])(
    'that %s cannot use are said, and the rest is done',
    async (command) => {
      put({ version: 1, revision: 1, settings: { rules: { 'no-such-rule': {} } }, explanations: [5] });
      const { stdout, stderr } = await run(
        command,
        'draft.xlsx',
        ...(command === 'fill' ? ['--dry-run'] : []),
      );
      expect(stdout).not.toBe('');
      expect(stderr).toBe(
        'scorecard: draft.xlsx, settings and explanations: There is no rule "no-such-rule".\n' +
          'scorecard: draft.xlsx, settings and explanations: 1 explanation in this workbook cannot be read and is not used: give the reason again where a query asks for it.\n',
      );
    },
  );

  test('that a newer version saved are not used, and stay in what is written', async () => {
    const newer = { version: 7, revision: 3, settings: { rules: { 'target-lowered': { off: true } } } };
    put(newer);
    const { stdout, stderr } = await run('check', 'draft.xlsx', '--fix', '--out', 'fixed.xlsx');
    expect(stderr).toContain(
      'because a newer version of Scorecard Checker saved them: update Scorecard Checker.',
    );
    expect(stdout).toContain('1 to explain');
    expect(
      readStored(openWorkbook(readFileSync(join(folder, 'fixed.xlsx')), 'fixed.xlsx').readStoredJson()).raw,
    ).toEqual(newer);
  });
});
