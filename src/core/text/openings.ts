import { endOfClass, readOpenings } from './readOpenings';
import { NOT_IN_WORD } from './wordStart';

/** Beginnings letter by letter, by the code of the next, and at the end of each the parts that have it. */
interface Node {
  readonly parts: number[];
  readonly next: Node[];
}

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
 * Where in a text the parts of a pattern may begin, each place and part as one number: one, as a rule, or several. Null
 * for a pattern that the text cannot hold.
 */
export type Starts = number | readonly number[] | null;

/** Of a text that was not looked at. */
const UNTOLD: Starts = [];

/**
 * Tells which of many patterns a text may hold and where, by the few letters that each of their alternatives can begin
 * with: nearly all are turned away in one look at the text, what is never tried is never compiled, and what is tried is
 * one alternative at one place. Patterns must not look behind, and every one begins where no letter, digit or underline
 * stands before.
 */
export class PatternIndex {
  private readonly root: Node = { parts: [], next: [] };
  private readonly parts: Part[] = [];
  private readonly openParts: number[][];

  constructor(private readonly patterns: readonly RegExp[]) {
    this.openParts = patterns.map(() => []);
    for (const [place, { source }] of patterns.entries())
      for (const alternative of alternativesOf(source)) this.addPart(place, alternative);
  }

  /** By their places, where each of the patterns may begin. */
  find(text: string): readonly Starts[] {
    const folded = text.toLowerCase();
    // A letter that is two in small letters would shift the places behind it.
    if (folded.length !== text.length) return this.patterns.map(() => UNTOLD);
    const { parts } = this;
    const found = this.openParts.map(({ length }): number | number[] | null => (length > 0 ? [] : null));
    let isInWord = false;
    for (let start = 0; start < folded.length; start++) {
      const code = codeAt(folded, start);
      let node = isInWord ? undefined : this.root.next[code];
      isInWord = (code >= letterA && code <= letterZ) || code === digit || code === underline;
      for (let at = start + 1; node !== undefined; at++) {
        for (const part of node.parts) {
          const { place } = parts[part]!;
          const known = found[place] ?? null;
          const mark = start * parts.length + part;
          if (known === null) found[place] = mark;
          else if (typeof known === 'number') found[place] = [known, mark];
          else known.push(mark);
        }
        node = at < folded.length ? node.next[codeAt(folded, at)] : undefined;
      }
    }
    return found;
  }

  /** What the pattern at a place matches first, as it was found where it may begin. */
  exec(place: number, text: string, starts: Starts): RegExpExecArray | null {
    if (starts === null) return null;
    if (starts === UNTOLD) return this.patterns[place]!.exec(text);
    if (typeof starts === 'number') return this.tryMark(starts, text);
    // Of two that begin at one place the first alternative counts, as it does in the pattern.
    const marks = starts.length > 1 ? [...starts].sort((a, b) => a - b) : starts;
    let [first, firstMark] = this.execOpen(place, text);
    for (const mark of marks) {
      if (mark >= firstMark) break;
      const match = this.tryMark(mark, text);
      if (match) [first, firstMark] = [match, mark];
    }
    return first;
  }

  /** What the parts of a pattern that can begin with anything match first. */
  private execOpen(place: number, text: string): [match: RegExpExecArray | null, mark: number] {
    let [first, firstMark]: [RegExpExecArray | null, number] = [null, Infinity];
    for (const part of this.openParts[place]!) {
      const match = this.tryPart(part, text, 0);
      const mark = match ? match.index * this.parts.length + part : Infinity;
      if (mark < firstMark) [first, firstMark] = [match, mark];
    }
    return [first, firstMark];
  }

  private tryMark(mark: number, text: string): RegExpExecArray | null {
    const { length } = this.parts;
    const part = mark % length;
    return this.tryPart(part, text, (mark - part) / length);
  }

  private tryPart(at: number, text: string, start: number): RegExpExecArray | null {
    const part = this.parts[at]!;
    const { flags } = this.patterns[part.place]!;
    part.tried ??= new RegExp(part.source, `${flags}${part.isOpen ? 'g' : 'y'}`);
    part.tried.lastIndex = start;
    return part.tried.exec(text);
  }

  private addPart(place: number, source: string): void {
    const part = this.parts.push({ place, source, isOpen: false }) - 1;
    const openings = readOpenings(source);
    if (openings.includes('')) {
      this.parts[part]!.isOpen = true;
      this.openParts[place]!.push(part);
    } else for (const opening of openings) this.add(opening, part);
  }

  private add(opening: string, part: number): void {
    let node = this.root;
    for (let at = 0; at < opening.length; at++)
      node = node.next[codeAt(opening, at)] ??= { parts: [], next: [] };
    if (!node.parts.includes(part)) node.parts.push(part);
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

const letterA = 0x61;
const letterZ = 0x7a;
const digit = 0x30;
const underline = 0x5f;

/** The code of a letter. Every digit is as good as another, so that a pattern for digits has one beginning and not ten. */
function codeAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code > digit && code <= 0x39 ? digit : code;
}
