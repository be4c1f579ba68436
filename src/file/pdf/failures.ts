import { Failure } from '../../core/sheet/errors';

/** A PDF whose text cannot be had. */
export class PdfUnreadable extends Failure {
  override readonly name: string = 'PdfUnreadable';
  /** `why` completes "because", `advice` stands behind a colon. */
  constructor(
    readonly fileName: string,
    why: string,
    advice: string,
  ) {
    super(`"${fileName}" was not read because ${why}: ${advice}.`);
  }
}

export class DamagedPdf extends PdfUnreadable {
  override readonly name = 'DamagedPdf';
  constructor(fileName: string) {
    super(fileName, 'the PDF is damaged or not all there', 'download or save it again');
  }
}

export class LockedPdf extends PdfUnreadable {
  override readonly name = 'LockedPdf';
  constructor(fileName: string) {
    super(
      fileName,
      'the PDF needs a password to open',
      'save it without one, or open it and paste its text here',
    );
  }
}

export class PdfOfPictures extends PdfUnreadable {
  override readonly name = 'PdfOfPictures';
  constructor(fileName: string) {
    super(
      fileName,
      'the PDF holds pictures of its pages and no text',
      'ask for the file that it was made from, or have its text recognised (OCR) and save it again',
    );
  }
}

export class PdfWithoutLetters extends PdfUnreadable {
  override readonly name = 'PdfWithoutLetters';
  constructor(fileName: string) {
    super(
      fileName,
      'the PDF does not say which letters its characters stand for',
      'ask for the file that it was made from, or have its text recognised (OCR) and save it again',
    );
  }
}

export class PdfTooLong extends PdfUnreadable {
  override readonly name = 'PdfTooLong';
  /** `what` completes "because the PDF". */
  constructor(fileName: string, what: string) {
    super(fileName, `the PDF ${what}`, 'keep only the pages of the plan, or paste its text here');
  }
}
