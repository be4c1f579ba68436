import { toA1 } from '../../sheet/address';
import type { Value } from '../../scorecard/scorecard';
import { nameFigure } from '../../scorecard/wording';
import type { Answer } from './answers';
import type { TextFigure } from './figures';
import type { Agreement } from './statement';
import type { Subject } from './subjects';

/** What the table says to a figure of a text. */
export interface Judgement {
  readonly verdict: Agreement;
  readonly subject: Subject | null;
  readonly value: Value | null;
  readonly message: string;
}

export function notMatched(message: string): Judgement {
  return { verdict: 'not-found', subject: null, value: null, message };
}

export function agree({ value, how }: Answer, subject: Subject, { bound }: TextFigure): Judgement {
  const row = `${nameFigure(value)} in ${toA1(value.cell)} is ${value.text}`;
  const message =
    how === 'same'
      ? `The table says the same: ${row}.`
      : how === 'rounded'
        ? `The table says the same when rounded: ${row}.`
        : `The table agrees: ${row}, and the text says ${bound === '>=' ? 'that or more' : 'that or less'}.`;
  return { verdict: 'agrees', subject, value, message };
}

/** @param trace where the figure comes from, as a clause; null where that is not plain */
export function disagree(answers: readonly Answer[], subject: Subject, trace: string | null): Judgement {
  const given = answers.map(({ value }) => `${nameFigure(value)} in ${toA1(value.cell)} is ${value.text}`);
  const message = `The table says otherwise: ${given.join(', and ')}${trace ? `; ${trace}` : ''}.`;
  return { verdict: 'disagrees', subject, value: answers[0]!.value, message };
}
