import { fold } from '../text/fold';
import { MONTHS } from '../text/months';
import { remember } from '../text/remember';
import { splitSentences } from '../text/splitSentences';
import { REASON_ELSEWHERE } from './directionElsewhere';
import { readPlainNumber } from './plainNumber';
import type { Indicator } from './scorecard';
import { statusInEnglish } from './statusInEnglish';

/** What a comment says of the row's target, and the words that say it. */
export interface SaidOfTarget {
  readonly isMet: boolean;
  /** Whether it only says where the figure lies, "below target", which is met where lower is better. */
  readonly isPlace: boolean;
  /** Whether it speaks of a limit, under which it is better to stay. */
  readonly isLimit: boolean;
  /** What it says to lie there, where that is in a word of its own: "cases". */
  readonly subject: string | null;
  /** Whether it says that the figure lies not far from it: "just under target". */
  readonly isNear: boolean;
  /** The target as it gives it; null where it gives none. */
  readonly aim: number | null;
  /** Whether it says that what is wanted of a later year was reached: "met a year early". */
  readonly isEarly: boolean;
  /** The month or quarter that it names: "september", "q3", "quarter"; null where it names none. */
  readonly when: string | null;
  readonly words: string;
}

const WHOSE =
  '(?:(?:the|its|our|this) )?(?:20\\d\\d(?:[/-]\\d\\d(?:\\d\\d)?)? )?(?:(?:annual|agreed|year.s|yearly) )?(?:[£$€]?\\d[\\d,.]{0,14} ?(?:%|per ?cent|days?)? )?';
const AIM = '(?:target|standard|ambition|goal|threshold|milestone(?: \\d)?)';
/** What a word before the verb or the place names: "income fell short of target". */
const OF_WHAT =
  '(?<subject>(?!performance|the|we|this|it|that|which|and)[a-z]+(?: (?!and |which |that )[a-z]+){0,2}?)';
const AMOUNT =
  '(?:[£$€]?\\d[\\d,.]{0,14} ?(?:k|m|bn|million|thousand|%|per ?cent|points?|percentage points?|days?|hours?|homes|cases)? )?';
const MET = new RegExp(
  `^(?:(?:performance|the (?:service|team)|we|this|it) )?(?:has |have )?(?:again |also |comfortably |easily )?(?:met|beat|beaten|exceeded|achieved|reached|hit|surpassed) ${WHOSE}${AIM}\\b|^${WHOSE}${AIM} (?:was |is )?(?:again )?(?:met|exceeded|achieved|reached|beaten)\\b`,
);
const MISSED = new RegExp(
  `(?:^|\\band )(?:(?:performance|the (?:service|team)|we|this|it) )?(?:has |have )?(?:again |also |just |narrowly )?(?:missed|failed to (?:meet|reach|hit)|fell short of|did not (?:meet|reach|hit|achieve)) ${WHOSE}${AIM}\\b|^${WHOSE}${AIM} (?:was |is )?(?:again )?(?:missed|not (?:met|achieved|reached))\\b`,
);
const SHORT = new RegExp(
  `^(?:(?:the |our )?${OF_WHAT} (?:has |have |had )?(?:(?:just |narrowly )?(?:missed|failed to (?:meet|reach|hit)|fell short of|fallen short of|did not (?:meet|reach|hit|achieve))|(?:was|were|is|are|fell|came in|finished|ended) ${AMOUNT}short of)|(?:(?:we|it|this|performance) )?(?:was|were|is|are|fell|came in|finished|ended) ${AMOUNT}short of) ${WHOSE}${AIM}\\b`,
);
const NEAR = /\b(?:just|slightly|narrowly|marginally|a little|knapp|de peu|por poco|per poco)\b/;
const AIM_ELSEWHERE = /\b(?:objectif|cible|meta|objetivo|obiettivo|ziel(?:wert)?|doel|streefwaarde|targed)\b/;
const BY =
  '(?:(?:only )?(?:just|well|slightly|still|still just|marginally|a little|narrowly|comfortably|[\\w.]+ (?:percentage )?(?:points?|%|per ?cent)) )?';
const PLACE = new RegExp(
  `^(?:performance |the (?:20\\d\\d(?:[/-]\\d\\d(?:\\d\\d)?)? )?(?:result|figure|rate|actual|outturn) |this |it )?(?:is |was |remains |stands |came in )?${BY}(?:(?<above>above|over|higher than)|below|under|lower than) ${WHOSE}${AIM}\\b(?! (?:band|range))`,
);
/** "Recruitment has lifted availability above the 75% target". */
const BROUGHT = new RegExp(
  `^[\\w'’-]+(?: [\\w'’-]+){0,5}? (?:has |have )?(?:lifted|raised|brought|taken|pushed|moved|kept|put|carried) (?:the |our )?(?<subject>[a-z]+(?: [a-z]+)?) (?:back )?(?:(?<above>above|over|past|beyond)|below|under) ${WHOSE}${AIM}\\b`,
);
const LIMIT = new RegExp(
  `^(?:(?<subject>(?!performance)[a-z]+) (?=is|are|was|were|remain|stay|stand)|performance |the (?:result|figure|rate|number) |this |it )?(?:is |are |was |were |remains? |stays? |stands? )?${BY}(?:(?<over>above|over)|below|under|within) ${WHOSE}(?:\\w+ )?(?:ceiling|limit|cap|maximum|allowance)\\b`,
);
// Another place, a hope, or a turn: then it is open which target is meant.
const OPEN =
  /\b(?:months?|monthly|quarters?|quarterly|weeks?|but|although|though|however|while|whilst|despite|before|until|except|in (?!line\b)\w+ (?:of|out of)|some|most|all but|expect\w*|forecast|likely|will|should|would|could|may|might|if|never|last year|previous\w*|next|national(?:ly)?|stretch|interim)\b/;
const RUNNING =
  /,? (?:for )?(?:the )?(?:\d+(?:st|nd|rd|th)|\w+) (?:successive |consecutive )?(?:month|quarter)s? (?:running|in a row|in succession)\b/;
const OF_TIME = new RegExp(
  `\\b(?:in|for|during|this|at the end of) (${MONTHS.join('|').toLowerCase()}|q[1-4]|quarter [1-4]|quarter|month)\\b`,
);
// "May" is a hope as well.
const ANY_TIME = new RegExp(
  `\\b(?:${MONTHS.filter((month) => month !== 'May')
    .join('|')
    .toLowerCase()}|q[1-4])\\b`,
);

/**
 * Whether a comment says in so many words that the row's target was met or missed; null where it says nothing, both, or
 * where it is open which target is meant.
 */
export function saidOfTarget({ comment }: Pick<Indicator, 'comment'>): SaidOfTarget | null {
  return comment && saidIn(comment.text);
}

// The same comment stands in many rows.
const saidIn = remember((text): SaidOfTarget | null => {
  const said = splitSentences(text).flatMap((words) => saidBy(words) ?? []);
  return said.length === 1 ? said[0]! : null;
});

function saidBy(words: string): SaidOfTarget | null {
  const plain = fold(words).replace(RUNNING, '');
  const place = PLACE.exec(plain) ?? BROUGHT.exec(plain);
  const limit = LIMIT.exec(plain);
  const short = MISSED.test(plain) ? null : SHORT.exec(plain);
  // "Ziel knapp verfehlt wegen ..."
  const [abroad] = plain.split(REASON_ELSEWHERE, 1) as [string];
  const elsewhere = AIM_ELSEWHERE.test(abroad) ? statusInEnglish(abroad) : '';
  const isAbove = (place?.groups!['above'] ?? limit?.groups!['over']) !== undefined;
  const [isMet, isMissed] =
    place || limit
      ? [isAbove === (place !== null), isAbove !== (place !== null)]
      : [
          MET.test(plain) || elsewhere === 'met',
          MISSED.test(plain) || short !== null || elsewhere === 'not met',
        ];
  if (isMet === isMissed) return null;
  const time = OF_TIME.exec(plain);
  const timeless = time ? plain.replace(time[0], '') : plain;
  // "Two points above target and one above last year."
  const rest = place || limit ? timeless.replace(/ and .*$/, '') : timeless;
  if (OPEN.test(rest) || ANY_TIME.test(rest)) return null;
  return {
    isMet,
    isPlace: place !== null,
    isLimit: place === null && limit !== null,
    isNear: limit === null && NEAR.test((place ?? MISSED.exec(plain))?.[0] ?? (elsewhere && abroad)),
    subject: (place ?? limit ?? short)?.groups!['subject'] ?? null,
    aim: aimIn(place?.[0] ?? plain),
    isEarly: isMet && place === null && limit === null && EARLY.test(plain),
    when: time?.[1] ?? null,
    words,
  };
}

const EARLY = /\b(?:a|one|a full|two) years? early\b/;

const AIM_SAID = new RegExp(`[£$€]?(\\d[\\d,]{0,12}(?:\\.\\d{1,6})?) ?(?:%|per ?cent|days?)? ${AIM}\\b`);

function aimIn(plain: string): number | null {
  const said = AIM_SAID.exec(plain.replace(/\b20\d\d(?:[/-]\d\d(?:\d\d)?)?(?= )/g, ''))?.[1];
  return said === undefined ? null : (readPlainNumber(said)?.number ?? null);
}
