import {
  ampersand,
  carriageReturn,
  colon,
  doubleQuote,
  equals,
  exclamation,
  greater,
  isSpace,
  less,
  question,
  slash,
  space,
  spells,
} from './ascii';
import { AttributeList } from './attributeList';
import { ElementNames } from './elementNames';
import { decodeUtf8 } from './encoding';
import { replaceReferences } from './references';

/** What the reader stands on. */
export type Token = 'end' | 'open' | 'close' | 'text';

/** The failures for XML that cannot be read, which only whoever knows what it is of can name. */
export interface XmlFaults {
  /** `what` completes "because". */
  damaged(what: string): Error;
  hasDtd(): Error;
  tooDeep(limit: number): Error;
}

/**
 * Walks once through the XML of a part, token by token, and builds nothing.
 * Offsets are in bytes of the UTF-8 text, so that a token's text can be replaced in place.
 * Element names are given without their prefix; a DTD is refused.
 */
export class XmlReader {
  token: Token = 'end';
  /** The token's first byte, and the one after its last. An element closed by its own tag closes in no bytes. */
  start = 0;
  end = 0;
  /** Of the element that opens or closes, or that holds the text; the root is at 1. */
  depth = 0;
  /** The open element's name without its prefix. */
  name = '';
  isSelfClosing = false;
  /** The bytes of the text, or of what `leaf` found. */
  textStart = 0;
  textEnd = 0;
  /** Whether those bytes are ASCII without references or carriage returns, to be taken as they stand. */
  isPlain = true;

  private position = 0;
  private hasRoot = false;
  private isCdata = false;
  private isClosePending = false;
  private readonly attributes: AttributeList;
  private readonly open: ElementNames;

  constructor(
    readonly bytes: Uint8Array,
    private readonly faults: XmlFaults,
    private readonly maxDepth: number,
  ) {
    this.attributes = new AttributeList(bytes, (what) => this.damage(what));
    this.open = new ElementNames(bytes);
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) this.position = 3;
  }

  next(): Token {
    const { bytes } = this;
    if (this.isClosePending) return this.closeSelf();
    for (;;) {
      const at = this.position;
      if (at >= bytes.length) return this.finish();
      if (bytes[at] !== less) {
        if (this.readText(at)) return this.token;
        continue;
      }
      const mark = bytes[at + 1];
      if (mark === slash) return this.readClose(at);
      if (mark === question) this.position = this.find('?>', at + 2) + 2;
      else if (mark !== exclamation) return this.readOpen(at);
      else if (spells(bytes, '<!--', at)) this.position = this.find('-->', at + 4) + 3;
      else if (spells(bytes, '<![CDATA[', at) && this.open.count > 0) return this.readCdata(at);
      else if (spells(bytes, '<!DOCTYPE', at)) throw this.faults.hasDtd();
      else throw this.damage('a tag is not XML');
    }
  }

  /** Moves to the root element and answers its name. */
  root(): string {
    this.next();
    return this.name;
  }

  /** Moves to the next element, of that name if one is given, directly within the one at `parent`; false once that closes. */
  child(parent: number, name?: string): boolean {
    for (;;) {
      const token = this.next();
      if (token === 'open' && this.depth === parent + 1 && (name === undefined || name === this.name))
        return true;
      if (token === 'end' || (token === 'close' && this.depth === parent)) return false;
    }
  }

  /** The elements directly within the open one, of that name if one is given; the reader stands on each in turn. */
  *children(name?: string): Generator<this> {
    const { depth } = this;
    while (this.child(depth, name)) yield this;
  }

  /** Moves to the close tag of the open element, or of the one around it at that depth, whatever is within it. */
  leave(depth = this.depth): void {
    while (this.next() !== 'end') if (this.token === 'close' && this.depth === depth) return;
  }

  /**
   * From an open tag over to its close tag, if there is only simple text between: then the text's bytes are known
   * and nothing was made of them. False, and nothing is passed over, where `content` has to be asked.
   */
  leaf(): boolean {
    const { bytes } = this;
    this.isPlain = true;
    if (this.isSelfClosing) {
      this.textStart = this.textEnd = this.position;
      this.next();
      return true;
    }
    const start = this.position;
    let at = start;
    let seen = 0;
    for (; at < bytes.length; at++) {
      const byte = bytes[at]!;
      if (byte === less) break;
      if (byte === ampersand || byte === carriageReturn) return false;
      seen |= byte;
    }
    if (bytes[at + 1] !== slash) return false;
    this.position = at;
    this.next();
    this.textStart = start;
    this.textEnd = at;
    this.isPlain = seen < 0x80;
    return true;
  }

  /** All text within the open element, that of elements within it too; moves to its close tag. */
  content(): string {
    if (this.leaf()) return this.text();
    const { depth } = this;
    let content = '';
    for (;;) {
      const token = this.next();
      if (token === 'text') content += this.text();
      else if (token === 'end' || (token === 'close' && this.depth === depth)) return content;
    }
  }

  /** The text that the reader stands on, references replaced. */
  text(): string {
    const text = decodeUtf8(this.bytes, this.textStart, this.textEnd);
    if (this.isPlain) return text;
    return this.isCdata ? joinLines(text) : this.unescape(joinLines(text));
  }

  /** An attribute's value by its name, prefix included; null where it is absent. */
  attribute(name: string): string | null {
    const index = this.attributes.indexOf(name);
    return index < 0 ? null : this.attributeValue(index);
  }

  /** The value of the first attribute that has this name after some prefix, as `r:id`. */
  prefixedAttribute(localName: string): string | null {
    for (let index = 0; index < this.attributeCount; index++) {
      if (this.attributeName(index).endsWith(`:${localName}`)) return this.attributeValue(index);
    }
    return null;
  }

  /** Whether an attribute says `1` or `true`. */
  isTrue(name: string): boolean {
    const value = this.attribute(name);
    return value === '1' || value === 'true';
  }

  attributeName(index: number): string {
    return this.attributes.name(index);
  }

  attributeValue(index: number): string {
    return this.unescape(this.attributes.value(index).replace(/\r\n|[\t\n\r]/g, ' '));
  }

  /** The one letter that is an attribute's name; 0 where the name is longer. Spares the making of a string. */
  attributeLetter(index: number): number {
    return this.attributes.letter(index);
  }

  attributeStart(index: number): number {
    return this.attributes.valueStart(index);
  }

  attributeEnd(index: number): number {
    return this.attributes.valueEnd(index);
  }

  get attributeCount(): number {
    return this.attributes.count;
  }

  damage(what: string): Error {
    return this.faults.damaged(what);
  }

  private readOpen(start: number): Token {
    const { bytes } = this;
    const { length } = bytes;
    if (this.open.count === 0 && this.hasRoot) throw this.damage('there is text after the end of its XML');
    let at = start + 1;
    let nameStart = at;
    let hash = 0;
    for (; at < length; at++) {
      const byte = bytes[at]!;
      if (byte <= space || byte === greater || byte === slash) break;
      if (byte === less || byte === equals || byte === doubleQuote) throw this.damage('a tag is not XML');
      if (byte === colon) {
        nameStart = at + 1;
        hash = 0;
      } else {
        hash = (hash * 31 + byte) & 0xff;
      }
    }
    if (at === nameStart) throw this.damage('a tag has no name');
    if (this.open.count >= this.maxDepth) throw this.faults.tooDeep(this.maxDepth);
    this.open.push(start + 1, at);
    this.name = this.open.intern(nameStart, at, hash);
    at = this.attributes.read(at);
    this.isSelfClosing = bytes[at] === slash;
    if (this.isSelfClosing) {
      at++;
      this.isClosePending = true;
    }
    if (bytes[at] !== greater) throw this.damage('a tag does not end');
    this.hasRoot = true;
    this.start = start;
    this.end = this.position = at + 1;
    this.depth = this.open.count;
    return (this.token = 'open');
  }

  private readClose(start: number): Token {
    const { bytes, open } = this;
    if (open.count === 0) throw this.damage('a tag closes what was never opened');
    let at = open.close(start + 2);
    if (at < 0) throw this.damage('tags do not match');
    while (at < bytes.length && isSpace(bytes[at]!)) at++;
    if (bytes[at] !== greater) throw this.damage('tags do not match');
    this.start = start;
    this.end = this.position = at + 1;
    this.depth = open.count + 1;
    return (this.token = 'close');
  }

  private closeSelf(): Token {
    this.isClosePending = false;
    this.start = this.end = this.position;
    this.depth = this.open.count;
    this.open.pop();
    return (this.token = 'close');
  }

  /** False where the text is only the white space around the root. */
  private readText(start: number): boolean {
    const { bytes } = this;
    let at = start;
    let seen = 0;
    let isPlain = true;
    for (; at < bytes.length; at++) {
      const byte = bytes[at]!;
      if (byte === less) break;
      if (byte === ampersand || byte === carriageReturn) isPlain = false;
      seen |= byte;
    }
    this.position = at;
    if (this.open.count === 0) {
      for (let index = start; index < at; index++) {
        if (!isSpace(bytes[index]!)) throw this.damage('there is text outside its XML');
      }
      return false;
    }
    this.isCdata = false;
    this.isPlain = isPlain && seen < 0x80;
    this.setText(start, at, start, at);
    return true;
  }

  private readCdata(start: number): Token {
    const textStart = start + 9;
    const textEnd = this.find(']]>', textStart);
    this.position = textEnd + 3;
    this.isCdata = true;
    this.isPlain = false;
    this.setText(start, this.position, textStart, textEnd);
    return 'text';
  }

  private setText(start: number, end: number, textStart: number, textEnd: number): void {
    this.token = 'text';
    this.start = start;
    this.end = end;
    this.textStart = textStart;
    this.textEnd = textEnd;
    this.depth = this.open.count;
  }

  private finish(): Token {
    if (!this.hasRoot) throw this.damage('a part is empty');
    if (this.open.count > 0) throw this.damage('a part is cut short');
    this.start = this.end = this.bytes.length;
    return (this.token = 'end');
  }

  private find(text: string, from: number): number {
    const { bytes } = this;
    const first = text.charCodeAt(0);
    for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
      if (spells(bytes, text, at)) return at;
    }
    throw this.damage('a part is cut short');
  }

  private unescape(text: string): string {
    return replaceReferences(text, () => this.damage('it uses an unknown character reference'));
  }
}

function joinLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
