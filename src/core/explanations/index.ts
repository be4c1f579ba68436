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
  canExplain,
  explainAll,
  explainFinding,
  keepExplanation,
  type FoundExplained,
  type Reason,
  sameFinding,
  withdrawAll,
  withdrawExplanation,
} from './explain';
export { type Found, matchExplanations } from './match';
export { judgeReason } from './judgeReason';
export { sayExplained } from './sayExplained';
export { findUnexplained, withExplanations } from './withExplanations';
