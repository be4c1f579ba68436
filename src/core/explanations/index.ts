export type {
  Explained,
  ExplainedCell,
  ExplainedCheck,
  ExplainedFinding,
  ExplainedRow,
  Explanation,
  ListedCheck,
  ListedFinding,
} from './explanation';
export {
  explainAll,
  explainFinding,
  keepExplanation,
  type FoundExplained,
  type Reason,
  sameFinding,
  withdrawAll,
  withdrawExplanation,
} from './explain';
export { judgeReason } from './judgeReason';
export { type ReasonStep, stepBetween, takeBackStep } from './reasonStep';
export { findUnexplained, withExplanations } from './withExplanations';
