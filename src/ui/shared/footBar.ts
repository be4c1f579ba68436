import { tokens } from '@fluentui/react-components';

/** A bar that stays in sight at the foot of what scrolls; in a pane that is zoomed in it would hide half of it. */
export const footBar = {
  position: 'sticky',
  bottom: 0,
  zIndex: 2,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: tokens.spacingHorizontalS,
  rowGap: tokens.spacingVerticalXS,
  borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  '@media (max-height: 320px)': { position: 'static' },
} as const;

/** For what such a bar may lie over: with the focus it scrolls clear of the bar and all that the bar may have to say. */
export const clearOfFoot = { scrollMarginBottom: '176px' } as const;
