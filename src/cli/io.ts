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
}

interface Output {
  write(text: string): unknown;
}

/** 0: nothing to fail on; 1: findings; 2: bad usage, an unreadable file or a crash. */
export type ExitCode = 0 | 1 | 2;
