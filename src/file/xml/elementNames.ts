import { doubled, spells } from './ascii';
import { decodeUtf8 } from './encoding';

/** The names of the elements around where a reader stands, as places in the bytes until a string is wanted. */
export class ElementNames {
  /** How many elements are open. */
  count = 0;
  private places = new Int32Array(64);
  private readonly known: string[] = new Array<string>(256).fill('');

  constructor(private readonly bytes: Uint8Array) {}

  push(start: number, end: number): void {
    const last = this.count++ * 2;
    if (last === this.places.length) this.places = doubled(this.places);
    this.places[last] = start;
    this.places[last + 1] = end;
  }

  pop(): void {
    this.count--;
  }

  /** Closes the innermost element by the name at this place; where that name ends, or -1 where it is another's. */
  close(from: number): number {
    const { bytes, places } = this;
    const last = --this.count * 2;
    const end = places[last + 1]!;
    let at = from;
    for (let name = places[last]!; name < end; name++, at++) {
      if (bytes[at] !== bytes[name]) return -1;
    }
    return at;
  }

  /** A name as a string. A part repeats few of them a million times, so each is made once. */
  intern(start: number, end: number, hash: number): string {
    const { bytes } = this;
    const known = this.known[hash]!;
    if (known.length === end - start && spells(bytes, known, start)) return known;
    return (this.known[hash] = decodeUtf8(bytes, start, end));
  }
}
