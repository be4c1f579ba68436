import { basename, extname } from 'node:path';
import { type CellEdit, type Conflict, Failure, toA1 } from '../core/index';
import { checkSaved, type FileHost } from '../file/index';
import { type Arguments, type Option, UsageError } from './arguments';
import { writeInPlace, writeWhole } from './files';
import type { Io } from './io';

export const inPlaceOption: Option = {
  about: 'write over the file itself, after a copy of it is made beside it',
};

/** Where a changed workbook goes. */
export type Destination = { readonly kind: 'file'; readonly name: string } | { readonly kind: 'in-place' };

/** A workbook would not take the edits; nothing of it was written. */
export class EditsRefused extends Failure {
  constructor(file: string, conflicts: readonly Conflict[]) {
    const reasons = [...new Set(conflicts.map(({ reason }) => reason))];
    const parts = reasons.map((reason) => {
      const cells = conflicts.filter((one) => one.reason === reason).map(({ cell }) => toA1(cell));
      const more = cells.length > 10 ? ` and ${cells.length - 10} more` : '';
      return `${cells.slice(0, 10).join(', ')}${more} ${causes[reason]}`;
    });
    super(`Nothing of "${file}" was written: ${parts.join('; ')}.`);
  }
}

const causes: Readonly<Record<Conflict['reason'], string>> = {
  changed: 'changed since they were read; run the command again',
  protected: 'are locked on a protected sheet; unprotect the sheet first',
  'covered-by-merge': 'are inside merged cells; unmerge them first',
  'part-of-array': 'are part of an array formula; clear it first',
  'table-header': 'name the columns of a table; rename the columns in Excel',
  'no-such-sheet': 'are on a sheet that is no longer there',
};

/** Where --out or --in-place sends the workbook; null where neither is given. */
export function readDestination(given: Arguments, input: string): Destination | null {
  const out = given.option('out');
  if (given.isOn('in-place')) {
    if (out !== undefined) throw new UsageError('Either --out or --in-place: a workbook goes to one place.');
    return { kind: 'in-place' };
  }
  if (out === undefined) return null;
  // Excel opens no file whose name promises another kind than it is.
  const [wanted, is] = [extname(input), extname(out)].map((ending) => ending.toLowerCase());
  if (wanted !== is) {
    throw new UsageError(`--out ${out} must end in ${wanted || 'nothing'}, as "${input}" does.`);
  }
  return { kind: 'file', name: out };
}

/** A file by the name it was given, with what it held when it was read. */
interface ReadFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * Makes the edits and writes the workbook, whole or not at all.
 *
 * @param isStored whether something was kept in it beside the edits, so that it is written without any too
 * @returns a sentence that says where it went
 */
export async function saveWorkbook(
  host: FileHost,
  { file, bytes }: ReadFile,
  edits: readonly CellEdit[],
  destination: Destination,
  inputs: readonly string[],
  io: Io,
  isStored = false,
): Promise<string> {
  const conflicts = host.apply(edits);
  if (conflicts.length > 0) throw new EditsRefused(file, conflicts);
  if (destination.kind === 'file') {
    await writeWhole(destination.name, saveChecked(host, file), io.cwd, [file, ...inputs]);
    return `Written to ${destination.name}.${warnOfFormulas(host, edits)}`;
  }
  if (edits.length === 0 && !isStored) return `${file} stays as it is.`;
  const backup = await writeInPlace(file, bytes, saveChecked(host, file), io.cwd);
  return `Written to ${file}; ${backup} is as it was.${warnOfFormulas(host, edits)}`;
}

/** The workbook's bytes, once they were found to open again. */
export function saveChecked(host: FileHost, file: string): Uint8Array {
  const bytes = host.save();
  checkSaved(bytes, basename(file));
  return bytes;
}

/** Only Excel works formulas out again: until then they show what they came to before. */
export function warnOfFormulas(host: FileHost, edits: readonly CellEdit[]): string {
  const written = new Set(edits.map(({ sheet, cell }) => `${sheet}!${toA1(cell)}`));
  const hasOthers = [...new Set(edits.map(({ sheet }) => sheet))].some((sheet) =>
    host
      .read(sheet)
      .rows.some((row, r) =>
        row?.some((cell, c) => cell?.isFormula && !written.has(`${sheet}!${toA1({ row: r, column: c })}`)),
      ),
  );
  return hasOthers
    ? ' Open it in Excel and save it before it is checked again: its formulas still show their earlier results.'
    : '';
}

const remedies: Readonly<Record<Conflict['reason'], string>> = {
  changed: 'changed since it was read; run the command again',
  protected: 'is locked on a protected sheet; unprotect the sheet first',
  'covered-by-merge': 'is inside merged cells; unmerge them first',
  'part-of-array': 'is part of an array formula; clear it first',
  'table-header': 'names a column of a table; rename the column in Excel',
  'no-such-sheet': 'is on a sheet that is no longer there',
};

/** Why a cell cannot be written, as one sentence. */
export function sayWhyLocked({ cell, reason }: Conflict): string {
  return `Its cell ${toA1(cell)} ${remedies[reason]}.`;
}
