import type { ColumnClue } from '../headingRow';
import { asides } from './asides';
import { bareYears } from './bareYears';
import { bodiesRemarks } from './bodiesRemarks';
import { bothFields } from './bothFields';
import { bothSexes } from './bothSexes';
import { cellKinds } from './cellKinds';
import { cellWords } from './cellWords';
import { codesLeftOfNames } from './codesLeftOfNames';
import { codesOfPlaces } from './codesOfPlaces';
import { comparisons } from './comparisons';
import { controlWords } from './controlWords';
import { costs } from './costs';
import { cumulatedProgress } from './cumulatedProgress';
import { desiredOutcomes } from './desiredOutcomes';
import { earlierBesideArrows } from './earlierBesideArrows';
import { figuresUnderWords } from './figuresUnderWords';
import { goodWays } from './goodWays';
import { greenThresholds } from './greenThresholds';
import { adoptedMeasures, heldBudgets } from './heldBudgets';
import { keys } from './keys';
import { laterYears } from './laterYears';
import { longRun } from './longRun';
import { money } from './money';
import { namedPeriods } from './namedPeriods';
import { namedInFormula } from './namedInFormula';
import { ownAverages } from './ownAverages';
import { ownBaselines } from './ownBaselines';
import { pairedWords } from './pairedWords';
import { performanceStandards } from './performanceStandards';
import { places } from './places';
import { previousOnes } from './previousOnes';
import { oneOfSeveral } from './oneOfSeveral';
import { outcomes } from './outcomes';
import { producedBesideTarget } from './producedBesideTarget';
import { programmedParts, programmedYears } from './programmedParts';
import { serialNumbers } from './serialNumbers';
import { carriedOut, shareOfTarget, wholeShares } from './shareOfTarget';
import { bases, shareParts, shares } from './shareParts';
import { sharedWords } from './sharedWords';
import { soleStandards } from './soleStandards';
import { spreads } from './spreads';
import { earnedPoints } from './earnedPoints';
import { estimates, floors, forecasts, targetBounds, totals } from './sharedYears';
import { targetTimes } from './targetTimes';
import { trendMarks } from './trendMarks';
import { unitsOfBody } from './unitsOfBody';
import { unknownWords } from './unknownWords';
import { wholeOfParts } from './wholeOfParts';

/** The clues beside the words of a heading. A new one is a line here, and a file with what it looks at. */
export const clues: readonly ColumnClue[] = [
  adoptedMeasures,
  asides,
  bareYears,
  bases,
  bodiesRemarks,
  bothFields,
  bothSexes,
  carriedOut,
  cellKinds,
  cellWords,
  codesLeftOfNames,
  codesOfPlaces,
  comparisons,
  controlWords,
  costs,
  cumulatedProgress,
  desiredOutcomes,
  earlierBesideArrows,
  earnedPoints,
  estimates,
  floors,
  forecasts,
  figuresUnderWords,
  goodWays,
  greenThresholds,
  heldBudgets,
  keys,
  laterYears,
  longRun,
  money,
  namedInFormula,
  namedPeriods,
  oneOfSeveral,
  outcomes,
  ownAverages,
  ownBaselines,
  pairedWords,
  performanceStandards,
  places,
  previousOnes,
  producedBesideTarget,
  programmedParts,
  programmedYears,
  serialNumbers,
  shareOfTarget,
  shareParts,
  shares,
  sharedWords,
  soleStandards,
  spreads,
  targetBounds,
  targetTimes,
  totals,
  trendMarks,
  unitsOfBody,
  unknownWords,
  wholeOfParts,
  wholeShares,
];
