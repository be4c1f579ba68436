import { DamagedWorkbook, TooMuchContent } from '../core/errors';
import { toUtf8 } from './encoding';
import type { Limits } from './limits';
import { XmlReader } from './xml';
import { inflateEntry, readDirectory, type ZipEntry } from './zip';

/** A pointer from one part to another. */
export interface Relation {
  readonly id: string;
  /** The last word of its type, the same in transitional and strict workbooks: `worksheet`, `styles` ... */
  readonly type: string;
  /** The part it points to, as the package names it. */
  readonly target: string;
}

/** The parts in a zip, by name whatever its case and slashes. Of two parts with one name the last counts. */
export class Package {
  private readonly entries = new Map<string, ZipEntry>();
  private readonly counted = new Set<ZipEntry>();
  private totalBytes = 0;

  constructor(
    private readonly bytes: Uint8Array,
    readonly fileName: string,
    readonly limits: Limits,
  ) {
    for (const entry of readDirectory(bytes, fileName)) this.entries.set(partKey(entry.name), entry);
  }

  has(part: string): boolean {
    return this.find(part) !== undefined;
  }

  /** Whether some part's name begins so. */
  hasFolder(prefix: string): boolean {
    return [...this.entries.keys()].some((key) => key.startsWith(prefix));
  }

  /** A part's bytes as they were packed; null where the package has no such part. */
  read(part: string): Uint8Array | null {
    const entry = this.find(part);
    if (!entry) return null;
    const { partBytes, totalBytes } = this.limits;
    const left = this.counted.has(entry) ? totalBytes : totalBytes - this.totalBytes;
    if (entry.size > left) throw new TooMuchContent(this.fileName, entry.name, totalBytes);
    const content = inflateEntry(this.bytes, entry, this.fileName, Math.min(partBytes, left));
    if (!this.counted.has(entry)) this.totalBytes += content.length;
    this.counted.add(entry);
    return content;
  }

  /** A reader at the start of a part's XML; null where the package has no such part. */
  open(part: string): XmlReader | null {
    const content = this.read(part);
    if (content === null) return null;
    const place = { fileName: this.fileName, part };
    const xml = toUtf8(content);
    if (xml === null) throw new DamagedWorkbook(this.fileName, part, 'its text is in an unknown encoding');
    return new XmlReader(xml, place, this.limits.depth);
  }

  /** Where a part points to; `''` stands for the package itself. Pointers out of the package are left out. */
  relations(part: string): Relation[] {
    const split = part.lastIndexOf('/') + 1;
    const xml = this.open(`${part.slice(0, split)}_rels/${part.slice(split)}.rels`);
    const relations: Relation[] = [];
    if (!xml) return relations;
    xml.root();
    while (xml.child(1, 'Relationship')) {
      const target = xml.attribute('Target');
      if (target === null || xml.attribute('TargetMode') === 'External') continue;
      relations.push({
        id: xml.attribute('Id') ?? '',
        type: (xml.attribute('Type') ?? '').replace(/^.*\//, ''),
        target: resolveTarget(part, target),
      });
    }
    return relations;
  }

  private find(part: string): ZipEntry | undefined {
    return this.entries.get(partKey(part)) ?? this.entries.get(partKey(decodePercents(part)));
  }
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
