import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { toA1 } from '../../../core/sheet/address';
import type { TrajectoryPoint } from '../../../core/engine/engine';
import { hiddenFromSight } from '../../shared/hiddenFromSight';

const useStyles = makeStyles({
  figures: {
    display: 'flex',
    flexWrap: 'wrap',
    rowGap: tokens.spacingVerticalXXS,
    margin: `${tokens.spacingVerticalXXS} 0 0 -6px`,
    fontVariantNumeric: 'tabular-nums',
  },
  point: { minWidth: '30px', padding: '0 6px' },
  // After the baseline and before the end target, wherever the line breaks.
  last: { borderRight: `1px solid ${tokens.colorNeutralStroke1}` },
  year: { fontSize: tokens.fontSizeBase100, lineHeight: '14px', color: tokens.colorNeutralForeground3 },
  figure: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: '18px' },
  old: { color: tokens.colorNeutralForeground3, marginRight: '4px' },
  new: { fontWeight: tokens.fontWeightBold, textDecorationLine: 'underline' },
});

interface RowFiguresProps {
  readonly points: readonly TrajectoryPoint[];
  readonly id: string;
}

/** Baseline, interim targets and end target under their years; what the fill writes is bold and underlined. */
export function RowFigures({ points, id }: RowFiguresProps): ReactElement {
  const styles = useStyles();
  return (
    <dl className={styles.figures} id={id}>
      {points.map(({ cell, year, isBaseline, isFilled, before, after }, index) => (
        <div
          key={toA1(cell)}
          className={mergeClasses(styles.point, (isBaseline || index === points.length - 2) && styles.last)}
        >
          <dt className={styles.year}>{year}</dt>
          <dd className={styles.figure}>
            {isFilled && before !== '' && <del className={styles.old}>{before}</del>}
            {isFilled ? (
              <ins className={styles.new}>
                {after}
                <span style={hiddenFromSight}> new</span>
              </ins>
            ) : (
              before || 'blank'
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
