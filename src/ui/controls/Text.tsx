import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { HTMLAttributes, ReactElement } from 'react';

const useStyles = makeStyles({
  text: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

type TextProps = HTMLAttributes<HTMLSpanElement> & {
  readonly isSmall?: boolean;
  readonly isStrong?: boolean;
};

/** Words in the usual size or in the small one. */
export function Text({ isSmall, isStrong, className, ...attributes }: TextProps): ReactElement {
  const { text, small, strong } = useStyles();
  return (
    <span {...attributes} className={mergeClasses(text, isSmall && small, isStrong && strong, className)} />
  );
}
