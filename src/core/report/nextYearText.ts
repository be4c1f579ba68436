import type { NextYearPlan } from '../documents/nextYear/planNextYear';
import { toA1 } from '../sheet/address';
import { oneLine } from '../text/fold';
import { plainLayout, type TextLayout, toPlainText, wrap } from './layout';

/** What the sheets for next year hold, sheet by sheet: the headings, then what happens to the figures. */
export function nextYearToText(plans: readonly NextYearPlan[], layout: TextLayout = plainLayout): string {
  const lines = plans.flatMap(({ copy, headings, notes }) => [
    layout.paint.heading(toPlainText(`${copy.name}, from ${copy.from}`)),
    ...headings.flatMap(({ cell, before, after }) =>
      wrap(`${toA1(cell)}  ${oneLine(before)} becomes ${oneLine(after)}`, '  ', layout.width),
    ),
    ...notes.flatMap((note) => wrap(note, '  ', layout.width)),
    '',
  ]);
  return lines.join('\n') + '\n';
}
