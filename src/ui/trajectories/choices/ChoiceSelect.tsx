import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import { Select } from '../../controls/Select';

const useStyles = makeStyles({
  // The label stands beside its list, which leaves more of a low pane to the rows.
  line: {
    display: 'grid',
    gridTemplateColumns: '76px minmax(0, 1fr)',
    alignItems: 'center',
    '& label': { fontSize: tokens.fontSizeBase300 },
  },
});

interface ChoiceSelectProps<Value extends string> {
  readonly label: string;
  /** What is chosen; '' while nothing is. */
  readonly value: Value | '';
  readonly options: readonly { readonly value: Value; readonly name: string }[];
  readonly onChange: (value: Value) => void;
}

/** A list to choose from, on one line with its label. */
export function ChoiceSelect<Value extends string>(props: ChoiceSelectProps<Value>): ReactElement {
  const { label, value, options, onChange } = props;
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.line}>
      <label htmlFor={id}>{label}</label>
      <Select
        id={id}
        isSmall
        value={value}
        onChange={(wanted) => {
          const chosen = options.find((option) => option.value === wanted);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </Select>
    </div>
  );
}
