import { formatDay } from '../sheet/calendar';
import type { Explained } from './explanation';

/** The reason that was given, by whom and when, and where it no longer holds why that is: as one sentence. */
export function sayExplained({ explanation, hasLapsed, because }: Explained): string {
  const reason = `“${explanation.reason.trim()}”`;
  const signature = explanation.by.trim();
  const given = `${signature === '' ? '' : `by ${signature} `}on ${formatDay(explanation.on)}`;
  if (!hasLapsed) return `Explained ${given}: ${reason}`;
  const why = because === undefined ? '' : `, because ${because}`;
  return `The reason given ${given} no longer holds${why}: ${reason}`;
}
