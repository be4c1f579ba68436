import { Field, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ChoiceSelect } from './ChoiceSelect';
import { endNames, type FillChoices } from './useFillChoices';

const options = [
  { value: 'blank', name: 'leave it blank' },
  { value: 'last', name: endNames.last },
  { value: 'comparator', name: endNames.comparator },
  { value: 'usual', name: endNames.usual },
  { value: 'typed', name: 'a figure I type' },
] as const;

interface EndTargetFieldProps {
  readonly choices: FillChoices;
  readonly problem: string | null;
  readonly onChange: (part: Partial<FillChoices>) => void;
}

/** What a blank end target is to be. */
export function EndTargetField({ choices, problem, onChange }: EndTargetFieldProps): ReactElement {
  const { end, endText } = choices;
  return (
    <>
      <ChoiceSelect
        label="Blank end"
        value={end}
        options={options}
        onChange={(chosen) => {
          onChange({ end: chosen });
        }}
      />
      {end === 'typed' && (
        <Field
          label="End target for every ticked row without one"
          size="small"
          {...(problem === null || endText.trim() === ''
            ? {}
            : { validationState: 'error' as const, validationMessage: problem })}
        >
          <Input
            size="small"
            value={endText}
            placeholder="such as 95"
            onChange={(_event, { value }) => {
              onChange({ endText: value });
            }}
          />
        </Field>
      )}
    </>
  );
}
