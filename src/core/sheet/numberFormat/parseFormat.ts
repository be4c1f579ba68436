import type { Piece } from './piece';
import { type PlainPlaces, plainPlaces } from './showPlainDigits';

/** What a format says for some values: `0.0`, `[<10]0.00` or `"about "@`. */
export interface FormatSection {
  readonly pieces: readonly Piece[];
  readonly condition: Condition | null;
  readonly percents: number;
  /** How often the number is divided by a thousand. */
  readonly thousands: number;
  readonly isGrouped: boolean;
  /** Whether a minus is put before what is less than nought. */
  readonly isSigned: boolean;
  readonly language: string;
  /** Where it is but a number with words around it. */
  readonly plain: PlainPlaces | null;
}

interface Condition {
  readonly operator: string;
  readonly operand: number;
}

export interface NumberFormat {
  /** The first whose condition holds is the one; without a condition it takes what is left. */
  readonly numbers: readonly FormatSection[];
  readonly texts: FormatSection;
}

/** Excel allows no more; what is longer is nobody's work, and counts as General. */
const MOST_CHARACTERS = 255;
const MOST_KEPT = 1000;

const known = new Map<string, NumberFormat | null>();

/** What a format code says; null where Excel would not accept it, so that the value is shown as General. */
export function parseFormat(code: string): NumberFormat | null {
  if (code.length > MOST_CHARACTERS) return null;
  let format = known.get(code);
  if (format === undefined) {
    if (known.size >= MOST_KEPT) known.clear();
    known.set(code, (format = arrange(ownLocale(code))));
  }
  return format;
}

/** Excel replaces the codes that begin so with the long date and the time of the machine's own country. */
function ownLocale(code: string): string {
  const special = /^\[\$-F([48])00\]/i.exec(code);
  return !special ? code : special[1] === '8' ? 'dd mmmm yyyy' : 'hh:mm:ss';
}

export function isDateSection({ pieces }: FormatSection): boolean {
  return pieces.some(({ kind }) => ['date', 'minutes', 'elapsed', 'noon'].includes(kind));
}

function sectionOf(...pieces: readonly Piece[]): FormatSection {
  return {
    pieces,
    condition: null,
    percents: 0,
    thousands: 0,
    isGrouped: false,
    isSigned: false,
    language: 'en',
    plain: null,
  };
}

const general = sectionOf({ kind: 'general', text: '' });
const asTyped = sectionOf({ kind: 'text', text: '@' });

function arrange(code: string): NumberFormat | null {
  const all = cutSections(code)?.map(parseSection);
  if (!all || all.length > 4 || !all.every((section) => section !== null)) return null;
  const ofText = all[3] ?? all.find(({ pieces }) => pieces.some(({ kind }) => kind === 'text'));
  const numbers = all.filter((section) => section !== ofText);
  return {
    numbers: all.some(({ condition }) => condition) ? byCondition(numbers) : bySign(numbers),
    texts: ofText ?? asTyped,
  };
}

function bySign([positive = general, negative, zero = positive]: readonly FormatSection[]): FormatSection[] {
  return [
    { ...positive, condition: { operator: '>', operand: 0 } },
    { ...(negative ?? positive), condition: { operator: '<', operand: 0 }, isSigned: !negative },
    zero,
  ];
}

/** Every section bears a minus of its own, save where only numbers below nought come to it. */
function byCondition([first = general, ...others]: readonly FormatSection[]): FormatSection[] {
  const condition = first.condition ?? { operator: '>', operand: 0 };
  const sections = [{ ...first, condition }, ...(others.length > 0 ? others : [general])];
  const leavesNegative = condition.operand >= 0 || condition.operator === '=';
  return sections.map((section, index) => {
    const isElse = index === 1 && sections.length === 2 && !section.condition && others.length > 0;
    return { ...section, isSigned: isElse ? leavesNegative : !takesOnlyNegative(section.condition) };
  });
}

function takesOnlyNegative(condition: Condition | null): boolean {
  if (!condition) return false;
  const { operator, operand } = condition;
  return operator === '<' ? operand <= 0 : operand < 0 && (operator === '<=' || operator === '=');
}

/** One token: what is quoted or escaped, what stands in brackets, General, dates, places for digits, any one character. */
const TOKEN =
  /"[^"]*"|\\[^]|[_*]\\?[^]|\[[^\]]*\]|general|am\/pm|a\/p|e[+-]|([hmsydb])\1*|a{3,}|e+|g+|[0#?]+|,+|[^]/giy;

/** The tokens of each section; null where a quote, a bracket or an escape is left open. */
function cutSections(code: string): string[][] | null {
  const sections: string[][] = [[]];
  for (const [token] of code.matchAll(TOKEN)) {
    if (/^["[\\_*EnN]$/.test(token)) return null;
    if (token === ';') sections.push([]);
    else sections.at(-1)!.push(token);
  }
  return sections;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

function parseSection(tokens: readonly string[]): FormatSection | null {
  const pieces: Mutable<Piece>[] = [];
  const section: Mutable<FormatSection> = sectionOf();
  /** Where digits go now. */
  let place: Piece['kind'] = 'whole';
  /** The last part of a date: an m right after hours or seconds, or right before seconds, is minutes. */
  let lastDate: Mutable<Piece> | null = null;
  /** Whether that part has its minutes already. */
  let hasMinutes = false;
  let hasDates = false;
  const put = (kind: Piece['kind'], text: string) => void pieces.push({ kind, text });

  for (const [index, token] of tokens.entries()) {
    const lower = token.toLowerCase();
    const before = tokens[index - 1] ?? '';
    const last = pieces.at(-1);
    if (/^[0#?]/.test(token) || (/^\d/.test(token) && place === 'denominator')) {
      if (!hasDates) {
        // A comma between them, or the first figure of a fixed denominator, is no end of the places.
        if (last?.kind === place && /^[,\d#?]/.test(before)) last.text += token;
        else put(place, token);
      } else if (last?.kind === 'point' && /^0{1,3}$/.test(token)) {
        pieces.pop();
        put('subsecond', token);
      } else return null;
    } else if (lower.startsWith('[')) takeBracket(lower, token);
    else if (lower.startsWith(',') && /^[\d#?.]/.test(before)) {
      if (!tokens.slice(index).some((later) => /^[0#?]/.test(later))) section.thousands += token.length;
      else if (place === 'whole') section.isGrouped = true;
    } else if (token === '/' && !hasDates && last?.kind === 'whole') {
      last.kind = 'numerator';
      place = 'denominator';
      put('slash', token);
    } else if (token === '.' && !(hasDates && !tokens[index + 1]?.startsWith('0'))) {
      if (place === 'whole') place = 'fraction';
      put('point', token);
    } else if (lower === 'general') put('general', '');
    else if (/^a.*\//.test(lower)) {
      hasDates = true;
      put('noon', token.length === 3 ? 'A' : 'AM');
    } else if (/^e[+-]/.test(lower)) {
      place = 'power';
      put('e', token.charAt(1));
    } else if (/^([hmsydbe]|aaa)/.test(lower)) takeDate(lower);
    else if (token === '@') put('text', token);
    else if (!/^[g*]/.test(lower)) {
      if (token === '%') section.percents++;
      put('literal', lower.startsWith('_') ? ' ' : token.replace(/^"(.*)"$|^\\/s, '$1'));
    }
  }
  if (pieces.length === 0 && tokens.length > 0 && tokens.every((token) => token.startsWith('[')))
    put('general', '');
  const has = (...kinds: Piece['kind'][]) => pieces.some(({ kind }) => kinds.includes(kind));
  const isNumber = has('whole', 'fraction', 'numerator');
  const isMixed = (hasDates || has('general')) && (isNumber || has('text'));
  const isHalf = (has('slash') && !has('denominator')) || (has('e') && !(isNumber && has('power')));
  if (isMixed || isHalf || (has('slash') && has('point', 'e'))) return null;
  if (has('fraction') && !has('whole')) {
    const point = pieces.findIndex(({ kind }) => kind === 'point');
    pieces.splice(point, 0, { kind: 'whole', text: '#' });
  }
  return { ...section, pieces, plain: section.thousands === 0 ? plainPlaces(pieces) : null };

  function takeBracket(lower: string, token: string): void {
    const condition = /^\[(<[=>]?|>=?|=)\s*(-?[.\d]+)\]$/.exec(token);
    const money = /^\[\$([^-]*)(?:-(.*))?\]$/s.exec(token);
    if (condition) section.condition = { operator: condition[1]!, operand: Number(condition[2]) };
    else if (/^\[(h+|m+|s+)\]$/.test(lower)) putDate('elapsed', lower.slice(1, -1));
    else if (money) {
      section.language = languageOf(money[2] ?? '');
      put('literal', money[1]!);
    }
    // What is left is a colour, or digits of another script.
  }

  function takeDate(lower: string): void {
    const isSeconds = lower.startsWith('s');
    const follows = lastDate;
    const isMinutes = /^mm?$/.test(lower) && follows !== null && /^[hs]/.test(follows.text) && !hasMinutes;
    if (isSeconds && follows?.kind === 'date' && /^mm?$/.test(follows.text)) follows.kind = 'minutes';
    hasMinutes = isSeconds && follows !== null && follows.kind !== 'date' && follows.text.startsWith('m');
    putDate(isMinutes ? 'minutes' : 'date', lower);
  }

  function putDate(kind: Piece['kind'], text: string): void {
    hasDates = true;
    put(kind, text);
    lastDate = pieces.at(-1)!;
  }
}

/** Languages that are met in British councils' files, by the number that Windows gives them. */
const languages: Readonly<Record<number, string>> = {
  0x07: 'de',
  0x0a: 'es',
  0x0c: 'fr',
  0x10: 'it',
  0x13: 'nl',
  0x15: 'pl',
  0x16: 'pt',
  0x52: 'cy',
};

/** The language of `809`, `x-sysdate`, `130000` or `de-DE`. */
function languageOf(locale: string): string {
  if (/^[\da-f]+$/i.test(locale)) return languages[parseInt(locale, 16) & 0x3ff] ?? 'en';
  return /^[a-z]{2}(-[a-z]{2})?$/i.test(locale) ? locale.slice(0, 2) : 'en';
}
