import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  link: {
    display: 'inline',
    margin: 0,
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    font: 'inherit',
    textAlign: 'inherit',
    overflowWrap: 'anywhere',
    color: tokens.colorBrandForegroundLink,
    backgroundColor: 'transparent',
    textDecorationLine: 'underline',
    cursor: 'pointer',
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationStyle: 'double' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '&[aria-disabled="true"]': { color: tokens.colorNeutralForegroundDisabled, cursor: 'not-allowed' },
  },
});

interface LinkButtonProps {
  /** It cannot be used now, and keeps the focus. */
  readonly isOff?: boolean;
  readonly className?: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A button that is a few words of a sentence. */
export function LinkButton({ isOff = false, className, onClick, children }: LinkButtonProps): ReactElement {
  const { link } = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(link, className)}
      aria-disabled={isOff || undefined}
      onClick={() => {
        if (!isOff) onClick();
      }}
    >
      {children}
    </button>
  );
}
