import { withAttribute } from '../xml/tags';
import { decodeUtf8 } from '../xml/encoding';
import type { XmlReader } from '../xml/xml';

interface RowSpan {
  readonly row: number;
  readonly start: number;
  readonly openEnd: number;
  readonly end: number;
  readonly isNumbered: boolean;
  /** Whether one formula in it fills cells of other rows too, so that these rows do not tell the whole of it. */
  readonly hasArray: boolean;
}

/** The XML of a sheet cut at its rows, so that a question about a few of them need not walk through all. */
export class SheetRows {
  private readonly spans: RowSpan[] = [];
  private readonly bytes: Uint8Array;
  /** Where the rows start and end; both 0 where the sheet has none. */
  private head = 0;
  private tail = 0;

  constructor(xml: XmlReader) {
    this.bytes = xml.bytes;
    xml.root();
    while (xml.child(1)) {
      if (xml.name !== 'sheetData' || xml.isSelfClosing) continue;
      this.head = xml.end;
      this.readRows(xml);
      this.tail = xml.start;
    }
  }

  /** The sheet as if it had no other rows than the wanted ones, and those that fill an array. */
  extract(isWanted: (row: number) => boolean): Uint8Array {
    if (this.tail === 0) return this.bytes;
    const pieces = [this.bytes.subarray(0, this.head)];
    for (const span of this.spans) if (span.hasArray || isWanted(span.row)) pieces.push(...this.cut(span));
    pieces.push(this.bytes.subarray(this.tail));
    return join(pieces);
  }

  private readRows(xml: XmlReader): void {
    let row = -1;
    while (xml.child(2, 'row')) {
      const { start, end: openEnd } = xml;
      const number = xml.attribute('r');
      row = number === null ? row + 1 : Number(number) - 1;
      let hasArray = false;
      while (xml.child(3, 'c')) while (xml.child(4)) hasArray ||= xml.name === 'f' && fillsArray(xml);
      this.spans.push({ row, start, openEnd, end: xml.end, isNumbered: number !== null, hasArray });
    }
  }

  /** A row without a number is known by the one before it, which may not be there. */
  private *cut({ row, start, openEnd, end, isNumbered }: RowSpan): Generator<Uint8Array> {
    if (isNumbered) {
      yield this.bytes.subarray(start, end);
      return;
    }
    const tag = decodeUtf8(this.bytes, start, openEnd);
    yield new TextEncoder().encode(withAttribute(tag, 'r', String(row + 1)));
    yield this.bytes.subarray(openEnd, end);
  }
}

function fillsArray(xml: XmlReader): boolean {
  const type = xml.attributeCount > 0 ? xml.attribute('t') : null;
  return type === 'array' || type === 'dataTable';
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
