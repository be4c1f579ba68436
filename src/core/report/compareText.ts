import type { ScorecardChange } from '../documents/compare/change';
import { documentRules } from '../documents/documentRules';
import { sayExplained } from '../explanations/sayExplained';
import { toA1 } from '../sheet/address';
import { plural } from '../text/words';
import { type CompareReport, countChanges } from './compareReport';
import { plainLayout, type TextLayout, toPlainText, wrap } from './layout';

/** What changed since the earlier scorecard, by kind of change, and what could not be compared. */
export function compareToText(report: CompareReport, layout: TextLayout = plainLayout): string {
  const { old, file, comparison, notRun } = report;
  const { matched, changes } = comparison;
  const lines = [
    layout.paint.heading(toPlainText(`${file} compared with ${old}`)),
    ...wrap(
      `${plural(matched, 'indicator')} ${matched === 1 ? 'stands' : 'stand'} in both. ${sayChanges(report)}`,
      '',
      layout.width,
    ),
    ...documentRules.flatMap(({ id, title }) => {
      const those = changes.filter((change) => change.rule === id);
      if (those.length === 0) return [];
      return [
        '',
        layout.paint.heading(`${title}: ${those.length}`),
        ...those.flatMap(writeChange(report, layout)),
      ];
    }),
    ...(notRun.length > 0 ? ['', layout.paint.heading('Not compared')] : []),
    ...notRun.flatMap(({ reason }) => wrap(reason, '  ', layout.width)),
  ];
  return lines.join('\n') + '\n';
}

function sayChanges(report: CompareReport): string {
  const { length } = report.comparison.changes;
  const { explained } = countChanges(report);
  const found = length === 0 ? 'Nothing changed' : `${plural(length, 'change')} found`;
  return explained === 0 ? `${found}.` : `${found}, ${explained} explained.`;
}

function writeChange(
  { explained }: CompareReport,
  { width }: TextLayout,
): (change: ScorecardChange) => string[] {
  return (change) => {
    const { rule, cell, indicator, scorecard, message } = change;
    const reason = explained.get(change);
    // A row that was dropped has no cell of its own here.
    const place = rule === 'indicator-dropped' ? '' : `${toPlainText(scorecard.sheet)} ${toA1(cell)}  `;
    return [
      ...wrap(`${place}${indicator.name}`, '  ', width),
      ...wrap(message, '      ', width),
      ...(reason ? wrap(sayExplained(reason), '      ', width) : []),
    ];
  };
}
