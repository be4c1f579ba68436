import { Failure } from '../../core/sheet/errors';

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

/** A file that is to be a plan's text, and is neither text, nor a PDF, nor a Word document. */
export class NoText extends Failure {
  override readonly name = 'NoText';
  constructor(readonly fileName: string) {
    super(
      `"${fileName}" is neither plain text, nor a PDF, nor a Word document; save it as .txt or .docx and try again.`,
    );
  }
}
