import { toA1 } from '../../sheet/address';
import { answersOf } from './answers';
import type { BoundYear } from './bindYears';
import type { TextFigure } from './figures';
import { type Judgement, notMatched } from './judgement';
import { differInOneWord } from './likeNames';
import type { Likeness } from './subjects';
import { CLEAR, MOST_PARTS } from './thresholds';

/** "By a further 2 %", "4 percentage points more": what lies between the row's last actual and the year's figure. */
export function judgeChange(
  figure: TextFigure,
  year: BoundYear | null,
  ranked: readonly Likeness[],
): Judgement {
  const nothing = notMatched('It says how much a figure changes, not what it becomes.');
  const [best] = ranked;
  if (!best || year === null) return nothing;
  for (const { subject, own, said } of ranked.slice(0, MOST_PARTS)) {
    if (own < best.own - 1e-9 || said < CLEAR.said) continue;
    const [to] = answersOf(subject.indicator, figure, year);
    // "In 2023 it was 6 % less than the year before" is about the actual before that.
    const from = subject.indicator.values.findLast(
      (value) => value.column.field === 'actual' && value.number !== null && value !== to?.value,
    );
    if (!from || !to || from === to.value || !isChangeOf(from.number!, to.value.number!, figure)) continue;
    const message = `The table says the same: from ${from.text} in ${toA1(from.cell)} to ${to.value.text} in ${toA1(to.value.cell)}.`;
    return { verdict: 'agrees', subject, value: to.value, message };
  }
  return nothing;
}

function isChangeOf(from: number, to: number, { number, slack, isPercent }: TextFigure): boolean {
  const change = Math.abs(to - from);
  const isSame = (one: number) => Math.abs(one - number) <= slack + 1e-9;
  return isSame(change) || (isPercent && from !== 0 && isSame((change / Math.abs(from)) * 100));
}

/** "Permanent exclusions to no more than 55": the figures of two rows whose names differ in one word, added up. */
export function findSum(
  near: readonly Likeness[],
  figure: TextFigure,
  year: BoundYear | null,
): Judgement | null {
  if (year === null || figure.isPercent) return null;
  const counts = near.filter(({ subject }) => subject.indicator.unit === 'count').slice(0, MOST_PARTS);
  for (const [index, { subject }] of counts.entries()) {
    const [one] = answersOf(subject.indicator, figure, year);
    for (const { subject: other } of counts.slice(index + 1)) {
      const [two] = answersOf(other.indicator, figure, year);
      if (!one || !two || !differInOneWord(subject, other)) continue;
      if (Math.abs(one.value.number! + two.value.number! - figure.number) > 1e-9) continue;
      const parts = [one.value, two.value].map(({ cell, text }) => `${text} in ${toA1(cell)}`);
      const message = `The table says the same: ${parts.join(' and ')} add up to it.`;
      return { verdict: 'agrees', subject, value: one.value, message };
    }
  }
  return null;
}
