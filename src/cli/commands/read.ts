import { readToJson, readToText, sayNothingFound, toA1 } from '../../core/index';
import { type Command, readChoice, UsageError } from '../arguments';
import { chooseLayout, complain, deliver } from '../output';
import { readWorkbooks } from '../workbook';
import { tableOptions, readTableSettings, needFiles, sheetOption } from './shared';

export const read: Command = {
  name: 'read',
  operands: 'FILE',
  about: 'Shows what was understood of a workbook: its columns, services, indicators and figures.',
  options: {
    sheet: sheetOption,
    ...tableOptions,
    format: { value: 'text|json', about: 'how to write it (text)' },
  },
  run: async (given, io) => {
    const format = readChoice(given, 'format', ['text', 'json']);
    const [file, ...others] = needFiles(given);
    if (others.length > 0) throw new UsageError('read shows one file at a time.');
    const [reading] = await readWorkbooks([{ name: file!, problem: null }], io, {
      sheet: given.option('sheet'),
      settings: readTableSettings(given),
    });
    if (!reading || reading.error !== null) return 2;
    const { scorecards, nearMiss, sheets } = reading;
    for (const { sheet, cell, headings } of sheets.flatMap(({ unread }) => unread)) {
      complain(
        `The table under “${headings}” in ${toA1(cell)} of sheet “${sheet}” was not read: “scorecard check” says why.`,
        io,
      );
    }
    if (nearMiss) complain(sayNothingFound(`"${reading.file}"`, nearMiss), io);
    const text = format === 'json' ? readToJson(scorecards) : readToText(scorecards, chooseLayout(given, io));
    await deliver(text, given, io);
    return nearMiss ? 1 : 0;
  },
};
