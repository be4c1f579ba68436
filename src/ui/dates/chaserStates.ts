import type { CommentState } from '../../core/dates/commentState';
import { plural } from '../../core/text/words';

/** The gravest first, as in the text for a mail. */
export const chaserStates: readonly CommentState[] = ['passed', 'no-comment', 'no-date', 'vague', 'due'];

export const stateTitle: Readonly<Record<CommentState, string>> = {
  passed: 'Date passed',
  'no-comment': 'No comment',
  'no-date': 'Comment without a date',
  vague: 'Date not clear',
  due: 'Expected',
};

/** Of so many: "4 dates passed". */
export const countState: Readonly<Record<CommentState, (count: number) => string>> = {
  passed: (count) => `${plural(count, 'date')} passed`,
  'no-comment': (count) => `${count} without a comment`,
  'no-date': (count) => `${count} without a date`,
  vague: (count) => `${plural(count, 'date')} not clear`,
  due: (count) => `${count} expected`,
};
