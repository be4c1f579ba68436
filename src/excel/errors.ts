import { toA1, type CellAddress } from '../core/sheet/address';
import { Failure } from '../core/sheet/errors';

/** What kept Excel from doing something, whatever it calls it. */
export type Trouble =
  | 'cell-edit'
  | 'too-large'
  | 'busy'
  | 'not-in-front'
  | 'access'
  | 'read-only'
  | 'not-found'
  | 'obstacle'
  | 'too-old'
  | 'silent'
  | 'misread'
  | 'unknown';

export interface Cause {
  readonly trouble: Trouble;
  /** Completes "because". */
  readonly why: string;
  /** What the user can do about it, as an order. */
  readonly advice: string;
  /** Excel's own code and place, for "Copy details"; never shown as the message. */
  readonly code: string | null;
  readonly location: string | null;
}

/** Excel did not do what we asked of it. */
export class ExcelFailure extends Failure {
  override readonly name: string = 'ExcelFailure';
  override readonly isPassing: boolean;
  constructor(
    /** A sentence without its full stop, that "because" can follow. */
    readonly outcome: string,
    readonly reason: Cause,
  ) {
    super(`${outcome} because ${reason.why}: ${reason.advice}.`);
    this.isPassing = reason.trouble === 'cell-edit';
  }
}

/** An apply or revert that failed and left the workbook exactly as it was. */
export class NothingChanged extends ExcelFailure {
  override readonly name = 'NothingChanged';
  constructor(reason: Cause) {
    super('Nothing was changed', reason);
  }
}

/** An apply or revert that failed, and Excel would not say or mend what became of it. */
export class MaybeChanged extends Failure {
  override readonly name = 'MaybeChanged';
  override readonly mayHaveChanged = true;
  constructor(
    readonly cells: readonly { readonly sheet: string; readonly cell: CellAddress }[],
    readonly reason: Cause,
  ) {
    const shown = cells.slice(0, 5).map(({ sheet, cell }) => `${sheet}!${toA1(cell)}`);
    const more = cells.length > shown.length ? ` and ${cells.length - shown.length} more` : '';
    super(
      `Some of the changes may have been made, because Excel stopped half-way (${reason.why}): ` +
        `compare ${shown.join(', ')}${more} with the preview before you go on.`,
    );
  }
}

export class NothingToRevert extends Failure {
  override readonly name = 'NothingToRevert';
  constructor() {
    super(
      'Nothing was reverted because nothing has been applied since this pane was opened: use Undo in Excel.',
    );
  }
}

export class ExcelTooOld extends Failure {
  override readonly name = 'ExcelTooOld';
  constructor(readonly needed: string) {
    super(
      `Scorecard Checker cannot work here because this Excel is older than it needs (${needed}): ` +
        'update Office, or use Excel on the web or Excel 2021 and later.',
    );
  }
}

export class SheetIsHidden extends Failure {
  override readonly name = 'SheetIsHidden';
  constructor(
    readonly sheet: string,
    readonly cell: CellAddress,
  ) {
    super(
      `Cell ${toA1(cell)} was not selected because sheet "${sheet}" is hidden: ` +
        'right-click a sheet tab, choose Unhide, and try again.',
    );
  }
}

export class SettingsTooLarge extends Failure {
  override readonly name = 'SettingsTooLarge';
  constructor(readonly limitCharacters: number) {
    super(
      `The settings were not saved because they are longer than ${limitCharacters / 1000} thousand characters, ` +
        'which a workbook cannot be relied on to keep: remove explanations or settings that are no longer needed.',
    );
  }
}

const tryAgain = 'try again; if that does not help, save, close and open the workbook again';
const checkAgain = 'check again, then try again';

type Known = Pick<Cause, 'trouble' | 'why' | 'advice'>;

const busy: Known = {
  trouble: 'busy',
  why: 'Excel was busy or did not answer properly',
  advice: 'wait a moment and try again',
};
const tooLarge: Known = {
  trouble: 'too-large',
  why: 'it is more than Excel can handle at once',
  advice: 'delete rows and columns that are not part of a scorecard, or take fewer changes at a time',
};
const notInFront: Known = {
  trouble: 'not-in-front',
  why: 'another workbook or a chart is in front',
  advice: 'click a cell of this workbook, then try again',
};
const notFound: Known = {
  trouble: 'not-found',
  why: 'a sheet or cell has been moved or deleted',
  advice: checkAgain,
};
const tooOld: Known = {
  trouble: 'too-old',
  why: 'this version of Excel cannot do it',
  advice: 'update Office, or use Excel on the web',
};

const known: Readonly<Record<string, Known>> = {
  InvalidOperationInCellEditMode: {
    trouble: 'cell-edit',
    why: 'a cell is being edited',
    advice: 'press Enter or Esc in the sheet, then try again',
  },
  RequestPayloadSizeLimitExceeded: tooLarge,
  ResponsePayloadSizeLimitExceeded: tooLarge,
  RangeExceedsLimit: tooLarge,
  MemoryLimitReached: tooLarge,
  ActivityLimitReached: busy,
  ServiceNotAvailable: busy,
  Conflict: busy,
  RequestAborted: busy,
  GeneralException: busy,
  InactiveWorkbook: notInFront,
  InvalidSelection: notInFront,
  AccessDenied: {
    trouble: 'access',
    why: 'the sheet or the workbook is protected',
    advice: 'turn protection off on the Review tab, or ask whoever protected it',
  },
  ItemNotFound: notFound,
  InvalidReference: notFound,
  MergedRangeConflict: obstacle('merged cells are in the way', 'unmerge them on the Home tab'),
  FilteredRangeConflict: obstacle('a filter is in the way', 'clear it on the Data tab'),
  PivotTableRangeConflict: obstacle('a PivotTable is in the way', 'change the figures it is made from'),
  InsertDeleteConflict: obstacle('other cells would be pushed off the sheet', 'make room for them'),
  UnsupportedSheet: obstacle('that kind of sheet has no cells', 'choose a worksheet'),
  ApiNotFound: tooOld,
  NotImplemented: tooOld,
  UnsupportedOperation: tooOld,
};

function obstacle(why: string, advice: string): Known {
  return { trouble: 'obstacle', why, advice: `${advice}, then try again` };
}

/** The cause that we found ourselves, with no code of Excel's. */
export function causeOf(trouble: Trouble, why: string, advice: string): Cause {
  return { trouble, why, advice, code: null, location: null };
}

export const readOnlyCause = causeOf(
  'read-only',
  'the workbook is open as read-only',
  'choose Enable Editing, or save a copy and open that',
);

export const sheetProtectedCause = (sheet: string): Cause =>
  causeOf(
    'access',
    `sheet "${sheet}" is protected`,
    'choose Unprotect Sheet on the Review tab, then try again',
  );

export const tooLargeCause: Cause = { ...tooLarge, code: null, location: null };

/** Excel did not answer in time. Thrown where an answer is awaited, turned into a cause where it is caught. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  constructor(readonly patienceMs: number) {
    super(`No answer within ${patienceMs} ms`);
  }
}

/** What went wrong, from whatever was thrown. Excel's own message is in the user's language and no use to them. */
export function readCause(error: unknown): Cause {
  if (error instanceof NoAnswer) {
    const advice = 'wait until Excel responds and try again, or close this pane and open it again';
    return causeOf('silent', `Excel did not answer within ${error.patienceMs / 1000} seconds`, advice);
  }
  const code = readCode(error);
  // A fault of ours is not Excel's doing, and must not be dressed up as one.
  if (code === null) throw error;
  const cause = Object.hasOwn(known, code) ? known[code]! : null;
  const { location } = readDebugInfo(error);
  return {
    ...(cause ?? { trouble: 'unknown', why: 'Excel reported a fault', advice: tryAgain }),
    code,
    location,
  };
}

/** Excel's code, or null where the error is not Excel's. */
export function readCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

function readDebugInfo(error: unknown): { readonly location: string | null } {
  const { debugInfo } = error as { readonly debugInfo?: { readonly errorLocation?: unknown } };
  const place = debugInfo?.errorLocation;
  return { location: typeof place === 'string' ? place : null };
}
