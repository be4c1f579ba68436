import { makeStyles, shorthands, tokens } from '@fluentui/react-components';

/** The look of whatever is typed into or chosen from. */
export const useBoxStyles = makeStyles({
  box: {
    boxSizing: 'border-box',
    minWidth: 0,
    minHeight: '32px',
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalMNudge}`,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    ':focus': {
      // Seen in contrast themes, which draw no shadows.
      outline: '2px solid transparent',
      borderBottomColor: tokens.colorCompoundBrandStroke,
      boxShadow: `inset 0 -1px 0 ${tokens.colorCompoundBrandStroke}`,
    },
    '&[aria-invalid="true"]': shorthands.borderColor(tokens.colorStatusDangerBorder2),
    '::placeholder': { color: tokens.colorNeutralForeground4, opacity: 1 },
  },
  small: {
    minHeight: '24px',
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
