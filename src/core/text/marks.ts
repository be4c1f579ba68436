const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** What stands for the mark of a note that yearly figures have none up to date. */
export const NO_YEAR_TO_DATE = 'ytd';

/** What stands for the mark of a note that says among how many ranks are. */
export const RANKED_AMONG = 'ranked among';

/** What stands for the mark of a key that says what statuses and arrows go by. */
export const STATUS_KEY = 'status key';

/** What stands for the mark of a note that says why marks stand where figures would. */
export const NO_FIGURE = 'no figure';

/** What stands for the mark of a note that says which rows have no targets. */
export const NO_TARGETS = 'no targets';

/** What stands for the mark of a note that asks a comment for every miss. */
export const COMMENT_ASKED = 'comment asked';

const LONGEST_MARK = 40;

/** One spelling for each mark: `¹`, `(1)`, `[1]` and `1.` are all `1`. */
export function normaliseMark(mark: string): string {
  if (mark.length > LONGEST_MARK) return mark;
  return mark
    .toLowerCase()
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String(SUPERSCRIPTS.indexOf(digit)))
    .replace(/^note\s+/, '')
    .replace(/^[[(](?:note )?|[\])\].:]+$/g, '')
    .trim();
}
