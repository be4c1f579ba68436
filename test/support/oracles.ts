import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { once } from '../../src/core/text/remember';
import { isQuick } from './quick';

const python = once(() => find(['python3', '/usr/bin/python3'], ['-c', 'import openpyxl']));
const office = once(() => find(['soffice', 'libreoffice'], ['--version']));
/** What LibreOffice keeps for its user: to make it anew takes longer than to convert a workbook. */
const officeProfile = once(() => mkdtempSync(join(tmpdir(), 'scorecard-office-')));

/**
 * Tests that need another program: skipped with a word where it is absent, but never in CI, where they then fail.
 * The quick tests leave them to the others.
 */
export function describeWith(program: 'openpyxl' | 'LibreOffice', tests: () => void): void {
  if (isQuick) {
    describe.skip(`${program}, which npm test asks`, tests);
    return;
  }
  const isThere = (program === 'openpyxl' ? python() : office()) !== undefined;
  if (isThere)
    describe(program, () => {
      tests();
      afterAll(() => {
        if (program === 'LibreOffice') rmSync(officeProfile(), { recursive: true, force: true });
      });
    });
  else if (process.env['CI'] === 'true') {
    test(`${program} is installed`, () => {
      throw new Error(`${program} is not installed, so nothing tells whether it can open what we write`);
    });
  } else describe.skip(`${program}, which is not installed`, tests);
}

const script = `
import json, sys, openpyxl
answer = {}
for name in (False, True):
    book = openpyxl.load_workbook(sys.argv[1], data_only=name)
    answer['values' if name else 'formulas'] = {
        sheet.title: {cell.coordinate: [cell.value if not hasattr(cell.value, 'text') else cell.value.text, cell.number_format, cell.font.b, cell.quotePrefix]
                      for row in sheet.iter_rows() for cell in row if cell.value is not None}
        for sheet in book.worksheets}
print(json.dumps(answer, default=str))
`;

type Seen = Readonly<
  Record<
    string,
    Readonly<Record<string, readonly [value: unknown, format: string, isBold: boolean, isQuoted: boolean]>>
  >
>;

/** What openpyxl finds in each cell of each sheet: the formulas, and the values they came to. */
export function readByOpenpyxl(bytes: Uint8Array): { readonly formulas: Seen; readonly values: Seen } {
  return inFolder((folder) => {
    const path = join(folder, 'book.xlsx');
    writeFileSync(path, bytes);
    return JSON.parse(
      execFileSync(python()!, ['-W', 'ignore', '-c', script, path], { encoding: 'utf8' }),
    ) as never;
  });
}

type OfficeFormat = 'csv' | 'pdf' | 'xlsx';

/** What LibreOffice makes of a workbook: its first sheet as CSV, or the whole as another kind of file. */
export function convertByOffice(bytes: Uint8Array, to: OfficeFormat): Uint8Array {
  return convertAllByOffice({ book: bytes }, to)['book']!;
}

/** The same for many workbooks by their names, for which the program is started once. */
export function convertAllByOffice(
  books: Readonly<Record<string, Uint8Array>>,
  to: OfficeFormat,
): Readonly<Record<string, Uint8Array>> {
  return inFolder((folder) => {
    const output = join(folder, 'out');
    const paths = Object.entries(books).map(([name, bytes]) => {
      const path = join(folder, `${name}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(officeProfile()).href}`;
    execFileSync(office()!, [profile, '--headless', '--convert-to', to, '--outdir', output, ...paths], {
      stdio: 'pipe',
    });
    return Object.fromEntries(
      Object.keys(books).map((name) => [name, new Uint8Array(readFileSync(join(output, `${name}.${to}`)))]),
    );
  });
}

function inFolder<Result>(use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'scorecard-oracle-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function find(paths: readonly string[], options: readonly string[]): string | undefined {
  return isQuick ? undefined : paths.find((path) => runs(path, options));
}

function runs(path: string, options: readonly string[]): boolean {
  return spawnSync(path, options, { stdio: 'ignore' }).status === 0;
}
