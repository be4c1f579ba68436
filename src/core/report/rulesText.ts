import type { AnyRule } from '../rules/index';
import { groupBy } from '../text/groupBy';
import { plainLayout, type TextLayout, wrap } from './layout';
import { nameSeverity } from './markdown';

/** The rules by group, each with its default severity and what it is for. */
export function rulesToText(rules: readonly AnyRule[], layout: TextLayout = plainLayout): string {
  const lines = [...groupBy(rules, ({ group }) => group)].flatMap(([group, ofGroup]) => [
    layout.paint.heading(group),
    '',
    ...ofGroup.flatMap((rule) => [
      `  ${rule.id} (${nameSeverity(rule)})`,
      ...wrap(rule.description, '      ', layout.width),
    ]),
    '',
  ]);
  return lines.join('\n');
}

/** All that a rule says about itself. */
export function explainRule(rule: AnyRule, layout: TextLayout = plainLayout): string {
  const { width, paint } = layout;
  const notes = Object.entries(rule.optionNotes as Readonly<Record<string, string>>);
  const defaults = rule.options as Readonly<Record<string, unknown>>;
  const part = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', paint.heading(title), ...lines];
  const lines = [
    `${paint.heading(rule.title)} (${rule.id}; ${nameSeverity(rule)})`,
    '',
    ...wrap(rule.description, '', width),
    ...part('Why?', wrap(rule.why, '  ', width)),
    ...part(
      'It says',
      Object.values(rule.messages).flatMap((sentence) => wrap(sentence, '  - ', width)),
    ),
    ...part(
      'Options',
      notes.flatMap(([name, note]) =>
        wrap(`${name}: ${note} Default: ${JSON.stringify(defaults[name])}.`, '  - ', width),
      ),
    ),
    ...part(
      'An acceptable explanation',
      rule.explanation === null ? [] : wrap(rule.explanation, '  ', width),
    ),
  ];
  return lines.join('\n') + '\n';
}
