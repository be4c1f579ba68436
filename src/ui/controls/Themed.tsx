import { makeStyles, mergeClasses, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { CSSProperties, ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  themed: {
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // What the browser draws itself goes with it: scroll bars, boxes to tick, the sign of a date.
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
});

const [light, dark] = [webLightTheme, webDarkTheme].map(
  (theme) =>
    Object.fromEntries(Object.entries(theme).map(([name, value]) => [`--${name}`, value])) as CSSProperties,
);

interface ThemedProps {
  readonly isDark: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Fluent's light or dark theme, for all that stands inside. */
export function Themed({ isDark, className, children }: ThemedProps): ReactElement {
  const styles = useStyles();
  return (
    <div
      className={mergeClasses(styles.themed, isDark ? styles.dark : styles.light, className)}
      style={isDark ? dark : light}
    >
      {children}
    </div>
  );
}
