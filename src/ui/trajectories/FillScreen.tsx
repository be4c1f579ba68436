import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useRef } from 'react';
import type { WorkbookCheck } from '../../core/engine/engine';
import { plural } from '../../core/text/words';
import { clearOfFoot } from '../shared/footBar';
import { Loading } from '../shared/Loading';
import { usePaneModel } from '../shared/paneContext';
import { ApplyBar } from './ApplyBar';
import { AskedRowBar } from './rows/AskedRowBar';
import { CheckedLine } from './CheckedLine';
import { Heading } from './Heading';
import { MethodFields } from './choices/MethodFields';
import { RefusedRows } from './rows/RefusedRows';
import { RowList } from './rows/RowList';
import { countTargets, sayHeadline, sayUnderHeadline } from './sayings';
import { ScorecardSelect } from './choices/ScorecardSelect';
import { allTicked } from './rows/ticks';
import { useFill } from './useFill';
import { Text } from '../controls/Text';

const useStyles = makeStyles({
  screen: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    '& button, & input, & select, & textarea': clearOfFoot,
  },
  under: { display: 'block', color: tokens.colorNeutralForeground2 },
  button: { justifySelf: 'start' },
});

/** What a fill of one scorecard would write, and the buttons that write it and take it back. */
export function FillScreen({ check }: { readonly check: WorkbookCheck }): ReactElement {
  const styles = useStyles();
  const model = usePaneModel();
  const fill = useFill(check);
  const top = useRef<HTMLDivElement>(null);
  const { scorecard, preview, choices, problem, ticked } = fill;
  if (!scorecard) return <Loading what="Looking for blank targets" />;

  const { replaces } = choices;
  const rows = preview?.rows ?? [];
  const refused = preview?.refused ?? [];
  // The notice of what was done stands above.
  const showTop = () => top.current?.scrollIntoView({ block: 'center' });
  return (
    <>
      <div className={styles.screen} aria-busy={!fill.isCurrent && problem === null}>
        <div ref={top}>
          <Heading>{preview ? sayHeadline(preview, replaces, fill.wasFilledHere) : 'Blank targets'}</Heading>
          <Text className={styles.under}>{preview && sayUnderHeadline(preview, replaces, scorecard)}</Text>
          <CheckedLine />
        </div>
        <ScorecardSelect
          scorecards={check.scorecards}
          chosen={scorecard}
          blanks={fill.blanks}
          onChoose={fill.chooseScorecard}
        />
        <AskedRowBar
          outcome={fill.outcome}
          onReplace={() => {
            fill.change({ replaces: true });
          }}
          onClose={() => {
            fill.tick(allTicked);
          }}
        />
        <MethodFields
          choices={choices}
          onChange={fill.change}
          preview={preview}
          problem={problem}
          isIdle={!replaces && preview !== null && rows.length + refused.length === 0}
        />
        {fill.hasFailed && (
          <Button className={styles.button} onClick={fill.askAgain}>
            Try again
          </Button>
        )}
        {rows.length > 0 && (
          <RowList
            rows={rows}
            ticks={fill.ticks}
            chosen={fill.chosen}
            reveal={fill.reveal}
            onTicks={fill.tick}
            onChoose={fill.chooseRow}
          />
        )}
        <RefusedRows
          scorecard={scorecard}
          refused={refused}
          isAlone={rows.length === 0}
          onTakeEnds={(end) => {
            fill.change({ end });
          }}
        />
      </div>
      <ApplyBar
        targets={countTargets(ticked)}
        edits={ticked.flatMap((row) => row.edits)}
        obstacle={fill.obstacle}
        state={`${ticked.length} of ${plural(rows.length, 'row')} ticked.`}
        onApply={() => void fill.apply().then(showTop)}
        onRevert={() => void model.revert().then(showTop)}
      />
    </>
  );
}
