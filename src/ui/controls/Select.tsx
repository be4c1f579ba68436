import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import type { ReactElement, SelectHTMLAttributes } from 'react';
import { useBoxStyles } from './boxStyles';
import { useFieldAttributes } from './fieldContext';

const useStyles = makeStyles({
  place: {
    position: 'relative',
    display: 'flex',
    minWidth: 0,
    '& > select': {
      appearance: 'none',
      width: '100%',
      paddingRight: '28px',
      textOverflow: 'ellipsis',
      cursor: 'pointer',
    },
    '& > svg': {
      position: 'absolute',
      right: tokens.spacingHorizontalS,
      top: 'calc(50% - 0.5em)',
      fontSize: tokens.fontSizeBase400,
      color: tokens.colorNeutralStrokeAccessible,
      pointerEvents: 'none',
    },
  },
});

type SelectProps = Omit<SelectHTMLAttributes<HTMLSelectElement>, 'onChange'> & {
  readonly isSmall?: boolean;
  readonly onChange: (value: string) => void;
};

/** A list to choose one of. */
export function Select({ isSmall = false, className, onChange, ...attributes }: SelectProps): ReactElement {
  const { box, small } = useBoxStyles();
  const { place } = useStyles();
  return (
    <span className={mergeClasses(place, className)}>
      <select
        {...useFieldAttributes()}
        {...attributes}
        className={mergeClasses(box, isSmall && small)}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      />
      <ChevronDownRegular aria-hidden />
    </span>
  );
}
