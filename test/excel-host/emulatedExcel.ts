import { columnLetters, fromA1, rangeFromA1, rangeToA1, type CellRange } from '../../src/core/sheet/address';
import type { CellValue } from '../../src/core/sheet/grid';
import { HostFault, type HostObject } from './hostObject';
import { ModelBook, type ModelSheet } from './model';
import { process, type RequestBody, type ResponseBody } from './process';
import { workbookObject } from './workbookObjects';

/** How one request goes wrong. */
export interface PlannedFault {
  /** Counted from 1, since the fault was planned; what the client sends only to tidy up is not counted. */
  readonly request: number;
  /**
   * `refused`: nothing is done. `lost`: everything is done, but an error is answered. `silent`: nothing is done and
   * nothing answered. `swallowed`: everything is done and nothing answered. A number: stops before that action.
   */
  readonly how: 'refused' | 'lost' | 'silent' | 'swallowed' | number;
  readonly code?: string;
}

export interface Misbehaviour {
  requestBytes: number;
  responseBytes: number;
  /** Ranges of more cells than this have null for values, with no error. */
  nullAbove: number;
  isEditingCell: boolean;
}

/** Requests that did not come to nothing but tidying up. */
export interface LoggedRequest {
  readonly body: RequestBody;
  readonly writes: readonly string[];
  /** What Office.js calls the request: see `requestFlags`. */
  readonly flags: number;
}

/** Of what Office.js calls a request, as it is sent along with it, what decides over the undo list. */
export const requestFlags = { write: 1, undoable: 16 } as const;

/** As Excel names what became of rows and columns. */
export type LineChange = 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';

/** An Excel with one workbook, for the real Office.js to talk to. */
export class EmulatedExcel {
  readonly book = new ModelBook();
  readonly log: LoggedRequest[] = [];
  readonly references = new Map<string, HostObject>();
  /** Members that were asked for and that nobody emulated; a test should end with none. */
  readonly unknownMembers: string[] = [];
  readonly misbehaviour: Misbehaviour = {
    requestBytes: 5_000_000,
    responseBytes: 5_000_000,
    nullAbove: 5_000_000,
    isEditingCell: false,
  };
  /** The minor number of the newest requirement set: 15 for ExcelApi 1.15. */
  level = 15;
  /** The same of ExcelApiUndo; null for an Excel without it, such as a perpetual one. */
  undoLevel: number | null = 7;
  /** The events that someone wants to hear of, by Office.js's own names. */
  readonly listenedTo = new Set<string>();
  /** What Ctrl+Z would take back, the last at the end. */
  readonly undoList: string[] = [];
  undoLosses = 0;
  /** Hears the events; set by whoever connects the client. */
  sendEvent: (type: number, target: string, message: unknown) => void = () => undefined;
  /** Called when a request is left without an answer. */
  onSilence: () => void = () => undefined;
  /** Called before each request with its number since it was set. */
  private beforeRequest: ((request: number) => void) | null = null;
  private planned: PlannedFault | null = null;
  private sincePlanned = 0;
  private sinceHooked = 0;
  private changes: { readonly sheet: ModelSheet; readonly range: CellRange }[] = [];

  get writes(): readonly string[] {
    return this.log.flatMap(({ writes }) => writes);
  }

  plan(fault: PlannedFault | null): void {
    this.planned = fault;
    this.sincePlanned = 0;
  }

  hook(beforeRequest: ((request: number) => void) | null): void {
    this.beforeRequest = beforeRequest;
    this.sinceHooked = 0;
  }

  /** A user types into a cell. */
  typeByHand(sheet: ModelSheet, a1: string, input: unknown, source: 'Local' | 'Remote' = 'Local'): void {
    const { row, column } = fromA1(a1)!;
    sheet.type({ row, column }, input);
    this.undoList.push(`typed ${a1}`);
    this.tellChange(sheet, { top: row, left: column, bottom: row, right: column }, source, 'Unknown');
  }

  /** A user goes to cells, each of them for a moment. */
  selectByHand(sheet: ModelSheet, address: string): void {
    this.book.active = sheet;
    this.book.selection = [sheet.id, rangeFromA1(address)!];
    if (this.listenedTo.has('SelectionChanged'))
      this.sendEvent(14, 'Workbook', { address, worksheetId: sheet.id });
  }

  /** A user inserts a row or a column before the one at this place, counted from 0, or deletes that. */
  moveLines(sheet: ModelSheet, change: LineChange, at: number): void {
    const isRow = change.startsWith('Row');
    sheet.move(isRow ? 'row' : 'column', at, change.endsWith('Inserted') ? 1 : -1);
    this.undoList.push(change);
    const line = isRow ? String(at + 1) : columnLetters(at);
    this.tell(change, `${line}:${line}`, sheet, 'Local', 'Unknown');
  }

  /** A user merges cells, all but the first of them blank. No event is documented to tell of it, so none does. */
  mergeByHand(sheet: ModelSheet, address: string): void {
    sheet.merges.push(rangeFromA1(address)!);
    this.undoList.push(`merged ${address}`);
  }

  /** A formula comes to something else, because of a change elsewhere: the cell is calculated, and not changed. */
  recalculate(sheet: ModelSheet, a1: string, value: CellValue): void {
    sheet.ensure(fromA1(a1)!).value = value;
    if (this.listenedTo.has('Calculated'))
      this.sendEvent(16, 'Workbook', { address: a1, worksheetId: sheet.id });
  }

  /** A user deletes a sheet, which Excel's own Undo cannot take back. */
  deleteSheet(sheet: ModelSheet): void {
    const { sheets } = this.book;
    sheets.splice(sheets.indexOf(sheet), 1);
    this.undoList.length = 0;
    if (this.listenedTo.has('Deleted'))
      this.sendEvent(15, 'Workbook', { source: 'Local', worksheetId: sheet.id });
  }

  /** Answers a request's body; null where Excel never answers. */
  answer(body: RequestBody, flags: number): ResponseBody | null {
    if (isTidying(body)) return this.carryOut(body, []);
    this.beforeRequest?.(++this.sinceHooked);
    const writes: string[] = [];
    this.log.push({ body, writes, flags });
    const fault = this.planned?.request === ++this.sincePlanned ? this.planned : null;
    const code = fault?.code ?? 'GeneralException';
    if (fault?.how === 'silent') return this.keepSilent();
    if (fault?.how === 'refused') return refusal(code);
    const response = this.carryOut(
      body,
      writes,
      typeof fault?.how === 'number' ? { action: fault.how, code } : undefined,
    );
    this.keepUndoList(flags, writes);
    this.tellOwnChanges();
    if (fault?.how === 'swallowed') return this.keepSilent();
    return fault?.how === 'lost' ? refusal(code) : response;
  }

  /** As the documentation of the undo list has it: a call that it does not support empties the list. */
  private keepUndoList(flags: number, writes: readonly string[]): void {
    if ((flags & requestFlags.write) === 0) return;
    if ((flags & requestFlags.undoable) === 0) this.loseUndo();
    else if (writes.length > 0) this.undoList.push('by the add-in');
  }

  private keepSilent(): null {
    this.onSilence();
    return null;
  }

  private carryOut(
    body: RequestBody,
    writes: string[],
    stopBefore?: { readonly action: number; readonly code: string },
  ): ResponseBody {
    const { isEditingCell, requestBytes, responseBytes } = this.misbehaviour;
    if (isEditingCell) return refusal('InvalidOperationInCellEditMode');
    if (JSON.stringify(body).length > requestBytes) return refusal('RequestPayloadSizeLimitExceeded');
    const kept = new Set(this.references.keys());
    const response = process(body, {
      root: workbookObject(this),
      level: this.level,
      references: this.references,
      ...(stopBefore ? { stopBefore } : {}),
      onWrite: (what) => writes.push(what),
      onUnknown: (what) => this.unknownMembers.push(what),
    });
    if (JSON.stringify(response).length <= responseBytes) return response;
    // The client will never hear of what was kept for it.
    for (const id of this.references.keys()) if (!kept.has(id)) this.references.delete(id);
    return refusal('ResponsePayloadSizeLimitExceeded');
  }

  checkWritable(): void {
    if (this.book.isReadOnly) throw new HostFault('AccessDenied', 'The workbook is read-only');
  }

  checkFormatting(sheet: ModelSheet): void {
    this.checkWritable();
    if (sheet.isProtected && !sheet.allowFormatCells) throw new HostFault('AccessDenied', 'Protected');
  }

  checkStructure(): void {
    this.checkWritable();
    if (this.book.isStructureProtected) throw new HostFault('AccessDenied', 'The structure is protected');
  }

  noteChange(sheet: ModelSheet, range: CellRange): void {
    this.changes.push({ sheet, range });
  }

  loseUndo(): void {
    this.undoLosses++;
    this.undoList.length = 0;
  }

  private tellOwnChanges(): void {
    for (const { sheet, range } of this.changes) this.tellChange(sheet, range, 'Local', 'ThisLocalAddin');
    this.changes = [];
  }

  private tellChange(sheet: ModelSheet, range: CellRange, source: string, triggerSource: string): void {
    this.tell('RangeEdited', rangeToA1(range), sheet, source, triggerSource);
  }

  private tell(
    changeType: string,
    address: string,
    sheet: ModelSheet,
    source: string,
    triggerSource: string,
  ): void {
    if (!this.listenedTo.has('DataChanged')) return;
    this.sendEvent(10, 'Workbook', { address, changeType, source, triggerSource, worksheetId: sheet.id });
  }
}

/** Whether a request only lets go of what an earlier one kept, which the client sends after each Excel.run. */
function isTidying({ Actions }: RequestBody): boolean {
  const named = Actions.filter(({ Name }) => Name !== '');
  return named.length > 0 && named.every(({ Name }) => Name === '_RemoveReference');
}

function refusal(code: string): ResponseBody {
  const error = {
    Code: code,
    Message: 'In the language of the user',
    Location: '',
    ActionIndex: 0,
    HttpStatusCode: 400,
  };
  return { Results: [], TraceIds: [], Error: error };
}
