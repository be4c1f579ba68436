import { Button } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { toA1 } from '../../core/sheet/address';
import { BusyButton } from '../check/BusyButton';
import { Loading } from '../shared/Loading';
import { usePaneModel, usePaneState } from '../shared/paneContext';
import { useAnswer } from '../shared/useAnswer';
import { useItemStyles } from './useItemStyles';
import { Select } from '../controls/Select';
import { Text } from '../controls/Text';

/** Next year's scorecard on a sheet of its own, shown before it is made. */
export function NextYearSection(): ReactElement {
  const styles = useItemStyles();
  const { check } = usePaneState();
  const sheets = [...new Set((check?.scorecards ?? []).map(({ sheet }) => sheet))];
  const [chosen, setChosen] = useState('');
  const sheet = sheets.includes(chosen) ? chosen : sheets[0];
  if (sheet === undefined) return <Text>There is no scorecard to start from.</Text>;
  return (
    <div className={styles.box}>
      {sheets.length > 1 && (
        <Select
          aria-label="From which sheet"
          value={sheet}
          onChange={(value) => {
            setChosen(value);
          }}
        >
          {sheets.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      )}
      <Planned sheet={sheet} />
    </div>
  );
}

function Planned({ sheet }: { readonly sheet: string }): ReactElement {
  const styles = useItemStyles();
  const model = usePaneModel();
  const { check } = usePaneState();
  const [isWhole, setIsWhole] = useState(false);
  const outcome = 'The new sheet could not be worked out';
  const answer = useAnswer(outcome, (engine) => engine.previewNextYear(sheet), check, sheet);
  if (answer.state === 'coming') return <Loading what="Working out the new sheet" />;
  if (answer.state === 'failed') return <Text>{outcome}.</Text>;
  const { plan, refused } = answer.value;
  if (!plan) return <Text>{refused}</Text>;
  const { copy, headings, notes } = plan;
  const shown = isWhole ? headings : headings.slice(0, 8);
  return (
    <>
      <p className={styles.name}>
        A new sheet, “{copy.name}”. “{sheet}” stays as it is.
      </p>
      <ul className={styles.list} aria-label="What changes on the new sheet">
        {shown.map(({ cell, before, after }) => (
          <li key={toA1(cell)}>
            {toA1(cell)}: {before} becomes {after}
          </li>
        ))}
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      {shown.length < headings.length && (
        <Button
          size="small"
          className={styles.start}
          onClick={() => {
            setIsWhole(true);
          }}
        >
          All {headings.length} headings
        </Button>
      )}
      {model.emptiesUndo('sheet') && (
        <Text>Excel’s own Undo cannot remove the new sheet. Revert, in this pane, can.</Text>
      )}
      <div className={styles.buttons}>
        <BusyButton appearance="primary" onClick={() => void model.addCopy(copy)}>
          Create the sheet
        </BusyButton>
      </div>
    </>
  );
}
