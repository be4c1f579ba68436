import { constants, type Dirent, rmSync, type Stats } from 'node:fs';
import {
  copyFile,
  link,
  lstat,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { Failure } from '../core/index';
import { FileTooLarge, maxFileBytes } from '../file/index';
import { UsageError } from './arguments';

/** A file could not be read; the message is a plain sentence. */
export class FileError extends Failure {}

export async function readBytes(name: string, cwd: string): Promise<Uint8Array> {
  const path = resolve(cwd, name);
  try {
    const found = await stat(path);
    // A pipe or a device may never come to an end.
    if (!found.isFile() && !found.isDirectory())
      throw new FileError(`"${name}" is ${kindOf(found)}, not a file; give the name of a file.`);
    if (found.size > maxFileBytes) throw new FileTooLarge(basename(name), found.size, maxFileBytes);
    return await readFile(path);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new FileError(sayWhyUnread(name, error), { cause: error });
  }
}

/** What is no file itself, with its article. */
export function kindOf(entry: Dirent | Stats): string {
  if (entry.isSymbolicLink()) return 'a link';
  if (entry.isDirectory()) return 'a folder';
  if (entry.isFIFO()) return 'a pipe';
  return entry.isSocket() ? 'a socket' : 'a device';
}

export function sayWhyUnread(name: string, error: unknown): string {
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
      return `"${name}" could not be read because ${sayCause(error)}; try a copy of it.`;
  }
}

function sayWhyUnwritten(name: string, error: unknown): string {
  if (error instanceof ReadOnly) return `--out ${name} is marked as read-only; choose another name.`;
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
      return `--out ${name} could not be written because ${sayCause(error)}; choose another place.`;
  }
}

export function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}

const causes: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'nothing can be written to that disk',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is used up',
  EFBIG: 'it is too large for that disk',
  EIO: 'the disk does not answer as it should',
  EBUSY: 'another program is using it',
  ETXTBSY: 'another program is using it',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
};

/** What the system reports, in words; completes "because". */
function sayCause(error: unknown): string {
  if (error instanceof ReadOnly) return 'it is marked as read-only';
  const code = codeOf(error) ?? 'no reason';
  return causes[code] ?? `the system gave ${code} as its reason`;
}

/** A file that says of itself that nobody is to write it. */
class ReadOnly extends Error {}

/** What a file is to hold; what comes in pieces is waited for. */
type Content = string | Uint8Array | AsyncIterable<string>;

/** Files that are not whole yet; whoever ends the program before its time takes them away. */
const unfinished = new Set<string>();

export function dropUnfinished(): void {
  for (const path of unfinished) rmSync(path, { force: true });
}

/** Writes a whole file or none, and never over one of the inputs. */
export async function writeWhole(
  name: string,
  content: Content,
  cwd: string,
  inputs: readonly string[],
): Promise<void> {
  const path = resolve(cwd, name);
  const real = await findReal(path);
  if (await isLinkToNothing(path))
    throw new UsageError(`--out ${name} is a link to a file that is not there; choose another name.`);
  for (const input of inputs) {
    if ((await findReal(resolve(cwd, input))) === real) {
      throw new UsageError(`--out ${name} would write over a file that is read; choose another name.`);
    }
  }
  try {
    await writeThenRename(real, content);
  } catch (error) {
    // What comes in pieces can fail by itself.
    if (codeOf(error) === undefined && !(error instanceof ReadOnly)) throw error;
    throw new UsageError(sayWhyUnwritten(name, error), { cause: error });
  }
}

/**
 * Writes over a file that was read, after a copy of it is safe beside it.
 *
 * @param read what the file held when it was read: where somebody has saved it since, it stays as they saved it
 * @returns the name of the copy
 */
export async function writeInPlace(
  name: string,
  read: Uint8Array,
  content: Uint8Array,
  cwd: string,
): Promise<string> {
  const real = await findReal(resolve(cwd, name));
  try {
    await refuseReadOnly(real);
    const found = await stat(real);
    if (!(await readFile(real)).equals(read)) throw changedSince(name);
    const backup = await backUp(real);
    await writeThenRename(real, content, async () => {
      const { mtimeMs, size, ino } = await stat(real);
      if (mtimeMs !== found.mtimeMs || size !== found.size || ino !== found.ino) throw changedSince(name);
    });
    return join(dirname(name), basename(backup));
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError(
      `"${name}" could not be written over because ${sayCause(error)}, so it stays as it was; use --out instead.`,
      { cause: error },
    );
  }
}

function changedSince(name: string): FileError {
  return new FileError(
    `"${name}" has changed since it was read, so it stays as it is now; run the command again.`,
  );
}

/** Copies draft.xlsx to draft.bak.xlsx, or where that is taken to draft.bak2.xlsx and so on; whole before it has that name. */
async function backUp(path: string): Promise<string> {
  const extension = extname(path);
  const stem = path.slice(0, path.length - extension.length);
  const { atime, mtime } = await stat(path);
  const temporary = temporaryName(path);
  unfinished.add(temporary);
  try {
    await copyFile(path, temporary, constants.COPYFILE_EXCL);
    await utimes(temporary, atime, mtime);
    await flush(temporary);
    for (let number = 1; ; number++) {
      const backup = `${stem}.bak${number === 1 ? '' : number}${extension}`;
      if (await nameAnew(temporary, backup)) return backup;
      if (number > 999) throw new Error('every name for a copy is taken');
    }
  } finally {
    await rm(temporary, { force: true });
    unfinished.delete(temporary);
  }
}

/** Gives a file a name that no file has; false where one has it. */
async function nameAnew(path: string, name: string): Promise<boolean> {
  try {
    // Unlike a rename, this never takes a name from another file.
    await link(path, name);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(codeOf(error) ?? '')) throw error;
  }
  // A disk that knows no links.
  if (await lstat(name).catch(() => null)) return false;
  await rename(path, name);
  return true;
}

/**
 * Writes under another name first, so that whoever looks sees the old file or the new one; the file's mode stays.
 *
 * @param look is asked last, and may still refuse by throwing
 */
async function writeThenRename(
  path: string,
  content: Content,
  look: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const old = await refuseReadOnly(path);
  await sweepLeftovers(path);
  const temporary = temporaryName(path);
  unfinished.add(temporary);
  try {
    const file = await open(temporary, 'wx', old ? 0o600 : 0o666);
    try {
      await writeFile(file, content);
      if (old) await file.chmod(old.mode & 0o7777);
      await file.sync();
    } finally {
      await file.close();
    }
    await look();
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    unfinished.delete(temporary);
  }
}

async function refuseReadOnly(path: string): Promise<Stats | null> {
  const found = await stat(path).catch(() => null);
  if (found && (found.mode & 0o222) === 0) throw new ReadOnly();
  return found;
}

function temporaryName(path: string): string {
  return join(dirname(path), `.${basename(path)}.${crypto.randomUUID()}.tmp`);
}

const leftAfterMinutes = 10;

/** What a run that was killed left beside this file goes; what is younger may belong to a run of now. */
async function sweepLeftovers(path: string): Promise<void> {
  const folder = dirname(path);
  const start = `.${basename(path)}.`;
  for (const name of await readdir(folder)) {
    if (!name.startsWith(start) || !/^[\da-f-]{36}\.tmp$/.test(name.slice(start.length))) continue;
    const left = await stat(join(folder, name)).catch(() => null);
    if (left && Date.now() - left.mtimeMs > leftAfterMinutes * 60_000)
      await rm(join(folder, name), { force: true });
  }
}

/** Waits until the disk has it. */
async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

async function isLinkToNothing(path: string): Promise<boolean> {
  const isLink = await lstat(path).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
  return isLink && !(await stat(path).catch(() => null));
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
