import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { toA1 } from '../../../core/sheet/address';
import type { FillRow } from '../../../core/engine/engine';
import { hiddenFromSight } from '../../shared/hiddenFromSight';
import { roundShare } from '../share';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'end',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
  },
  year: { textAlign: 'start' },
  filled: { fontWeight: tokens.fontWeightBold, textDecorationLine: 'underline' },
});

/** The figures of a row's chart. */
export function FigureTable({ row }: { readonly row: FillRow }): ReactElement {
  const styles = useStyles();
  const number = styles.cell;
  const year = mergeClasses(styles.cell, styles.year);
  return (
    <table className={styles.table}>
      <caption style={hiddenFromSight}>Figures of {row.indicator}</caption>
      <thead>
        <tr>
          {['Year', 'Now', 'After', 'Share of change'].map((heading) => (
            <th key={heading} scope="col" className={heading === 'Year' ? year : number}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {row.points.map((point) => {
          return (
            <tr key={toA1(point.cell)}>
              <th scope="row" className={year}>
                {point.year}
                {point.isBaseline && ' (baseline)'}
              </th>
              <td className={number}>{point.before || 'blank'}</td>
              <td className={number}>
                <span className={point.isFilled ? styles.filled : undefined}>{point.after || 'blank'}</span>
              </td>
              <td className={number}>{point.share01 === null ? '' : roundShare(point.share01)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
