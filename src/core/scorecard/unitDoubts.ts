import { fold } from '../text/fold';
import type { UnitDoubt } from './scorecard';

/** How names begin that measure a time, and no share of anything: of days lost there may be a share. */
const IS_TIME =
  /^(?:(?:average|mean|median|maximum|longest|shortest|total) )?(?:(?:number of )?(?:working |calendar |sick(?:ness)? )?(?:days|weeks|months|hours|minutes|seconds)(?! (?:lost|absent|missed|worked|attended|available|occupied|used|covered)\b)|time (?:to|taken|from|between)|waiting times?|waits? (?:for|to|from)|length of (?:stay|time))\b/;
const IS_COUNT = /^(?:(?:total|cumulative) )?(?:number|no\.|count) of\b/;
const IS_SHARE = /^(?:the )?(?:%|percentage|per ?cent|proportion) (?:of )?|\(%\)$/;
/** A name that tells of a share somewhere may be measured as one. */
const TELLS_OF_SHARE =
  /%|\b(?:per ?cent(?:age)?|proportion|share|rate|ratio|within|in time|on time|met|achieved|compliance|utilisation|occupancy|lost as|against|change|reduction|increase|variance|growth)\b/;

const STATES_SHARE = /^(?:%|per ?cent(?:age)?s?|proportion)$/;
const STATES_TIME =
  /^(?:(?:working |calendar )?(?:days?|weeks?|months?|hours?|hrs?|minutes?|mins?|seconds?|secs?))$/;
const STATES_MONEY = /^[£$€](?:m|k|000s?)?$/;

/** What the unit column says and the name says otherwise; null where the two can go together. */
export function doubtUnit(name: string, unitColumn: string): Pick<UnitDoubt, 'named'> | null {
  const [plain, stated] = [fold(name), fold(unitColumn)];
  if (STATES_SHARE.test(stated)) {
    if (TELLS_OF_SHARE.test(plain)) return null;
    if (IS_TIME.test(plain)) return { named: 'time' };
    return IS_COUNT.test(plain) ? { named: 'count' } : null;
  }
  const isOther = STATES_TIME.test(stated) || STATES_MONEY.test(stated);
  return isOther && IS_SHARE.test(plain) ? { named: 'share' } : null;
}
