import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { toA1 } from '../../../core/sheet/address';
import type { FillRow } from '../../../core/engine/engine';
import { useKeptState } from '../../shared/paneContext';
import { Disclosure } from '../../shared/Disclosure';
import { FigureTable } from './FigureTable';
import { roundShare } from '../share';
import { TrajectoryChart } from '../chart/TrajectoryChart';
import { Text } from '../../controls/Text';

const useStyles = makeStyles({
  detail: { display: 'grid', rowGap: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
  heading: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  shares: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
  },
  formulas: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

/** What there is to know of the chosen row: its course, what the rules would still say, and why figures are as they are. */
export function RowDetail({ row }: { readonly row: FillRow }): ReactElement {
  const styles = useStyles();
  const [isTableOpen, openTable] = useKeptState('trajectories/table', false);
  const shares = row.points.filter(({ isBaseline, share01 }, index) => {
    return !isBaseline && share01 !== null && index < row.points.length - 1;
  });
  return (
    <div className={styles.detail}>
      <TrajectoryChart points={row.points} />
      {shares.length > 0 && (
        <div>
          <Text className={styles.heading}>Share of the change reached</Text>
          <ul className={styles.shares}>
            {shares.map(({ cell, year, share01 }) => (
              <li key={toA1(cell)}>
                {year} <strong>{roundShare(share01!)}</strong>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Sentences heading="The check would still say" sentences={row.stillBroken} />
      <Sentences heading="About the figures" sentences={row.notes} />
      <Formulas row={row} />
      <Disclosure
        title="Figures as a table"
        isOpen={isTableOpen}
        onToggle={() => {
          openTable(!isTableOpen);
        }}
      >
        <FigureTable row={row} />
      </Disclosure>
    </div>
  );
}

/** What is typed into the cells where formulas are asked for. */
function Formulas({ row }: { readonly row: FillRow }): ReactElement | null {
  const styles = useStyles();
  const formulas = row.edits.filter(({ formula }) => formula !== undefined);
  if (formulas.length === 0) return null;
  return (
    <div>
      <Text className={styles.heading}>Formulas</Text>
      <ul className={styles.formulas}>
        {formulas.map(({ cell, formula }) => (
          <li key={toA1(cell)}>
            {toA1(cell)} <code>={formula}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface SentencesProps {
  readonly heading: string;
  readonly sentences: readonly string[];
}

function Sentences({ heading, sentences }: SentencesProps): ReactElement | null {
  const styles = useStyles();
  if (sentences.length === 0) return null;
  return (
    <div>
      <Text className={styles.heading}>{heading}</Text>
      <ul className={styles.list}>
        {[...new Set(sentences)].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
