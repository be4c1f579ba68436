const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

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
