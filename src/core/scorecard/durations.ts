const DURATION =
  /^\d{1,3} ?(?:hours?|hrs?|h|minutes?|mins?|m)[, ]*(?:and )?\d{1,2} ?(?:minutes?|mins?|m|seconds?|secs?|s)$/;

/** Whether folded words are a time in two units, "4 minutes 22 seconds": one figure, though two numbers. */
export function isDuration(folded: string): boolean {
  return DURATION.test(folded);
}
