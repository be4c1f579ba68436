import { endOfClass, readOpenings } from './readOpenings';
import { NOT_IN_WORD } from './wordStart';

/** One alternative of a pattern, to be tried by itself. */
interface Part {
  /** Of its pattern among the others. */
  readonly place: number;
  readonly source: string;
  /** Whether it can begin with anything. */
  isOpen: boolean;
  /** Made when it is first tried. */
  tried?: RegExp;
}

/**
 * Tells which of many patterns a text may hold and where, by the few letters that each of their alternatives can begin
 * with: nearly all are turned away in one look at the text, what is never tried is never compiled, and what is tried is
 * one alternative at one place. Patterns must not look behind, and every one begins where no letter, digit or underline
 * stands before.
 */
export class PatternIndex {
  /** Beginnings letter by letter: for each, so many places in a row for what comes of it with one letter more; 0 for nothing. */
  private next = new Uint32Array(LETTERS);
  /** The parts that have it, for each beginning. */
  private readonly partsOf: number[][] = [[]];
  private readonly parts: Part[] = [];
  /** Those that can begin with anything. */
  private readonly openParts: number[] = [];

  constructor(private readonly patterns: readonly RegExp[]) {
    for (const [place, { source }] of patterns.entries())
      for (const alternative of alternativesOf(source)) this.addPart(place, alternative);
  }

  /** What a text may hold of the patterns. */
  look(text: string): Look {
    const folded = text.toLowerCase();
    // A letter that is two in small letters would shift the places behind it.
    if (folded.length !== text.length) return lookAtAll(this.patterns, text);
    const { parts, openParts, next, partsOf } = this;
    const found = new FoundParts(this.patterns, parts, text);
    for (const part of openParts) found.add(part, 0);
    let isInWord = false;
    for (let start = 0; start < folded.length; start++) {
      const letter = letterAt(folded, start);
      let opening = isInWord ? 0 : next[letter]!;
      isInWord = letter > 0 && letter <= lastOfWords;
      for (let at = start + 1; opening !== 0; at++) {
        for (const part of partsOf[opening]!) found.add(part, start);
        opening = at < folded.length ? next[opening * LETTERS + letterAt(folded, at)]! : 0;
      }
    }
    return found;
  }

  private addPart(place: number, source: string): void {
    const part = this.parts.push({ place, source, isOpen: false }) - 1;
    const openings = readOpenings(source);
    if (openings.includes('')) {
      this.parts[part]!.isOpen = true;
      this.openParts.push(part);
    } else for (const opening of openings) this.add(opening, part);
  }

  private add(opening: string, part: number): void {
    let known = 0;
    for (let at = 0; at < opening.length; at++) {
      const place = known * LETTERS + letterAt(opening, at);
      known = this.next[place] || this.addOpening(place);
    }
    const parts = this.partsOf[known]!;
    if (!parts.includes(part)) parts.push(part);
  }

  private addOpening(place: number): number {
    const opening = this.partsOf.push([]) - 1;
    const size = this.partsOf.length * LETTERS;
    if (size > this.next.length) {
      const longer = new Uint32Array(size * 2);
      longer.set(this.next);
      this.next = longer;
    }
    this.next[place] = opening;
    return opening;
  }
}

/** What a text may hold of some patterns, each told by its place among them. */
export interface Look {
  /** The places, from one to before another, of patterns that it may hold, in their order. */
  places(from: number, to: number): readonly number[];
  mayHold(place: number): boolean;
  /** What the pattern at a place matches first. */
  exec(place: number): RegExpExecArray | null;
}

/** The look of one who tries every pattern. */
export function lookAtAll(patterns: readonly RegExp[], text: string): Look {
  return {
    places: (from, to) => Array.from({ length: to - from }, (_, index) => from + index),
    mayHold: () => true,
    exec: (place) => patterns[place]!.exec(text),
  };
}

/** The parts of patterns that a text may hold, and where each may begin. */
class FoundParts implements Look {
  /** Each as one number, so that they are in order of their patterns, then of the text, then of the alternatives. */
  private readonly marks: number[] = [];
  private readonly length: number;

  constructor(
    private readonly patterns: readonly RegExp[],
    private readonly parts: readonly Part[],
    private readonly text: string,
  ) {
    this.length = text.length + 1;
  }

  add(part: number, start: number): void {
    const { marks, parts } = this;
    const mark = (parts[part]!.place * this.length + start) * parts.length + part;
    let at = marks.length;
    marks.push(mark);
    for (; at > 0 && marks[at - 1]! > mark; at--) marks[at] = marks[at - 1]!;
    marks[at] = mark;
  }

  places(from: number, to: number): number[] {
    const places: number[] = [];
    for (let at = this.firstOf(from); at < this.marks.length; at++) {
      const place = this.placeOf(at);
      if (place >= to) break;
      if (places.at(-1) !== place) places.push(place);
    }
    return places;
  }

  mayHold(place: number): boolean {
    const at = this.firstOf(place);
    return at < this.marks.length && this.placeOf(at) === place;
  }

  exec(place: number): RegExpExecArray | null {
    const { parts, marks } = this;
    let [first, firstMark]: [RegExpExecArray | null, number] = [null, Infinity];
    for (let at = this.firstOf(place); at < marks.length && this.placeOf(at) === place; at++) {
      // Of two that begin at one place the first alternative counts, as it does in the pattern.
      if (marks[at]! >= firstMark) break;
      const part = marks[at]! % parts.length;
      const match = this.tryPart(parts[part]!, this.startOf(at));
      if (!match) continue;
      const mark = (place * this.length + match.index) * parts.length + part;
      if (mark < firstMark) [first, firstMark] = [match, mark];
    }
    return first;
  }

  private firstOf(place: number): number {
    const least = place * this.length * this.parts.length;
    let at = 0;
    while (at < this.marks.length && this.marks[at]! < least) at++;
    return at;
  }

  private placeOf(at: number): number {
    return this.parts[this.marks[at]! % this.parts.length]!.place;
  }

  private startOf(at: number): number {
    return Math.floor(this.marks[at]! / this.parts.length) % this.length;
  }

  private tryPart(part: Part, start: number): RegExpExecArray | null {
    const tried = (part.tried ??= new RegExp(part.source, this.flagsOf(part)));
    tried.lastIndex = start;
    return tried.exec(this.text);
  }

  /** Put together anew by each who asks, so that it is asked once a part. */
  private flagsOf({ place, isOpen }: Part): string {
    return this.patterns[place]!.flags + (isOpen ? 'g' : 'y');
  }
}

const WHOLE_WORDS_END = '(?!\\w)';

/** The alternatives of a pattern of whole words, each as a pattern of whole words; any other pattern as it is. */
function alternativesOf(source: string): readonly string[] {
  const start = `${NOT_IN_WORD}(?:`;
  const end = `)${WHOLE_WORDS_END}`;
  if (!source.startsWith(start) || !source.endsWith(end)) return [source];
  const all: string[] = [];
  let [from, depth] = [start.length, 0];
  for (let at = from; at < source.length; at++) {
    const letter = source[at];
    if (letter === '\\') at++;
    else if (letter === '[') at = endOfClass(source, at + 1);
    else if (letter === '(') depth++;
    else if (letter === ')' && depth-- === 0) {
      all.push(source.slice(from, at));
      // What goes on behind the group is no list of whole words.
      return source.slice(at) === end ? all.map((one) => `${start}${one}${end}`) : [source];
    } else if (letter === '|' && depth === 0) {
      all.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [source];
}

/** How many letters are told apart: those of words, blank, dash, and all others as one. */
const LETTERS = 32;
const lastOfWords = 28;
const blank = 29;
const dash = 30;
const other = 31;

/**
 * A letter as a small number, above 0. Every digit is as good as another, so that a pattern for digits has one beginning and
 * not ten; signs that are taken for one another are told apart when the pattern is tried.
 */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < KNOWN_LETTERS.length ? KNOWN_LETTERS[code]! : other;
}

const KNOWN_LETTERS = Uint8Array.from({ length: 0x80 }, (_, code) => {
  if (code >= 0x61 && code <= 0x7a) return code - 0x60;
  if (code === 0x20) return blank;
  if (code >= 0x30 && code <= 0x39) return 27;
  if (code === 0x5f) return lastOfWords;
  return code === 0x2d ? dash : other;
});
