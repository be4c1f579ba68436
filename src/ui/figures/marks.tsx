import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FigureSpot } from './layOutFigures';

// Drawn in the colour of the text, which every theme and contrast theme sets; shapes tell what colours only repeat.
export const useHollowStyles = makeStyles({
  hollow: {
    fill: tokens.colorNeutralBackground1,
    '@media (forced-colors: active)': { fill: 'Canvas' },
  },
});

interface MarkProps {
  readonly spot: Pick<FigureSpot, 'x' | 'y' | 'isMarked'> & { readonly figure: { readonly field: string } };
  readonly size: number;
}

/** A dot for an actual, a diamond for a target, a cross for a comparator; a ring around what is in question. */
export function FigureMark({ spot, size }: MarkProps): ReactElement {
  const { x, y, isMarked, figure } = spot;
  const styles = useHollowStyles();
  return (
    <>
      {isMarked && (
        <circle
          cx={x}
          cy={y}
          r={size * 2.1}
          fill="none"
          stroke={tokens.colorStatusDangerForeground1}
          strokeWidth={size * 0.6}
          style={{ forcedColorAdjust: 'auto' }}
        />
      )}
      {figure.field === 'actual' && <circle cx={x} cy={y} r={size} fill="currentColor" />}
      {figure.field === 'target' && (
        <path
          d={`M${x} ${y - size * 1.3}l${size * 1.3} ${size * 1.3}l${-size * 1.3} ${size * 1.3}l${-size * 1.3} ${-size * 1.3}z`}
          className={styles.hollow}
          stroke="currentColor"
          strokeWidth={size * 0.45}
        />
      )}
      {figure.field === 'comparator' && (
        <path
          d={`M${x - size} ${y - size}l${size * 2} ${size * 2}m0${-size * 2}l${-size * 2} ${size * 2}`}
          fill="none"
          stroke="currentColor"
          strokeWidth={size * 0.45}
        />
      )}
    </>
  );
}

/** The line from the actuals through the targets to come. */
export function CourseLine({
  course,
  width,
}: {
  readonly course: readonly FigureSpot[];
  readonly width: number;
}): ReactElement | null {
  if (course.length < 2) return null;
  return (
    <polyline
      points={course.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}
      fill="none"
      stroke="currentColor"
      strokeWidth={width}
    />
  );
}
