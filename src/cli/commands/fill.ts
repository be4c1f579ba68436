import { basename } from 'node:path';
import {
  allMethods,
  cannotUse,
  type Conflict,
  type FillEdit,
  type FillOptions,
  fillToJson,
  fillToText,
  fillTrajectories,
  findMethod,
  findStillBroken,
  isNamed,
  layOver,
  listOr,
  sayNothingFound,
  type Scorecard,
  type ScorecardFill,
  toA1,
} from '../../core/index';
import { openWorkbook, type FileHost } from '../../file/index';
import { type Arguments, type Command, readChoice, suggest, UsageError } from '../arguments';
import { readBytes } from '../files';
import { chooseScreenLayout, complain } from '../output';
import { inPlaceOption, readDestination, saveWorkbook, sayWhyLocked } from '../saving';
import { readSettingsFile } from '../settingsFile';
import { complainOfStored, readScorecardSheets } from '../workbook';
import { tableOptions, readTableSettings, needFiles, sheetOption } from './shared';

export const fill: Command = {
  name: 'fill',
  operands: 'FILE',
  about: 'Fills the targets that are blank between the baseline and the end target.',
  options: {
    out: { value: 'FILE', about: 'the workbook to write' },
    'in-place': inPlaceOption,
    'dry-run': { about: 'only show what would be written' },
    method: { value: 'ID', about: 'how to fill; "scorecard methods" lists the ways' },
    share: {
      value: 'NUMBER',
      about: 'what the method asks for: a first jump, or the part of a gap, from 0 to 1',
    },
    'end-target': {
      value: 'NUMBER|last|comparator|usual',
      about:
        'what a blank end target is to be: a number, the last target given, the comparator, or the usual change',
    },
    indicator: {
      value: 'TEXT',
      about: 'only indicators whose name holds the text; may be given several times',
    },
    replace: { about: 'also refill targets that are given; never the end target, unless the method sets it' },
    as: { value: 'values|formulas', about: 'what to write into the cells (values)' },
    sheet: sheetOption,
    ...tableOptions,
    settings: {
      value: 'FILE',
      about: 'polarities and columns that are set, as JSON; they override what the workbook keeps',
    },
    format: { value: 'text|json', about: 'how to show the fill (text)' },
  },
  run: async (given, io) => {
    const format = readChoice(given, 'format', ['text', 'json']);
    const options = readFillOptions(given);
    const [file, ...others] = needFiles(given);
    if (file === undefined || others.length > 0) throw new UsageError('fill works on one file at a time.');
    const destination = readDestination(given, file);
    if (!destination && !given.isOn('dry-run')) {
      throw new UsageError('Where to? Give --out FILE, or --dry-run to only see what would be written.');
    }
    const settingsName = given.option('settings');
    const over = layOver(await readSettingsFile(settingsName, io), readTableSettings(given));
    const bytes = await readBytes(file, io.cwd);
    const host = openWorkbook(bytes, basename(file));
    const sheet = given.option('sheet');
    const reading = await readScorecardSheets(host, basename(file), { sheet, settings: over });
    complainOfStored(file, reading, io);
    const { scorecards, nearMiss, settings } = reading;
    if (nearMiss) {
      complain(sayNothingFound(`"${file}"`, nearMiss), io);
      return 1;
    }
    refuseUnknownTexts(given, scorecards);
    const fills: ScorecardFill[] = [];
    for (const scorecard of scorecards) {
      const proposal = fillTrajectories(scorecard, options);
      const grid = proposal.edits.length > 0 ? host.read(scorecard.sheet) : null;
      const stillBroken = grid ? findStillBroken(grid, proposal.edits, { asOf: io.today, settings }) : [];
      fills.push({ scorecard, fill: proposal, stillBroken });
    }
    const edits = keepWritable(host, fills);
    const isWritten = destination && !given.isOn('dry-run');
    const inputs = settingsName ? [settingsName] : [];
    const saved = isWritten
      ? await saveWorkbook(host, { file, bytes }, edits, destination, inputs, io)
      : 'Nothing was written.';
    if (format === 'json') io.stdout.write(fillToJson(fills.map((one) => one.fill)));
    else io.stdout.write(`${fillToText(fills, chooseScreenLayout(io))}${saved}\n`);
    return 0;
  },
};

/**
 * Takes the rows out of the fills whose cells cannot be written, such as locked ones, and says why instead: a preview
 * must not promise what a save would refuse. Answers the edits that are left.
 */
function keepWritable(host: FileHost, fills: ScorecardFill[]): FillEdit[] {
  const goBack = host.remember();
  const conflicts = host.apply(fills.flatMap((one) => one.fill.edits));
  goBack();
  for (const [index, one] of fills.entries()) {
    const { scorecard, fill: proposal } = one;
    const inTheWay = conflicts.filter(({ sheet }) => sheet === scorecard.sheet);
    const byCell = new Map(inTheWay.map((conflict) => [toA1(conflict.cell), conflict]));
    const blocked = new Map<string, Conflict>();
    for (const { nameCell, cell } of proposal.edits) {
      const conflict = byCell.get(toA1(cell));
      if (conflict && !blocked.has(toA1(nameCell))) blocked.set(toA1(nameCell), conflict);
    }
    if (blocked.size === 0) continue;
    const left = scorecard.indicators.filter(({ nameCell }) => blocked.has(toA1(nameCell)));
    const refused = left.map(({ name, nameCell }) => {
      return { indicator: name, nameCell, reason: sayWhyLocked(blocked.get(toA1(nameCell))!), ends: [] };
    });
    const rows = new Set(left.flatMap((indicator) => indicator.rows));
    fills[index] = {
      ...one,
      fill: {
        ...proposal,
        edits: proposal.edits.filter(({ nameCell }) => !blocked.has(toA1(nameCell))),
        refused: [...proposal.refused, ...refused].sort((a, b) => a.nameCell.row - b.nameCell.row),
      },
      stillBroken: one.stillBroken.filter(({ cell }) => !rows.has(cell.row)),
    };
  }
  return fills.flatMap((one) => [...one.fill.edits]);
}

function readFillOptions(given: Arguments): FillOptions {
  const id = given.option('method');
  const method = id === undefined ? null : findMethod(id);
  if (id !== undefined && !method) {
    const ids = allMethods.map((one) => one.id);
    throw new UsageError(`There is no method "${id}"${suggest(id, ids, `it can be ${listOr(ids)}`)}`);
  }
  const share01 = readShare(given);
  if (share01 !== null && !method) throw new UsageError('--share belongs to a method; give --method too.');
  const problem = method && cannotUse(method, share01);
  if (problem) throw new UsageError(`${problem} Check --share.`);
  const endTarget = readEndTarget(given);
  return {
    ...(method ? { method: method.id } : {}),
    ...(endTarget === null ? {} : { endTarget }),
    ...(share01 === null ? {} : { share01 }),
    indicators: given.all('indicator'),
    replace: given.isOn('replace'),
    as: readChoice(given, 'as', ['values', 'formulas']),
  };
}

// A slip in a name must not pass for a row with nothing to fill.
function refuseUnknownTexts(given: Arguments, scorecards: readonly Scorecard[]): void {
  for (const text of given.all('indicator')) {
    if (!scorecards.some(({ indicators }) => indicators.some((indicator) => isNamed(indicator, [text])))) {
      throw new UsageError(`No indicator has "${text}" in its name; "scorecard read" lists the names.`);
    }
  }
}

function readEndTarget(given: Arguments): NonNullable<FillOptions['endTarget']> | null {
  const text = given.option('end-target');
  if (text === undefined || text === 'last' || text === 'comparator' || text === 'usual') return text ?? null;
  if (/^-?\d*\.?\d+$/.test(text)) return Number(text);
  throw new UsageError(`--end-target ${text} must be a number, last, comparator or usual.`);
}

function readShare(given: Arguments): number | null {
  const text = given.option('share');
  if (text === undefined) return null;
  const share01 = Number(text);
  if (/^\d*\.?\d+$/.test(text) && share01 > 0 && share01 <= 1) return share01;
  throw new UsageError(`--share ${text} must be a number above 0 and up to 1, such as 0.5.`);
}
