import { SaxesParser } from 'saxes';

export interface XmlElement {
  /** As written, with its prefix: `bt:Image`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly inside, without space around it. */
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
}

interface Unfinished extends XmlElement {
  readonly children: Unfinished[];
  text: string;
}

/** The root of an XML text. @throws where it is not well-formed. */
export function readXml(xml: string): XmlElement {
  const parser = new SaxesParser();
  const open: Unfinished[] = [];
  let root: Unfinished | null = null;
  parser.on('opentag', ({ name, attributes }) => {
    const element: Unfinished = { name, attributes, children: [], text: '', line: parser.line };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => {
    const element = open.pop()!;
    element.text = element.text.trim();
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return root!;
}

/** The element and all that are inside of it, in the order of the text. */
export function everyElement(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(everyElement)];
}
