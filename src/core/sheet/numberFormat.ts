/** A number to the fifteen significant digits that Excel keeps: 770.00000000000011 is 770. */
export function toFifteenDigits(number: number): number {
  // Nearly all figures have few decimals, and a sheet has a million of them.
  if (Math.abs(number) < 1e9 && Math.round(number * 1e4) / 1e4 === number) return number;
  return Number(number.toPrecision(15));
}

/** Whether a number format shows this number multiplied by a hundred: a quoted sign, as in `0"%"`, is only printed. */
export function showsPerCent(numberFormat: string, number = 1): boolean {
  if (!numberFormat.includes('%')) return false;
  const section = numberFormat.includes(';') ? sectionFor(numberFormat, number) : numberFormat;
  return bareOf(section).includes('%');
}

/**
 * The section of a number format that Excel shows a number by: the one whose condition it meets, else the one for
 * positive numbers, negative numbers or nought.
 * @example sectionFor('[<1]0.0%;0.0', 58) // '0.0'
 */
export function sectionFor(numberFormat: string, number: number): string {
  const sections = splitSections(numberFormat);
  const [first = '', second, third] = sections;
  if (second === undefined) return first;
  const [firstTest, secondTest] = [conditionOf(first), conditionOf(second)];
  if (firstTest === null && secondTest === null) {
    if (number < 0) return second;
    return number === 0 && third !== undefined ? third : first;
  }
  if (firstTest ? firstTest(number) : number > 0) return first;
  if (third === undefined) return second;
  return (secondTest ? secondTest(number) : number < 0) ? second : third;
}

/** A format's sections: a semicolon within quotes or behind a backslash parts nothing. */
function splitSections(numberFormat: string): string[] {
  const sections = [''];
  for (const [token] of numberFormat.matchAll(/"[^"]*"?|\\.|\[[^\]]*\]?|[^"\\[;]+|;|\\/gs)) {
    if (token === ';') sections.push('');
    else sections[sections.length - 1] += token;
  }
  return sections;
}

function conditionOf(section: string): ((number: number) => boolean) | null {
  const match = /\[(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)\]/.exec(section);
  if (!match) return null;
  const limit = Number(match[2]);
  switch (match[1]) {
    case '<':
      return (number) => number < limit;
    case '<=':
      return (number) => number <= limit;
    case '>':
      return (number) => number > limit;
    case '>=':
      return (number) => number >= limit;
    case '<>':
      return (number) => number !== limit;
    default:
      return (number) => number === limit;
  }
}

/** A section without what is only printed. */
function bareOf(section: string): string {
  return section.replace(/"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]?/gs, '');
}
