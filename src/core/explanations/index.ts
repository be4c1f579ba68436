export type {
  Explained,
  ExplainedCell,
  ExplainedCheck,
  ExplainedFinding,
  ExplainedRow,
  Explanation,
} from './explanation';
export {
  canExplain,
  explainFinding,
  keepExplanation,
  type Reason,
  sameFinding,
  withdrawExplanation,
} from './explain';
export { type Found, matchExplanations } from './match';
export { judgeReason } from './judgeReason';
export { sayExplained } from './sayExplained';
export { findUnexplained, withExplanations } from './withExplanations';
