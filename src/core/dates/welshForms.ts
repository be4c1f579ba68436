import { form, type DateForm } from './form';
import { firstNotOver, monthSpan, seasonSpan, type Season } from './span';
import { YEAR4 } from './words';

const MONTHS: readonly string[] = [
  'ionawr',
  'chwefror',
  'mawrth',
  'ebrill',
  'mai',
  'mehefin',
  'gorffennaf',
  'awst',
  'medi',
  'hydref',
  'tachwedd',
  'rhagfyr',
];
const SEASONS: Readonly<Record<string, Season>> = {
  gwanwyn: 'spring',
  haf: 'summer',
  hydref: 'autumn',
  gaeaf: 'winter',
};
// After "o" and "i" some of the months soften: "o Fai", "i Fawrth".
const MONTH = `(?:${MONTHS.join('|')}|fawrth|fai|fehefin|orffennaf|fedi|dachwedd|ragfyr)(?![a-zâêîôûŵŷ])`;
const IN = '(?:ym|yn|erbyn|o|tan|ar [ôo]l|cyn|diwedd|dechrau|canol|ddiwedd|ddechrau|ganol)';
const SEASON = `(?:y |yr )?(?<season>${Object.keys(SEASONS).join('|')})`;

/** Months and seasons in Welsh, with their year or behind a word that makes them a time. */
export const welshForms: readonly DateForm[] = [
  // "Hydref" is October as well as autumn: with the article it is the season.
  form(`\\byr? (?<season>${Object.keys(SEASONS).join('|')})\\s+(?<year>${YEAR4})`, ({ season, year }) =>
    seasonSpan(Number(year), SEASONS[season!.toLowerCase()]!),
  ),
  form(
    `\\b(?:(?:dd?iwedd|dd?echrau|g?canol) )?(?:f?mis )?(?<month>${MONTH})\\s+(?<year>${YEAR4})`,
    ({ month, year }) => monthSpan(Number(year), monthOf(month!)),
  ),
  form(`\\b(?<season>gwanwyn|haf|gaeaf)\\s+(?<year>${YEAR4})`, ({ season, year }) =>
    seasonSpan(Number(year), SEASONS[season!.toLowerCase()]!),
  ),
  form(`(?<lead>\\b${IN} (?:f?mis )?)(?<month>${MONTH})(?!\\s+\\d)`, ({ month }, { asOf }) =>
    firstNotOver(asOf, (year) => monthSpan(year, monthOf(month!))),
  ),
  form(`(?<lead>\\b${IN} )${SEASON}(?![a-zâêîôûŵŷ])(?!\\s+\\d)`, ({ season }, { asOf }) =>
    firstNotOver(asOf, (year) => seasonSpan(year, SEASONS[season!.toLowerCase()]!)),
  ),
];

/** 1 to 12 for the name of a month, softened or not. */
function monthOf(name: string): number {
  const word = name.toLowerCase();
  const found = MONTHS.findIndex(
    (month) => month === word || month.slice(1) === word.slice(1) || month.slice(1) === word,
  );
  return found + 1;
}
