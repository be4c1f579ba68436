import type { ReactElement } from 'react';
import { ChoiceSelect } from './ChoiceSelect';
import { endNames, type FillChoices } from './useFillChoices';
import { LabelledField } from '../../controls/LabelledField';
import { Input } from '../../controls/Input';

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
        label="End target"
        value={end}
        options={options}
        onChange={(chosen) => {
          onChange({ end: chosen });
        }}
      />
      {end === 'typed' && (
        <LabelledField
          label="End target for every ticked row without one"
          isSmall
          {...(problem === null || endText.trim() === '' ? {} : { problem })}
        >
          <Input
            isSmall
            value={endText}
            placeholder="such as 95"
            onChange={(value) => {
              onChange({ endText: value });
            }}
          />
        </LabelledField>
      )}
    </>
  );
}
