import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { forwardRef, type TextareaHTMLAttributes } from 'react';
import { useBoxStyles } from './boxStyles';
import { useFieldAttributes } from './fieldContext';

const useStyles = makeStyles({
  area: {
    width: '100%',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalMNudge}`,
    resize: 'vertical',
  },
});

type TextareaProps = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange'> & {
  readonly onChange?: (value: string) => void;
};

/** Lines to type into. */
export const Textarea = forwardRef<HTMLTextAreaElement, TextareaProps>(function Textarea(
  { className, onChange, ...attributes },
  ref,
) {
  const { box } = useBoxStyles();
  const { area } = useStyles();
  return (
    <textarea
      ref={ref}
      {...useFieldAttributes()}
      {...attributes}
      className={mergeClasses(box, area, className)}
      onChange={({ target }) => {
        onChange?.(target.value);
      }}
    />
  );
});
