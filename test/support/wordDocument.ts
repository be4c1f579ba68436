import { strToU8, zipSync } from 'fflate';

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** The least that Word opens, with a body as it is written in its XML. */
export function wordDocument(body: string): Uint8Array {
  const xml = `<?xml version="1.0"?><w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`;
  return zipSync({ 'word/document.xml': strToU8(xml) });
}

/** A run of text within a paragraph. */
export function wordRun(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}
