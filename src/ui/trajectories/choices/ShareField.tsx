import { Field, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { MethodView } from '../../../core/engine/engine';
import { readShare, showShare } from '../share';

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
    <Field
      label={meaning.charAt(0).toUpperCase() + meaning.slice(1)}
      required={isRequired}
      size="small"
      {...(problem === null || text.trim() === ''
        ? { hint: problem ?? (isRequired ? null : 'Learnt from the complete rows unless you type it.') }
        : { validationState: 'error' as const, validationMessage: problem })}
    >
      <Input
        size="small"
        value={text}
        placeholder="such as 50%"
        onChange={(_event, { value }) => {
          onChange(value);
        }}
        onBlur={() => {
          const typed = readShare(text);
          if (typed.kind === 'share') onChange(showShare(typed.share01));
        }}
      />
    </Field>
  );
}
