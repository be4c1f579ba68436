import { fold } from '../../text/fold';
import { remember } from '../../text/remember';
import { isTotalOfGroup } from '../rows/kinds';
import { REGION } from '../words/fieldWords';

/** One of these says whose figures a row holds: somebody's who is not the council itself. */
const OTHERS =
  'england|english|national|nationally|nation|nationwide|uk|gb|britain|wales|welsh|cymru|cenedlaethol|scotland|scottish|ireland|region|regional|regionally|neighbours?|neighbors?|sns?|peers?|comparators?|comparison|benchmarks?|cipfa|nafn|apse|housemark|similar|sector|state|statewide|country|shire|unitary|unitaries|metropolitan|mets?|quartile|family|core cities|most similar';
/** The same in other languages: a country by its own name, and what is true all over it. */
const ABROAD =
  'nederland|landelijk|belgi[eë]|belgique|vlaanderen|deutschland|bund|bundesweit|bundesdurchschnitt|landesdurchschnitt|landesweit|[oö]sterreich|schweiz|suisse|france|italia|espa[nñ]a|portugal|brasil|sverige|riket|norge|danmark|suomi|polska|nacional|nazionale|nationale?|nationaal';
/** What a council calls itself by its kind. */
const MUNICIPAL =
  /^(?:(?:de |la |el |il |die |o )?(?:gemeente|gemeinde|stadt|stad|kommune?n?|commune|ville|comune|citt[aà]|ciudad|munic[ií]pi[oi]|ayuntamiento|concelho|gmina|miasto|kunta))(?: \p{L}+)?$/u;
/** What it lies in. */
const WIDER =
  /^(?:(?:la |il |el |de |der )?(?:provinci[ae]|province|regio|region[ei]?|regi[oó]n|regi[aã]o|landkreis|kreis|d[eé]partement|departamento|distrito|l[aä]n|fylke|wojew[oó]dztwo|powiat|comunidad aut[oó]noma|bundesland|land|cant[oó]n|kanton|estado))(?: \p{L}+){0,2}$/u;
/** Words that stand beside those. */
const BESIDE =
  'the|all|of|and|&|great|united|kingdom|northern|north|south|east|west|midlands|yorkshire|humber|london|inner|outer|greater|statistical|stat|nearest|group|groups|authority|authorities|councils?|boroughs?|districts?|county|counties|forces?|trusts?|schools?|landlords?|universities|colleges|cities|average|avg|mean|median|total|overall|rate|figure|value|top|upper|lower|best|third|provisional|excl|excluding|incl|including|only|in|for';
const OTHER = new RegExp(`\\b(?:${OTHERS})\\b`);
const ABROAD_ALONE = new RegExp(`^(?:(?:gemiddelde?|media|moyenne|durchschnitt|snitt) )?(?:${ABROAD})$`);
const ONLY_SUCH = new RegExp(`^(?:(?:${OTHERS}|${BESIDE})(?:$|[ ,/-]+))+$`);
const GROUP =
  /^(?:(?:peer |comparator |sector )?group|london|county|all councils|all authorities|all schools|all trusts|all forces) (?:average|mean|median)$/;
const LONGEST = 50;
/** What every such text has something of: most need no closer look. */
const SIGN =
  /engl|nation|uk|gb|brit|wales|welsh|cymru|cened|scot|irel|region|neigh|sn|peer|compar|bench|cipfa|nafn|apse|house|similar|sector|state|country|shire|unitar|met|quartile|family|core|north|south|east|west|yorks|london|group|county|all /i;

/** Whether words name nobody but others, as "England", "South East" and "Statistical neighbours" do: no name of an indicator is such. */
export function namesOthers(text: string): boolean {
  if (text.length > LONGEST || isTotalOfGroup(text)) return false;
  const folded = foldArea(text);
  if (ABROAD_ALONE.test(folded)) return true;
  if (!SIGN.test(text)) return false;
  if (REGION.test(folded.replace(/ (?:average|mean|region|median)$/, ''))) return true;
  return GROUP.test(folded) || (OTHER.test(folded) && ONLY_SUCH.test(folded));
}

const foldArea = remember((text) =>
  fold(text)
    .replace(/[()[\]*†:.]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^(?:- )+/, '')
    .trim(),
);

/** Whether words name what a council lies in, "Provincie", and so somebody else where a row says "Gemeente". */
export function namesWider(text: string): boolean {
  return text.length <= LONGEST && WIDER.test(foldArea(text));
}

/** Whether words name a council by its kind alone. */
export function namesMunicipality(text: string): boolean {
  return text.length <= LONGEST && MUNICIPAL.test(foldArea(text));
}
