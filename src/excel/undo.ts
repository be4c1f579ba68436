/// <reference types="office-js" />

/**
 * Whether Office.js marks the calls that read merged areas and write values and formats as undoable here. A call that
 * it does not mark so empties the user's undo list: the questions with its `write` flag do it as well as the changes.
 */
export function isUndoKept(): boolean {
  const { requirements } = Office.context;
  // Without the first, Office.js does not hand over what it knows.
  return (
    requirements.isSetSupported('RichApiRuntimeFlag', '1.1') &&
    requirements.isSetSupported('ExcelApiUndo', '1.7')
  );
}
