import { fold } from '../../text/fold';

/** How much of the sentence on each side of a figure tells it from others. */
const REACH = 80;

/** What the settings know a figure of a text by: itself and the words around it, wherever it stands in the text. */
export function statementKey(
  quote: string,
  { from, to }: { readonly from: number; readonly to: number },
): string {
  const [before, figure, after] = [
    quote.slice(Math.max(0, from - REACH), from),
    quote.slice(from, to),
    quote.slice(to, to + REACH),
  ];
  return fold(`${before}[${figure}]${after}`);
}
