import { plainName } from '../scorecard/plainName';
import type { Indicator, Scorecard } from '../scorecard/scorecard';
import { fold } from '../text/fold';
import { groupBy } from '../text/groupBy';
import { isSlipOfWords, isSwapped } from '../text/isSlip';
import { once } from '../text/remember';
import { PLAIN_SERVICE_WORDS, SERVICE_WORDS } from '../text/serviceWords';
import { editDistance, plural } from '../text/words';
import type { Rule } from './rule';

export const serviceMisspelt: Rule<
  Record<never, never>,
  'misspelt' | 'owner' | 'ownWord' | 'word' | 'around'
> = {
  id: 'service-misspelt',
  group: 'The table',
  title: 'Service misspelt',
  description:
    'Warn about a service, or whoever answers for a row, named once and a letter or two from one named often.',
  why: 'A misspelt service is listed as a separate one, so its owner misses these rows.',
  severity: 'advice',
  severities: { word: 'query', around: 'query' },
  isFixable: false,
  looksAt: 'words',
  options: {},
  optionNotes: {},
  messages: {
    misspelt:
      'The service “{service}” is named only here, and “{often}” is named in {count}. If they are the same service, spell them the same way.',
    owner:
      '“{service}” under “{heading}” is named only here, and “{often}” is named in {count}. If they are the same, spell them the same way.',
    ownWord:
      'The service “{service}” has “{word}” in its name, and its own rows say “{known}”. If two letters have changed places, correct the name.',
    word: 'The service “{service}” has “{word}” in its name, which stands nowhere else. If “{known}” is meant, correct it.',
    around:
      'The entry “{text}” has “{word}” in it, which stands nowhere else on the sheet. If “{known}” is meant, correct it.',
  },
  explanation: 'Says that the two are different services.',
  valid: [
    {
      name: 'Names of places and firms in a table beside the scorecard',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, null],
        [],
        ['Site', 'Lead', 'Homes', 'Sold'],
        ['Manager Row', 'Leaning Ltd', 3, 1],
        ['Manor Row', 'Learning Ltd', 4, 1],
        ['Millbrook', 'Planner & Sons', 4, 1],
        ['Milbrook', 'Panner & Sons', 4, 1],
        ['Millbrook', 'Panner & Sons', 4, 1],
        ['Milbrook', 'Planner & Sons', 4, 1],
      ],
    },
    {
      name: 'Words of other services, of names, in the plural, or of another spelling',
      rows: [
        ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Safeguards', 'Homes built', 10, 12, null],
        ['Organization', 'Homes let', 20, 22, null],
        ['Secondments', 'Homes sold', 30, 32, null],
        ['Regeneratio', 'Works of Regeneratio', 30, 32, null],
        ['Environs', 'Trees planted', 30, 32, null],
      ],
    },
    {
      name: 'Other words, other numbers, and names that differ by more than a slip',
      rows: [
        ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Housing North', 'Homes built', 10, 12, null],
        ['Housing North', 'Homes let', 20, 22, null],
        ['Housing North', 'Homes sold', 30, 32, null],
        ['Housing South', 'Homes planned', 40, 42, null],
        ['Area team 1', 'Bins emptied on time', 30, 32, null],
        ['Area team 1', 'Bins missed', 8, 7, null],
        ['Area team 1', 'Streets swept', 30, 32, null],
        ['Area team 2', 'Trees planted', 40, 42, null],
        ['Internal audit', 'Audits on time', 30, 32, null],
        ['Internal audit', 'Audits planned', 40, 42, null],
        ['Internal audit', 'Audits agreed', 40, 42, null],
        ['External audit', 'Fees', 8, 7, null],
        ['East area', 'Roads repaired', 10, 12, null],
        ['East area', 'Roads gritted', 20, 22, null],
        ['East area', 'Roads closed', 3, 2, null],
        ['West area', 'Lamps repaired', 40, 42, null],
      ],
    },
    {
      name: 'A word of the service that another row has too, and one with another letter',
      rows: [
        ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Trial courts', 'Trails kept', 10, 12, null],
        ['Paths', 'Trial diggings', 20, 22, null],
        ['Plant', 'Plans agreed', 30, 32, null],
      ],
    },
    {
      name: 'Short names between two rows of another, and a letter more where the other stands on one side',
      rows: [
        ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Port', 'Ships moored', 10, 12, null],
        ['Post', 'Letters carried', 20, 22, null],
        ['Port', 'Ships mended', 30, 32, null],
        ['Planning', 'Plans agreed', 40, 42, null],
        ['Planning', 'Plans made', 40, 42, null],
        ['Planting', 'Trees planted', 40, 42, null],
      ],
    },
    {
      name: 'Two services of several rows each',
      rows: [
        ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Adult care', 'Reviews on time', 10, 12, null],
        ['Adult care', 'Reviews planned', 20, 22, null],
        ['Adult care', 'Visits', 30, 32, null],
        ['Adults care', 'Meals delivered', 40, 42, null],
        ['Adults care', 'Meals planned', 40, 42, null],
        ['Adults care', 'Meals returned', 4, 2, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'In a table beside the scorecard: a word that services have, and one that another table spells otherwise',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, null],
        [],
        ['Service', 'Green', 'Red', 'Total'],
        ['Housing', 3, 1, 4],
        ['Enviroment', 4, 1, 5],
        ['Libary services', 4, 1, 5],
        [],
        ['District', 'People', 'Crimes', 'Fires'],
        ['Riverside', 410, 82, 3],
        ['Castle', 210, 41, 2],
        [],
        ['District', 'Beats', 'Filled', 'Share'],
        ['Riversdie', 10, 9, 90],
        ['Castle', 21, 20, 95],
      ],
      finds: [
        ['around', 'A6'],
        ['around', 'A7'],
        ['around', 'A14'],
      ],
    },
    {
      name: 'Words that services are called by, and one of the names below, with a slip',
      rows: [
        ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Safegaurding adults', 'Homes built', 10, 12, null],
        ['Secodary schools', 'Homes let', 20, 22, null],
        ['Stormwatter', 'Homes sold', 30, 32, null],
        ['Alotments', 'Waiting for allotments', 30, 32, null],
      ],
      finds: [
        ['word', 'A2'],
        ['word', 'A3'],
        ['word', 'A4'],
        ['word', 'A5'],
      ],
    },
    {
      name: 'Whoever answers for a row',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Lead officer', 'Comments'],
        ['Homes built', 10, 12, 'Chief Operating Officer', null],
        ['Homes let', 20, 22, 'Chief Operating Officer', null],
        ['Homes sold', 30, 32, 'Cheif Operating Officer', null],
        ['Homes planned', 40, 42, 'Chief Operating Officer', null],
        ['Trees planted', 40, 42, 'Head of Parks', null],
      ],
      finds: [['owner', 'D4']],
    },
    {
      name: 'A letter left out, put in, changed, two changed places, a space, a plural, an ampersand',
      rows: [
        ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Children’s Services', 'Reviews on time', 10, 12, null],
        ['Children’s Services', 'Reviews planned', 20, 22, null],
        ['Children’s Services', 'Visits', 30, 32, null],
        ['Childrens Servces', 'Meals delivered', 40, 42, null],
        ['Environment', 'Bins emptied on time', 30, 32, null],
        ['Environment', 'Streets swept', 30, 32, null],
        ['Environment', 'Bins missed', 8, 7, null],
        ['Enviroment', 'Trees planted', 40, 42, null],
        ['Housing', 'Homes built', 10, 12, null],
        ['Housing', 'Homes let', 20, 22, null],
        ['Housing', 'Homes sold', 30, 32, null],
        ['Hosuing', 'Homes planned', 30, 32, null],
        ['Early Help', 'Plans agreed', 10, 12, null],
        ['Early Help', 'Plans closed', 20, 22, null],
        ['Early Help', 'Plans reviewed', 30, 32, null],
        ['EarlyHelp', 'Plans made', 30, 32, null],
        ['Libraries and Museums', 'Loans', 10, 12, null],
        ['Libraries and Museums', 'Visits in person', 20, 22, null],
        ['Libraries and Museums', 'Events', 30, 32, null],
        ['Library and Museums', 'Books bought', 30, 32, null],
        ['Planning & Transport', 'Journeys', 10, 12, null],
        ['Planning & Transport', 'Plans', 20, 22, null],
        ['Planning & Transport', 'Bus stops', 30, 32, null],
        ['Planing and Transport', 'Roads', 30, 32, null],
      ],
      finds: [
        ['misspelt', 'A5'],
        ['misspelt', 'A9'],
        ['misspelt', 'A13'],
        ['misspelt', 'A17'],
        ['misspelt', 'A21'],
        ['misspelt', 'A25'],
      ],
    },
    {
      name: 'A letter left out between two rows of the service, and two changed places beside one of two rows',
      rows: [
        ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Solid Waste', 'Tonnes recycled', 10, 12, null],
        ['Sold Waste', 'Tonnes of garbage', 20, 22, null],
        ['Solid Waste', 'Tonnes of organics', 30, 32, null],
        ['Environmental Health', 'Food rated', 40, 42, null],
        ['Environmental Health', 'Food inspected', 40, 42, null],
        ['Envirnomental Health', 'Noise answered', 40, 42, null],
        ['Licensing', 'Taxis licensed', 10, 12, null],
      ],
      finds: [
        ['misspelt', 'A3'],
        ['misspelt', 'A7'],
      ],
    },
    {
      name: 'A heading of a group that its own rows spell otherwise',
      rows: [
        ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Raods', 'Regional roads in good condition', 31, 33, null],
        [null, 'Kilometres resurfaced', 20, 22, null],
        ['Water', 'Leaks mended', 30, 32, null],
      ],
      finds: [['ownWord', 'A2']],
    },
  ],
  *check({ scorecard }) {
    const services = groupBy(
      scorecard.indicators.filter(({ service }) => service !== null),
      ({ service }) => service!,
    );
    const misspelt = findMisspelt(services, scorecard);
    const isToldOf = (service: string) => misspelt.some(({ name }) => name === service);
    const words = once(() => wordsOfNames(scorecard));
    for (const [service, rows] of services) {
      const [first] = rows;
      const swapped = findSwappedWord(service, rows, scorecard);
      const slip = swapped || isToldOf(service) ? null : findSlipOfWord(service, services, words);
      if (slip && first?.serviceCell)
        yield {
          messageId: 'word' as const,
          data: { service, ...slip },
          cell: first.serviceCell,
          indicator: first,
        };
      if (swapped && first?.serviceCell) {
        yield {
          messageId: 'ownWord' as const,
          data: { service, ...swapped },
          cell: first.serviceCell,
          indicator: first,
        };
      }
    }
    for (const { name, row, often, count } of misspelt) {
      if (!row.serviceCell) continue;
      const data = { service: name, often, count };
      yield { messageId: 'misspelt' as const, data, cell: row.serviceCell, indicator: row };
    }
    yield* sayOwners(scorecard);
    yield* sayAround(scorecard);
  },
};

const LONGEST_ENTRY = 60;
const NAMES_SERVICES =
  /\b(?:services?|directorates?|departments?|divisions?|teams?|districts?|wards?|areas?)\b/i;

/** The slips in what tables beside the scorecard call services, districts or sites: the words by which their rows begin. */
function* sayAround({ around, indicators }: Scorecard) {
  const entries = (around?.texts ?? []).filter(
    ({ isEntry, isAmongFigures, text, name, heading }) =>
      isEntry &&
      !isAmongFigures &&
      text.length <= LONGEST_ENTRY &&
      (name === '' || NAMES_SERVICES.test(heading ?? '')),
  );
  const count = new Map<string, number>();
  for (const { text } of entries)
    for (const word of new Set(longWordsOf(text))) count.set(word, (count.get(word) ?? 0) + 1);
  const names = new Set(indicators.flatMap(({ name, service }) => longWordsOf(`${name} ${service ?? ''}`)));
  // Of two that differ in a letter the later one is held to be the slip.
  const before = new Map<string, string[]>();
  for (const { text, cell } of entries) {
    for (const word of longWordsOf(text)) {
      const rest = restOf(text, word);
      const alike = before.get(rest) ?? [];
      before.set(rest, [...alike, word]);
      if (SERVICE_WORDS.has(word) || count.get(word) !== 1 || names.has(word)) continue;
      const known = [...SERVICE_WORDS, ...alike].find((one) => one !== word && isMeantBy(one, word));
      if (known === undefined) continue;
      yield { messageId: 'around' as const, data: { text, word, known }, cell };
    }
  }
}

/** A text with the place of one of its words left open. */
function restOf(text: string, word: string): string {
  return fold(text).replace(word, ' ').trim();
}

/** Those who answer for the rows, by the columns that name them. */
function* sayOwners(scorecard: Scorecard) {
  const { indicators, otherColumns } = scorecard;
  const named = indicators.flatMap((indicator) =>
    (indicator.remarks ?? []).flatMap(({ role, text, cell }) =>
      role === 'owner' ? [{ indicator, text, cell }] : [],
    ),
  );
  for (const [column, all] of groupBy(named, ({ cell }) => cell.column)) {
    const ownerOf = new Map(all.map((one) => [one.indicator, one]));
    const owners = groupBy(ownerOf.keys(), (indicator) => ownerOf.get(indicator)!.text);
    const heading = otherColumns.find((other) => other.column === column)?.label ?? '';
    for (const { name, row, often, count } of findMisspelt(owners, scorecard)) {
      const data = { service: name, heading, often, count };
      yield { messageId: 'owner' as const, data, cell: ownerOf.get(row)!.cell, indicator: row };
    }
  }
}

/** The names of one row that are another's, often used, but for a letter or two. */
function findMisspelt(named: ReadonlyMap<string, readonly Indicator[]>, scorecard: Scorecard) {
  const all = [...named].map(([name, rows], place) => ({ name, rows, place, plain: plainName(name) }));
  const mayMean = namesThatMayBeMeant(all);
  const nameAt = new Map(all.flatMap((one) => one.rows.map(({ nameCell }) => [nameCell.row, one] as const)));
  return all.flatMap((one) => {
    const [row, ...more] = one.rows;
    if (!row || more.length > 0) return [];
    const meant =
      mayMean(one, row).find(({ plain }) => isSlipOfWords(one.plain, plain)) ??
      standsBetween(nameAt, one, row);
    if (!meant || isWordOfNames(one.name, meant.name, scorecard)) return [];
    return [{ name: one.name, row, often: meant.name, count: plural(meant.rows.length, 'row') }];
  });
}

/** The name that the rows above and below share, where that of the row between them is a letter off. */
function standsBetween(
  nameAt: ReadonlyMap<number, Named>,
  one: Named,
  { nameCell: { row } }: Indicator,
): Named | null {
  const around = nameAt.get(row - 1);
  if (!around || around !== nameAt.get(row + 1)) return null;
  if (fold(around.name).charAt(0) !== fold(one.name).charAt(0)) return null;
  const longest = Math.max(one.plain.length, around.plain.length);
  const isNear = longest > longWord && editDistance(one.plain, around.plain) === 1;
  return isNear ? around : null;
}

/** Whether two letters of one long word have changed places. */
function hasSwappedLetters(plain: string, other: string): boolean {
  const [word, known] = oddWord(plain, other) ?? ['', ''];
  return word.length > longWord && isSwapped(word, known);
}

/** The one word in which two names of as many words differ, as each has it; null where they differ otherwise. */
function oddWord(plain: string, other: string): readonly [string, string] | null {
  const [words, others] = [plain.split(' '), other.split(' ')];
  const odd = words.flatMap((word, at) => (word === others[at] ? [] : [[word, others[at] ?? ''] as const]));
  return words.length === others.length && odd.length === 1 ? odd[0]! : null;
}

interface Named {
  readonly name: string;
  readonly plain: string;
  readonly rows: readonly Indicator[];
  /** Where it stands among the names. */
  readonly place: number;
}

const leastOften = 3;
const longWord = 5;

/**
 * For a name of one row those that may be meant by it, in their order: those of many rows; of fewer, a name of several words
 * of which one has a letter more, or that of the next row with a letter doubled. These are looked up, since of long lists
 * not every name can be held against every other.
 */
function namesThatMayBeMeant(all: readonly Named[]): (one: Named, row: Indicator) => readonly Named[] {
  const initialOf = ({ name }: Named) => fold(name).charAt(0);
  const often = groupBy(
    all.filter(({ rows }) => rows.length >= leastOften),
    initialOf,
  );
  const rare = all.filter(({ rows }) => rows.length < leastOften);
  const byRow = groupBy(
    rare.flatMap((one) => one.rows.map(({ nameCell }) => ({ row: nameCell.row, one }))),
    ({ row }) => row,
  );
  const shortened = groupBy(
    rare
      .filter(({ rows }) => rows.length > 1)
      .flatMap((one) => withoutOneLetter(one.plain).map((plain) => ({ plain, one }))),
    ({ plain }) => plain,
  );
  return (one, { nameCell: { row } }) => {
    const beside = [...(byRow.get(row - 1) ?? []), ...(byRow.get(row + 1) ?? [])].filter(
      ({ one: { plain, rows } }) =>
        isDoubled(extraLetter(one.plain, plain)) || (rows.length > 1 && hasSwappedLetters(one.plain, plain)),
    );
    const longer = (shortened.get(one.plain) ?? []).filter(
      (other) => other.one.plain.split(' ').length > 2 && extraLetter(one.plain, other.one.plain) !== null,
    );
    const few = [...beside, ...longer].flatMap(({ one: other }) =>
      other !== one && initialOf(other) === initialOf(one) ? [other] : [],
    );
    const many = often.get(initialOf(one)) ?? [];
    return few.length === 0 ? many : [...many, ...few].sort((a, b) => a.place - b.place);
  };
}

function withoutOneLetter(plain: string): readonly string[] {
  return [...new Set(Array.from(plain, (_, at) => plain.slice(0, at) + plain.slice(at + 1)))];
}

interface ExtraLetter {
  readonly letter: string;
  readonly before: string | undefined;
}

/** The letter that the one word in which another name differs has more, within a long word; null where it differs otherwise. */
function extraLetter(plain: string, other: string): ExtraLetter | null {
  const [word, known] = oddWord(plain, other) ?? ['', ''];
  if (word.length < longWord) return null;
  let at = 0;
  while (at < word.length && word[at] === known[at]) at++;
  if (at === word.length || word.slice(at) !== known.slice(at + 1)) return null;
  return { letter: known[at]!, before: known[at - 1] };
}

function isDoubled(extra: ExtraLetter | null): boolean {
  return extra !== null && extra.letter === extra.before;
}

/**
 * The word of a service that stands in no other service and no name, and is one that the names of its own rows have with
 * two letters in each other's place.
 */
function findSwappedWord(service: string, rows: readonly Indicator[], { indicators }: Scorecard) {
  const words = plainName(service)
    .split(' ')
    .filter(({ length }) => length >= 5);
  const own = new Set<string>();
  for (const { name } of words.length === 0 ? [] : rows)
    for (const one of plainName(name).split(' '))
      if (words.some((word) => isSwapped(one, word))) own.add(one);
  for (const word of words) {
    const known = [...own].find((one) => isSwapped(one, word));
    if (known === undefined) continue;
    const isUsed = indicators.some(
      ({ name, service: other }) =>
        plainName(name).split(' ').includes(word) ||
        (other !== null && other !== service && plainName(other).split(' ').includes(word)),
    );
    if (!isUsed) return { word, known };
  }
  return null;
}

const LEAST_LETTERS = 6;
/** Of a shorter word much else is a letter away: “Contact”, “Planing”. */
const SAFE_LETTERS = 8;
const MOST_NAMES = 2000;

function longWordsOf(text: string): readonly string[] {
  return (fold(text).match(/\p{L}+/gu) ?? []).filter(({ length }) => length >= LEAST_LETTERS);
}

function wordsOfNames({ indicators }: Scorecard): ReadonlySet<string> {
  return new Set(indicators.slice(0, MOST_NAMES).flatMap(({ name }) => longWordsOf(name)));
}

/**
 * A long word of a service that neither another service nor a name has, and that is a word of these, or one that services are
 * often called by, with two letters in each other's place, one left out or one twice.
 */
function findSlipOfWord(
  service: string,
  services: ReadonlyMap<string, readonly Indicator[]>,
  names: () => ReadonlySet<string>,
) {
  for (const word of longWordsOf(service)) {
    if (SERVICE_WORDS.has(word) || names().has(word)) continue;
    const others = [...services.keys()].flatMap((other) => (other === service ? [] : longWordsOf(other)));
    if (others.includes(word)) continue;
    const known = [...SERVICE_WORDS, ...names(), ...others].find((one) => isMeantBy(one, word));
    if (known !== undefined) return { word, known };
  }
  return null;
}

function isMeantBy(known: string, word: string): boolean {
  if (word.length >= SAFE_LETTERS || PLAIN_SERVICE_WORDS.has(known)) return isTypedAs(known, word);
  return known.length === word.length && isSwapped(word, known);
}

/** Whether a long word is another with a slip of the fingers, and no other form of it. */
function isTypedAs(known: string, word: string): boolean {
  if (known.charAt(0) !== word.charAt(0)) return false;
  if (isSwapped(word, known)) return true;
  if (word.length + 1 === known.length) return isWithin(word, known, () => true);
  // Of what is typed once more than it should be, the letter stands twice.
  return word.length === known.length + 1 && isWithin(known, word, (at) => word[at] === word[at - 1]);
}

/** Whether a word is another but for one letter inside it, for which more can be asked. */
function isWithin(short: string, long: string, holds: (at: number) => boolean): boolean {
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return at > 0 && at < short.length && short.slice(at) === long.slice(at + 1) && holds(at);
}

/** Whether what differs is a word that the indicators use too, and so is meant: "Police" beside "Policy". */
function isWordOfNames(service: string, other: string, { indicators }: Scorecard): boolean {
  const known = new Set(plainName(other).split(' '));
  const odd = plainName(service)
    .split(' ')
    .filter((word) => !known.has(word));
  const says = ({ name }: Indicator) => plainName(name).split(' ');
  return odd.length > 0 && indicators.some((one) => says(one).some((word) => odd.includes(word)));
}
