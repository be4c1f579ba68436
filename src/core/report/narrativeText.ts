import type { Statement, Agreement } from '../documents/narrative/statement';
import { sayExplained } from '../explanations/sayExplained';
import { toA1 } from '../sheet/address';
import { plural } from '../text/words';
import { plainLayout, type TextLayout, toPlainText, wrap } from './layout';
import type { NarrativeReport } from './narrativeReport';

const titles: Readonly<Record<Agreement, string>> = {
  disagrees: 'The text and the table disagree',
  agrees: 'The text and the table agree',
  'not-found': 'Not found in the table',
};

/** What a plan's text states, by verdict, and the required indicators that no row is exactly. */
export function narrativeToText(report: NarrativeReport, layout: TextLayout = plainLayout): string {
  const { file, statements } = report;
  const of = (verdict: Agreement) => statements.filter((one) => one.verdict === verdict);
  const counts = `${plural(statements.length, 'figure')} in the text: ${of('agrees').length} agree, ${of('disagrees').length} disagree, ${of('not-found').length} not found in the table.`;
  const lines = [
    layout.paint.heading(toPlainText(file)),
    ...wrap(counts, '', layout.width),
    ...(Object.keys(titles) as Agreement[]).flatMap((verdict) => {
      const those = of(verdict);
      if (those.length === 0) return [];
      return [
        '',
        layout.paint.heading(`${titles[verdict]}: ${those.length}`),
        ...those.flatMap(writeStatement(layout)),
      ];
    }),
    ...writeRequired(report, layout),
  ];
  return lines.join('\n') + '\n';
}

function writeStatement({ width }: TextLayout): (statement: Statement) => string[] {
  return ({ quote, line, page, value, year, found, message, verdict }) => {
    const said = `${page === null ? `line ${line}` : `page ${page}`}: ${value}${year === null ? '' : ` for ${year}`}`;
    // What was not found is a list to run an eye over.
    if (verdict === 'not-found') return wrap(`${said}, in “${quote}”`, '  ', width);
    return [
      ...wrap(`${said}${found ? `, ${found.indicator.name}` : ''}`, '  ', width),
      ...wrap(`“${quote}”`, '      ', width),
      ...wrap(message, '      ', width),
    ];
  };
}

function writeRequired({ kpis, explained }: NarrativeReport, { width, paint }: TextLayout): string[] {
  if (kpis.length === 0) return [];
  const exact = kpis.filter(({ match }) => match === 'exact').length;
  return [
    '',
    paint.heading(
      `Required indicators: ${kpis.length}, of which ${exact} ${exact === 1 ? 'is' : 'are'} in the table`,
    ),
    ...kpis.flatMap((one) => {
      const { kpi, match, found, differs, parts } = one;
      const reason = explained.get(one);
      if (match === 'exact') return [];
      const rows = parts.map(({ indicator }) => `${toA1(indicator.nameCell)}, ${indicator.name}`);
      const answer =
        rows.length > 0
          ? `It is split over ${rows.length} rows: ${rows.join('; ')}.`
          : found
            ? `The nearest is ${toA1(found.indicator.nameCell)}, ${found.indicator.name}: ${differs}.`
            : 'No row matches it. Add it, or explain why it is not reported.';
      return [
        ...wrap(kpi, '  ', width),
        ...wrap(answer, '      ', width),
        ...(reason ? wrap(sayExplained(reason), '      ', width) : []),
      ];
    }),
  ];
}
