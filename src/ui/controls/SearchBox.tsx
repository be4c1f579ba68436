import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { type ComponentProps, forwardRef } from 'react';
import { Input } from './Input';

const useStyles = makeStyles({
  place: {
    position: 'relative',
    display: 'flex',
    minWidth: 0,
    '& > input': { width: '100%', paddingLeft: '32px' },
    '& > svg': {
      position: 'absolute',
      left: tokens.spacingHorizontalS,
      top: 'calc(50% - 0.5em)',
      fontSize: tokens.fontSizeBase500,
      color: tokens.colorNeutralForeground3,
      pointerEvents: 'none',
    },
  },
});

/** A line to type into what is looked for. */
export const SearchBox = forwardRef<HTMLInputElement, ComponentProps<typeof Input>>(function SearchBox(
  { className, ...attributes },
  ref,
) {
  const { place } = useStyles();
  return (
    <span className={mergeClasses(place, className)}>
      <SearchRegular aria-hidden />
      <Input ref={ref} type="search" {...attributes} />
    </span>
  );
});
