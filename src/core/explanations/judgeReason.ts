import type { Finding } from '../checking/finding';
import { fold } from '../text/fold';
import type { AnyRule } from '../rules/index';
import { canExplain } from './explain';
import { isKeyboardMash } from './keyboardMash';
import { weighReason } from './reasonWords';
import { saysDecision } from './saysDecision';

const longest = 2000;
const leastTelling = 3;
const tooFew = 2;

/** Why a reason is not accepted, as a plain sentence that says what would do; null if it will do. */
export function judgeReason(finding: Finding, rule: RuleWords, reason: string): string | null {
  if (finding.choices) return 'A reason does not get the column read. Choose what it holds, or ignore it.';
  if (!canExplain(finding)) return 'An error cannot be explained. Put it right, and the finding goes away.';
  const fault = findFault(finding, rule, reason.trim());
  return fault && `${fault}: a good reason ${sayAcceptable(rule)}`;
}

/** What of a rule a reason is judged by. */
type RuleWords = Pick<AnyRule, 'id' | 'title' | 'explanation'>;

function findFault(finding: Finding, rule: RuleWords, reason: string): string | null {
  if (reason === '') return 'No reason is given';
  if (reason.length > longest) return `This is longer than ${longest.toLocaleString('en-GB')} characters`;
  if (isKeyboardMash(reason)) return 'These are not words';
  if (saysDecision(reason)) return null;
  // There the answer is one word, and the question names them all.
  if (rule.id === 'polarity-unclear' && sayWhichWay.test(reason)) return null;
  const { count, telling, fresh } = weighReason(reason, [
    finding.message,
    rule.title,
    finding.indicator ?? '',
  ]);
  if (count === 0) return 'This has no words in it';
  const isHint = fold(reason) === fold(rule.explanation ?? '');
  if (isHint || (telling >= leastTelling && fresh.length === 0)) return 'This only repeats what was found';
  if (telling >= leastTelling && fresh.length > 0) return null;
  return count <= tooFew ? 'This is too short' : 'This does not say why';
}

const sayWhichWay =
  /\b(?:high(?:er)?|low(?:er)?|more|less|fewer|bigger|smaller)\b.*\b(?:better|good|best|wanted)\b/i;

/** "says why ..."; the rules say it as a sentence of its own. */
function sayAcceptable({ explanation }: RuleWords): string {
  if (explanation === null) return 'says in a sentence why the figures are right as they stand.';
  return explanation.charAt(0).toLowerCase() + explanation.slice(1);
}
