import type { OtherRole } from '../scorecard/scorecard';
import { fold } from '../text/fold';
import { readLabel } from './labels';
import { REGISTER } from './ledgers';

/** What stands over a column of words in tables of every kind. */
const HEADS_WORDS =
  /^(?:(?:b?rag|current|overall) ?)*(?:status|rating)$|^b?rag$|^trend$|^direction(?: of travel)?$|^versions?$|^authors?$|^likelihood$|^impact$|^(?:next|key) steps?$|^(?:[a-z]+ )?(?:budget|spend|expenditure)(?: ?\(?[£$€][a-z\d,]{0,4}\)?)?$/;
const HEADING_ROLES: ReadonlySet<OtherRole> = new Set(['owner', 'due', 'variance', 'budget']);

/** Whether a word heads a column wherever it stands: "Owner", "RAG", "Variance", "Risk". */
export function headsColumn(text: string): boolean {
  const { role } = readLabel(text);
  return (role !== null && HEADING_ROLES.has(role)) || HEADS_WORDS.test(fold(text)) || REGISTER.test(text);
}
