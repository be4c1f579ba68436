import type { Polarity, PolaritySource, Unit } from '../scorecard';
import { polarityFromText, saysNeitherWay, saysNoWay } from './fromColumn';
import { isWorkload, type NamePolarity, polarityFromName } from './fromName';
import { polarityFromAll, polarityFromTargets } from './fromTargets';

export { polarityFromText } from './fromColumn';
export { polarityFromName, type NamePolarity } from './fromName';
export { polarityFromTargets } from './fromTargets';

/** What there is to go by for one indicator. */
export interface PolarityEvidence {
  readonly name: string;
  /** What else it is called, which is asked where the name does not tell. */
  readonly otherNames?: readonly string[];
  readonly unit?: Unit;
  /** Whether the row is a difference between two groups or two times; such a row is better low. */
  readonly isGap?: boolean;
  /** What the officer set; nothing overrules it. */
  readonly set?: Exclude<Polarity, 'unclear'> | null;
  /** The row's cell in a polarity column. */
  readonly columnText?: string | null;
  readonly comment?: string;
  /** Whether a status rates the row, which may deny what the name tells; it may unless given. */
  readonly isRated?: boolean;
  /** The row's figures, which are looked at only where nothing else tells, or where they may deny it. */
  readonly figures: () => Figures;
}

/** A target that is over, and whether it is called met; null where nothing says so. */
export interface PastTarget {
  readonly target: number;
  readonly isMet: boolean | null;
}

export interface Figures {
  readonly baseline: number | null;
  /** The targets to come, in year order; null where a year has none. */
  readonly targets: readonly (number | null)[];
  /** Which way the targets bound the row, where they do and all alike: "max 90" is better lower. */
  readonly bounded?: 'higher' | 'lower' | null;
  /** The target of the baseline's own time, and whether the status says that it was met. */
  readonly judged?: PastTarget | null;
}

export interface PolarityDecision {
  readonly polarity: Polarity;
  readonly source: PolaritySource;
}

/** Which way is better for an indicator, and what decided it: the officer, a column, the name, a known indicator, or the targets. */
export function decidePolarity(evidence: PolarityEvidence): PolarityDecision {
  const { name, otherNames = [], unit = 'unknown', set, columnText } = evidence;
  if (set) return { polarity: set, source: 'set' };
  const fromText = columnText ? polarityFromText(columnText) : null;
  if (fromText) return { polarity: fromText, source: 'column' };
  if ((columnText && saysNoWay(columnText)) || saysNeitherWay(evidence.comment ?? ''))
    return { polarity: 'unclear', source: 'column' };
  const fromName = polarityFromName(name, unit) ?? polarityFromOthers(evidence);
  if (fromName) {
    // "Reduction in tax gap" may head how far it came down, or how high it still is: then its targets come down.
    const mayBeLevel = fromName.polarity === 'higher' && /^reduc/.test(fromName.because);
    if (mayBeLevel && comesDown(evidence.figures(), unit)) return { polarity: 'lower', source: 'targets' };
    // Where a service is only just being brought, that it is used is what it is brought for.
    const mayBeBrought = fromName.polarity === 'lower' && USE.test(fromName.because);
    if (mayBeBrought && growsMuch(evidence.figures())) return { polarity: 'unclear', source: 'nothing' };
    if (isDenied(fromName, evidence)) return { polarity: 'unclear', source: 'nothing' };
    return { polarity: fromName.polarity, source: fromName.source };
  }
  if (evidence.isGap) return { polarity: 'lower', source: 'name' };
  const { baseline, targets, bounded, judged = null } = evidence.figures();
  if (bounded) return { polarity: bounded, source: 'targets' };
  const fromAll = polarityFromAll(baseline, targets, judged);
  if (fromAll) return { polarity: fromAll, source: 'targets' };
  if (isWorkload(name) || otherNames.some(isWorkload)) return { polarity: 'unclear', source: 'nothing' };
  // Nobody wants what takes long to take longer.
  const isTime = unit === 'days' || TAKES_TIME.test(name);
  const isEased = !isTime && mayBeEased(baseline, targets);
  const fromTargets = isEased ? null : polarityFromTargets(baseline, targets, unit);
  if (fromTargets) return { polarity: fromTargets, source: 'targets' };
  return { polarity: 'unclear', source: 'nothing' };
}

/** Whether all targets go against what words of a name tell, and the status of the one that is over bears them out. */
function isDenied(
  { polarity, isStated }: NamePolarity,
  { isRated = true, figures }: PolarityEvidence,
): boolean {
  if (isStated || polarity === 'range' || !isRated) return false;
  const { baseline, targets, judged = null } = figures();
  if (judged?.isMet == null) return false;
  const way = polarityFromAll(baseline, targets, judged);
  return way !== null && way !== polarity;
}

/** What the other names tell of one that does not; nothing where they disagree, or the name is of work that comes as it may. */
function polarityFromOthers({
  name,
  otherNames = [],
  unit = 'unknown',
}: PolarityEvidence): NamePolarity | null {
  if (otherNames.length === 0 || isWorkload(name)) return null;
  const told = otherNames.flatMap((other) => polarityFromName(other, unit) ?? []);
  return told.every(({ polarity }) => polarity === told[0]!.polarity) ? (told[0] ?? null) : null;
}

const TAKES_TIME =
  /\bdur[ée]es? (?:moyenne|m[ée]diane|de traitement)|\bd[ée]lais?\b|\b(?:tiempos?|tempos?) (?:medio|m[ée]dio|promedio|de (?:espera|respuesta|resposta|atenci[oó]n|tramitaci[oó]n))|\bprazo m[ée]dio|\b(?:bearbeitungs|warte)(?:zeit|dauer)|\b(?:doorloop|wacht)tijd|\btemp[oi] medi[oi]\b/i;

/**
 * Whether the one level that is wanted lies below the baseline, by less than half: most of what a silent name counts is
 * wanted to grow, so that it may be an easier target as well as a plan to bring something down.
 */
function mayBeEased(baseline: number | null, targets: readonly (number | null)[]): boolean {
  const [level, ...more] = new Set(targets.filter((target) => target !== null));
  return (
    baseline !== null && level !== undefined && more.length === 0 && level < baseline && level * 2 > baseline
  );
}

const USE = /\b(?:consumption|consumed|use|used|usage|demand)\b/;
/** So many times the baseline nobody plans to use of what should be saved. */
const MUCH = 1.5;

function growsMuch({ baseline, targets }: Figures): boolean {
  const end = targets.findLast((target) => target !== null);
  return baseline !== null && baseline > 0 && end !== undefined && end >= baseline * MUCH;
}

function comesDown({ baseline, targets }: Figures, unit: Unit): boolean {
  return [baseline, null].some((from) => polarityFromTargets(from, targets, unit) === 'lower');
}
