import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { ScorecardView } from '../../../core/engine/engine';
import { toA1 } from '../../../core/sheet/address';
import type { EndSource } from '../../../core/trajectories/endTarget';
import type { FillRefusal } from '../../../core/trajectories/fill';
import { plural } from '../../../core/text/words';
import { useKeptState, usePaneModel } from '../../shared/paneContext';
import { Disclosure } from '../../shared/Disclosure';
import { endNames } from '../choices/useFillChoices';
import { nameRow } from '../sayings';
import { LinkButton } from '../../controls/LinkButton';
import { Text } from '../../controls/Text';
import { ShowMore } from '../../shared/ShowMore';

const batch = 50;
const sources = Object.keys(endNames) as EndSource[];

const useStyles = makeStyles({
  groups: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalS },
  reason: { display: 'block', fontSize: tokens.fontSizeBase300, overflowWrap: 'anywhere' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  rows: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: `0 0 0 ${tokens.spacingHorizontalS}`,
    listStyleType: 'none',
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { minHeight: '24px', padding: `${tokens.spacingVerticalXXS} 0`, overflowWrap: 'anywhere' },
  link: { textAlign: 'start', lineHeight: tokens.lineHeightBase300 },
});

interface RefusedRowsProps {
  readonly scorecard: ScorecardView;
  readonly refused: readonly FillRefusal[];
  /** Whether they are all that there is to show. */
  readonly isAlone: boolean;
  /** Takes the end targets that are blank from there. */
  readonly onTakeEnds: (from: EndSource) => void;
}

/** The rows with blank targets that cannot be filled, by the reason why. */
export function RefusedRows({
  scorecard,
  refused,
  isAlone,
  onTakeEnds,
}: RefusedRowsProps): ReactElement | null {
  const styles = useStyles();
  const [wish, setWish] = useKeptState<boolean | null>('trajectories/refused', null);
  if (refused.length === 0) return null;
  const isOpen = wish ?? isAlone;
  return (
    <Disclosure
      level={2}
      title={`${plural(refused.length, 'row')} not filled`}
      isOpen={isOpen}
      onToggle={() => {
        setWish(!isOpen);
      }}
    >
      <ul className={styles.groups}>
        {[...groupByReason(refused)].map(([reason, rows]) => (
          <li key={reason}>
            <Text className={styles.reason}>{reason}</Text>
            <div className={styles.ways}>
              {sources
                .map((end) => ({ end, rows: rows.filter(({ ends }) => ends.includes(end)).length }))
                .filter((way) => way.rows > 0)
                .map((way) => (
                  <Button
                    key={way.end}
                    size="small"
                    onClick={() => {
                      onTakeEnds(way.end);
                    }}
                  >
                    Take {endNames[way.end]} ({plural(way.rows, 'row')})
                  </Button>
                ))}
            </div>
            <RefusedGroup scorecard={scorecard} rows={rows} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function groupByReason(refused: readonly FillRefusal[]): Map<string, FillRefusal[]> {
  const groups = new Map<string, FillRefusal[]>();
  for (const refusal of refused) {
    const group = groups.get(refusal.reason);
    if (group) group.push(refusal);
    else groups.set(refusal.reason, [refusal]);
  }
  return groups;
}

interface RefusedGroupProps {
  readonly scorecard: ScorecardView;
  readonly rows: readonly FillRefusal[];
}

function RefusedGroup({ scorecard, rows }: RefusedGroupProps): ReactElement {
  const styles = useStyles();
  const model = usePaneModel();
  const [shown, setShown] = useState(batch);
  const left = rows.length - shown;
  return (
    <>
      <ul className={styles.rows}>
        {rows.slice(0, shown).map(({ indicator, nameCell }) => (
          <li key={toA1(nameCell)} className={styles.row}>
            <LinkButton
              className={styles.link}
              onClick={() => {
                void model.select(scorecard.sheet, nameCell);
              }}
            >
              {nameRow(indicator)}, row {nameCell.row + 1}
            </LinkButton>
          </li>
        ))}
      </ul>
      <ShowMore
        left={left}
        batch={batch}
        of={plural(left, 'row')}
        onMore={() => {
          setShown(shown + batch);
        }}
      />
    </>
  );
}
