import type { FileTally } from '../core/index';
import { type CheckedFile, checkFile, checkFormats, type CheckJob, contextOf, lostFile } from './checkFile';
import type { Io, Thread, Threads } from './io';
import type { Source } from './listFiles';
import { showProgress } from './output';

/** Fewer are checked before a thread has started. */
const worthThreads = 8;
/** How far a thread may be ahead of what is written, so that a slow reader of it holds up the work. */
const aheadOfEach = 4;

/**
 * Checks files, on all cores where there are many, and gives the report in pieces, in the order of the files.
 *
 * @param onTally is told of each file that is in the report
 */
export async function* writeChecks(
  sources: readonly Source[],
  job: CheckJob,
  io: Io,
  onTally: (tally: FileTally) => void,
): AsyncGenerator<string> {
  const {
    isCountedFirst,
    writeStart,
    writeEnd,
    between,
    mend = (piece: string) => piece,
  } = checkFormats[job.format];
  const context = contextOf(job);
  const progress = showProgress(sources.length, io);
  const [tallies, held]: [FileTally[], string[]] = [[], []];
  let isFirst = true;
  const join = (piece: string): string => {
    if (piece === '') return '';
    const text = (isFirst ? '' : between) + piece;
    isFirst = false;
    return text;
  };

  if (!isCountedFirst) yield writeStart(job.asOf, [], context);
  if (sources[0]) progress.next(sources[0].name);
  for await (const { piece, tally, complaints } of checkEach(sources, job, io.threads)) {
    tallies.push(tally);
    onTally(tally);
    if (complaints !== '') {
      progress.clear();
      io.stderr.write(complaints);
    }
    if (isCountedFirst) held.push(piece);
    else {
      if (io.isTerminal.stdout) progress.clear();
      yield join(piece);
    }
    const following = sources[tallies.length];
    if (following) progress.next(following.name);
  }
  progress.clear();
  if (isCountedFirst) {
    yield writeStart(job.asOf, tallies, context);
    for (const [index, piece] of held.entries()) yield join(mend(piece, tallies[index]!, tallies));
  }
  yield writeEnd(job.asOf, tallies, context);
}

async function* checkEach(
  sources: readonly Source[],
  job: CheckJob,
  threads: Threads | undefined,
): AsyncGenerator<CheckedFile> {
  if (threads && threads.most > 1 && sources.length >= worthThreads)
    yield* checkInThreads(sources, job, threads);
  else for (const source of sources) yield checkFile(source, job);
}

async function* checkInThreads(
  sources: readonly Source[],
  job: CheckJob,
  { most, start }: Threads,
): AsyncGenerator<CheckedFile> {
  const idle: Thread[] = [];
  const all: Thread[] = [];
  const waiting: ((thread: Thread) => void)[] = [];
  const give = (thread: Thread) => {
    const next = waiting.shift();
    if (next) next(thread);
    else idle.push(thread);
  };
  const take = (): Thread | Promise<Thread> => {
    const thread = idle.pop();
    if (thread) return thread;
    if (all.length >= most) return new Promise((resolve) => waiting.push(resolve));
    const added = start();
    all.push(added);
    return added;
  };
  const check = async (source: Source): Promise<CheckedFile> => {
    const thread = await take();
    try {
      return (await thread.ask({ source, job })) as CheckedFile;
    } catch {
      return lostFile(source, job);
    } finally {
      give(thread);
    }
  };

  try {
    const ahead: Promise<CheckedFile>[] = [];
    const left = [...sources].reverse();
    while (left.length > 0 || ahead.length > 0) {
      while (left.length > 0 && ahead.length < most * aheadOfEach) ahead.push(check(left.pop()!));
      yield ahead.shift()!;
    }
  } finally {
    for (const thread of all) thread.stop();
  }
}
