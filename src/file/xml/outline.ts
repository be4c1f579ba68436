import type { Patch } from './patch';
import { fillTag } from './tags';
import type { XmlReader } from './xml';

/** Where an element stands in a part's bytes. One that closes itself has its open tag for its end. */
export interface Element {
  readonly name: string;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
  readonly children: readonly Element[];
}

/** The root of a part, with the elements of the given number of levels below it. */
export function readOutline(xml: XmlReader, levels: number): Element {
  xml.root();
  return readElement(xml, levels);
}

/** The element that is open; moves to its close tag. */
function readElement(xml: XmlReader, levels: number): Element {
  const { name, start, end: openEnd, depth } = xml;
  const children: Element[] = [];
  while (xml.child(depth)) if (levels > 0) children.push(readElement(xml, levels - 1));
  return { name, start, openEnd, closeStart: xml.start, end: xml.end, children };
}

export function findChild(parent: Element, name: string): Element | undefined {
  return parent.children.find((child) => child.name === name);
}

/** Puts an element where the order of its kind wants it among the children of a parent. */
export function insertInOrder(
  patch: Patch,
  parent: Element,
  order: readonly string[],
  name: string,
  text: string,
): void {
  if (parent.openEnd === parent.end) {
    appendInside(patch, parent, text);
    return;
  }
  const place = order.indexOf(name);
  let at = parent.openEnd;
  for (const child of parent.children) {
    const index = order.indexOf(child.name);
    if (index >= 0 && index < place) at = child.end;
  }
  patch.insert(at, text);
}

/** Puts text at the end of an element, once for each element. */
export function appendInside(patch: Patch, parent: Element, text: string): void {
  if (parent.openEnd < parent.end) patch.insert(parent.closeStart, text);
  else patch.replace(parent.start, parent.end, fillTag(patch.original(parent.start, parent.openEnd), text));
}
