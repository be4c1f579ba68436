import { plural } from '../text/words';
import { toA1 } from '../sheet/address';
import type { Fix } from '../checking/planFixes';
import { type AnyRule, allRules } from '../rules/index';
import { groupBy } from '../text/groupBy';
import { plainLayout, type TextLayout, wrap } from './layout';

/** What fixing changed, by rule and sheet: each cell with what it held and what it holds. */
export function fixesToText(
  fixes: readonly Fix[],
  layout: TextLayout = plainLayout,
  rules: readonly AnyRule[] = allRules,
): string {
  if (fixes.length === 0) return 'Nothing here could be put right automatically.\n';
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  const groups = groupBy(
    fixes,
    ({ sheet, rules: ids }) => `${sheet}: ${ids.map((id) => titles.get(id) ?? id).join('; ')}`,
  );
  const lines = [...groups].flatMap(([title, ofRule]) => [
    ...wrap(`${title} (${ofRule.length})`, '  ', layout.width),
    ...ofRule.flatMap(({ cell, before, after }) =>
      wrap(`${show(before)} -> ${show(after)}`, `    ${toA1(cell)}  `, layout.width),
    ),
  ]);
  return [layout.paint.heading(`Fixed: ${plural(fixes.length, 'cell')}`), ...lines].join('\n') + '\n';
}

// A text and the number it reads as look alike: the quotes tell them apart.
function show(content: Fix['before']): string {
  if (content === null) return 'blank';
  return typeof content === 'string' ? `"${content}"` : String(content);
}
