import { version } from '../../package.json';
import { Failure } from '../core/index';
import { type Command, help, type Option, readArguments, suggest, UsageError } from './arguments';
import { check } from './commands/check';
import { compare } from './commands/compare';
import { dates } from './commands/dates';
import { explain } from './commands/explain';
import { fill } from './commands/fill';
import { methods } from './commands/methods';
import { narrative } from './commands/narrative';
import { nextYear } from './commands/nextYear';
import { read } from './commands/read';
import { rules } from './commands/rules';
import type { ExitCode, Io } from './io';
import { complain } from './output';

const commands: readonly Command[] = [
  check,
  fill,
  read,
  dates,
  compare,
  narrative,
  nextYear,
  rules,
  explain,
  methods,
];

/** Runs one command line and gives its exit code; never throws. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await run(argv, io);
  } catch (error) {
    if (io.env['SCORECARD_DEBUG'] && error instanceof Error) io.stderr.write(`${error.stack}\n`);
    const why = error instanceof Error ? error.message : String(error);
    complain(
      error instanceof Failure
        ? why
        : `There was a fault in Scorecard Checker (${why}); please report what you did.`,
      io,
    );
    return 2;
  }
}

async function run([name, ...rest]: readonly string[], io: Io): Promise<ExitCode> {
  if (name === undefined) {
    io.stderr.write(writeHelp());
    return 2;
  }
  if (name === '--help' || name === '-h') return say(writeHelp(), io);
  if (name === '--version') return say(`${version}\n`, io);
  const command = commands.find((one) => one.name === name);
  if (!command) throw unknownCommand(name);
  const given = readArguments(rest, command.options);
  return given.isOn('help') ? say(writeCommandHelp(command), io) : command.run(given, io);
}

function say(text: string, io: Io): ExitCode {
  io.stdout.write(text);
  return 0;
}

function unknownCommand(name: string): UsageError {
  if (name.startsWith('-')) {
    const options = ['--help', '--version'];
    return new UsageError(`There is no option ${name} here${suggest(name, options, 'see --help')}`);
  }
  const names = commands.map((one) => one.name);
  const hint = suggest(name, names, `the commands are ${names.join(', ')}`);
  return new UsageError(`There is no command "${name}"${hint}`);
}

function writeHelp(): string {
  const list = commands.map(({ name, operands, about }) => [`${name} ${operands}`.trim(), about] as const);
  return [
    'Checks council scorecards in Excel.',
    '',
    'Usage: scorecard COMMAND',
    '',
    ...writePairs(list),
    '',
    'scorecard COMMAND --help shows the options of a command; scorecard --version shows the version.',
    'A file is a .xlsx, .xlsm or .csv; a folder means the files in it.',
    'Exit code 0: nothing to fail on; 1: something; 2: bad usage, an unreadable file or a crash.',
    '',
  ].join('\n');
}

function writeCommandHelp({ name, operands, about, options }: Command): string {
  const all: Readonly<Record<string, Option>> = { ...options, help };
  const list = Object.entries(all).map(
    ([option, { value, about: what }]) => [`--${option} ${value ?? ''}`.trim(), what] as const,
  );
  return [
    about,
    '',
    `Usage: ${`scorecard ${name} ${operands}`.trim()} [OPTIONS]`,
    '',
    ...writePairs(list),
    '',
  ].join('\n');
}

function writePairs(pairs: readonly (readonly [string, string])[]): string[] {
  const widest = Math.max(...pairs.map(([first]) => first.length));
  return pairs.map(([first, second]) => `  ${first.padEnd(widest)}  ${second}`);
}
