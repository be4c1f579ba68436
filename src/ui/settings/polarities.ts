import type { IndicatorView, ScorecardView } from '../../core/engine/engine';
import type { Polarity, PolaritySource } from '../../core/scorecard/scorecard';
import { plural } from '../../core/text/words';
import { polarityKey, type SetPolarity, type SettingsParts } from './changes';

/** An indicator as its polarity is set: by its name, wherever in the workbook it stands. */
export interface NamedIndicator {
  readonly key: string;
  readonly name: string;
  /** Where it stands: its service, "2 services", or nothing. */
  readonly place: string;
  readonly polarity: Polarity;
  readonly source: PolaritySource;
  /** Whether it is in the workbook now; otherwise only its setting is left. */
  readonly isHere: boolean;
}

export interface PolarityGroup {
  readonly key: 'unclear' | 'set' | 'decided';
  readonly title: string;
  readonly indicators: readonly NamedIndicator[];
}

export const polarityWords: Readonly<Record<SetPolarity, string>> = {
  higher: 'Higher is better',
  lower: 'Lower is better',
  range: 'Best within a range',
};

const sourceWords: Readonly<Record<PolaritySource, string>> = {
  set: 'as set',
  column: 'from its column',
  name: 'from its name',
  catalogue: 'a known indicator',
  targets: 'from its targets',
  nothing: 'nothing says which',
};

/** "higher is better, from its name". */
export function sayPolarity({ polarity, source }: Pick<NamedIndicator, 'polarity' | 'source'>): string {
  if (polarity === 'unclear') return 'not clear';
  return `${polarityWords[polarity].toLowerCase()}, ${sourceWords[source]}`;
}

/** Every indicator of the workbook once, those that nothing says which about first. */
export function groupPolarities(
  scorecards: readonly ScorecardView[],
  stored: SettingsParts,
): readonly PolarityGroup[] {
  const all = nameIndicators(scorecards.flatMap(({ indicators }) => indicators));
  const isSet = ({ key }: NamedIndicator) => stored.polarity.has(key);
  const isUnclear = ({ polarity }: NamedIndicator) => polarity === 'unclear';
  return [
    { key: 'unclear', title: 'Not clear', indicators: all.filter((one) => !isSet(one) && isUnclear(one)) },
    { key: 'set', title: 'Set by hand', indicators: [...all.filter(isSet), ...setElsewhere(all, stored)] },
    { key: 'decided', title: 'Clear', indicators: all.filter((one) => !isSet(one) && !isUnclear(one)) },
  ];
}

function nameIndicators(indicators: readonly IndicatorView[]): readonly NamedIndicator[] {
  const byKey = new Map<string, IndicatorView[]>();
  for (const indicator of indicators) {
    if (indicator.name === '') continue;
    const key = polarityKey(indicator.name);
    const same = byKey.get(key);
    if (same) same.push(indicator);
    else byKey.set(key, [indicator]);
  }
  return [...byKey].map(([key, same]) => {
    const services = new Set(same.flatMap(({ service }) => service ?? []));
    const { name, polarity, polaritySource } = same.find((one) => one.polarity === 'unclear') ?? same[0]!;
    const place = services.size > 1 ? plural(services.size, 'service') : ([...services][0] ?? '');
    return { key, name, place, polarity, source: polaritySource, isHere: true };
  });
}

/** What is set for names that are nowhere in the workbook now. */
function setElsewhere(all: readonly NamedIndicator[], stored: SettingsParts): readonly NamedIndicator[] {
  const here = new Set(all.map(({ key }) => key));
  return [...stored.polarity]
    .filter(([key]) => !here.has(key))
    .map(([key, { name, polarity }]) => ({
      key,
      name,
      place: 'Not in this workbook now',
      polarity,
      source: 'set',
      isHere: false,
    }));
}
