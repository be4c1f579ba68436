import { fold } from '../text/fold';

/** Bodies whose decisions are minuted; a management team's are not. */
const who = /\b(?:committee|sub-?committee|cabinet|council|board|panel|governors|partnership)\b/;
const decided =
  /\b(?:agreed|approved|accepted|decided|endorsed|signed (?:it |this |them )?off|ratified|adopted|resolved)\b/;
const month =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const when = new RegExp(
  `\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${month})\\b|\\b(?:${month}) (?:\\d{1,2}(?:st|nd|rd|th)?|20\\d\\d)\\b|\\b\\d{1,2}[/.-]\\d{1,2}[/.-](?:20)?\\d\\d\\b`,
);

/** Whether a reason says who decided and when, so that it can be looked up: "The committee agreed to it on 4 May". */
export function saysDecision(reason: string): boolean {
  const text = fold(reason);
  return who.test(text) && decided.test(text) && when.test(text);
}
