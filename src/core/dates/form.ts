import type { CalendarDate } from '../sheet/calendar';
import type { DateSpan } from './span';

export interface FormContext {
  readonly asOf: CalendarDate;
  /** What stands before and after the matched words. */
  readonly before: string;
  readonly after: string;
}

/** One way to write a date. */
export interface DateForm {
  /** Global and without regard to case; its groups carry names. */
  readonly pattern: RegExp;
  /** The span of a match, or null where the words turn out to be no date. */
  readonly read: (groups: Groups, context: FormContext) => DateSpan | null;
  /** Whether these words tell the period of data unless something says otherwise: "this year". */
  readonly namesPeriod?: boolean;
}

export type Groups = Readonly<Record<string, string | undefined>>;

export function form(
  source: string,
  read: DateForm['read'],
  options: { namesPeriod?: boolean } = {},
): DateForm {
  return { pattern: new RegExp(source, 'gi'), read, ...options };
}
