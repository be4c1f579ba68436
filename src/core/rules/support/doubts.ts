/** The rules that doubt a figure by itself: whatever else is said of it follows from that. */
export const DOUBT_A_FIGURE: readonly string[] = ['value-outlier', 'value-scale-mixed', 'value-out-of-range'];

/** Those that doubt it or the sum that it is. */
export const DOUBT_A_RESULT: readonly string[] = [
  ...DOUBT_A_FIGURE,
  'sum-range-short',
  'quarters-against-year',
];
