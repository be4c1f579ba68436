import { resolve } from 'node:path';
import {
  type FileCheck,
  type FileTally,
  fixesToText,
  isAtLeast,
  layOver,
  severities,
  type Severity,
  tallyFile,
  toPlainText,
  writeCheck,
} from '../../core/index';
import { type Arguments, type Command, readAsOf, readChoice, UsageError } from '../arguments';
import { type CheckJob, checkFormats, checkSource, contextOf } from '../checkFile';
import { writeChecks } from '../checkFiles';
import { listFiles, type Source } from '../listFiles';
import type { ExitCode, Io } from '../io';
import { explainFile } from '../explaining';
import { fixFile } from '../fixing';
import { chooseScreenLayout, deliver, wishLayout } from '../output';
import { writeReportSheet } from '../reportSheet';
import { inPlaceOption, readDestination } from '../saving';
import { readSettingsFile } from '../settingsFile';
import { tableOptions, readTableSettings, asOfOption, needFiles, outOption, sheetOption } from './shared';

export const check: Command = {
  name: 'check',
  operands: 'FILES...',
  about: 'Checks scorecards: what must be fixed, what must be explained, what could be better.',
  options: {
    sheet: sheetOption,
    ...tableOptions,
    format: { value: 'text|json|csv|html|sarif', about: 'how to write the findings (text)' },
    'as-of': asOfOption,
    settings: {
      value: 'FILE',
      about: 'rules to switch off or change, as JSON; they override what the workbook keeps',
    },
    'fail-on': { value: severities.join('|'), about: 'the lowest severity that gives exit code 1 (error)' },
    fix: { about: 'fix what can be fixed, and write the workbook to --out; shows what is left' },
    explain: {
      value: 'FILE',
      about:
        'keep the reasons of a list, the CSV of a check with its column "reason" filled in, in the workbook',
    },
    'in-place': inPlaceOption,
    'report-sheet': {
      value: 'FILE',
      about: 'also write a copy of the workbook with the findings on a sheet of their own',
    },
    out: outOption,
  },
  run: async (given, io) => {
    const format = readChoice(given, 'format', ['text', 'json', 'csv', 'html', 'sarif']);
    const failOn = readChoice(given, 'fail-on', severities);
    const asOf = readAsOf(given, io);
    const settingsName = given.option('settings');
    const settings = layOver(await readSettingsFile(settingsName, io), readTableSettings(given));
    if (given.isOn('fix')) {
      if (given.option('explain') !== undefined)
        throw new UsageError('Either --fix or --explain: explain what is left once it is fixed.');
      if (given.option('report-sheet') !== undefined) {
        throw new UsageError('Either --fix or --report-sheet: each writes a workbook of its own.');
      }
      const [first = ''] = needFiles(given);
      const inputs = settingsName ? [settingsName] : [];
      const destination = readDestination(given, first);
      const { fixes, report, saved } = await fixFile(
        given.positionals,
        given.option('sheet'),
        destination,
        { asOf, settings },
        inputs,
        io,
      );
      const layout = chooseScreenLayout(io);
      const text = writeCheck(checkFormats[format], report, { layout });
      // The other formats are read by programs, which know nothing of a list before them.
      if (format === 'text') io.stdout.write(`${fixesToText(fixes, layout)}${saved}\n\n${text}`);
      else {
        io.stdout.write(text);
        io.stderr.write(`${toPlainText(`${fixes.length} cells fixed. ${saved}`)}\n`);
      }
      return chooseExitCode(report.files.map(tallyFile), failOn);
    }
    const listName = given.option('explain');
    if (listName !== undefined) {
      if (given.option('report-sheet') !== undefined)
        throw new UsageError('Either --explain or --report-sheet: each writes a workbook of its own.');
      const destination = readDestination(given, needFiles(given)[0] ?? '');
      const { addedCount, report, saved } = await explainFile(
        given.positionals,
        given.option('sheet'),
        listName,
        destination,
        { asOf, settings },
        settingsName ? [settingsName] : [],
        io,
      );
      const said = `${addedCount === 1 ? '1 reason' : `${addedCount} reasons`} added. ${saved}`;
      const text = writeCheck(checkFormats[format], report, { layout: chooseScreenLayout(io) });
      if (format === 'text') io.stdout.write(`${toPlainText(said)}\n\n${text}`);
      else {
        io.stdout.write(text);
        io.stderr.write(`${toPlainText(said)}\n`);
      }
      return chooseExitCode(report.files.map(tallyFile), failOn);
    }
    if (given.isOn('in-place'))
      throw new UsageError('--in-place belongs to --fix and --explain; a check writes nothing.');
    const copy = given.option('report-sheet');
    refuseOnePath(given, io);
    const files = await listFiles(needFiles(given), io);
    const job: CheckJob = {
      asOf,
      settings,
      sheet: given.option('sheet'),
      format,
      layout: wishLayout(given, io),
      cwd: io.cwd,
      env: { SCORECARD_DEBUG: io.env['SCORECARD_DEBUG'] },
    };
    const inputs = settingsName ? [settingsName] : [];
    const read = [...files.map(({ name }) => name), ...inputs];
    if (copy !== undefined) {
      const report = { asOf, files: await checkSources(files, job, io) };
      await deliver(writeCheck(checkFormats[format], report, contextOf(job)), given, io, read);
      const said = await writeReportSheet(report, copy, inputs, io);
      io.stderr.write(`${toPlainText(said)}\n`);
      return chooseExitCode(report.files.map(tallyFile), failOn);
    }
    const tallies: FileTally[] = [];
    await deliver(
      writeChecks(files, job, io, (tally) => tallies.push(tally)),
      given,
      io,
      read,
    );
    return chooseExitCode(tallies, failOn);
  },
};

async function checkSources(files: readonly Source[], job: CheckJob, io: Io): Promise<FileCheck[]> {
  const checks: FileCheck[] = [];
  for (const file of files) checks.push(await checkSource(file, job, io.stderr));
  return checks;
}

/** The report and the copy with it cannot have one name. */
function refuseOnePath(given: Arguments, { cwd }: Io): void {
  const [out, copy] = [given.option('out'), given.option('report-sheet')];
  if (out === undefined || copy === undefined || resolve(cwd, out) !== resolve(cwd, copy)) return;
  throw new UsageError(`--out and --report-sheet both name ${out}; give them names of their own.`);
}

function chooseExitCode(tallies: readonly FileTally[], failOn: Severity): ExitCode {
  if (tallies.some(({ error, hasFailed }) => error !== null || hasFailed)) return 2;
  // Nothing is known of a table that was not read: it may hold anything.
  if (tallies.some(({ isUnread }) => isUnread)) return 1;
  const isLeft = ({ errors, queries, advice }: FileTally) => {
    const counts: Readonly<Record<Severity, number>> = { error: errors, query: queries, advice };
    return severities.some((severity) => counts[severity] > 0 && isAtLeast(severity, failOn));
  };
  return tallies.some(isLeft) ? 1 : 0;
}
