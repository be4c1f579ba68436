import type { ReactElement } from 'react';
import type { FigureView } from '../../core/engine/engine';
import type { CellAddress } from '../../core/sheet/address';
import { layOutFigures } from './layOutFigures';
import { CourseLine, FigureMark } from './marks';
import { sayFigures } from './sayFigures';
import { useChartStyles } from '../shared/chartStyles';

const letterWidth = 6;
const mostLetters = 9;

interface FigureChartProps {
  readonly figures: readonly FigureView[];
  readonly marked: readonly CellAddress[];
}

/** All the figures of a row over the years, those in question ringed; nothing where it has fewer than two. */
export function FigureChart({ figures, marked }: FigureChartProps): ReactElement | null {
  const styles = useChartStyles();
  const texts = figures.flatMap(({ number, text }) => (number === null ? [] : [text]));
  const gutter = Math.min(mostLetters, Math.max(0, ...texts.map(({ length }) => length))) * letterWidth;
  const box = { width: 256, height: 88, left: gutter + 14, right: 18, top: 9, bottom: 24 };
  const { spots, course, years, lowest, highest } = layOutFigures(figures, marked, box);
  if (spots.length < 2 || !lowest || !highest) return null;
  const scale = lowest.y === highest.y ? [lowest] : [highest, lowest];
  const fields = new Set(spots.map(({ figure }) => figure.field));
  return (
    <div>
      <svg
        role="img"
        aria-label={sayFigures(figures, marked)}
        viewBox={`0 0 ${box.width} ${box.height}`}
        className={styles.chart}
      >
        {scale.map(({ y, figure }) => (
          <text key={y} x={gutter} y={y + 3.5} textAnchor="end" className={styles.label}>
            {crop(figure.text)}
          </text>
        ))}
        {chooseYears(years).map(({ x, text }) => (
          <text key={text} x={x} y={box.height - 4} textAnchor="middle" className={styles.label}>
            {crop(text)}
          </text>
        ))}
        <CourseLine course={course} width={1.5} />
        {spots.map((spot) => (
          <FigureMark key={`${spot.figure.cell.row} ${spot.figure.cell.column}`} spot={spot} size={3} />
        ))}
      </svg>
      <ul className={styles.legend} aria-hidden>
        {(['actual', 'comparator', 'target'] as const)
          .filter((field) => fields.has(field))
          .map((field) => (
            <Entry key={field} field={field} />
          ))}
        {spots.some(({ isMarked }) => isMarked) && <Entry field="" isMarked />}
      </ul>
    </div>
  );
}

function Entry({
  field,
  isMarked = false,
}: {
  readonly field: string;
  readonly isMarked?: boolean;
}): ReactElement {
  const styles = useChartStyles();
  return (
    <li className={styles.entry}>
      <svg viewBox="0 0 14 14" width={14} height={14}>
        <FigureMark spot={{ x: 7, y: 7, isMarked, figure: { field } }} size={2.6} />
      </svg>
      {isMarked ? 'in question' : field}
    </li>
  );
}

/** As many years at even steps as there is room for, always the last. */
function chooseYears<Year extends { readonly x: number; readonly text: string }>(
  years: readonly Year[],
): readonly Year[] {
  const widest = Math.max(0, ...years.map(({ text }) => crop(text).length)) * letterWidth + 4;
  const step = years.length < 2 ? 1 : Math.ceil(widest / (years[1]!.x - years[0]!.x));
  return years.filter((_, index) => (years.length - 1 - index) % step === 0);
}

function crop(text: string): string {
  return text.length <= mostLetters ? text : `${text.slice(0, mostLetters - 1)}…`;
}
