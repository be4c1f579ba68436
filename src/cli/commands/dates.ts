import {
  datesToCsv,
  datesToJson,
  datesToText,
  type DatesReport,
  listChasers,
  sayNothingFound,
} from '../../core/index';
import { type Command, readAsOf, readChoice } from '../arguments';
import { listFiles } from '../listFiles';
import { chooseLayout, complain, deliver } from '../output';
import { readWorkbooks } from '../workbook';
import { tableOptions, readTableSettings, asOfOption, needFiles, outOption, sheetOption } from './shared';

export const dates: Command = {
  name: 'dates',
  operands: 'FILES...',
  about: 'Lists what to chase, by service: figures that are missing or awaited, and when they are due.',
  options: {
    sheet: sheetOption,
    ...tableOptions,
    format: { value: 'text|json|csv', about: 'how to write the list (text)' },
    'as-of': asOfOption,
    out: outOption,
  },
  run: async (given, io) => {
    const format = readChoice(given, 'format', ['text', 'json', 'csv']);
    const asOf = readAsOf(given, io);
    const files = await listFiles(needFiles(given), io);
    const readings = await readWorkbooks(files, io, {
      sheet: given.option('sheet'),
      settings: readTableSettings(given),
    });
    const readable = readings.filter((reading) => reading.error === null);
    const empty = readable.flatMap(({ file, nearMiss }) => (nearMiss ? [{ file, nearMiss }] : []));
    for (const { file, nearMiss } of empty) complain(sayNothingFound(`"${file}"`, nearMiss), io);
    const report: DatesReport = {
      asOf,
      scorecards: readable.flatMap(({ file, scorecards }) =>
        scorecards.map((scorecard) => ({ file, scorecard, chasers: listChasers(scorecard, asOf) })),
      ),
    };
    const text = {
      text: () => datesToText(report, chooseLayout(given, io)),
      json: () => datesToJson(report),
      csv: () => datesToCsv(report),
    }[format]();
    await deliver(
      text,
      given,
      io,
      files.map(({ name }) => name),
    );
    if (readable.length < readings.length) return 2;
    return empty.length > 0 ? 1 : 0;
  },
};
