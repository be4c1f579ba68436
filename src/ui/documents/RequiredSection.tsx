import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RequiredView } from '../../core/engine/engine';
import { plural } from '../../core/text/words';
import { Loading } from '../shared/Loading';
import { useKeptState, usePaneState } from '../shared/paneContext';
import { useAnswer } from '../shared/useAnswer';
import { ChooseText } from './ChooseDocument';
import { ExplainFound } from './ExplainFound';
import { GoTo } from './GoTo';
import { useItemStyles } from './useItemStyles';
import { Text } from '../controls/Text';

/** A list of required indicators beside the rows that they are. */
export function RequiredSection(): ReactElement {
  const styles = useItemStyles();
  const [list, setList] = useKeptState('documents/required', '');
  return (
    <div className={styles.box}>
      <ChooseText
        label="Or paste the list"
        hint="One indicator on each line. You can paste a column from a sheet."
        text={list}
        onText={setList}
      />
      {list !== '' && <Required list={list} />}
    </div>
  );
}

function Required({ list }: { readonly list: string }): ReactElement {
  const styles = useItemStyles();
  const { check } = usePaneState();
  const answer = useAnswer('The list was not compared', (engine) => engine.required(list), check, list);
  if (answer.state === 'coming') return <Loading what="Comparing" />;
  if (answer.state === 'failed') return <Text>The list was not compared.</Text>;
  return (
    <>
      <p className={styles.name}>{sayCounts(answer.value)}</p>
      <ul className={styles.list}>
        {inOrder(answer.value).map((one) => (
          <RequiredItem key={one.kpi} required={one} />
        ))}
      </ul>
    </>
  );
}

function sayCounts(all: readonly RequiredView[]): string {
  const count = (match: RequiredView['match']) => all.filter((one) => one.match === match).length;
  return `${plural(all.length, 'required indicator')}: ${count('exact')} in the table, ${count('close')} nearly, ${count('none')} missing.`;
}

/** What is missing first. */
function inOrder(all: readonly RequiredView[]): readonly RequiredView[] {
  return (['none', 'close', 'exact'] as const).flatMap((match) => all.filter((one) => one.match === match));
}

function RequiredItem({ required }: { readonly required: RequiredView }): ReactElement {
  const styles = useItemStyles();
  const { kpi, match, message, place, finding } = required;
  return (
    <li
      className={mergeClasses(
        styles.item,
        match === 'none' && !finding?.explained && styles.wrong,
        match === 'exact' && styles.right,
      )}
    >
      <p className={styles.name}>{kpi}</p>
      {place && match === 'close' && <p className={styles.words}>{place.indicator}</p>}
      <p className={styles.words}>{message}</p>
      {place && (
        <div className={styles.buttons}>
          <GoTo place={place} />
        </div>
      )}
      {finding && <ExplainFound finding={finding} />}
    </li>
  );
}
