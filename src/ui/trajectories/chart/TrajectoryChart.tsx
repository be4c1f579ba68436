import type { ReactElement } from 'react';
import type { TrajectoryPoint } from '../../../core/engine/engine';
import { layOutChart, type Spot } from './chart';
import { sayTrajectory } from '../sayings';
import { useHollowStyles } from '../../figures/marks';
import { useChartStyles } from '../../shared/chartStyles';

/** From the baseline to the end target: what is given, what the fill adds, and what it replaces. */
export function TrajectoryChart({ points }: { readonly points: readonly TrajectoryPoint[] }): ReactElement {
  const styles = useChartStyles();
  const chart = layOutChart(points);
  return (
    <div>
      <svg
        role="img"
        aria-label={sayTrajectory(points)}
        viewBox={`0 0 ${chart.width} ${chart.height}`}
        className={styles.chart}
      >
        {chart.scale.map(({ x, y, text }) => (
          <text key={y} x={x} y={y + 3.5} textAnchor="end" className={styles.label}>
            {text}
          </text>
        ))}
        {chart.years.map(({ x, y, text }) => (
          <text key={x} x={x} y={y} textAnchor="middle" className={styles.label}>
            {text}
          </text>
        ))}
        {chart.oldLines.map((line) => (
          <polyline
            key={line[0]!.x}
            points={joined(line)}
            {...stroke}
            strokeWidth={1}
            strokeDasharray="3 3"
          />
        ))}
        {chart.lines.map((line) => (
          <polyline key={line[0]!.x} points={joined(line)} {...stroke} strokeWidth={1.5} />
        ))}
        {chart.old.map((spot) => (
          <OldMark key={spot.index} {...spot} />
        ))}
        {chart.given.map((spot) => (
          <GivenMark key={spot.index} {...spot} />
        ))}
        {chart.filled.map((spot) => (
          <FilledMark key={spot.index} {...spot} />
        ))}
      </svg>
      <ul className={styles.legend} aria-hidden>
        <li className={styles.entry}>
          <Sign mark={<GivenMark x={6} y={6} />} /> given
        </li>
        <li className={styles.entry}>
          <Sign mark={<FilledMark x={6} y={6} />} /> new
        </li>
        {chart.old.length > 0 && (
          <li className={styles.entry}>
            <Sign mark={<OldMark x={6} y={6} />} /> as it was
          </li>
        )}
      </ul>
    </div>
  );
}

const stroke = { fill: 'none', stroke: 'currentColor' } as const;

function GivenMark({ x, y }: Spot): ReactElement {
  return <circle cx={x} cy={y} r={3} fill="currentColor" />;
}

function FilledMark({ x, y }: Spot): ReactElement {
  const { hollow } = useHollowStyles();
  return (
    <path d={`M${x} ${y - 5}l5 5l-5 5l-5-5z`} className={hollow} stroke="currentColor" strokeWidth={1.75} />
  );
}

function OldMark({ x, y }: Spot): ReactElement {
  return <path d={`M${x - 3} ${y - 3}l6 6m0-6l-6 6`} {...stroke} strokeWidth={1.25} />;
}

function Sign({ mark }: { readonly mark: ReactElement }): ReactElement {
  return (
    <svg viewBox="0 0 12 12" width={12} height={12}>
      {mark}
    </svg>
  );
}

function joined(line: readonly Spot[]): string {
  return line.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
}
