import { resolve } from 'node:path';
import {
  checkReading,
  checkToCsv,
  checkToHtml,
  checkToJson,
  checkToSarif,
  checkToText,
  type CheckReport,
  fixesToText,
  isAtLeast,
  isExplained,
  layOver,
  severities,
  type Severity,
  type TextLayout,
  toPlainText,
} from '../../core/index';
import { type Arguments, type Command, readAsOf, readChoice, UsageError } from '../arguments';
import { listFiles } from '../listFiles';
import type { ExitCode, Io } from '../io';
import { fixFile } from '../fixing';
import { chooseLayout, chooseScreenLayout, deliver } from '../output';
import { writeReportSheet } from '../reportSheet';
import { inPlaceOption, readDestination } from '../saving';
import { readSettingsFile } from '../settingsFile';
import { readWorkbooks } from '../workbook';
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
      about: 'rules to switch off or change, as JSON; they go before what the workbook keeps',
    },
    'fail-on': { value: severities.join('|'), about: 'the least finding that gives exit code 1 (error)' },
    fix: { about: 'put right what can be, and write the workbook to --out; shows what is left' },
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
      const text = writeReport(report, format, layout);
      // The other formats are read by programs, which know nothing of a list before them.
      if (format === 'text') io.stdout.write(`${fixesToText(fixes, layout)}${saved}\n\n${text}`);
      else {
        io.stdout.write(text);
        io.stderr.write(`${toPlainText(`${fixes.length} cells fixed. ${saved}`)}\n`);
      }
      return chooseExitCode(report, failOn);
    }
    if (given.isOn('in-place')) throw new UsageError('--in-place belongs to --fix; a check writes nothing.');
    const files = await listFiles(needFiles(given), io);
    const readings = await readWorkbooks(files, io, { sheet: given.option('sheet'), settings });
    const report: CheckReport = {
      asOf,
      files: readings.map((reading) => ({
        file: reading.file,
        error: reading.error,
        scorecards: reading.error === null ? checkReading(reading, asOf) : [],
        signOff: reading.error === null ? reading.signOff : null,
      })),
    };
    refuseOnePath(given, io);
    await deliver(writeReport(report, format, chooseLayout(given, io)), given, io, [
      ...files.map(({ name }) => name),
      ...(settingsName ? [settingsName] : []),
    ]);
    const copy = given.option('report-sheet');
    if (copy !== undefined) {
      const said = await writeReportSheet(report, copy, settingsName ? [settingsName] : [], io);
      io.stderr.write(`${toPlainText(said)}\n`);
    }
    return chooseExitCode(report, failOn);
  },
};

/** The report and the copy with it cannot have one name. */
function refuseOnePath(given: Arguments, { cwd }: Io): void {
  const [out, copy] = [given.option('out'), given.option('report-sheet')];
  if (out === undefined || copy === undefined || resolve(cwd, out) !== resolve(cwd, copy)) return;
  throw new UsageError(`--out and --report-sheet both name ${out}; give them names of their own.`);
}

function writeReport(
  report: CheckReport,
  format: 'text' | 'json' | 'csv' | 'html' | 'sarif',
  layout: TextLayout,
): string {
  return {
    text: () => checkToText(report, layout),
    json: () => checkToJson(report),
    csv: () => checkToCsv(report),
    html: () => checkToHtml(report),
    sarif: () => checkToSarif(report),
  }[format]();
}

function chooseExitCode({ files }: CheckReport, failOn: Severity): ExitCode {
  const checks = files.flatMap(({ scorecards }) => scorecards);
  const anyFailed = checks.some(({ notRun }) => notRun.some(({ cause }) => cause === 'failed'));
  if (anyFailed || files.some(({ error }) => error !== null)) return 2;
  const isLeft = ({ scorecard, findings }: (typeof checks)[number]) =>
    findings.some(
      (finding) =>
        // Nothing is known of a table that was not read: it may hold anything.
        !isExplained(finding) && (scorecard.unread !== undefined || isAtLeast(finding.severity, failOn)),
    );
  return checks.some(isLeft) ? 1 : 0;
}
