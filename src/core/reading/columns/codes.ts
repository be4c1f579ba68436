import { fold } from '../../text/fold';
import { splitJoined } from '../labels';
import type { Meaning } from '../words/words';

/** What answers yes or no for each row: "is_cumulative", "active". */
const FLAG =
  /^(?:is|has|was|show|include)[ _]|[ _](?:flag|bool)$|^(?:active|enabled|visible|deleted|archived|cumulative|statutory)$/;
/** In which order rows come, or to what they belong: "sort_order", "subject_area". */
const CODE =
  /(?:^|[ _])(?:sort|(?:sort|display|row|list)[ _]?order|seq(?:uence)?|decimal[ _]places|key|code|version|(?:subject|theme|topic|policy)[ _]area|(?:(?:peer|benchmark|sub)[ _]?)?group|sub[ _]?category|sector|family|class)$/;
/** By which number a body goes in a list of its own, or names of a database joined to one: "Agency.Number", "UAAgyConcat". */
const OF_BODY =
  /(?:^|[ ._])(?:agency|department|dept|unit|division|office|program(?:me)?|directorate|fund|account|organi[sz]ation|org|bureau|cost[ ._]cent(?:re|er)|appropriation)[ ._]?(?:numbers?|nos?|num|ids?|codes?)$|[ ._](?:concat(?:enated|enation)?|lookup|join(?:ed)?[ ._]?(?:id|key))$/;
/** Whom rows are compared with, by name or by number. */
const OTHERS = /group|sector|famil|peer|region|cluster|authorit/;
const PLAIN = /\b(?:actual|target|base-?line|milestone)s?\b/;
const LEAST_CODES = 3;
const LARGEST_CODE = 99;
/** So many times as large as a code are the figures of a row that it can be none of. */
const FAR = 8;

/** By which number or letters a place or a body goes in official lists: "code_departement", "Code INSEE", "county_fips". */
const OF_PLACE =
  /^(?:cod(?:e|igo|ice|\.)?|id|cle)[ _](?:d[eiu][ _]|d[ao][ _]|del(?:la)?[ _]|d')?(?:l'|la )?(?:geo|regi|reg$|depa?r?t|commun|comun|munic|provin|distri|state|estado|uf$|count|pays|pais|area|zon[ae]|arrond|canton|acad|postal|ward|iris|epci|siren|siret|insee|ibge|istat)[a-z]*(?:[ _](?:insee|ibge|istat))?$|^(?:ref|geo)[ _]?area(?:[ _](?:code|id))?$|(?:^|[ _])(?:insee|fips|gss|ibge|istat|nuts ?[123]?|siren|siret)(?:[ _](?:codes?|no|id))?$/;

type Numbers = readonly (number | null)[];

/**
 * Flags, orders and codes of what a row belongs to are no figures, whatever their headings sound like: small whole
 * numbers that come again, or count the rows, beside figures of quite another size. "named" where the heading says so,
 * "seeming" where only the numbers do; null where they can be figures.
 */
export function codesIn(
  label: string,
  meaning: Meaning | null,
  numbers: () => Numbers,
  others: () => readonly Numbers[],
): 'named' | 'seeming' | null {
  const folded = fold(label);
  if (OF_BODY.test(fold(splitJoined(label)))) return comeAgain(numbers()) ? 'named' : null;
  const isFlag = FLAG.test(folded);
  const isNamed = isFlag || CODE.test(folded);
  if (!isNamed && (meaning === null || PLAIN.test(folded))) return null;
  const mayBeFigures = meaning === 'comparator' && !OTHERS.test(folded);
  const codes = numbers();
  const given = codes.filter((code) => code !== null);
  if (isFlag) return given.length > 0 && given.every((code) => code === 0 || code === 1) ? 'named' : null;
  if (!areCodes(given, mayBeFigures ? 1 : LARGEST_CODE)) return null;
  // "Peers" over how many they are.
  const isOneNumber = meaning === 'comparator' && given[0]! > 1 && new Set(given).size === 1;
  if (!isOneNumber && !areFar(codes, others())) return null;
  return isNamed ? 'named' : 'seeming';
}

/** Whether whole numbers come again and again, as those of what several rows belong to do. */
function comeAgain(codes: Numbers): boolean {
  const given = codes.filter((code) => code !== null);
  return (
    given.length >= LEAST_CODES &&
    given.every((code) => Number.isInteger(code) && code >= 0) &&
    new Set(given).size * 2 <= given.length
  );
}

function areCodes(given: readonly number[], largest: number): boolean {
  if (given.length < LEAST_CODES) return false;
  if (!given.every((number) => Number.isInteger(number) && number >= 0 && number <= largest)) return false;
  return new Set(given).size < given.length || given.every((number, index) => number === given[0]! + index);
}

/** Whether most rows have figures that are many times as large. */
function areFar(codes: Numbers, others: readonly Numbers[]): boolean {
  const apart = codes.flatMap((code, index) => {
    const largest = Math.max(...others.map((numbers) => Math.abs(numbers[index] ?? 0)));
    return code === null || largest <= 0 ? [] : [largest >= FAR * Math.max(code, 1)];
  });
  return apart.length >= LEAST_CODES && apart.filter(Boolean).length * 4 >= apart.length * 3;
}

/** Whether a heading says that a place's or a body's number in an official list stands below. */
export function saysCodeOfPlace(label: string): boolean {
  return OF_PLACE.test(fold(label));
}

/** Whether each number stands beside one and the same name wherever it comes, and each name beside one number. */
export function goesWithNames(codes: Numbers, names: readonly string[]): boolean {
  const [nameOf, codeOf] = [new Map<number, string>(), new Map<string, number>()];
  for (const [index, code] of codes.entries()) {
    const name = names[index];
    if (code === null || !name) return false;
    if ((nameOf.get(code) ?? name) !== name || (codeOf.get(name) ?? code) !== code) return false;
    nameOf.set(code, name);
    codeOf.set(name, code);
  }
  return nameOf.size >= LEAST_CODES && nameOf.size * 2 <= codes.length;
}
