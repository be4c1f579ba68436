import { actionContradicts } from './action-contradicts';
import { actionOverdue } from './action-overdue';
import { actualAhead } from './actual-ahead';
import { actualCopied } from './actual-copied';
import { columnNotRead } from './column-not-read';
import { commentContradicts } from './comment-contradicts';
import { commentCopied } from './comment-copied';
import { commentLeftOut } from './comment-left-out';
import { commentMisplaced } from './comment-misplaced';
import { commentMisquotes } from './comment-misquotes';
import { commentMissing } from './comment-missing';
import { comparatorCopied } from './comparator-copied';
import { comparatorNotComparable } from './comparator-not-comparable';
import { controlContradicts } from './control-contradicts';
import { cumulativeFalls } from './cumulative-falls';
import { cumulativeQuarterFalls } from './cumulative-quarter-falls';
import { dateAstray } from './date-astray';
import { dateImpossible } from './date-impossible';
import { decimalsMixed } from './decimals-mixed';
import { draftingNote } from './drafting-note';
import { estimatedDateMissing } from './estimated-date-missing';
import { estimatedDatePassed } from './estimated-date-passed';
import { estimatedDateVague } from './estimated-date-vague';
import { footnoteMissing } from './footnote-missing';
import { formulaOverwritten } from './formula-overwritten';
import { headerDuplicate } from './header-duplicate';
import { headerMissing } from './header-missing';
import { indicatorDuplicate } from './indicator-duplicate';
import { indicatorMissing } from './indicator-missing';
import { levelFalls } from './level-falls';
import { mergeInFigures } from './merge-in-figures';
import { missUnexplained } from './miss-unexplained';
import { missingMarkMixed } from './missing-mark-mixed';
import { partsDoNotAddUp } from './parts-do-not-add-up';
import { partsOverWhole } from './parts-over-whole';
import { placeholderTargets } from './placeholder-targets';
import { polarityUnclear } from './polarity-unclear';
import { provisionalUndated } from './provisional-undated';
import { quartersAgainstYear } from './quarters-against-year';
import { rateAgainstCount } from './rate-against-count';
import { referenceDuplicate } from './reference-duplicate';
import { rowCopied } from './row-copied';
import { rowHidden } from './row-hidden';
import { rowNotRead } from './row-not-read';
import { rowUnlike } from './row-unlike';
import type { Rule } from './rule';
import { serviceMissing } from './service-missing';
import { serviceMisspelt } from './service-misspelt';
import { sourceMissing } from './source-missing';
import { statusContradicts } from './status-contradicts';
import { stepImplausible } from './step-implausible';
import { sumRangeShort } from './sum-range-short';
import { tableNotRead } from './table-not-read';
import { tallyDiffers } from './tally-differs';
import { targetAlreadyReached } from './target-already-reached';
import { targetBehindComparator } from './target-behind-comparator';
import { targetBelowActual } from './target-below-actual';
import { targetLowered } from './target-lowered';
import { targetMissing } from './target-missing';
import { targetNoImprovement } from './target-no-improvement';
import { targetRelative } from './target-relative';
import { targetRelativeDirection } from './target-relative-direction';
import { targetReverses } from './target-reverses';
import { targetZero } from './target-zero';
import { targetsAbsent } from './targets-absent';
import { targetsWrongWay } from './targets-wrong-way';
import { timeAstray } from './time-astray';
import { timeMissing } from './time-missing';
import { titleOutOfDate } from './title-out-of-date';
import { totalDiffers } from './total-differs';
import { trajectoryFlat } from './trajectory-flat';
import { trajectoryUneven } from './trajectory-uneven';
import { unitContradicts } from './unit-contradicts';
import { valueError } from './value-error';
import { valueNotANumber } from './value-not-a-number';
import { valueOutOfRange } from './value-out-of-range';
import { valueOutlier } from './value-outlier';
import { valueScaleMixed } from './value-scale-mixed';
import { valueStoredAsText } from './value-stored-as-text';
import { valueStrayMark } from './value-stray-mark';
import { varianceContradicts } from './variance-contradicts';
import { wholeOutsideParts } from './whole-outside-parts';
import { yearMissing } from './year-missing';
import { yearOutOfOrder } from './year-out-of-order';
import { yearUnnamed } from './year-unnamed';

/**
 * A rule as the check runs it, whatever its options are. Inside a rule its own option type holds;
 * only the list, which cannot know them all, forgets it.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a list of rules with different options has no narrower type
export type AnyRule = Rule<any, string, any>;

/** Every rule, in the order of their ids. */
export const allRules: readonly AnyRule[] = [
  actionContradicts,
  actionOverdue,
  actualAhead,
  actualCopied,
  columnNotRead,
  commentContradicts,
  commentCopied,
  commentLeftOut,
  commentMisplaced,
  commentMisquotes,
  commentMissing,
  comparatorCopied,
  comparatorNotComparable,
  controlContradicts,
  cumulativeFalls,
  cumulativeQuarterFalls,
  dateAstray,
  dateImpossible,
  decimalsMixed,
  draftingNote,
  estimatedDateMissing,
  estimatedDatePassed,
  estimatedDateVague,
  footnoteMissing,
  formulaOverwritten,
  headerDuplicate,
  headerMissing,
  indicatorDuplicate,
  indicatorMissing,
  levelFalls,
  mergeInFigures,
  missUnexplained,
  missingMarkMixed,
  partsDoNotAddUp,
  partsOverWhole,
  placeholderTargets,
  polarityUnclear,
  provisionalUndated,
  quartersAgainstYear,
  rateAgainstCount,
  referenceDuplicate,
  rowCopied,
  rowHidden,
  rowNotRead,
  rowUnlike,
  serviceMissing,
  serviceMisspelt,
  sourceMissing,
  statusContradicts,
  stepImplausible,
  sumRangeShort,
  tableNotRead,
  tallyDiffers,
  targetAlreadyReached,
  targetBehindComparator,
  targetBelowActual,
  targetLowered,
  targetMissing,
  targetNoImprovement,
  targetRelative,
  targetRelativeDirection,
  targetReverses,
  targetZero,
  targetsAbsent,
  targetsWrongWay,
  timeAstray,
  timeMissing,
  titleOutOfDate,
  totalDiffers,
  trajectoryFlat,
  trajectoryUneven,
  unitContradicts,
  valueError,
  valueNotANumber,
  valueOutOfRange,
  valueOutlier,
  valueScaleMixed,
  valueStoredAsText,
  valueStrayMark,
  varianceContradicts,
  wholeOutsideParts,
  yearMissing,
  yearOutOfOrder,
  yearUnnamed,
];
