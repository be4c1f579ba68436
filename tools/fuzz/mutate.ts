import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { nastyJson, nastyNumber, nastyText } from './nasty';
import type { Chance } from './random';

type Parts = Record<string, Uint8Array>;

/** A workbook like the one given, but for a few changes of the kinds that programs, disks and people make. */
export function mutateWorkbook(bytes: Uint8Array, chance: Chance): Uint8Array {
  const parts: Parts = unzipSync(bytes);
  for (let changes = 1 + chance.below(4); changes > 0; changes--) mutateParts(parts, chance);
  const zipped = zipSync(parts, { level: 1, mtime: '2017-04-01T12:00:00' });
  return chance.below(6) === 0 ? mutateBytes(zipped, chance) : zipped;
}

/** A CSV like the one given, but for a few changes. */
export function mutateCsv(bytes: Uint8Array, chance: Chance): Uint8Array {
  let text = strFromU8(bytes);
  for (let changes = 1 + chance.below(5); changes > 0; changes--) text = mutateCsvText(text, chance);
  const encoded = encode(text, chance);
  return chance.below(5) === 0 ? mutateBytes(encoded, chance) : encoded;
}

function mutateParts(parts: Parts, chance: Chance): void {
  const names = Object.keys(parts);
  if (names.length === 0) return;
  // What holds the cells is where most of the work is.
  const weighty = names.filter((name) => /sheet|styles|shared|workbook|customXml/i.test(name));
  const name = chance.pick(chance.below(4) === 0 || weighty.length === 0 ? names : weighty);
  const part = parts[name]!;
  switch (chance.below(16)) {
    case 0:
      Reflect.deleteProperty(parts, name);
      return;
    case 1:
      parts[name] = parts[chance.pick(names)]!;
      return;
    case 2:
      parts[name] = part.subarray(0, chance.below(part.length + 1));
      return;
    case 3:
      parts[name] = encode(strFromU8(part), chance);
      return;
    case 4:
      parts[name.toUpperCase()] = part;
      return;
    default: {
      const text = strFromU8(part);
      const changed = /^\s*[[{]/.test(text) ? mutateJson(text, chance) : mutateXml(text, chance);
      parts[name] = strToU8(changed);
    }
  }
}

function mutateXml(xml: string, chance: Chance): string {
  const tags = [...xml.matchAll(/<[^<>]{0,2000}>/g)];
  if (tags.length === 0) return xml;
  const tag = chance.pick(tags);
  const end = tag.index + tag[0].length;
  const put = (text: string, from = tag.index, to = end) => xml.slice(0, from) + text + xml.slice(to);
  switch (chance.below(12)) {
    case 0:
      return put('');
    case 1:
      return put(tag[0].repeat(2 + chance.below(50)));
    case 2:
      return put(chance.pick(tags)[0]);
    case 3:
      return put(tag[0].replace(/\/?>$/, '/>'));
    case 4: {
      const other = chance.pick(tags);
      const [from, to] = [Math.min(tag.index, other.index), Math.max(tag.index, other.index)];
      return chance.below(2) === 0 ? xml.slice(0, from) + xml.slice(to) : xml.slice(0, to) + xml.slice(from);
    }
    case 5:
    case 6:
    case 7:
      return put(mutateAttribute(tag[0], chance));
    default: {
      const next = xml.indexOf('<', end);
      return put(
        escapeXml(chance.below(3) === 0 ? nastyNumber(chance) : nastyText(chance)),
        end,
        next < 0 ? end : next,
      );
    }
  }
}

function mutateAttribute(tag: string, chance: Chance): string {
  const attributes = [...tag.matchAll(/ ([\w:]+)="[^"]*"/g)];
  if (attributes.length === 0) return tag.replace(/\/?>$/, ` r="${nastyNumber(chance)}"$&`);
  const attribute = chance.pick(attributes);
  const value = chance.below(2) === 0 ? nastyNumber(chance) : escapeXml(nastyText(chance));
  const changed = chance.below(6) === 0 ? '' : ` ${attribute[1]!}="${value}"`;
  return tag.slice(0, attribute.index) + changed + tag.slice(attribute.index + attribute[0].length);
}

function mutateJson(text: string, chance: Chance): string {
  let places = 0;
  const count = (_key: string, value: unknown): unknown => {
    places += 1;
    return value;
  };
  try {
    JSON.parse(text, count);
  } catch {
    return text.slice(0, chance.below(text.length));
  }
  const wanted = chance.below(places);
  let place = 0;
  return (
    JSON.stringify(
      JSON.parse(text, (_key, value: unknown) => (place++ === wanted ? nastyJson(chance) : value)),
    ) ?? 'null'
  );
}

function mutateCsvText(text: string, chance: Chance): string {
  const lines = text.split('\n');
  const at = chance.below(lines.length);
  const fields = lines[at]!.split(',');
  switch (chance.below(8)) {
    case 0:
      lines.splice(at, 1);
      break;
    case 1:
      lines.splice(at, 0, ...Array.from({ length: 1 + chance.below(40) }, () => chance.pick(lines)));
      break;
    case 2:
      return text.replaceAll(',', chance.pick([';', '\t', '|', ',,']));
    case 3:
      return text.replaceAll('\n', chance.pick(['\r\n', '\r', '\n\n']));
    case 4:
      lines[at] = fields.concat(fields).join(',');
      break;
    default:
      fields[chance.below(fields.length)] = chance.pick(['', '"', '""']) + nastyText(chance);
      lines[at] = fields.join(',');
  }
  return lines.join('\n');
}

function mutateBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
  const copy = bytes.slice();
  if (copy.length === 0) return copy;
  switch (chance.below(4)) {
    case 0:
      return copy.subarray(0, chance.below(copy.length));
    case 1:
      copy.copyWithin(chance.below(copy.length), chance.below(copy.length), chance.below(copy.length));
      return copy;
    default:
      for (let flips = 1 + chance.below(8); flips > 0; flips--)
        copy[chance.below(copy.length)]! ^= 1 << chance.below(8);
      return copy;
  }
}

function encode(text: string, chance: Chance): Uint8Array {
  switch (chance.below(6)) {
    case 0:
      return Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
    case 1:
      return strToU8(`\ufeff${text}`);
    case 2:
      return Uint8Array.from(Buffer.from(text, 'latin1'));
    default:
      return strToU8(text);
  }
}

function escapeXml(text: string): string {
  return text.replace(/[<>&"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
