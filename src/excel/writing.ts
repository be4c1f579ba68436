// All that changes the workbook and what finds that again, in one place to be loaded when it is first wanted: a check does without.
export { applyEdits } from './applyEdits';
export { addCopy, removeCopy } from './copySheet';
export { revertChanges } from './changeCells';
export { findRemovable } from './findRemovable';
export { clearMarks, markCells } from './marks';
export { removeReport, writeReport } from './reportSheet';
