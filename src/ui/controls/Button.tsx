import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { forwardRef, type ButtonHTMLAttributes, type ReactNode } from 'react';

const useStyles = makeStyles({
  button: {
    boxSizing: 'border-box',
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    columnGap: tokens.spacingHorizontalSNudge,
    minWidth: '96px',
    minHeight: '32px',
    margin: 0,
    padding: `5px ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'none',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '& > svg': { flexShrink: 0, fontSize: '20px' },
  },
  small: {
    minWidth: '64px',
    minHeight: '24px',
    padding: `3px ${tokens.spacingHorizontalS}`,
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  large: {
    minHeight: '40px',
    padding: `8px ${tokens.spacingHorizontalL}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  sign: { minWidth: '32px', padding: '5px' },
  smallSign: { minWidth: '24px', padding: '1px' },
  secondary: {},
  primary: {
    ...shorthands.borderColor('transparent'),
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
    ':active': { backgroundColor: tokens.colorBrandBackgroundPressed },
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      ...shorthands.borderColor('HighlightText'),
      color: 'HighlightText',
      backgroundColor: 'Highlight',
      ':hover': { backgroundColor: 'Highlight' },
      ':active': { backgroundColor: 'Highlight' },
    },
  },
  subtle: {
    ...shorthands.borderColor('transparent'),
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
  },
  pressed: {
    ...shorthands.borderColor(tokens.colorNeutralStroke1),
    backgroundColor: tokens.colorNeutralBackground1Selected,
    '@media (forced-colors: active)': shorthands.borderColor('Highlight'),
  },
  off: {
    ...shorthands.borderColor(tokens.colorNeutralStrokeDisabled),
    color: tokens.colorNeutralForegroundDisabled,
    backgroundColor: tokens.colorNeutralBackgroundDisabled,
    cursor: 'not-allowed',
    ':hover': { backgroundColor: tokens.colorNeutralBackgroundDisabled },
    ':active': { backgroundColor: tokens.colorNeutralBackgroundDisabled },
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'auto',
      ...shorthands.borderColor('GrayText'),
      color: 'GrayText',
      backgroundColor: 'ButtonFace',
      ':hover': { backgroundColor: 'ButtonFace' },
      ':active': { backgroundColor: 'ButtonFace' },
    },
  },
  subtleOff: { ...shorthands.borderColor('transparent'), backgroundColor: 'transparent' },
});

export interface ButtonLook {
  readonly appearance?: 'primary' | 'secondary' | 'subtle';
  readonly size?: 'small' | 'medium' | 'large';
}

export interface ButtonProps extends ButtonLook, ButtonHTMLAttributes<HTMLButtonElement> {
  readonly icon?: ReactNode;
  /** Whether the icon stands after the words. */
  readonly isIconAfter?: boolean;
  /** It cannot be used now, and keeps the focus. */
  readonly isOff?: boolean;
}

/** The classes of a button, for whatever has to look like one. */
export function useButtonClasses(
  { appearance = 'secondary', size = 'medium' }: ButtonLook,
  { isSign = false, isOff = false, isPressed = false } = {},
): string {
  const styles = useStyles();
  return mergeClasses(
    styles.button,
    size !== 'medium' && styles[size],
    isSign && (size === 'small' ? styles.smallSign : styles.sign),
    styles[appearance],
    isPressed && styles.pressed,
    isOff && styles.off,
    isOff && appearance === 'subtle' && styles.subtleOff,
  );
}

/** Something to press, with words, a sign or both on it. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { appearance, size, icon, isIconAfter = false, isOff = false, className, onClick, children, ...attributes },
  ref,
) {
  const look = { ...(appearance && { appearance }), ...(size && { size }) };
  const isPressed = attributes['aria-pressed'] === true;
  const isSign = icon !== undefined && children === undefined;
  const classes = useButtonClasses(look, { isSign, isOff: isOff || attributes.disabled === true, isPressed });
  return (
    <button
      ref={ref}
      type="button"
      {...attributes}
      aria-disabled={isOff || undefined}
      className={mergeClasses(classes, className)}
      onClick={(event) => {
        // One that submits must not do so either.
        if (isOff) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {!isIconAfter && icon}
      {children}
      {isIconAfter && icon}
    </button>
  );
});
