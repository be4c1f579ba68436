import { type ReactElement, useState } from 'react';
import type { RuleOptionView } from '../../core/engine/engine';
import { nameOption, showStandard } from './ruleSettings';
import { Checkbox } from '../controls/Checkbox';
import { LabelledField } from '../controls/LabelledField';
import { Input } from '../controls/Input';
import { Textarea } from '../controls/Textarea';

interface OptionFieldProps {
  readonly option: RuleOptionView;
  readonly value: unknown;
  /** What is wrong with the value, as a plain sentence. */
  readonly problem: string | undefined;
  readonly onChange: (value: unknown) => void;
}

/** One option of a rule, as its standard value shows its kind: yes or no, a number, a text, or a list. */
export function OptionField({ option, value, problem, onChange }: OptionFieldProps): ReactElement {
  const { name, note, standard } = option;
  const hint = `${note} Standard: ${showStandard(standard)}.`;
  if (typeof standard === 'boolean') {
    return (
      <LabelledField hint={hint}>
        <Checkbox
          label={nameOption(name)}
          checked={value === true}
          onChange={(checked) => {
            onChange(checked);
          }}
        />
      </LabelledField>
    );
  }
  return (
    <LabelledField label={nameOption(name)} hint={hint} problem={problem}>
      {Array.isArray(standard) ? (
        <ListInput value={value} standard={standard} onChange={onChange} />
      ) : (
        <TypedInput value={value} isNumber={typeof standard === 'number'} onChange={onChange} />
      )}
    </LabelledField>
  );
}

interface TypedProps {
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** What is typed stays as typed, "0." on the way to "0.5", as long as it comes to the value. */
function useTyped(
  value: unknown,
  show: (value: unknown) => string,
  read: (typed: string) => unknown,
): [string, (typed: string) => void] {
  const [typed, setTyped] = useState(() => show(value));
  const isTyped = JSON.stringify(read(typed)) === JSON.stringify(value);
  return [isTyped ? typed : show(value), setTyped];
}

function TypedInput({
  value,
  isNumber,
  onChange,
  ...field
}: TypedProps & { readonly isNumber: boolean }): ReactElement {
  const read = isNumber ? readNumber : (text: string) => text;
  const [shown, setTyped] = useTyped(value, String, read);
  return (
    <Input
      {...field}
      value={shown}
      {...(isNumber ? { inputMode: 'decimal' as const } : {})}
      onChange={(typed) => {
        setTyped(typed);
        onChange(read(typed));
      }}
    />
  );
}

interface ListProps extends TypedProps {
  readonly standard: readonly unknown[];
}

function ListInput({ value, standard, onChange, ...field }: ListProps): ReactElement {
  const readItem = typeof standard[0] === 'number' ? readNumber : (text: string) => text;
  const read = (typed: string) =>
    typed
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map(readItem);
  const [shown, setTyped] = useTyped(
    value,
    (list) => (Array.isArray(list) ? list.join('\n') : String(list)),
    read,
  );
  return (
    <Textarea
      {...field}
      value={shown}
      rows={4}
      onChange={(typed) => {
        setTyped(typed);
        onChange(read(typed));
      }}
    />
  );
}

/** The number that was typed, or what was typed where it is none. */
function readNumber(typed: string): number | string {
  const text = typed.trim();
  const number = Number(text);
  return text === '' || !Number.isFinite(number) ? text : number;
}
