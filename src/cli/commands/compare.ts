import {
  compareScorecards,
  compareToJson,
  compareToText,
  explainChanges,
  findDoubledSheets,
  haveSharedYears,
  isAccountedFor,
  isAtLeast,
  severities,
} from '../../core/index';
import { type Command, readAsOf, readChoice, UsageError } from '../arguments';
import { chooseLayout, complain, deliver } from '../output';
import { readScorecardsOf } from '../readScorecardsOf';
import { asOfOption, outOption } from './shared';

export const compare: Command = {
  name: 'compare',
  operands: 'OLD NEW',
  about:
    'Shows what changed since last year’s or the last submitted scorecard: targets, actuals, indicators.',
  options: {
    'old-sheet': { value: 'NAME', about: 'only the sheet of this name in OLD' },
    sheet: { value: 'NAME', about: 'only the sheet of this name in NEW' },
    format: { value: 'text|json', about: 'how to write what changed (text)' },
    'as-of': asOfOption,
    'fail-on': { value: severities.join('|'), about: 'the lowest severity that gives exit code 1 (error)' },
    out: outOption,
  },
  run: async (given, io) => {
    const format = readChoice(given, 'format', ['text', 'json']);
    const failOn = readChoice(given, 'fail-on', severities);
    const asOf = readAsOf(given, io);
    const [old, file, ...others] = given.positionals;
    if (old === undefined || file === undefined || others.length > 0) {
      throw new UsageError('compare needs two files: the earlier scorecard, then the later one.');
    }
    const before = await readScorecardsOf(old, given.option('old-sheet'), io);
    const now = await readScorecardsOf(file, given.option('sheet'), io);
    if (!before || !now) return 2;
    const [earlier, later] = [before.scorecards, now.scorecards];
    const doubled = findDoubledSheets(earlier, later);
    if (doubled.length > 0) {
      const sheets = doubled.map((name) => `“${name}”`).join(', ');
      complain(
        `${file}: the same indicators stand on sheets ${sheets}, and the first is compared: choose another one with --sheet.`,
        io,
      );
    }
    const comparison = compareScorecards(earlier, later);
    const reason = 'The two scorecards have no year in common, so no target or actual could be compared.';
    const notRun = haveSharedYears(earlier, later)
      ? []
      : (['target-changed', 'actual-restated'] as const).map((rule) => ({ rule, reason }));
    const explained = explainChanges(comparison.changes, now.explanations);
    const report = { asOf, old, file, scorecards: later, comparison, explained, notRun };
    const text = format === 'json' ? compareToJson(report) : compareToText(report, chooseLayout(given, io));
    await deliver(text, given, io, [old, file]);
    const left = comparison.changes.filter((change) => !isAccountedFor(report, change));
    return left.some(({ severity }) => isAtLeast(severity, failOn)) ? 1 : 0;
  },
};
