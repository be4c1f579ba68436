import { Failure } from '../../core/sheet/errors';

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
