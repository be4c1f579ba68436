import {
  explainMissing,
  matchRequired,
  narrativeToJson,
  narrativeToText,
  readNarrative,
} from '../../core/index';
import { pdfLimits, type PdfAnswer, readDocumentOrText, readPdfApart } from '../../file/index';
import { type Command, readChoice, UsageError } from '../arguments';
import { readBytes } from '../files';
import type { Io, Threads } from '../io';
import { chooseLayout, deliver } from '../output';
import { readScorecardsOf } from '../readScorecardsOf';
import { needFiles, outOption, sheetOption } from './shared';

export const narrative: Command = {
  name: 'narrative',
  operands: 'FILE',
  about: 'Compares a plan’s text with its scorecard: which figures agree, which do not, which are not in it.',
  options: {
    text: { value: 'PLAN.txt', about: 'the plan, as plain text, .docx or .pdf' },
    kpis: {
      value: 'LIST.txt',
      about: 'the indicators that must be there, one a line, in a file of the same kinds',
    },
    sheet: sheetOption,
    format: { value: 'text|json', about: 'how to write what was found (text)' },
    out: outOption,
  },
  run: async (given, io) => {
    const format = readChoice(given, 'format', ['text', 'json']);
    const [file, ...others] = needFiles(given);
    if (others.length > 0) throw new UsageError('narrative looks at one scorecard at a time.');
    const [plan, list] = [given.option('text'), given.option('kpis')];
    if (plan === undefined && list === undefined) {
      throw new UsageError('narrative needs the plan’s text, --text PLAN.txt, or a list, --kpis LIST.txt.');
    }
    const texts = [await readText(plan, io), await readText(list, io)] as const;
    const read = await readScorecardsOf(file!, given.option('sheet'), io);
    if (!read) return 2;
    const { scorecards, settings, explanations } = read;
    const kpis = matchRequired(texts[1], scorecards);
    const report = {
      file: file!,
      statements: readNarrative(texts[0], scorecards, settings.statements),
      kpis,
      explained: explainMissing(kpis, scorecards, explanations),
    };
    const text =
      format === 'json' ? narrativeToJson(report) : narrativeToText(report, chooseLayout(given, io));
    await deliver(
      text,
      given,
      io,
      [file, plan, list].filter((name) => name !== undefined),
    );
    const isWrong = report.statements.some(({ verdict }) => verdict === 'disagrees');
    return isWrong ? 1 : 0;
  },
};

/** The text of a plan or a list; empty where no file is named. */
async function readText(name: string | undefined, io: Io): Promise<string> {
  if (name === undefined) return '';
  const { threads } = io;
  const bytes = await readBytes(name, io.cwd);
  return readDocumentOrText(
    bytes,
    name,
    threads && ((pdf, fileName) => readInThread(pdf, fileName, threads)),
  );
}

function readInThread(pdf: Uint8Array, fileName: string, { start }: Threads): Promise<string> {
  const { ask, stop } = start(pdfLimits.megabytes);
  return readPdfApart(pdf, fileName, {
    ask: (bytes) => ask({ pdf: bytes, fileName }) as Promise<PdfAnswer>,
    stop,
  });
}
