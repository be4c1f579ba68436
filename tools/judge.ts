import { readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { checkScorecard } from '../src/core/checking/check';
import { collapse } from '../src/core/checking/collapse/collapse';
import type { Collapsed } from '../src/core/checking/collapse/collapsed';
import type { Finding } from '../src/core/checking/finding';
import type { Answered } from '../src/core/checking/verdict';
import { readSheet } from '../src/core/reading';
import { openOwn } from '../src/core/report/byService';
import { writeRows } from '../src/core/report/csv';
import type { Scorecard } from '../src/core/scorecard/scorecard';
import { toA1 } from '../src/core/sheet/address';
import { groupBy } from '../src/core/text/groupBy';
import { openWorkbook } from '../src/file/index';

const usage = `Measures by hand how many findings an officer agrees with.

  npm run judge -- [--as-of YYYY-MM-DD] [--each NUMBER] [--seed NUMBER] [--out SHEET.csv] FILES...
      writes a sheet of findings, so many of each rule (10), with the row beside each. Mark each one
      "agree", "disagree" (the finding is false) or "noise" (it is right, and nobody wants to read it).
      Another seed draws others of the same findings, to see whether a rule that was mended is.

  npm run judge -- --add-up SHEETS...
      adds marked sheets up by rule`;

const headings = [
  'mark',
  'rule',
  'severity',
  'file',
  'sheet',
  'cell',
  'indicator',
  'finding',
  'row',
] as const;

/** `npm run judge` */
export async function main(argv: readonly string[]): Promise<void> {
  const given = readArguments(argv);
  if (given.files.length === 0) console.log(usage);
  else if (given.isAddingUp) console.log(sayCounts(await readMarks(given.files)));
  else {
    const drawn = drawEvenly(await findAll(given.files, given.asOf), given.each, given.seed);
    writeFileSync(given.out, `\ufeff${writeRows([headings, ...drawn.map(toRow)])}`);
    console.log(`${drawn.length} findings are in ${given.out}: mark them, then run it with --add-up.`);
  }
}

interface Given {
  readonly files: readonly string[];
  readonly isAddingUp: boolean;
  readonly asOf: string;
  readonly each: number;
  readonly seed: number;
  readonly out: string;
}

function readArguments(argv: readonly string[]): Given {
  const options = new Map<string, string>();
  const files: string[] = [];
  for (let at = 0; at < argv.length; at++) {
    const argument = argv[at]!;
    if (['--as-of', '--each', '--seed', '--out'].includes(argument)) options.set(argument, argv[++at] ?? '');
    else if (argument !== '--add-up') files.push(argument);
  }
  const each = Number(options.get('--each') ?? 10);
  if (!(Number.isInteger(each) && each > 0)) throw new Error('--each must be a whole number above 0.');
  const seed = Number(options.get('--seed') ?? 0);
  if (!(Number.isInteger(seed) && seed >= 0)) throw new Error('--seed must be a whole number.');
  const asOf = options.get('--as-of') ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d\d-\d\d$/.test(asOf)) throw new Error('--as-of must be a day such as 2024-06-01.');
  return {
    files,
    isAddingUp: argv.includes('--add-up'),
    asOf,
    each,
    seed,
    out: options.get('--out') ?? 'judge.csv',
  };
}

/** A finding to be judged, with where it comes from. */
export interface Found {
  readonly file: string;
  readonly finding: Collapsed<Finding & Answered>;
  readonly scorecard: Scorecard;
}

async function findAll(files: readonly string[], asOf: string): Promise<Found[]> {
  const found: Found[] = [];
  for (const path of files) {
    const file = basename(path);
    const host = openWorkbook(readFileSync(resolve(path)), file);
    const checks = [];
    for (const { name } of await host.sheets()) {
      for (const scorecard of readSheet(await host.read(name)).scorecards) {
        const { findings, notRun } = checkScorecard(scorecard, { asOf, settings: {} });
        checks.push({
          scorecard,
          notRun,
          findings: findings.map((finding) => ({ ...finding, explained: null })),
        });
      }
    }
    // What has figures of its own is judged by itself, however many of its kind there are.
    for (const { scorecard, findings } of openOwn(collapse(checks)))
      found.push(...findings.map((finding) => ({ file, finding, scorecard })));
  }
  return found;
}

/**
 * So many findings of each rule, spread over all it found: the same findings and seed give the same draw, and seeds
 * that follow each other start at findings as far apart as they come.
 */
export function drawEvenly(found: readonly Found[], each: number, seed = 0): Found[] {
  const byRule = groupBy(found, ({ finding }) => finding.rule);
  const start = (seed * goldenShare) % 1;
  return [...byRule.values()].flatMap((all) =>
    all.length <= each
      ? all
      : Array.from({ length: each }, (_, k) => all[Math.floor(((k + start) * all.length) / each)]!),
  );
}

/** The share of a circle whose repeats stay farthest from each other. */
const goldenShare = (Math.sqrt(5) - 1) / 2;

function toRow({ file, finding, scorecard }: Found): string[] {
  const { rule, severity, sheet, cell, indicator, message } = finding;
  const row = scorecard.indicators.find(({ name, rows }) => name === indicator && rows.includes(cell.row));
  const figures = row?.values.map(({ column, text }) => `${column.label}: ${text || '-'}`) ?? [];
  const comment = row?.comment?.text ? [`Comment: ${row.comment.text}`] : [];
  const beside = [...figures, ...comment].join(' | ');
  return ['', rule, severity, file, sheet, toA1(cell), indicator ?? '', message, beside];
}

/** A rule and what was thought of one of its findings. */
export interface Mark {
  readonly rule: string;
  readonly mark: string;
}

async function readMarks(files: readonly string[]): Promise<Mark[]> {
  const marks: Mark[] = [];
  for (const path of files) {
    const host = openWorkbook(readFileSync(resolve(path)), basename(path));
    for (const { name } of await host.sheets()) {
      const [head, ...rows] = (await host.read(name)).rows;
      const column = (heading: string) =>
        head?.findIndex((cell) => cell?.text.replace(/^\ufeff/, '') === heading) ?? -1;
      const [markColumn, ruleColumn] = [column('mark'), column('rule')];
      if (markColumn < 0 || ruleColumn < 0)
        throw new Error(`${path} is no sheet to be judged: it needs the headings "mark" and "rule".`);
      for (const row of rows) {
        const rule = row?.[ruleColumn]?.text;
        if (rule) marks.push({ rule, mark: (row[markColumn]?.text ?? '').trim().toLowerCase() });
      }
    }
  }
  return marks;
}

const known = ['agree', 'disagree', 'noise'];

/** The marks by rule, as a table with the share agreed with, and how many are marked with none of the three words. */
export function sayCounts(marks: readonly Mark[]): string {
  const line = (rule: string, ofRule: readonly Mark[]) => {
    const counts = known.map((word) => ofRule.filter(({ mark }) => mark === word).length);
    const judged = counts.reduce((sum, count) => sum + count, 0);
    const share = judged === 0 ? '-' : `${Math.round((counts[0]! / judged) * 100)} %`;
    return [rule, judged, ...counts, share, ofRule.length - judged].join(' | ');
  };
  const rules = [...groupBy(marks, ({ rule }) => rule)].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    'rule | judged | agree | disagree | noise | agreed | not marked',
    '--- | --- | --- | --- | --- | --- | ---',
    ...rules.map(([rule, ofRule]) => line(rule, ofRule)),
    line('all', marks),
  ].join('\n');
}
