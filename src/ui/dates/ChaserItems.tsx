import { makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactElement, useCallback, useState } from 'react';
import { usePaneModel } from '../shared/paneContext';
import { ChaserLine } from './ChaserLine';
import type { PlacedChaser } from './chaserList';
import { chaserStates, stateTitle } from './chaserStates';
import { StateMark } from './StateMark';
import { type ChaserChoices, pageSize } from './useChaserChoices';
import { ShowMore } from '../shared/ShowMore';

const useStyles = makeStyles({
  heading: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    paddingTop: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  more: { marginLeft: tokens.spacingHorizontalXXL },
});

interface ItemsProps {
  /** By state. */
  readonly chasers: readonly PlacedChaser[];
  readonly choices: ChaserChoices;
  readonly namesSheet: boolean;
  readonly onWalk: (event: KeyboardEvent<HTMLElement>) => void;
  readonly isComparatorOnly?: boolean;
}

/** The indicators of a group under the states that they are in; of a long group, the first of them. */
export function ChaserItems({
  chasers,
  choices,
  namesSheet,
  onWalk,
  isComparatorOnly = false,
}: ItemsProps): ReactElement {
  const styles = useStyles();
  const model = usePaneModel();
  const [shown, setShown] = useState(pageSize);
  const [active, setActive] = useState<string | null>(null);
  const { chosen, setChosen } = choices;
  const drawn = chasers.slice(0, shown);
  const stop = [active, chosen].find((key) => drawn.some((one) => one.key === key)) ?? drawn[0]?.key;
  const left = chasers.length - drawn.length;

  // The lines are redrawn only where they change, so what they call must stay the same.
  const onChoose = useCallback(
    ({ key, sheet, cell }: PlacedChaser) => {
      setChosen(key);
      void model.select(sheet, cell);
    },
    [model, setChosen],
  );
  const onFocus = useCallback(({ key }: PlacedChaser) => {
    setActive(key);
  }, []);

  return (
    <>
      {chaserStates.map((state) => {
        const own = drawn.filter((chaser) => chaser.state === state);
        if (own.length === 0) return null;
        return (
          <div key={state}>
            <h3 className={styles.heading}>
              {isComparatorOnly && state === 'no-date' ? (
                // Nobody owes the figure, so that its comment does not have to name a date.
                'With a comment'
              ) : (
                <>
                  <StateMark state={state} />
                  {stateTitle[state]}
                </>
              )}
            </h3>
            <ul className={styles.list}>
              {own.map((chaser) => (
                <li key={chaser.key}>
                  <ChaserLine
                    chaser={chaser}
                    isChosen={chaser.key === chosen}
                    isStop={chaser.key === stop}
                    namesSheet={namesSheet}
                    onChoose={onChoose}
                    onFocus={onFocus}
                    onWalk={onWalk}
                  />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      <ShowMore
        className={styles.more}
        left={left}
        batch={pageSize}
        onMore={() => {
          setShown(shown + pageSize);
        }}
      />
    </>
  );
}
