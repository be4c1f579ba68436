// All that changes the workbook, in one place to be loaded when something is first written: a check does without.
export { applyEdits } from './applyEdits';
export { revertChanges } from './changeCells';
export { clearMarks, markCells } from './marks';
export { removeReport, writeReport } from './reportSheet';
