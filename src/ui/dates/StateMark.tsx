import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CalendarCancel16Regular,
  CalendarClock16Regular,
  CalendarEmpty16Regular,
  CalendarQuestionMark16Regular,
  CommentOff16Regular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { CommentState } from '../../core/dates/commentState';

const useStyles = makeStyles({
  icon: { flexShrink: 0, display: 'block' },
  passed: { color: tokens.colorStatusDangerForeground1 },
  'no-comment': { color: tokens.colorStatusDangerForeground1 },
  'no-date': { color: tokens.colorStatusWarningForeground1 },
  vague: { color: tokens.colorStatusWarningForeground1 },
  due: { color: tokens.colorNeutralForeground2 },
});

const icons = {
  passed: CalendarCancel16Regular,
  'no-comment': CommentOff16Regular,
  'no-date': CalendarEmpty16Regular,
  vague: CalendarQuestionMark16Regular,
  due: CalendarClock16Regular,
};

/** Each state has a shape of its own; its words always stand beside it. */
export function StateMark({ state }: { readonly state: CommentState }): ReactElement {
  const styles = useStyles();
  const Icon = icons[state];
  return <Icon className={mergeClasses(styles.icon, styles[state])} aria-hidden />;
}
