import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type InputHTMLAttributes, type ReactElement, useEffect, useRef } from 'react';
import { useFieldAttributes } from './fieldContext';

const useStyles = makeStyles({
  line: {
    display: 'inline-flex',
    alignItems: 'flex-start',
    minHeight: '32px',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    columnGap: tokens.spacingHorizontalS,
    cursor: 'pointer',
    '& > input': {
      flexShrink: 0,
      width: '16px',
      height: '16px',
      margin: '2px 0',
      accentColor: tokens.colorCompoundBrandBackground,
      cursor: 'inherit',
    },
    '& > input:focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '2px',
    },
  },
});

type CheckboxProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'checked'> & {
  readonly label?: string;
  /** `mixed` where it stands for several that are not alike. */
  readonly checked: boolean | 'mixed';
  readonly onChange: (checked: boolean) => void;
};

/** A box to tick, with its label beside it. */
export function Checkbox({
  label,
  checked,
  className,
  onChange,
  ...attributes
}: CheckboxProps): ReactElement {
  const styles = useStyles();
  const box = useRef<HTMLInputElement>(null);
  const isMixed = checked === 'mixed';
  useEffect(() => {
    // There is no attribute for it.
    if (box.current) box.current.indeterminate = isMixed;
  }, [isMixed]);
  return (
    <label className={mergeClasses(styles.line, className)}>
      <input
        ref={box}
        {...useFieldAttributes()}
        {...attributes}
        type="checkbox"
        checked={checked === true}
        onChange={({ target }) => {
          onChange(target.checked);
        }}
      />
      {label}
    </label>
  );
}
