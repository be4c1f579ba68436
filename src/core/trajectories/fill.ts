import type { CellAddress } from '../sheet/address';
import type { CellEdit } from '../sheet/edit';
import { UnknownMethod } from '../sheet/errors';
import { findPartGroups } from '../scorecard/parts';
import { fold } from '../text/fold';
import { nameFigure, yearOf } from '../scorecard/wording';
import type { Indicator, Scorecard, Value } from '../scorecard/scorecard';
import { makePartsAddUp } from './addUp';
import { chooseEnd, type EndSource, endSources, type EndTarget } from './endTarget';
import { num, toExcel } from './expression';
import { allMethods, findMethod } from './index';
import { fewestRows, type Learnt, learnFrom } from './learn';
import type { TrajectoryMethod } from './methods/method';
import { type PlannedRow, planRow, type PlannedTarget } from './planRow';
import { show } from './rounding';
import { findWanted, type RowOptions } from './rowToFill';
import { cannotFill } from './timeline';

export interface FillOptions {
  /** Id of a method; by default `house` where there are enough complete rows to learn from, else `linear`. */
  readonly method?: string;
  /** The method's typed number, 0 to 1: the share of a first jump, or the part of a gap to close. */
  readonly share01?: number;
  /** Only indicators whose name holds one of these texts, whatever its case. */
  readonly indicators?: readonly string[];
  /** Also refills targets that are given: interim targets, and the end target only where the method sets it. */
  readonly replace?: boolean;
  readonly as?: 'values' | 'formulas';
  /** What a blank end target is to be, where the method does not set it; blank ones are refused unless given. */
  readonly endTarget?: EndTarget;
}

// A curve of squares is bent as much as anybody asks for.
const usualPower = 2;

/** One target that a fill proposes to write. */
export interface FillEdit extends CellEdit {
  readonly indicator: string;
  /** Where the indicator's name stands: the same for all edits of one indicator, and for no other. */
  readonly nameCell: CellAddress;
  readonly year: string;
  /** Id of the method. */
  readonly method: string;
  /** Why the figure is not plainly rounded, or not a formula though formulas were asked for; null if it is. */
  readonly note: string | null;
}

/** An indicator with a blank target that cannot be filled. */
export interface FillRefusal {
  readonly indicator: string;
  readonly nameCell: CellAddress;
  /** A plain sentence. */
  readonly reason: string;
  /** Where the end target that the row lacks can be taken from, so that it can be filled after all. */
  readonly ends: readonly EndSource[];
}

export interface Fill {
  readonly edits: readonly FillEdit[];
  readonly refused: readonly FillRefusal[];
  /** The method that was used. */
  readonly method: TrajectoryMethod;
  /** What the method learnt from the complete rows; null where it learns nothing. */
  readonly learnt: Learnt | null;
}

/**
 * Proposes the targets that are blank between the baseline and the end target. The end target stays as it is, no
 * figure lies outside those given before and after it, and parts still add up to their whole.
 *
 * @throws UnknownMethod
 * @example
 * // Baseline 68 in C5, end target 99 in J5, seven years, by 'linear': 72.4, 76.9, 81.3, 85.7, 90.1, 94.6
 * // As formulas the first is ROUND($C5+($J5-$C5)*1/7,1)
 */
export function fillTrajectories(scorecard: Scorecard, options: FillOptions = {}): Fill {
  const learn = learnFrom(scorecard);
  const method = chooseMethod(options.method, learn());
  const typed01 = options.share01 ?? null;
  const isTaught = method.learns === 'always' || (method.learns === 'unless-typed' && typed01 === null);
  const blocked =
    cannotFill(scorecard) ?? cannotUse(method, typed01) ?? (isTaught ? cannotLearn(learn()) : null);
  const planned = new Map<Indicator, PlannedRow>();
  const refusals = new Map<Indicator, Pick<FillRefusal, 'reason' | 'ends'>>();
  const texts = options.indicators ?? [];
  for (const indicator of scorecard.indicators) {
    if (texts.length > 0 && !isNamed(indicator, texts)) continue;
    const learnt = isTaught ? learn(indicator) : null;
    const rowOptions = {
      method,
      replace: options.replace ?? false,
      guidance: { share01: typed01, power: usualPower, learnt },
    };
    const wanted = findWanted(indicator, scorecard, rowOptions);
    if (wanted.length === 0) continue;
    const reason = blocked ?? (isTaught ? cannotLearn(learnt) : null);
    const row =
      reason === null ? planWithEnd(indicator, scorecard, wanted, rowOptions, options.endTarget) : { reason };
    if (!('reason' in row)) planned.set(indicator, row);
    else {
      const worksWith = (end: EndSource) =>
        !('reason' in planWithEnd(indicator, scorecard, wanted, rowOptions, end));
      const isAsked = reason === null && options.endTarget === undefined;
      const ends = isAsked ? endSources.filter(worksWith) : [];
      refusals.set(indicator, { reason: row.reason, ends });
    }
  }
  const rows = makePartsAddUp(planned.size > 0 ? findPartGroups(scorecard.indicators) : [], planned);
  return {
    edits: scorecard.indicators.flatMap((indicator) => {
      const row = rows.get(indicator);
      return row ? writeRow(row, scorecard, method, options.as ?? 'values') : [];
    }),
    refused: scorecard.indicators.flatMap((indicator) => {
      const refusal = refusals.get(indicator);
      return refusal ? [{ indicator: indicator.name, nameCell: indicator.nameCell, ...refusal }] : [];
    }),
    method,
    learnt: isTaught ? learn() : null,
  };
}

/** Plans a row that leads to its end target, or to the one that is chosen where it is blank. */
function planWithEnd(
  indicator: Indicator,
  scorecard: Scorecard,
  wanted: readonly Value[],
  options: RowOptions,
  choice: EndTarget | undefined,
): PlannedRow | { readonly reason: string } {
  const chosen = choice === undefined || options.method.end ? null : chooseEnd(indicator, scorecard, choice);
  if (!chosen) return planRow(indicator, scorecard, wanted, options);
  if ('reason' in chosen) return chosen;
  const { end, blank, note } = chosen;
  const others = wanted.filter((value) => value !== blank);
  const row = planRow(chosen.indicator, scorecard, others, options);
  if ('reason' in row) return row;
  const amount = Number(end.raw);
  const target = { value: blank, exact: num(amount), from: amount, to: amount, amount, formula: null, note };
  return { ...row, indicator, targets: [...row.targets, target] };
}

function chooseMethod(id: string | undefined, learnt: Learnt | null): TrajectoryMethod {
  const wanted = id ?? (learnt ? 'house' : 'linear');
  const method = findMethod(wanted);
  if (method) return method;
  throw new UnknownMethod(
    wanted,
    allMethods.map((one) => one.id),
  );
}

/** Why a method cannot be used with this number, as a plain sentence; null if it can. */
export function cannotUse({ name, share }: TrajectoryMethod, share01: number | null): string | null {
  if (share01 === null) {
    return share?.isRequired
      ? `“${name}” needs ${share.meaning}, a number above 0 and up to 1, such as 0.5.`
      : null;
  }
  if (!share) return `“${name}” takes no share.`;
  return share01 > 0 && share01 <= 1
    ? null
    : `“${name}” needs ${share.meaning} as a number above 0 and up to 1, such as 0.5.`;
}

function cannotLearn(learnt: Learnt | null): string | null {
  if (learnt) return null;
  return `Fewer than ${fewestRows} other rows have a baseline, every target and a change between them, which is too few to learn a shape from. Choose another method.`;
}

/** Whether an indicator's name holds one of the texts, whatever its case. */
export function isNamed({ name }: Indicator, texts: readonly string[]): boolean {
  const folded = fold(name);
  return texts.some((text) => folded.includes(fold(text)));
}

function writeRow(
  { indicator, percentFormat, targets }: PlannedRow,
  { sheet }: Scorecard,
  method: TrajectoryMethod,
  as: 'values' | 'formulas',
): FillEdit[] {
  return targets.flatMap((target) => {
    const { value, amount, formula } = target;
    const isFormula = as === 'formulas' && formula !== null;
    if (!isFormula && value.raw === amount) return [];
    return {
      sheet,
      cell: value.cell,
      indicator: indicator.name,
      nameCell: indicator.nameCell,
      year: value.column.period ? yearOf(value) : nameFigure(value),
      method: method.id,
      before: value.raw,
      after: amount,
      note: noteOn(target, percentFormat, as),
      ...(isFormula ? { formula: toExcel(formula) } : {}),
      // A blank cell does not say how it would show a number.
      ...(percentFormat !== null ? { numberFormat: percentFormat } : {}),
    };
  });
}

function noteOn(
  { note, formula, amount }: PlannedTarget,
  percentFormat: string | null,
  as: string,
): string | null {
  if (as !== 'formulas' || formula !== null) return note;
  return [note, `${show(amount, percentFormat)} is written as a value, because no plain formula gives it.`]
    .filter(Boolean)
    .join(' ');
}
