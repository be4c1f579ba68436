import { Failure } from '../../core/sheet/errors';

/** A Word document whose text cannot be read; `why` completes "because". */
export class DocumentUnreadable extends Failure {
  override readonly name = 'DocumentUnreadable';
  constructor(
    readonly fileName: string,
    why: string,
  ) {
    super(
      `The text of "${fileName}" cannot be read because ${why}: save it in Word again, or as plain text (.txt).`,
    );
  }
}
