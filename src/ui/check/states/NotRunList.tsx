import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { NotRunLine } from '../notRun';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: `0 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

/** Rules that gave no answer, each with the reason. */
export function NotRunList({ notRun }: { readonly notRun: readonly NotRunLine[] }): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {notRun.map(({ key, title, reason, scorecards }) => (
        <li key={key}>
          <strong>{title}</strong>
          {scorecards.length > 0 && ` (${scorecards.join(', ')})`}: {reason}
        </li>
      ))}
    </ul>
  );
}
