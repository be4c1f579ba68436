import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FigureView } from '../../core/engine/engine';
import type { CellAddress } from '../../core/sheet/address';
import { layOutFigures } from './layOutFigures';
import { CourseLine, FigureMark } from './marks';

const useStyles = makeStyles({
  line: { display: 'block', flexShrink: 0 },
});

const box = { width: 72, height: 24, left: 6, right: 6, top: 6, bottom: 6 };

interface SparklineProps {
  readonly figures: readonly FigureView[];
  readonly marked: readonly CellAddress[];
}

/** A row at a glance, to stand beside words that say the same; nothing where it has fewer than two figures. */
export function Sparkline({ figures, marked }: SparklineProps): ReactElement | null {
  const styles = useStyles();
  const { spots, course } = layOutFigures(figures, marked, box);
  if (spots.length < 2) return null;
  return (
    <svg
      aria-hidden
      viewBox={`0 0 ${box.width} ${box.height}`}
      width={box.width}
      height={box.height}
      className={styles.line}
    >
      <CourseLine course={course} width={1} />
      {spots.map((spot) => (
        <FigureMark key={`${spot.figure.cell.row} ${spot.figure.cell.column}`} spot={spot} size={1.9} />
      ))}
    </svg>
  );
}
