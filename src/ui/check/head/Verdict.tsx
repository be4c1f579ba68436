import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled, ErrorCircle20Filled, QuestionCircle20Filled } from '@fluentui/react-icons';
import { forwardRef } from 'react';
import type { Summary } from '../../../core/checking/finding';
import { sayVerdict } from '../sentences';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalSNudge,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  icon: { flexShrink: 0, marginTop: '1px' },
  ready: { color: tokens.colorStatusSuccessForeground1 },
  error: { color: tokens.colorStatusDangerForeground1 },
  query: { color: tokens.colorStatusWarningForeground1 },
});

/** Whether it can be submitted; takes the focus where what had it is gone. */
export const Verdict = forwardRef<HTMLHeadingElement, { readonly summary: Summary }>(function Verdict(
  { summary },
  ref,
) {
  const styles = useStyles();
  const kind = summary.ready ? 'ready' : summary.errors > 0 ? 'error' : 'query';
  const Icon = { ready: CheckmarkCircle20Filled, error: ErrorCircle20Filled, query: QuestionCircle20Filled }[
    kind
  ];
  return (
    <h2 ref={ref} tabIndex={-1} className={styles.line}>
      <Icon className={mergeClasses(styles.icon, styles[kind])} aria-hidden />
      <span>{sayVerdict(summary)}</span>
    </h2>
  );
});
