import { mergeClasses } from '@fluentui/react-components';
import { forwardRef, type InputHTMLAttributes } from 'react';
import { useBoxStyles } from './boxStyles';
import { useFieldAttributes } from './fieldContext';

type InputProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange'> & {
  readonly isSmall?: boolean;
  readonly onChange: (value: string) => void;
};

/** A line to type into. */
export const Input = forwardRef<HTMLInputElement, InputProps>(function Input(
  { isSmall = false, className, onChange, ...attributes },
  ref,
) {
  const { box, small } = useBoxStyles();
  return (
    <input
      ref={ref}
      {...useFieldAttributes()}
      {...attributes}
      className={mergeClasses(box, isSmall && small, className)}
      onChange={({ target }) => {
        onChange(target.value);
      }}
    />
  );
});
