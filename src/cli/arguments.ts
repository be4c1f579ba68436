import { parseArgs } from 'node:util';
import { type CalendarDate, Failure, isCalendarDate, listOr, nearest } from '../core/index';
import type { ExitCode, Io } from './io';

/** The user asked for something that cannot be done; the message is a plain sentence. */
export class UsageError extends Failure {}

export interface Option {
  /** What stands for the option's value in the help; an option without one is a switch. */
  readonly value?: string;
  readonly about: string;
}

export interface Arguments {
  readonly positionals: readonly string[];
  /** The value of an option, the last one where it is given several times. */
  readonly option: (name: string) => string | undefined;
  /** Every value of an option that may be given several times. */
  readonly all: (name: string) => readonly string[];
  readonly isOn: (name: string) => boolean;
}

export interface Command {
  readonly name: string;
  /** What follows the name, as the help shows it. */
  readonly operands: string;
  readonly about: string;
  readonly options: Readonly<Record<string, Option>>;
  readonly run: (given: Arguments, io: Io) => Promise<ExitCode> | ExitCode;
}

export const help: Option = { about: 'show this help' };

/** Splits what follows a command into options and operands; what the command does not know is a usage error. */
export function readArguments(argv: readonly string[], options: Readonly<Record<string, Option>>): Arguments {
  const known: Readonly<Record<string, Option>> = { ...options, help };
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    options: {
      ...Object.fromEntries(
        Object.entries(options).map(([name, { value }]) => [name, { type: value ? 'string' : 'boolean' }]),
      ),
      help: { type: 'boolean', short: 'h' },
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!Object.hasOwn(known, name)) throw unknownOption(rawName, Object.keys(known));
    const wanted = known[name]!.value;
    if (!wanted && value !== undefined) throw new UsageError(`${rawName} is a switch and takes no value.`);
    // "--sheet --format" is a forgotten value; a sheet whose name begins so is written --sheet=--format.
    if (wanted && (!value || (!inlineValue && value.startsWith('-')))) {
      throw new UsageError(`${rawName} needs a value: ${rawName} ${wanted}.`);
    }
    values.set(name, [...(values.get(name) ?? []), ...(value === undefined ? [] : [value])]);
  }
  return {
    positionals,
    option: (name) => values.get(name)?.at(-1),
    all: (name) => values.get(name) ?? [],
    isOn: (name) => values.has(name),
  };
}

/** The end of a sentence about a word that is not known: what was probably meant, or else what there is. */
export function suggest(word: string, known: readonly string[], otherwise: string): string {
  const near = nearest(word, known);
  return near === null ? `; ${otherwise}.` : `; did you mean "${near}"?`;
}

function unknownOption(rawName: string, known: readonly string[]): UsageError {
  const names = known.map((name) => `--${name}`);
  return new UsageError(`There is no option ${rawName} here${suggest(rawName, names, 'see --help')}`);
}

/** The option's value, which must be one of the words given; the first of them where the option is absent. */
export function readChoice<Word extends string>(
  given: Arguments,
  name: string,
  words: readonly Word[],
): Word {
  const value = given.option(name) ?? words[0];
  const choice = words.find((word) => word === value);
  if (choice !== undefined) return choice;
  throw new UsageError(`--${name} ${value} is not known here; it can be ${listOr(words)}.`);
}

/** The day of the check: --as-of, or today. */
export function readAsOf(given: Arguments, io: Io): CalendarDate {
  const asOf = given.option('as-of') ?? io.today;
  if (isCalendarDate(asOf)) return asOf;
  throw new UsageError(`--as-of ${asOf} is not a day of the calendar; write it as 2017-04-01.`);
}
