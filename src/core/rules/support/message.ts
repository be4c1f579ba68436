import { groupThousands } from '../../text/groupThousands';

/**
 * A rule's sentence with its {placeholders} filled in.
 * @throws if the sentence names a placeholder for which the finding carries no data.
 * @example renderMessage('Target {year} is {value}.', { year: '2019', value: 66 }) // 'Target 2019 is 66.'
 */
export function renderMessage(sentence: string, data: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{([^{}]*)\}/g, (_placeholder, name: string) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    if (value === undefined) throw new Error(`No data for {${name}} in "${sentence}"`);
    return typeof value === 'number' ? printNumber(value) : separateThousands(value);
  });
}

/** A figure of many digits is hard to read as a sheet without separators shows it. */
function separateThousands(text: string): string {
  const figure = /^(-?[£$€]?)(\d{5,12})(\.\d+)?$/.exec(text);
  return figure && !figure[2]!.startsWith('0')
    ? figure[1]! + groupThousands(figure[2]!) + (figure[3] ?? '')
    : text;
}

/** Sums of decimals carry dust (0.1 + 0.2) that nobody typed. */
function printNumber(value: number): string {
  return String(Number(value.toPrecision(12)));
}
