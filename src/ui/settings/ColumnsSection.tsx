import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ColumnView, ScorecardView } from '../../core/engine/engine';
import { CheckFirst } from '../shared/CheckFirst';
import { Disclosure } from '../shared/Disclosure';
import { useKeptState, usePaneState } from '../shared/paneContext';
import { ColumnItem } from './ColumnItem';
import { columnsOf, emptyColumn } from './columnsOf';
import type { SettingsDraft } from './useSettingsDraft';
import { Text } from '../controls/Text';

const useStyles = makeStyles({
  section: { display: 'grid', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalS,
  },
});

interface ColumnsProps {
  readonly draft: SettingsDraft;
  /** Gives the focus to the heading, when what has it goes. */
  readonly onGone: () => void;
}

/** What each column of the scorecards is for, where its heading does not say so well enough. */
export function ColumnsSection({ draft, onGone }: ColumnsProps): ReactElement {
  const styles = useStyles();
  const { check } = usePaneState();
  if (!check) return <CheckFirst what="Check the workbook to see its columns here." onGone={onGone} />;
  const { scorecards } = check;
  const elsewhere = lettersElsewhere(scorecards, draft);
  return (
    <div className={styles.section}>
      <Text>
        Set what a column is for if its heading was not understood, or was misunderstood. A setting belongs to
        the letter of the column
        {scorecards.length > 1
          ? ' and applies to every sheet of this workbook: what you set for column C is set for column C of each scorecard below.'
          : ' and applies to every sheet of this workbook.'}
      </Text>
      {scorecards.length === 0 && <Text>{check.nothingFound ?? 'No scorecard was found.'}</Text>}
      {scorecards.length === 1 ? (
        <ColumnList columns={columnsOf(scorecards[0]!)} draft={draft} />
      ) : (
        scorecards.map((scorecard) => (
          <ScorecardColumns key={scorecard.id} scorecard={scorecard} draft={draft} />
        ))
      )}
      {elsewhere.length > 0 && (
        <div>
          <Text isStrong>Set, but not in any scorecard of this workbook</Text>
          <ColumnList columns={elsewhere.map(emptyColumn)} draft={draft} />
        </div>
      )}
    </div>
  );
}

function ScorecardColumns(props: {
  readonly scorecard: ScorecardView;
  readonly draft: SettingsDraft;
}): ReactElement {
  const { scorecard, draft } = props;
  const [isOpen, setIsOpen] = useKeptState(`settings.columns.${scorecard.id}`, false);
  return (
    <Disclosure
      level={3}
      title={scorecard.sheet}
      summary={`${scorecard.range}${saySet(scorecard, draft)}`}
      isSummaryBeside
      isOpen={isOpen}
      onToggle={() => {
        setIsOpen(!isOpen);
      }}
    >
      <ColumnList columns={columnsOf(scorecard)} draft={draft} />
    </Disclosure>
  );
}

function saySet({ columns }: ScorecardView, { wanted }: SettingsDraft): string {
  const set = columns.filter(({ column }) => wanted.columns.has(column)).length;
  return set === 0 ? '' : `, ${set} set by hand`;
}

function ColumnList(props: {
  readonly columns: readonly ColumnView[];
  readonly draft: SettingsDraft;
}): ReactElement {
  const { columns, draft } = props;
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {columns.map((column) => (
        <li key={column.column}>
          <ColumnItem column={column} draft={draft} />
        </li>
      ))}
    </ul>
  );
}

function lettersElsewhere(
  scorecards: readonly ScorecardView[],
  { stored, wanted }: SettingsDraft,
): readonly string[] {
  const shown = new Set(scorecards.flatMap((one) => columnsOf(one).map(({ column }) => column)));
  return [...new Set([...stored.columns.keys(), ...wanted.columns.keys()])].filter(
    (letters) => !shown.has(letters),
  );
}
