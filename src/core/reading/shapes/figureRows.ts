import { isAfter, isYear } from '../columns/headingRow';
import type { UsualHeading } from './arrangement';
import type { SeriesName } from './series';
import type { Said, Survey } from './survey';

/** A row of figures, and what heads it. */
export interface FigureRow {
  readonly row: number;
  readonly series: SeriesName;
  readonly period: UsualHeading;
  /** Whether it is headed by a year and nothing more, so that only the targets below tell what it holds. */
  readonly isBare: boolean;
}

/** The pupils of a year, "Year 1 phonics: expected standard", and no year of a plan. */
const YEAR_GROUP =
  /^(?:years?|yr) ?\d{1,2}(?: ?(?:-|to|and|&|\/) ?\d{1,2})? (?!(?:targets?|actuals?|results?|plan|planned|milestones?|achieved|outturn|goals?|baseline)\b)\p{L}/iu;

/** Reads the start of a row: "Actual 2016 |", "2016 | Actual |" or, under such a row, "| Target |" of the same year. */
export function readFigureRow(
  survey: Survey,
  row: number,
  above: FigureRow | null,
  left: number,
): { row: FigureRow; left: number; right: number } | null {
  const [first, second] = survey.firstColumns(row);
  if (first < 0) return null;
  const isDated = survey.maySayPeriod(row, first) || survey.maySayPeriod(row, second);
  if (!isDated && above === null) return null;
  const head = survey.saysAt(row, first);
  const next = survey.saysAt(row, second);
  const at = { row, column: first };
  if (head.period && head.field && !head.isPeriod && !YEAR_GROUP.test(head.text)) {
    const series: SeriesName = { field: head.field, words: head.text, stem: '', isLetter: false };
    return { row: { row, series, period: { text: '', at }, isBare: false }, left: first, right: first };
  }
  const figureRow = (series: SeriesName, period: UsualHeading, right: number, isBare = false) => ({
    row: { row, series, period, isBare },
    left: Math.min(first, period.at.column),
    right,
  });
  if (head.isPeriod && isPlain(next.series)) return figureRow(next.series, { text: head.text, at }, second);
  if (next.isPeriod && isPlain(head.series))
    return figureRow(head.series, { text: next.text, at: { row, column: second } }, second);
  const isInside = above !== null && first > left;
  if (isInside && isPlain(head.series) && above.period.text !== '')
    return figureRow(head.series, above.period, first);
  if (isInside && head.isPeriod && above.period.text !== '' && above.period.at.column === first)
    return figureRow(above.series, { text: head.text, at }, first);
  const isBareRun = above === null || above.isBare || above.period.text === '';
  if (!isBareRun || !hasOnlyFigures(survey, row)) return null;
  if (isWholeYear(head)) return figureRow(REACHED, { text: head.text, at }, first, true);
  // "Target" under years that say nothing more.
  return above !== null && first === left && isPlain(head.series) && head.series.field === 'target'
    ? figureRow(head.series, { text: '', at }, first)
    : null;
}

const REACHED: SeriesName = { field: 'actual', words: 'Actual', stem: '', isLetter: false };

function isWholeYear({ isPeriod, period }: Said): boolean {
  return isPeriod && isYear(period);
}

/** Whether figures, or marks for missing ones, stand in two columns or more of a row after its first word, and nothing else. */
function hasOnlyFigures(survey: Survey, row: number): boolean {
  const [, ...others] = survey.columnsOf(row);
  return others.length >= 2 && others.every((column) => survey.isFigure(row, column));
}

function isPlain(series: SeriesName | null): series is SeriesName {
  return series !== null && series.field !== 'aside' && series.stem === '';
}

/** A row of a bare year that neither stands before every target nor has one of its own: it may be reached or wanted. */
export function findOpenYear(survey: Survey, figures: readonly FigureRow[]): FigureRow | undefined {
  const targets = figures.flatMap(({ row, series, period }) =>
    series.field === 'target'
      ? [survey.saysText(period.text).period ?? survey.saysAt(row, period.at.column).period]
      : [],
  );
  return figures.find(({ isBare, period }) => {
    const year = survey.saysText(period.text).period;
    return (
      isBare &&
      targets.some((target) => target !== null && !isAfter(target, year)) &&
      !targets.some((target) => target?.text === year!.text)
    );
  });
}
