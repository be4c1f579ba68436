import { NOT_CALCULATED } from './grid';

/** The codes of errors that every program knows. */
export const ERROR_CODES = ['#N/A', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#NULL!'];

/** Those that newer ones of Excel know besides, and the one for what is not worked out yet. */
const LATER_CODES = ['#SPILL!', '#CALC!', '#GETTING_DATA', '#FIELD!', '#BLOCKED!', NOT_CALCULATED];

const ALL_CODES: ReadonlySet<string> = new Set([...ERROR_CODES, ...LATER_CODES]);

/** Whether a text is the code of an error, in whatever case and with whatever space round it a text file keeps it. */
export function isErrorCode(text: string): boolean {
  return text.startsWith('#') && ALL_CODES.has(text.trim().toUpperCase());
}
