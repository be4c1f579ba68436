import type { XmlReader } from '../xml/xml';
import type { Book } from './book';
import { addPart } from './parts/parts';
import { StyleSheet } from './styleSheet';

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** A workbook's styles, and how to put them back once new ones were added. */
export interface OpenStyles {
  readonly styles: StyleSheet;
  readonly save: () => void;
}

export function openStyles(book: Book): OpenStyles {
  const { contents, workbookPart } = book;
  const part = book.relations.find(({ type }) => type === 'styles')?.target ?? null;
  const xml = part === null ? null : contents.open(part);
  if (part !== null && xml && !isBare(contents.open(part)!)) {
    const styles = new StyleSheet(xml);
    return {
      styles,
      save: () => {
        const content = styles.finish();
        if (content) contents.write(part, content);
      },
    };
  }
  const name = part ?? contents.freeName(`${folderOf(workbookPart)}styles`, '.xml');
  const styles = new StyleSheet(contents.reader(new TextEncoder().encode(emptyStyles(book.namespace)), name));
  return {
    styles,
    save: () => {
      const content = styles.finish();
      if (!content) return;
      if (part !== null) contents.write(part, content);
      else {
        addPart(contents, name, content, {
          contentType,
          from: workbookPart,
          relationType: book.relationType('styles'),
        });
      }
    },
  };
}

/** Whether the styles are there in name only: then they are as good as none. */
function isBare(xml: XmlReader): boolean {
  xml.root();
  return !xml.child(1);
}

export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

/** The least that Excel takes for styles. */
function emptyStyles(namespace: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}">` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}
