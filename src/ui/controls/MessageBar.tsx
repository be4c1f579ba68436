import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle20Filled,
  ErrorCircle20Filled,
  Info20Filled,
  Warning20Filled,
} from '@fluentui/react-icons';
import { type ReactElement, type ReactNode, useId } from 'react';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    '& > svg': { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  },
  body: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  title: { fontWeight: tokens.fontWeightSemibold },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  info: {},
  success: {
    ...shorthands.borderColor(tokens.colorStatusSuccessBorder1),
    backgroundColor: tokens.colorStatusSuccessBackground1,
    '& > svg': { color: tokens.colorStatusSuccessForeground1 },
  },
  warning: {
    ...shorthands.borderColor(tokens.colorStatusWarningBorder1),
    backgroundColor: tokens.colorStatusWarningBackground1,
    '& > svg': { color: tokens.colorStatusWarningForeground3 },
  },
  error: {
    ...shorthands.borderColor(tokens.colorStatusDangerBorder1),
    backgroundColor: tokens.colorStatusDangerBackground1,
    '& > svg': { color: tokens.colorStatusDangerForeground1 },
  },
});

const signs = {
  info: Info20Filled,
  success: CheckmarkCircle20Filled,
  warning: Warning20Filled,
  error: ErrorCircle20Filled,
};

interface MessageBarProps {
  readonly intent: keyof typeof signs;
  /** What it comes to, in one sentence. */
  readonly title?: ReactNode;
  readonly className?: string;
  readonly role?: 'alert';
  /** Buttons below the words. */
  readonly actions?: ReactNode;
  /** A button in the corner. */
  readonly corner?: ReactNode;
  readonly children?: ReactNode;
}

/** What happened, in words beside a sign of its kind. */
export function MessageBar(props: MessageBarProps): ReactElement {
  const { intent, title, className, role = 'group', actions, corner, children } = props;
  const styles = useStyles();
  const id = useId();
  const Sign = signs[intent];
  return (
    <div role={role} aria-labelledby={id} className={mergeClasses(styles.bar, styles[intent], className)}>
      <Sign aria-hidden />
      <div className={styles.body}>
        {title === undefined ? (
          <span id={id}>{children}</span>
        ) : (
          <>
            <span id={id} className={styles.title}>
              {title}
            </span>{' '}
            {children}
          </>
        )}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {corner}
    </div>
  );
}
