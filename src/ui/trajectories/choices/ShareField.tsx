import type { ReactElement } from 'react';
import type { MethodView } from '../../../core/engine/engine';
import { readShare, showShare } from '../share';
import { LabelledField } from '../../controls/LabelledField';
import { Input } from '../../controls/Input';

interface ShareFieldProps {
  readonly method: MethodView;
  readonly text: string;
  readonly problem: string | null;
  readonly onChange: (text: string) => void;
}

/** The number that some methods take; shown as a percentage once it is typed. */
export function ShareField({ method, text, problem, onChange }: ShareFieldProps): ReactElement {
  const { meaning, isRequired } = method.share!;
  return (
    <LabelledField
      label={meaning.charAt(0).toUpperCase() + meaning.slice(1)}
      isRequired={isRequired}
      isSmall
      {...(problem === null || text.trim() === ''
        ? { hint: problem ?? (isRequired ? null : 'Learnt from the complete rows unless you type one.') }
        : { problem })}
    >
      <Input
        isSmall
        value={text}
        placeholder="such as 50%"
        onChange={(value) => {
          onChange(value);
        }}
        onBlur={() => {
          const typed = readShare(text);
          if (typed.kind === 'share') onChange(showShare(typed.share01));
        }}
      />
    </LabelledField>
  );
}
