import type { Unit } from '../scorecard';
import { NAME_CUES, type Leaning } from './nameCues';

// A cell holds up to 32,767 characters; a name that tells has told by then.
const LONGEST_NAME = 500;

export interface NamePolarity {
  readonly polarity: Leaning;
  /** The words of the name that tell. */
  readonly because: string;
}

/**
 * Which way is better as far as an indicator's name tells, or null where it does not. A gap outranks every achievement,
 * and an achievement ("resolved on time") outranks the bad thing it is about ("complaints").
 *
 * @example
 * polarityFromName('Percentage of complaints resolved on time'); // { polarity: 'higher', because: 'on time' }
 */
export function polarityFromName(name: string, unit: Unit = 'unknown'): NamePolarity | null {
  const plain = plainName(name);
  for (const { polarity, pattern, unless } of NAME_CUES) {
    const match = pattern.exec(plain);
    if (match && !unless?.test(plain)) return { polarity, because: match[0] };
  }
  // Government used to list these by kind of application; the figure is the share decided in time.
  const isInTime = unit === 'percentage' && /^processing of \w+ applications/.test(plain);
  return isInTime ? { polarity: 'higher', because: 'processing' } : null;
}

function plainName(name: string): string {
  return name
    .slice(0, LONGEST_NAME)
    .toLowerCase()
    .replace(/[‐-―−]/g, '-')
    .replace(/[‘’‛`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
