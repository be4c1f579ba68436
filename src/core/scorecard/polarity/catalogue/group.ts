/**
 * Public indicators of one field and the way that is better for each. A line names an indicator by the words that make
 * it out, in their order; other words may stand between them. Above each group stands where such indicators are
 * published. `open` names what is counted without a better way.
 */
export interface IndicatorGroup {
  readonly higher: readonly string[];
  readonly lower: readonly string[];
  readonly range?: readonly string[];
  readonly open?: readonly string[];
}

/** The lines of a list, one indicator each. */
export function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
