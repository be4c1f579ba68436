import type { CalendarDate } from '../sheet/calendar';
import { matchesIn } from '../text/matchesIn';
import { matchAllNotAfter } from '../text/notAfter';
import type { DateSpan } from './span';

export interface FormContext {
  readonly asOf: CalendarDate;
  /** What stands before and after the matched words. */
  readonly before: string;
  readonly after: string;
}

/** One way to write a date. */
export interface DateForm {
  /** Global and without regard to case; its groups carry names. What it has in `lead` only has to stand before. */
  readonly pattern: RegExp;
  /** The span of a match, or null where the words turn out to be no date. */
  readonly read: (groups: Groups, context: FormContext) => DateSpan | null;
  /** What it may not stand right behind. */
  readonly notAfter?: RegExp;
  /** Whether these words tell the period of data unless something says otherwise: "this year". */
  readonly namesPeriod?: boolean;
}

export type Groups = Readonly<Record<string, string | undefined>>;

export function form(
  source: string,
  read: DateForm['read'],
  options: Pick<DateForm, 'notAfter' | 'namesPeriod'> = {},
): DateForm {
  return { pattern: new RegExp(source, 'gi'), read, ...options };
}

/** A match of a form: the words of the date and their place, without what stands before. */
interface FormMatch {
  readonly words: string;
  readonly index: number;
  readonly groups: Groups;
}

/** Every place where a text has a form. */
export function* matchesOf({ pattern, notAfter }: DateForm, text: string): Generator<FormMatch, void> {
  for (const match of notAfter ? matchAllNotAfter(text, pattern, notAfter) : matchesIn(text, pattern)) {
    const { lead = '', ...groups }: Groups = match.groups ?? {};
    const words = match[0].slice(lead.length).trimEnd();
    yield { words, index: match.index + lead.length, groups };
  }
}
