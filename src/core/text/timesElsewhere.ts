import type { Dictionary } from './translator';

/** First to fourth, as French, Spanish, Portuguese, Italian, German, Dutch and Welsh number the parts of a year. */
const ORDINALS = [
  'i|premiere?|primei?r[oa]?|prim[oa]|erste[sr]?|eerste|cyntaf|1(?:er|ere|ste)',
  'ii|deuxieme|second[eoa]?|segund[oa]|zweite[sr]?|tweede|ail|2(?:nde?|do|eme)',
  'iii|troisieme|tercer[oa]?|terz[oa]|terceir[oa]|dritte[sr]?|derde|trydydd|3(?:er|eme)',
  'iv|quatrieme|cuart[oa]|quart[oa]|vierte[sr]?|vierde|pedwerydd|4(?:to|eme)',
];
const ROMAN = ['i', 'ii', 'iii', 'iv'];

/** The numbered parts of a year, by what they are in English: "q1 " for the first of four. */
export function numberedElsewhere(letter: string, parts: string, count: number): Dictionary {
  return ORDINALS.slice(0, count).map((ordinal, index) => {
    const number = String(index + 1);
    const before = `(?:${ordinal}|${number}(?:r[oa]|t[oa]|e|[ºª°])?)\\.? ?(?:${parts})`;
    return [`${letter}${number} `, `${before}|(?:${parts})[ -]?(?:${ROMAN[index]!}|${number})(?:er|e)?`];
  });
}

/** The months in other languages, whole and shortened, January first; patterns without accents. */
export const MONTHS_ELSEWHERE: readonly string[] = [
  'janv(?:ier)?|ene(?:ro)?|janeiro|gennaio|januari?|janner|ionawr',
  'fevr?(?:ier|ereiro)?|febrero|fevereiro|febbraio|februari?|chwefror',
  'mars|marzo?|marco|maart|mrt|marts|mawrth',
  'avr(?:il)?|abr(?:il)?|aprile|ebrill',
  'mai|mayo|maio|maggio|mei|maj',
  'juin|junio|junho|giu(?:gno)?|juni|mehefin',
  'juil(?:let)?|julio|julho|lug(?:lio)?|juli|gorffennaf',
  'aout|agosto|august(?:us|i)|awst',
  'septembre|septiembre|setembro|sett(?:embre)?|medi',
  'octobre|octubre|outubro|ott(?:obre)?|okt(?:ober)?|hydref',
  'novembre|noviembre|novembro|tachwedd',
  'decembre|dic(?:iembre|embre)?|dez(?:ember|embro)?|desember|rhagfyr',
];

/** What a quarter and a half of a year are called. */
export const QUARTERS_ELSEWHERE = 'trim(?:estre)?|quartal|kvartal|kwartaal|kwarta[lł]u?|chwarter';
export const HALVES_ELSEWHERE = 'semestre|sem\\.|halbjahr|halfjaar|halvar|po[lł]rocz[ea]';
