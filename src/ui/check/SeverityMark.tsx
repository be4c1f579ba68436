import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled, Info16Filled, QuestionCircle16Filled } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Severity } from '../../core/sheet/severity';

const useStyles = makeStyles({
  icon: { flexShrink: 0, display: 'block' },
  error: { color: tokens.colorStatusDangerForeground1 },
  query: { color: tokens.colorStatusWarningForeground1 },
  advice: { color: tokens.colorBrandForeground1 },
});

const icons = { error: ErrorCircle16Filled, query: QuestionCircle16Filled, advice: Info16Filled };

/** Each severity has a shape of its own; its word always stands beside it. */
export function SeverityMark({ severity }: { readonly severity: Severity }): ReactElement {
  const styles = useStyles();
  const Icon = icons[severity];
  return <Icon className={mergeClasses(styles.icon, styles[severity])} aria-hidden />;
}
