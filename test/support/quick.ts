/** Whether these are the quick tests, which try less of what is tried many times over. */
export const isQuick = process.env['SCORECARD_TESTS'] === 'quick';

/** All of a list, of which the quick tests take every third. */
export function someOf<One>(all: readonly One[]): readonly One[] {
  return isQuick ? all.filter((_, index) => index % 3 === 0) : all;
}
