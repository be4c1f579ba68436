import {
  doubled,
  equals,
  greater,
  isSpace,
  less,
  singleQuote,
  doubleQuote,
  slash,
  space,
  spells,
} from './ascii';
import { decodeUtf8 } from './encoding';

/** Numbers kept of each attribute: where its name starts and ends, and where its value does. */
const fields = 4;

/** Where the attributes of one tag stand in the bytes; nothing is made of them until it is asked for. */
export class AttributeList {
  count = 0;
  private places = new Int32Array(16 * fields);

  constructor(
    private readonly bytes: Uint8Array,
    private readonly damage: (what: string) => Error,
  ) {}

  /** Notes where the attributes of a tag are, from the end of its name; answers where its `>` or `/>` is. */
  read(from: number): number {
    const { bytes } = this;
    const { length } = bytes;
    let count = 0;
    let at = from;
    for (;;) {
      const gap = at;
      while (at < length && isSpace(bytes[at]!)) at++;
      const byte = bytes[at];
      if (byte === greater || byte === slash) break;
      if (byte === undefined || gap === at) throw this.damage('a tag does not end');
      const nameStart = at;
      while (
        at < length &&
        bytes[at]! > space &&
        bytes[at] !== equals &&
        bytes[at] !== greater &&
        bytes[at] !== less
      )
        at++;
      const nameEnd = at;
      while (at < length && isSpace(bytes[at]!)) at++;
      if (nameEnd === nameStart || bytes[at] !== equals) throw this.damage('an attribute has no value');
      at++;
      while (at < length && isSpace(bytes[at]!)) at++;
      const quote = bytes[at];
      if (quote !== doubleQuote && quote !== singleQuote) throw this.damage('an attribute has no quotes');
      const valueStart = ++at;
      while (at < length && bytes[at] !== quote && bytes[at] !== less) at++;
      if (bytes[at] !== quote) throw this.damage('an attribute does not end');
      this.keep(count++, nameStart, nameEnd, valueStart, at);
      at++;
    }
    this.count = count;
    return at;
  }

  /** The place of an attribute by its name, prefix included; -1 where it is absent. */
  indexOf(name: string): number {
    for (let index = 0; index < this.count; index++) {
      const start = this.places[index * fields]!;
      const length = this.places[index * fields + 1]! - start;
      if (length === name.length && spells(this.bytes, name, start)) return index;
    }
    return -1;
  }

  name(index: number): string {
    const field = index * fields;
    return decodeUtf8(this.bytes, this.places[field]!, this.places[field + 1]!);
  }

  /** As it is written, references and line breaks included. */
  value(index: number): string {
    const field = index * fields;
    return decodeUtf8(this.bytes, this.places[field + 2]!, this.places[field + 3]!);
  }

  letter(index: number): number {
    const field = index * fields;
    const start = this.places[field]!;
    return this.places[field + 1]! - start === 1 ? this.bytes[start]! : 0;
  }

  valueStart(index: number): number {
    return this.places[index * fields + 2]!;
  }

  valueEnd(index: number): number {
    return this.places[index * fields + 3]!;
  }

  private keep(
    index: number,
    nameStart: number,
    nameEnd: number,
    valueStart: number,
    valueEnd: number,
  ): void {
    const field = index * fields;
    if (field === this.places.length) this.places = doubled(this.places);
    const { places } = this;
    places[field] = nameStart;
    places[field + 1] = nameEnd;
    places[field + 2] = valueStart;
    places[field + 3] = valueEnd;
  }
}
