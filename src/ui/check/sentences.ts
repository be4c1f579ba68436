import { toA1 } from '../../core/sheet/address';
import type { Summary } from '../../core/checking/finding';
import type { FindingView, ScorecardView } from '../../core/engine/engine';
import { verdict } from '../../core/checking/verdict';
import { showNumber } from '../../core/sheet/numberFormat';
import { plural } from '../../core/text/words';

/** "Ready to submit", or "Not ready: 15 to fix, 56 to explain". */
export function sayVerdict(summary: Summary): string {
  const said = verdict(summary);
  return summary.ready || said.startsWith('Not ready') ? said : `Not ready: ${said}`;
}

/** What is left after something was put right or explained: "14 errors and 56 queries left." */
export function sayLeft({ errors, queries, ready }: Summary): string {
  if (ready) return 'Ready to submit.';
  const left = [
    ...(errors > 0 ? [plural(errors, 'error')] : []),
    ...(queries > 0 ? [plural(queries, 'query', 'queries')] : []),
  ];
  return left.length > 0 ? `${left.join(' and ')} left.` : 'No error or query left.';
}

/** A scorecard by its sheet, and by its range where the sheet holds several. */
export function nameScorecard({ sheet, range }: ScorecardView, all: readonly ScorecardView[]): string {
  const isAlone = all.filter((one) => one.sheet === sheet).length === 1;
  return isAlone ? sheet : `${sheet} ${range}`;
}

export function describeScorecard(scorecard: ScorecardView, all: readonly ScorecardView[]): string {
  const hidden = scorecard.isSheetHidden ? ', hidden sheet' : '';
  return `${nameScorecard(scorecard, all)} – ${plural(scorecard.indicators.length, 'indicator')}${hidden}`;
}

export function describeAll(all: readonly ScorecardView[]): string {
  const indicators = all.reduce((sum, one) => sum + one.indicators.length, 0);
  return `All ${all.length} scorecards – ${plural(indicators, 'indicator')}`;
}

/** What a finding is about: its row, how many rows, or the sheet. */
export function nameSubject({ indicator, parts, rows }: FindingView): string {
  if (indicator !== null) return indicator;
  return parts.length > 1 ? plural(rows.length, 'row') : 'The sheet as a whole';
}

/** A finding and its place among the others, for whoever does not see the list. */
export function sayFinding({ cell, sheet, message }: FindingView, position: number, count: number): string {
  return `${toA1(cell)} on ${sheet}, ${position} of ${count}. ${message}`;
}

/** What a cell holds, as a preview shows it: a text in quotes. */
export function printContent(content: string | number | boolean | null, numberFormat = 'General'): string {
  if (content === null || content === '') return 'blank';
  if (typeof content === 'string') return `“${content}”`;
  if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
  return showNumber(content, numberFormat).trim();
}

/** What a reason has to say, from a rule's words: "Says what changed." */
export function sayGoodReason(explanation: string): string {
  return `A good reason ${explanation.charAt(0).toLowerCase()}${explanation.slice(1)}`;
}
