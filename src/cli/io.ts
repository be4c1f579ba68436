import type { CalendarDate } from '../core/index';

/** The world outside, as the commands see it; tests hand over their own. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  /** The folder that file names start from. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: { readonly stdout: boolean; readonly stderr: boolean };
  /** Width of the terminal. */
  readonly columns: number;
  readonly today: CalendarDate;
  /** More hands for many files; where there are none, all is done here. */
  readonly threads?: Threads;
}

interface Output {
  /** What it gives is waited for by whoever has much to write, so that a slow reader is not buried. */
  write(text: string): unknown;
}

/** Threads that run the same program. */
export interface Threads {
  readonly most: number;
  /** One that may hold so many megabytes and no more comes to an end where it wants to. */
  readonly start: (megabytes?: number) => Thread;
}

export interface Thread {
  /** The answer of the thread to plain data; fails where the thread comes to an end before it. */
  readonly ask: (question: unknown) => Promise<unknown>;
  readonly stop: () => void;
}

/** 0: nothing to fail on; 1: findings; 2: bad usage, an unreadable file or a crash. */
export type ExitCode = 0 | 1 | 2;
