import { inflateSync } from 'fflate';
import { declareUtf8, toUtf8 } from '../../xml/encoding';
import type { Limits } from '../../limits';
import { XmlReader } from '../../xml/xml';
import { inflateEntry, readDirectory, type ZipEntry, type ZipFaults } from '../../zip/zip';
import { packPart, rewriteZip, type PackedPart } from '../../zip/zipWriting';
import { xmlFaults, zipFaults } from './faults';

/** A pointer from one part to another. */
export interface Relation {
  readonly id: string;
  /** The last word of its type, the same in transitional and strict workbooks: `worksheet`, `styles` ... */
  readonly type: string;
  /** Its whole type, which tells a strict workbook from a transitional one. */
  readonly fullType: string;
  /** The part it points to, as the package names it. */
  readonly target: string;
}

/** A part that is not what the zip holds; null content where the part is gone. */
interface PartChange {
  readonly name: string;
  readonly content: PackedPart | null;
}

/** How a package differs from its zip, by part. */
export type PartChanges = ReadonlyMap<string, PartChange>;

/** The parts in a zip, by name whatever its case and slashes. Of two parts with one name the last counts. */
export class Package {
  private readonly entries = new Map<string, ZipEntry>();
  private readonly counted = new Set<ZipEntry>();
  private readonly allEntries: readonly ZipEntry[];
  private totalBytes = 0;
  private changes: PartChanges = new Map();
  private readonly faults: ZipFaults;

  constructor(
    private readonly bytes: Uint8Array,
    readonly fileName: string,
    readonly limits: Limits,
  ) {
    this.faults = zipFaults(fileName);
    this.allEntries = readDirectory(bytes, this.faults);
    for (const entry of this.allEntries) this.entries.set(partKey(entry.name), entry);
  }

  has(part: string): boolean {
    const change = this.changes.get(this.keyOf(part));
    return change ? change.content !== null : this.find(part) !== undefined;
  }

  /** Whether some part's name begins so. */
  hasFolder(prefix: string): boolean {
    return [...this.entries.keys()].some((key) => key.startsWith(prefix));
  }

  /** The parts whose names are like this, as the package names them. */
  names(pattern: RegExp): string[] {
    const added = [...this.changes.values()].map(({ name }) => name);
    const all = [...this.allEntries.map(({ name }) => name.replaceAll('\\', '/')), ...added];
    return [...new Set(all)].filter((name) => pattern.test(name) && this.has(name));
  }

  /** A part's bytes as they were packed; null where the package has no such part. */
  read(part: string): Uint8Array | null {
    const change = this.changes.get(this.keyOf(part));
    if (change) return change.content && unpack(change.content);
    const entry = this.find(part);
    if (!entry) return null;
    const { partBytes, totalBytes } = this.limits;
    const left = this.counted.has(entry) ? totalBytes : totalBytes - this.totalBytes;
    if (entry.size > left) throw this.faults.tooMuch(entry.name, totalBytes);
    const content = inflateEntry(this.bytes, entry, this.faults, Math.min(partBytes, left));
    if (!this.counted.has(entry)) this.totalBytes += content.length;
    this.counted.add(entry);
    return content;
  }

  /** A reader at the start of a part's XML; null where the package has no such part. */
  open(part: string): XmlReader | null {
    const content = this.read(part);
    if (content === null) return null;
    const xml = toUtf8(content);
    if (xml === null) throw this.faults.damaged(part, 'its text is in an unknown encoding');
    return this.reader(xml, part);
  }

  /** A reader at the start of XML that is UTF-8 already and stands, or will stand, in a part. */
  reader(xml: Uint8Array, part: string): XmlReader {
    return new XmlReader(xml, xmlFaults(this.fileName, part), this.limits.depth);
  }

  /** A name that no part has, with a number in it where it needs one. */
  freeName(start: string, end: string, first?: number): string {
    let number = first ?? 2;
    let name = `${start}${first ?? ''}${end}`;
    for (; this.has(name); number++) name = `${start}${number}${end}`;
    return name;
  }

  /** Where a part points to; `''` stands for the package itself. Pointers out of the package are left out. */
  relations(part: string): Relation[] {
    const xml = this.open(relationsPart(part));
    const relations: Relation[] = [];
    if (!xml) return relations;
    xml.root();
    while (xml.child(1, 'Relationship')) {
      const target = xml.attribute('Target');
      if (target === null || xml.attribute('TargetMode') === 'External') continue;
      relations.push({
        id: xml.attribute('Id') ?? '',
        type: (xml.attribute('Type') ?? '').replace(/^.*\//, ''),
        fullType: xml.attribute('Type') ?? '',
        target: resolveTarget(part, target),
      });
    }
    return relations;
  }

  /** Gives a part this content, which is UTF-8 if it is XML; a part that was not there is added. */
  write(part: string, content: Uint8Array): void {
    this.change(part, packPart(declareUtf8(content)));
  }

  remove(part: string): void {
    this.change(part, null);
  }

  /** How the package stands, for `restore` to go back to. */
  snapshot(): PartChanges {
    return this.changes;
  }

  restore(changes: PartChanges): void {
    this.changes = changes;
  }

  /** The zip as it now stands; the very bytes it was made of where nothing changed. */
  save(): Uint8Array {
    if (this.changes.size === 0) return this.bytes;
    const changed = new Map<ZipEntry, PackedPart | null>();
    const added: (readonly [string, PackedPart])[] = [];
    for (const [key, { name, content }] of this.changes) {
      const entry = this.entries.get(key);
      if (!entry && content) added.push([name, content]);
      // A part that was there twice must not come back from behind the one that goes.
      for (const twin of this.allEntries) if (partKey(twin.name) === key) changed.set(twin, content);
    }
    return rewriteZip(this.bytes, this.allEntries, { changed, added }, this.faults);
  }

  private change(part: string, content: PackedPart | null): void {
    const changes = new Map(this.changes);
    changes.set(this.keyOf(part), { name: part, content });
    this.changes = changes;
  }

  private keyOf(part: string): string {
    const entry = this.find(part);
    return partKey(entry ? entry.name : part);
  }

  private find(part: string): ZipEntry | undefined {
    return this.entries.get(partKey(part)) ?? this.entries.get(partKey(decodePercents(part)));
  }
}

function unpack({ packed, method, size }: PackedPart): Uint8Array {
  return method === 0 ? packed : inflateSync(packed, { out: new Uint8Array(size) });
}

/** The part that says where a part points to. */
export function relationsPart(part: string): string {
  const split = part.lastIndexOf('/') + 1;
  return `${part.slice(0, split)}_rels/${part.slice(split)}.rels`;
}

/** The part that a target names, from the part that names it. */
export function resolveTarget(from: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

function decodePercents(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
