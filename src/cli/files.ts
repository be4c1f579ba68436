import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { Failure } from '../core/index';
import { UsageError } from './arguments';

const workbookName = /\.(xlsx|xlsm|csv)$/i;

/** A file could not be read; the message is a plain sentence. */
export class FileError extends Failure {}

/** A file to read, by the name it was given; `problem` says why there is none. */
export interface Source {
  readonly name: string;
  readonly problem: string | null;
}

/** The files that are meant: a file by its name, and for a folder the workbooks in it; none of them twice. */
export async function listFiles(names: readonly string[], cwd: string): Promise<Source[]> {
  const sources = (await Promise.all(names.map((name) => listFolder(name, resolve(cwd, name))))).flat();
  const seen = new Set<string>();
  return sources.filter(({ name }) => seen.size < seen.add(resolve(cwd, name)).size);
}

async function listFolder(name: string, path: string): Promise<Source[]> {
  const entries = await readdir(path).catch((error: unknown) => {
    // Not a folder, or not there: reading it as a file says which.
    if (codeOf(error) === 'ENOTDIR' || codeOf(error) === 'ENOENT') return null;
    throw new FileError(sayWhyUnread(name, error), { cause: error });
  });
  if (!entries) return [{ name, problem: null }];
  const files = entries.filter(isWorkbook).sort();
  if (files.length > 0) return files.map((file) => ({ name: join(name, file), problem: null }));
  return [
    {
      name,
      problem: `The folder "${name}" holds no .xlsx, .xlsm or .csv file, so there is nothing to read.`,
    },
  ];
}

// Excel keeps a lock file "~$draft.xlsx" beside a workbook that is open.
function isWorkbook(file: string): boolean {
  return workbookName.test(file) && !file.startsWith('~$') && !file.startsWith('.');
}

export async function readBytes(name: string, cwd: string): Promise<Uint8Array> {
  try {
    return await readFile(resolve(cwd, name));
  } catch (error) {
    throw new FileError(sayWhyUnread(name, error), { cause: error });
  }
}

function sayWhyUnread(name: string, error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `There is no file or folder "${name}"; check its name.`;
    case 'EACCES':
    case 'EPERM':
      return `"${name}" may not be read; ask its owner for access.`;
    case 'EBUSY':
      return `"${name}" is in use by another program; close it there and try again.`;
    default:
      return `"${name}" could not be read (${messageOf(error)}); try a copy of it.`;
  }
}

function sayWhyUnwritten(name: string, error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `--out ${name} names a folder that does not exist; make it first.`;
    case 'EISDIR':
      return `--out ${name} is a folder; give the name of a file in it.`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `--out ${name} may not be written; choose another folder.`;
    default:
      return `--out ${name} could not be written (${messageOf(error)}); choose another place.`;
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}

function messageOf(error: unknown): string {
  return (error as Error).message;
}

/** Writes a whole file or none, and never over one of the inputs. */
export async function writeWhole(
  name: string,
  content: string | Uint8Array,
  cwd: string,
  inputs: readonly string[],
): Promise<void> {
  const path = resolve(cwd, name);
  const real = await findReal(path);
  for (const input of inputs) {
    if ((await findReal(resolve(cwd, input))) === real) {
      throw new UsageError(`--out ${name} would write over a file that is read; choose another name.`);
    }
  }
  try {
    await writeThenRename(real, content);
  } catch (error) {
    throw new UsageError(sayWhyUnwritten(name, error), { cause: error });
  }
}

/**
 * Writes over a file that was read, after a copy of it is safe beside it.
 *
 * @returns the name of the copy
 */
export async function writeInPlace(name: string, content: Uint8Array, cwd: string): Promise<string> {
  const real = await findReal(resolve(cwd, name));
  try {
    const backup = await backUp(real);
    await writeThenRename(real, content);
    return join(dirname(name), basename(backup));
  } catch (error) {
    throw new FileError(
      `"${name}" could not be written over (${messageOf(error)}), so it stays as it was; use --out instead.`,
      { cause: error },
    );
  }
}

/** Copies draft.xlsx to draft.bak.xlsx, or where that is taken to draft.bak2.xlsx and so on. */
async function backUp(path: string): Promise<string> {
  const extension = extname(path);
  const stem = path.slice(0, path.length - extension.length);
  for (let number = 1; ; number++) {
    const backup = `${stem}.bak${number === 1 ? '' : number}${extension}`;
    try {
      await copyFile(path, backup, constants.COPYFILE_EXCL);
      return backup;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST' || number > 999) throw error;
    }
  }
}

async function writeThenRename(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, content, { flag: 'wx' });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

// Two names, upper and lower case or a link, can be one file; a file that is not there yet has a real folder.
async function findReal(path: string): Promise<string> {
  return realpath(path).catch(() =>
    realpath(dirname(path)).then(
      (folder) => join(folder, basename(path)),
      () => path,
    ),
  );
}
