import { basename } from 'node:path';
import {
  type CellEdit,
  nextYearToText,
  type NextYearPlan,
  planNextYear,
  sayNothingFound,
} from '../../core/index';
import { openWorkbook, type FileHost } from '../../file/index';
import { type Command, UsageError } from '../arguments';
import { readBytes } from '../files';
import { chooseScreenLayout, complain } from '../output';
import { EditsRefused, readDestination, saveWorkbook, warnOfFormulas } from '../saving';
import { complainOfStored, readScorecardSheets } from '../workbook';
import { needFiles, readTableSettings, sheetOption, tableOptions } from './shared';

export const nextYear: Command = {
  name: 'next-year',
  operands: 'FILE',
  about: 'Starts next year’s scorecard on a sheet of its own: headings moved on a year, targets blank.',
  options: {
    out: { value: 'FILE', about: 'the workbook to write; a .csv file then holds next year’s alone' },
    'dry-run': { about: 'only show what would be written' },
    sheet: sheetOption,
    ...tableOptions,
  },
  run: async (given, io) => {
    const [file, ...others] = needFiles(given);
    if (file === undefined || others.length > 0)
      throw new UsageError('next-year works on one file at a time.');
    const destination = readDestination(given, file);
    if (!destination && !given.isOn('dry-run')) {
      throw new UsageError('Where to? Give --out FILE, or --dry-run to only see what would be written.');
    }
    const bytes = await readBytes(file, io.cwd);
    const host = openWorkbook(bytes, basename(file));
    const sheet = given.option('sheet');
    const reading = await readScorecardSheets(host, basename(file), {
      sheet,
      settings: readTableSettings(given),
    });
    complainOfStored(file, reading, io);
    if (reading.nearMiss) {
      complain(sayNothingFound(`"${file}"`, reading.nearMiss), io);
      return 1;
    }
    const plans: NextYearPlan[] = [];
    const taken = host.sheets().map(({ name }) => name);
    for (const { grid, scorecards } of reading.sheets) {
      if (scorecards.length === 0) continue;
      const { plan, refused } = planNextYear(grid, scorecards, taken, reading.settings);
      if (plan) {
        plans.push(plan);
        taken.push(plan.copy.name);
      } else complain(refused, io);
    }
    if (plans.length === 0) return 1;
    const isWritten = destination && !given.isOn('dry-run');
    let saved = 'Nothing was written.';
    if (isWritten) {
      const edits = addSheets(host, plans, file);
      saved = await saveWorkbook(host, { file, bytes }, edits, destination, [], io);
      if (edits.length === 0)
        saved += warnOfFormulas(
          host,
          plans.flatMap(({ copy }) => copy.edits),
        );
    }
    io.stdout.write(`${nextYearToText(plans, chooseScreenLayout(io))}${saved}\n`);
    return 0;
  },
};

/** Adds the sheets; a file of text holds one only, so its own is changed instead, by the edits that are answered. */
function addSheets(host: FileHost, plans: readonly NextYearPlan[], file: string): readonly CellEdit[] {
  if (isText(file))
    return plans.flatMap(({ copy }) => copy.edits.map((edit) => ({ ...edit, sheet: copy.from })));
  for (const { copy } of plans) {
    const conflicts = host.addCopy(copy);
    if (conflicts.length > 0) throw new EditsRefused(file, conflicts);
  }
  return [];
}

function isText(file: string): boolean {
  return !/\.xls[mx]$/i.test(file);
}
