import { nearest } from '../text/words';

/** Something that stops us working. The message is one sentence for the user: what, why, what to do. */
export class Failure extends Error {
  override readonly name: string = 'Failure';
  /** Whether a change that it broke off may have been made in part: then nobody may say that nothing was written. */
  readonly mayHaveChanged: boolean = false;
  /** Whether it will pass by itself, because the user is in the middle of something, such as typing into a cell. */
  readonly isPassing: boolean = false;
}

export class SheetNotFound extends Failure {
  override readonly name = 'SheetNotFound';
  constructor(
    readonly fileName: string,
    readonly sheet: string,
    readonly sheets: readonly string[],
  ) {
    const shown = sheets.slice(0, 10).map((name) => `"${name}"`);
    const more = sheets.length > shown.length ? ` and ${sheets.length - shown.length} more` : '';
    super(
      `"${fileName}" has no sheet called "${sheet}": choose one of its sheets, ${shown.join(', ') || 'of which it has none'}${more}.`,
    );
  }
}

/** A sheet of ours that is not taken away, because it is the user's by now. */
export class SheetInUse extends Failure {
  override readonly name = 'SheetInUse';
  constructor(readonly sheet: string) {
    super(
      `Sheet "${sheet}" was not removed because it has changed since it was made: delete it yourself if you do not want it any more.`,
    );
  }
}

export class ReadingCancelled extends Failure {
  override readonly name = 'ReadingCancelled';
  constructor(readonly sheet: string) {
    super(`Sheet "${sheet}" was not read to its end because you cancelled: check again when you are ready.`);
  }
}

export class UnknownMethod extends Failure {
  override readonly name = 'UnknownMethod';
  constructor(
    readonly method: string,
    readonly methods: readonly string[],
  ) {
    const near = nearest(method, methods);
    const hint = near === null ? `the methods are ${methods.join(', ')}.` : `did you mean "${near}"?`;
    super(`There is no method "${method}"; ${hint}`);
  }
}
