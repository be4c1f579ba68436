import { decodeUtf8 } from './encoding';

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Replacements in a part's XML, told by offsets into the bytes as they were. They must not overlap. */
export class Patch {
  private readonly splices: Splice[] = [];

  constructor(readonly bytes: Uint8Array) {}

  get isEmpty(): boolean {
    return this.splices.length === 0;
  }

  replace(start: number, end: number, text: string): void {
    this.splices.push({ start, end, text });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  /** The text that stood there before any replacement. */
  original(start: number, end: number): string {
    return decodeUtf8(this.bytes, start, end);
  }

  finish(): Uint8Array {
    const { bytes } = this;
    // What is inserted at a place comes before what replaces the text there.
    const ordered = [...this.splices].sort((one, other) => one.start - other.start || one.end - other.end);
    const encoder = new TextEncoder();
    const texts = ordered.map(({ text }) => encoder.encode(text));
    const length = ordered.reduce(
      (sum, { start, end }, index) => sum + texts[index]!.length - (end - start),
      bytes.length,
    );
    const patched = new Uint8Array(length);
    let from = 0;
    let to = 0;
    ordered.forEach(({ start, end }, index) => {
      patched.set(bytes.subarray(from, start), to);
      to += start - from;
      patched.set(texts[index]!, to);
      to += texts[index]!.length;
      from = end;
    });
    patched.set(bytes.subarray(from), to);
    return patched;
  }
}
