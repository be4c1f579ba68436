import { builtinFormat } from './numberFormats';
import { appendInside, findChild, insertInOrder, readOutline, type Element } from '../xml/outline';
import { Patch } from '../xml/patch';
import { escapeAttribute, fillTag, tagPrefix, withAttribute } from '../xml/tags';
import type { XmlReader } from '../xml/xml';

/** What a cell's look must be for what is written into it; the rest of its look stays. */
export interface WantedStyle {
  readonly numberFormat?: string | undefined;
  /** Whether the cell holds a text that Excel would take for a formula if somebody typed it. */
  readonly isQuoted: boolean;
}

const order = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** Built-in formats that mean the same in every country, by their code. */
const builtinIds = new Map([0, 1, 2, 3, 4, 9, 10, 11, 16, 17, 49].map((id) => [builtinFormat(id), id]));
const firstCustomId = 164;

/** A workbook's cell styles. New ones are appended; none that cells may share is ever changed. */
export class StyleSheet {
  private readonly patch: Patch;
  private readonly root: Element;
  private readonly prefix: string;
  private readonly styles: string[] = [];
  private readonly known: number;
  private readonly numbers = new Map<string, number>();
  private readonly codes = new Map<number, string>();
  private readonly newFormats: string[] = [];
  private readonly newFonts: string[] = [];

  constructor(private readonly xml: XmlReader) {
    this.patch = new Patch(xml.bytes);
    this.root = readOutline(xml, 2);
    this.prefix = tagPrefix(this.textOf(this.root));
    for (const style of this.childrenOf('cellXfs'))
      if (style.name === 'xf') this.styles.push(this.textOf(style));
    this.known = this.styles.length;
    if (this.known === 0) this.styles.push(`<${this.prefix}xf/>`);
    this.styles.forEach((style, index) => {
      if (!this.numbers.has(style)) this.numbers.set(style, index);
    });
    for (const { start, openEnd } of this.childrenOf('numFmts')) {
      const tag = this.patch.original(start, openEnd);
      const code = readAttribute(tag, 'formatCode');
      if (code !== null) this.codes.set(Number(readAttribute(tag, 'numFmtId')), code);
    }
  }

  /** Whether a protected sheet keeps cells of this style from being written. */
  isLocked(style: number): boolean {
    const protection = /<(?:[^\s:/>]+:)?protection\b[^>]*>/.exec(this.styles[style] ?? '')?.[0];
    const locked = protection === undefined ? null : readAttribute(protection, 'locked');
    return locked !== '0' && locked !== 'false';
  }

  /** The number of a style like that one but for what is wanted: its own, another's, or a new one's. */
  like(style: number, { numberFormat, isQuoted }: WantedStyle): number {
    const base = this.styles[style] === undefined ? 0 : style;
    const tag = this.openTag(this.styles[base]!);
    let wanted = tag;
    if (numberFormat !== undefined && numberFormat !== this.formatOf(tag)) {
      wanted = withAttribute(wanted, 'numFmtId', String(this.formatId(numberFormat)));
      wanted = withAttribute(wanted, 'applyNumberFormat', '1');
    }
    if (isQuoted !== isTrue(readAttribute(tag, 'quotePrefix'))) {
      wanted = withAttribute(wanted, 'quotePrefix', isQuoted ? '1' : null);
    }
    return wanted === tag ? style : this.add(wanted + this.styles[base]!.slice(tag.length));
  }

  /** A style for headings: the usual one in bold. */
  heading(): number {
    return this.add(this.wrapped(this.withFont('<b/>')));
  }

  /** The same for a line that runs on over the cells beside it. */
  title(): number {
    return this.add(this.based(this.withFont('<b/>')));
  }

  /** A style for cells that lead elsewhere, which look as Excel makes them look. */
  link(): number {
    return this.add(this.wrapped(this.withFont('<u/><color rgb="FF0563C1"/>')));
  }

  /** The attributes that give a style the usual font with these marks of its own. */
  private withFont(marks: string): Readonly<Record<string, string>> {
    const fonts = this.childrenOf('fonts');
    const first = fonts.find(({ name }) => name === 'font');
    const { prefix } = this;
    const usual = first ? this.textOf(first) : `<${prefix}font/>`;
    if (fonts.length + this.newFonts.length === 0) this.newFonts.push(usual);
    const tag = this.openTag(usual);
    const inside = usual.endsWith('/>') ? '' : usual.slice(tag.length, usual.lastIndexOf('</'));
    const own = new RegExp(
      `<(?:[^\\s:/>]+:)?(?:${[...marks.matchAll(/<(\w+)/g)].map(([, name]) => name).join('|')})(?:\\s[^>]*)?/>`,
      'g',
    );
    const marked = marks.replace(/<(?=\w)/g, `<${prefix}`);
    const font = fillTag(tag, marked + inside.replace(own, ''));
    let place = this.newFonts.indexOf(font);
    if (place < 0) place = this.newFonts.push(font) - 1;
    return { fontId: String(fonts.length + place), applyFont: '1' };
  }

  /** A style for running text: the usual one, broken into lines. */
  wrappedText(): number {
    return this.add(this.wrapped({}));
  }

  /** The part as it is to be; null where nothing was added. */
  finish(): Uint8Array | null {
    if (this.styles.length === Math.max(1, this.known)) return null;
    this.append('numFmts', this.newFormats);
    this.append('fonts', this.newFonts);
    this.append('cellXfs', this.styles.slice(this.known));
    return this.patch.finish();
  }

  /** The usual style but for some attributes. */
  private based(attributes: Readonly<Record<string, string>>): string {
    const usual = this.styles[0]!;
    const tag = this.openTag(usual);
    let wanted = tag;
    for (const [name, value] of Object.entries(attributes)) wanted = withAttribute(wanted, name, value);
    return wanted + usual.slice(tag.length);
  }

  private wrapped(attributes: Readonly<Record<string, string>>): string {
    const tag = this.openTag(this.based({ ...attributes, applyAlignment: '1' }));
    return fillTag(tag, `<${this.prefix}alignment vertical="top" wrapText="1"/>`);
  }

  private add(style: string): number {
    let number = this.numbers.get(style);
    if (number === undefined) {
      number = this.styles.push(style) - 1;
      this.numbers.set(style, number);
    }
    return number;
  }

  private formatOf(tag: string): string {
    const id = Number(readAttribute(tag, 'numFmtId') ?? 0);
    return this.codes.get(id) ?? builtinFormat(id);
  }

  private formatId(code: string): number {
    const builtin = builtinIds.get(code);
    if (builtin !== undefined && !this.codes.has(builtin)) return builtin;
    for (const [id, known] of this.codes) if (known === code) return id;
    let id = firstCustomId;
    for (const taken of this.codes.keys()) if (taken >= id) id = taken + 1;
    this.codes.set(id, code);
    this.newFormats.push(`<${this.prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    return id;
  }

  private append(name: string, added: readonly string[]): void {
    if (added.length === 0) return;
    const { patch, root, prefix } = this;
    const list = findChild(root, name);
    if (!list) {
      const text = `<${prefix}${name} count="${added.length}">${added.join('')}</${prefix}${name}>`;
      insertInOrder(patch, root, order, name, text);
      return;
    }
    const tag = patch.original(list.start, list.openEnd);
    const counted = withAttribute(tag, 'count', String(list.children.length + added.length));
    if (list.openEnd === list.end) {
      patch.replace(list.start, list.end, fillTag(counted, added.join('')));
    } else {
      patch.replace(list.start, list.openEnd, counted);
      appendInside(patch, list, added.join(''));
    }
  }

  private childrenOf(name: string): readonly Element[] {
    return findChild(this.root, name)?.children ?? [];
  }

  private textOf({ start, end }: Element): string {
    return this.patch.original(start, end);
  }

  private openTag(element: string): string {
    const tag = /^<(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(element)?.[0];
    if (tag === undefined) throw this.xml.damage('the quotes in a style do not match');
    return tag;
  }
}

function readAttribute(tag: string, name: string): string | null {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match ? unescape(match[1] ?? match[2] ?? '') : null;
}

function unescape(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return named[name!] ?? whole;
    },
  );
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}
