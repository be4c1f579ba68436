import { appendInside, readOutline, type Element } from '../../xml/outline';
import { relationsPart, type Package } from './package';
import { Patch } from '../../xml/patch';
import { escapeAttribute, fillTag, tagPrefix } from '../../xml/tags';
import type { XmlReader } from '../../xml/xml';

const contentTypes = '[Content_Types].xml';
const typesNamespace = 'http://schemas.openxmlformats.org/package/2006/content-types';
const relationsType = 'application/vnd.openxmlformats-package.relationships+xml';
const relationsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Adds a part of a type that the package can tell, pointed to from another one; answers the pointer's id. */
export function addPart(
  contents: Package,
  part: string,
  content: Uint8Array,
  { contentType, from, relationType }: { contentType: string; from: string; relationType: string },
): string {
  contents.write(part, content);
  declareType(contents, part, contentType);
  const pointers = relationsPart(from);
  if (!contents.has(pointers) && !tellsTypeOf(contents, 'rels'))
    declareType(contents, pointers, relationsType);
  const taken = new Set(contents.relations(from).map(({ id }) => id.toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`rid${number}`)) number++;
  append(
    contents,
    pointers,
    `<Relationships xmlns="${relationsNamespace}"/>`,
    (prefix) =>
      `<${prefix}Relationship Id="rId${number}" Type="${relationType}" Target="/${escapeAttribute(part)}"/>`,
  );
  return `rId${number}`;
}

function declareType(contents: Package, part: string, contentType: string): void {
  append(
    contents,
    contentTypes,
    `<Types xmlns="${typesNamespace}"/>`,
    (prefix) => `<${prefix}Override PartName="/${escapeAttribute(part)}" ContentType="${contentType}"/>`,
  );
}

/** Whether the package tells the type of all parts whose names end so. Some programs tell it part by part. */
function tellsTypeOf(contents: Package, ending: string): boolean {
  const xml = contents.open(contentTypes);
  if (!xml) return false;
  xml.root();
  while (xml.child(1, 'Default')) {
    if (xml.attribute('Extension')?.toLowerCase() === ending) return true;
  }
  return false;
}

/** Gives a part those pointers of another one that are wanted, under the same ids. */
export function copyRelations(
  contents: Package,
  from: string,
  to: string,
  isWanted: (relation: { readonly type: string }) => boolean,
): void {
  const pointers = contents.read(relationsPart(from));
  if (!pointers) return;
  const copy = relationsPart(to);
  contents.write(copy, pointers);
  cut(contents, copy, (xml) => !isWanted({ type: (xml.attribute('Type') ?? '').replace(/^.*\//, '') }));
  if (!tellsTypeOf(contents, 'rels')) declareType(contents, copy, relationsType);
}

/** Takes a part out, with its type and the pointer to it. */
export function removePart(contents: Package, part: string, from: string): void {
  const ids = contents.relations(from).filter(({ target }) => isSamePart(target, part));
  contents.remove(part);
  cut(contents, contentTypes, (xml) => isSamePart((xml.attribute('PartName') ?? '').slice(1), part));
  cut(contents, relationsPart(from), (xml) => ids.some(({ id }) => id === xml.attribute('Id')));
}

function append(
  contents: Package,
  part: string,
  fallback: string,
  element: (prefix: string) => string,
): void {
  const xml = contents.open(part);
  if (!xml) {
    contents.write(part, new TextEncoder().encode(fillTag(fallback, element(''))));
    return;
  }
  const patch = new Patch(xml.bytes);
  const root: Element = readOutline(xml, 0);
  appendInside(patch, root, element(tagPrefix(patch.original(root.start, root.openEnd))));
  contents.write(part, patch.finish());
}

/** Takes the children out of a part's root that are not wanted any more. */
function cut(contents: Package, part: string, isUnwanted: (xml: XmlReader) => boolean): void {
  const xml = contents.open(part);
  if (!xml) return;
  const patch = new Patch(xml.bytes);
  xml.root();
  while (xml.child(1)) {
    const { start } = xml;
    if (!isUnwanted(xml)) continue;
    xml.content();
    patch.replace(start, xml.end, '');
  }
  if (!patch.isEmpty) contents.write(part, patch.finish());
}

function isSamePart(one: string, other: string): boolean {
  return one.replaceAll('\\', '/').toLowerCase() === other.toLowerCase();
}
