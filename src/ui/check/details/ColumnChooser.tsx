import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useId, useState } from 'react';
import type { FindingView } from '../../../core/engine/engine';
import type { Choice } from '../../../core/rules/rule';
import { usePaneModel } from '../../shared/paneContext';
import { BusyButton } from '../BusyButton';
import type { Walk } from '../useWalk';
import { Input } from '../../controls/Input';
import { Select } from '../../controls/Select';
import { UndoNote } from '../../shared/UndoNote';

const useStyles = makeStyles({
  group: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, flexBasis: '110px', minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
});

const fields = ['Target', 'Actual', 'Comparator'] as const;

interface ColumnChooserProps {
  readonly finding: FindingView;
  readonly choices: readonly Choice[];
  readonly walk: Walk;
}

/** Asks what a column is that was not understood: one of the guesses, another field and year, or nothing of ours. */
export function ColumnChooser({ finding, choices, walk }: ColumnChooserProps): ReactElement {
  const styles = useStyles();
  const model = usePaneModel();
  const title = useId();
  const [field, setField] = useState<string>(fields[0]);
  const [year, setYear] = useState('');
  const letters = String(finding.data['column']);
  const choose = (choice: Choice) =>
    walk.settle(() => model.choose(choice), {
      gone: `Column ${letters} is set.`,
      stays: `Column ${letters} is set, but the finding is still there.`,
    });
  return (
    <section className={styles.group} aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        What is column {letters}?
      </h3>
      <div className={styles.buttons}>
        {choices.map((choice) => (
          <BusyButton key={choice.label} onClick={() => void choose(choice)}>
            {choice.label}
          </BusyButton>
        ))}
      </div>
      <form
        className={styles.buttons}
        onSubmit={(event) => {
          event.preventDefault();
          void choose(otherwise(choices[0]!, letters, `${field.toLowerCase()} ${year}`.trim()));
        }}
      >
        <Select
          className={styles.field}
          aria-label={`Column ${letters} holds`}
          value={field}
          onChange={(value) => {
            setField(value);
          }}
        >
          {fields.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </Select>
        <Input
          className={styles.field}
          size={1}
          aria-label={`Year of column ${letters}`}
          placeholder="Year, such as 2019/20"
          value={year}
          onChange={(value) => {
            setYear(value);
          }}
        />
        <Button type="submit" disabled={year.trim() === ''}>
          Set
        </Button>
      </form>
      <UndoNote change="settings" />
    </section>
  );
}

/** The same columns of the same sheets, with another meaning. */
function otherwise({ label, setting }: Choice, letters: string, meaning: string): Choice {
  const tables = (setting.tables ?? []).map((table) => ({ ...table, columns: { [letters]: meaning } }));
  return { label, setting: { tables } };
}
