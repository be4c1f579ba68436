import { groupThousands } from '../core/text/groupThousands';
import { Failure } from '../core/sheet/errors';

export class EmptyFile extends Failure {
  override readonly name = 'EmptyFile';
  constructor(readonly fileName: string) {
    super(`"${fileName}" is empty, so there is nothing to check: save or download it again.`);
  }
}

export class NotAWorkbook extends Failure {
  override readonly name = 'NotAWorkbook';
  /** `looksLike` with its article ("a PDF"), or null where the content tells nothing. */
  constructor(
    readonly fileName: string,
    readonly looksLike: string | null,
  ) {
    const why = looksLike ? `it is ${looksLike}, not a workbook` : 'it is not a workbook';
    super(`"${fileName}" cannot be opened because ${why}: choose an .xlsx, .xlsm or .csv file.`);
  }
}

export class OldWorkbook extends Failure {
  override readonly name = 'OldWorkbook';
  constructor(readonly fileName: string) {
    super(
      `"${fileName}" is in the .xls format from before Excel 2007, which cannot be read here: ` +
        'open it in Excel and save it as an Excel Workbook (.xlsx).',
    );
  }
}

export class EncryptedWorkbook extends Failure {
  override readonly name = 'EncryptedWorkbook';
  constructor(readonly fileName: string) {
    super(
      `"${fileName}" needs a password to open, so its cells cannot be read: ` +
        'open it in Excel, remove the password under File > Info > Protect Workbook, and save it.',
    );
  }
}

export class BinaryWorkbook extends Failure {
  override readonly name = 'BinaryWorkbook';
  constructor(readonly fileName: string) {
    super(
      `"${fileName}" is an Excel Binary Workbook (.xlsb), which cannot be read here: ` +
        'open it in Excel and save it as an Excel Workbook (.xlsx).',
    );
  }
}

export class OpenDocumentWorkbook extends Failure {
  override readonly name = 'OpenDocumentWorkbook';
  constructor(readonly fileName: string) {
    super(
      `"${fileName}" is an OpenDocument spreadsheet (.ods), which cannot be read here: ` +
        'open it in Excel or LibreOffice and save it as an Excel Workbook (.xlsx).',
    );
  }
}

export class CutShortWorkbook extends Failure {
  override readonly name = 'CutShortWorkbook';
  constructor(readonly fileName: string) {
    super(`"${fileName}" is cut short, so part of the workbook is missing: download or copy it again.`);
  }
}

export class DamagedWorkbook extends Failure {
  override readonly name = 'DamagedWorkbook';
  /** `what` completes "because"; `part` is the part inside the file, null for the file itself. */
  constructor(
    readonly fileName: string,
    readonly part: string | null,
    readonly what: string,
  ) {
    super(
      `"${fileName}" is damaged, because ${what}${part === null ? '' : ` (in ${part})`}: ` +
        'open it in Excel, let Excel repair it, and save it under a new name.',
    );
  }
}

export class UnsupportedZip extends Failure {
  override readonly name = 'UnsupportedZip';
  /** `what` completes "it is". */
  constructor(
    readonly fileName: string,
    readonly what: string,
  ) {
    super(
      `"${fileName}" cannot be unpacked because it is ${what}: open it in Excel and save it as an Excel Workbook (.xlsx).`,
    );
  }
}

export class UnclosedQuote extends Failure {
  override readonly name = 'UnclosedQuote';
  constructor(
    readonly fileName: string,
    readonly line: number,
  ) {
    super(
      `"${fileName}" was not read because line ${line} opens a quotation mark that is never closed, so the rows after it ` +
        'cannot be told apart: close the mark or take it out, and save the file again.',
    );
  }
}

export class UnreadableEncoding extends Failure {
  override readonly name = 'UnreadableEncoding';
  constructor(
    readonly fileName: string,
    readonly encoding: string,
  ) {
    super(
      `"${fileName}" is text in ${encoding}, which cannot be read here: ` +
        'open it in a text editor or in Excel and save it as CSV UTF-8 (comma delimited).',
    );
  }
}

export class TooMuchContent extends Failure {
  override readonly name = 'TooMuchContent';
  constructor(
    readonly fileName: string,
    readonly part: string,
    readonly limitBytes: number,
  ) {
    super(
      `"${fileName}" was not read because ${part} unpacks to more than ${sizeText(limitBytes)}, which may be meant to ` +
        'do harm: if you trust the file, delete what the scorecard does not need and save it again.',
    );
  }
}

export class DtdRefused extends Failure {
  override readonly name = 'DtdRefused';
  constructor(
    readonly fileName: string,
    readonly part: string,
  ) {
    super(
      `"${fileName}" was not read because ${part} contains a document type definition, which Excel never writes and ` +
        'which may be meant to do harm: ask its sender for a copy saved by Excel.',
    );
  }
}

export class NestedTooDeeply extends Failure {
  override readonly name = 'NestedTooDeeply';
  constructor(
    readonly fileName: string,
    readonly part: string,
    readonly limit: number,
  ) {
    super(
      `"${fileName}" was not read because ${part} nests more than ${limit} levels deep, which Excel never writes: ` +
        'ask its sender for a copy saved by Excel.',
    );
  }
}

export class TooManyCells extends Failure {
  override readonly name = 'TooManyCells';
  constructor(
    readonly fileName: string,
    readonly sheet: string,
    readonly limit: number,
  ) {
    super(
      `Sheet "${sheet}" of "${fileName}" was not read because it holds more than ${groupThousands(String(limit))} cells: ` +
        'delete the rows and columns that are not part of a scorecard and save it again.',
    );
  }
}

export class SheetTooWide extends Failure {
  override readonly name = 'SheetTooWide';
  constructor(
    readonly fileName: string,
    readonly sheet: string,
    readonly limit: number,
  ) {
    super(
      `Sheet "${sheet}" of "${fileName}" was not read because its cells are spread over more than ${groupThousands(String(limit))} places: ` +
        'delete what stands far to the right of the scorecard and save it again.',
    );
  }
}

export class SheetTooLarge extends Failure {
  override readonly name = 'SheetTooLarge';
  constructor(
    readonly fileName: string,
    readonly what: 'rows' | 'columns',
    readonly limit: number,
  ) {
    super(
      `"${fileName}" was not read because it has more than the ${groupThousands(String(limit))} ${what} that a sheet can hold: ` +
        'split it into smaller files.',
    );
  }
}

export class FormulaTyped extends Failure {
  override readonly name = 'FormulaTyped';
  constructor(readonly input: string) {
    super(
      'Formulas cannot be typed in the workbench because nothing here works them out: type the formula in Excel, ' +
        'or put an apostrophe before it if it is meant as text.',
    );
  }
}

export class FormulaFilled extends Failure {
  override readonly name = 'FormulaFilled';
  constructor(readonly cell: string) {
    super(
      `Nothing was filled because ${cell} holds a formula, and nothing here works formulas out: ` +
        'fill it in Excel, or fill from cells that hold figures.',
    );
  }
}

export class ErrorCodeTyped extends Failure {
  override readonly name = 'ErrorCodeTyped';
  constructor(readonly input: string) {
    super(
      `"${input}" cannot be typed in the workbench because Excel takes it for the error of a formula: ` +
        'type N/A if there is no figure, or put an apostrophe before it if it is meant as text.',
    );
  }
}

export class TextTooLong extends Failure {
  override readonly name = 'TextTooLong';
  constructor(readonly limitCharacters: number) {
    super(
      `The cell was left as it was because it can hold no more than ${groupThousands(String(limitCharacters))} characters: ` +
        'shorten the text or spread it over several cells.',
    );
  }
}

export class NothingApplied extends Failure {
  override readonly name = 'NothingApplied';
  constructor(readonly fileName: string) {
    super(
      `Nothing was taken back because nothing is applied to "${fileName}" at present: ` +
        'use Undo for what was typed.',
    );
  }
}

export class SheetNameRefused extends Failure {
  override readonly name = 'SheetNameRefused';
  /** `why` completes "because". */
  constructor(
    readonly sheet: string,
    readonly why: string,
  ) {
    super(`No sheet can be called "${sheet}" because ${why}: choose another name.`);
  }
}

export class StructureProtected extends Failure {
  override readonly name = 'StructureProtected';
  constructor(readonly fileName: string) {
    super(
      `No sheet was added to "${fileName}" because the structure of the workbook is protected: ` +
        'turn that off under Review > Protect Workbook and try again.',
    );
  }
}

export class NowhereToStore extends Failure {
  override readonly name = 'NowhereToStore';
  constructor(readonly fileName: string) {
    super(
      `Settings and explanations were not saved because a file of text such as "${fileName}" has no place for them: ` +
        'save it as an Excel Workbook (.xlsx) first.',
    );
  }
}

export class OneSheetOnly extends Failure {
  override readonly name = 'OneSheetOnly';
  constructor(readonly fileName: string) {
    super(
      `No sheet was added to "${fileName}" because a file of text holds one only: save it as an Excel Workbook (.xlsx) first.`,
    );
  }
}

export class FileTooLarge extends Failure {
  override readonly name = 'FileTooLarge';
  constructor(
    readonly fileName: string,
    readonly bytes: number,
    readonly mostBytes: number,
  ) {
    super(
      `"${fileName}" was not opened because ${sayTooLarge(bytes, mostBytes)}: ` +
        'remove pictures and sheets that are not part of a scorecard, and save it again.',
    );
  }
}

/** "it has 300 MB, and 200 MB is the most that can be opened here". */
export function sayTooLarge(bytes: number, mostBytes: number): string {
  const megabytes = (count: number) => `${Math.round(count / 1024 / 1024)} MB`;
  return `it has ${megabytes(bytes)}, and ${megabytes(mostBytes)} is the most that can be opened here`;
}

function sizeText(bytes: number): string {
  return bytes >= 1024 * 1024
    ? `${Math.round(bytes / (1024 * 1024))} MB`
    : `${groupThousands(String(bytes))} bytes`;
}

/** A file that is to be a plan's text, and is neither text nor a Word document. */
export class NoText extends Failure {
  override readonly name = 'NoText';
  constructor(readonly fileName: string) {
    super(`"${fileName}" is neither plain text nor a Word document; save it as .txt or .docx and try again.`);
  }
}
