import { type Explanation, type Scorecard, sayNothingFound, type Settings } from '../core/index';
import type { Io } from './io';
import { complain } from './output';
import { readWorkbooks } from './workbook';

interface ReadScorecards {
  readonly scorecards: readonly Scorecard[];
  /** What the workbook keeps. */
  readonly settings: Settings;
  readonly explanations: readonly Explanation[];
}

/** The scorecards of one file; null, with a word to the reader, where there are none. */
export async function readScorecardsOf(
  file: string,
  sheet: string | undefined,
  io: Io,
): Promise<ReadScorecards | null> {
  const [reading] = await readWorkbooks([{ name: file, problem: null }], io, { sheet });
  if (!reading || reading.error !== null) return null;
  const { scorecards, nearMiss } = reading;
  if (nearMiss) complain(sayNothingFound(`"${file}"`, nearMiss), io);
  return scorecards.length > 0 ? reading : null;
}
