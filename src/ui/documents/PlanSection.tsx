import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { StatementView } from '../../core/engine/engine';
import { Loading } from '../shared/Loading';
import { useKeptState, usePaneState } from '../shared/paneContext';
import { UndoNote } from '../shared/UndoNote';
import { useAnswer } from '../shared/useAnswer';
import { ChooseText } from './ChooseDocument';
import { StatementItem } from './StatementItem';
import { useItemStyles } from './useItemStyles';
import { VerdictChooser } from './VerdictChooser';
import { Text } from '../controls/Text';

/** The figures of a plan's text beside the rows that they are about. */
export function PlanSection(): ReactElement {
  const styles = useItemStyles();
  const [text, setText] = useKeptState('documents/plan', '');
  return (
    <div className={styles.box}>
      <ChooseText
        label="Or paste its text"
        hint="Whole sentences, with their headings and lists. The text stays in this pane."
        text={text}
        onText={setText}
      />
      {text !== '' && <Statements text={text} />}
    </div>
  );
}

function Statements({ text }: { readonly text: string }): ReactElement {
  const { check } = usePaneState();
  const answer = useAnswer('The text was not compared', (engine) => engine.narrative(text), check, text);
  if (answer.state === 'coming') return <Loading what="Comparing" />;
  if (answer.state === 'failed') return <Text>The text was not compared.</Text>;
  return <StatementList statements={answer.value} />;
}

/** So many are shown at once. */
const page = 50;

const noneOf: Readonly<Record<StatementView['verdict'], string>> = {
  disagrees: 'No figure in the text disagrees with the table.',
  agrees: 'No figure in the text agrees with the table.',
  'not-found': 'Every figure in the text was found in the table.',
};

function StatementList({ statements }: { readonly statements: readonly StatementView[] }): ReactElement {
  const styles = useItemStyles();
  const [verdict, setVerdict] = useKeptState<StatementView['verdict']>('documents/verdict', 'disagrees');
  const [most, setMost] = useKeptState('documents/most', page);
  if (statements.length === 0) return <Text>There is no figure in this text.</Text>;
  const shown = statements.filter((one) => one.verdict === verdict);
  return (
    <>
      <VerdictChooser
        statements={statements}
        verdict={verdict}
        onVerdict={(next) => {
          setVerdict(next);
          setMost(page);
        }}
      />
      {shown.length === 0 ? <Text>{noneOf[verdict]}</Text> : <UndoNote change="settings" />}
      <ul className={styles.list}>
        {shown.slice(0, most).map((statement) => (
          <StatementItem key={statement.key} statement={statement} />
        ))}
      </ul>
      {shown.length > most && (
        <Button
          size="small"
          className={styles.start}
          onClick={() => {
            setMost(most + page);
          }}
        >
          Show {Math.min(page, shown.length - most)} more
        </Button>
      )}
    </>
  );
}
