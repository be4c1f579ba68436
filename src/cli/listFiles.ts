import type { Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { maxFileBytes, sayTooLarge } from '../file/index';
import { codeOf, FileError, kindOf, sayWhyUnread } from './files';
import type { Io } from './io';
import { complain } from './output';

const workbookName = /\.(xlsx|xlsm|csv)$/i;

/** A file to read, by the name it was given; `problem` says why there is none. */
export interface Source {
  readonly name: string;
  readonly problem: string | null;
}

/**
 * The files that are meant: a file by its name, and for a folder the workbooks in it; none of them twice. What a folder
 * holds under such a name and is no file itself, a pipe or a link, or is too large, is passed over with a word.
 */
export async function listFiles(names: readonly string[], io: Io): Promise<Source[]> {
  const { cwd } = io;
  const sources = (await Promise.all(names.map((name) => listFolder(name, resolve(cwd, name), io)))).flat();
  const seen = new Set<string>();
  return sources.filter(({ name }) => seen.size < seen.add(resolve(cwd, name)).size);
}

async function listFolder(name: string, path: string, io: Io): Promise<Source[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch((error: unknown) => {
    // Not a folder, or not there: reading it as a file says which.
    if (codeOf(error) === 'ENOTDIR' || codeOf(error) === 'ENOENT') return null;
    throw new FileError(sayWhyUnread(name, error), { cause: error });
  });
  if (!entries) return [{ name, problem: null }];
  const named = entries.filter((entry) => isWorkbook(entry.name)).sort(byName);
  const files: Source[] = [];
  for (const entry of named) {
    const file = join(name, entry.name);
    const reason = await findReasonToPass(entry, join(path, entry.name));
    if (reason === null) files.push({ name: file, problem: null });
    else complain(`"${file}" was skipped because ${reason}.`, io);
  }
  if (files.length > 0) return files;
  return [
    {
      name,
      problem: `The folder "${name}" holds no .xlsx, .xlsm or .csv file${named.length > 0 ? ' that can be read' : ''}, so there is nothing to read.`,
    },
  ];
}

/** Why what stands in a folder is not read, as a clause; null where it is. */
async function findReasonToPass(entry: Dirent, path: string): Promise<string | null> {
  if (!entry.isFile()) return `it is ${kindOf(entry)}, not a file`;
  // Whoever takes it away meanwhile is told so when it is read.
  const { size } = await lstat(path).catch(() => ({ size: 0 }));
  return size > maxFileBytes ? sayTooLarge(size, maxFileBytes) : null;
}

function byName(one: Dirent, other: Dirent): number {
  return one.name < other.name ? -1 : one.name > other.name ? 1 : 0;
}

// Excel keeps a lock file "~$draft.xlsx" beside a workbook that is open.
function isWorkbook(file: string): boolean {
  return workbookName.test(file) && !file.startsWith('~$') && !file.startsWith('.');
}
