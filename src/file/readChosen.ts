import { startBrowserThread } from './pdf/browserThread';
import { readPdfApart } from './pdf/readPdfApart';
import { readDocument, type ReadDocument } from './readDocument';

/**
 * Reads a file that was chosen in a browser; it stays in it.
 * @throws a Failure that says what is wrong with the file
 */
export async function readChosen(file: File): Promise<ReadDocument> {
  return readDocument(new Uint8Array(await file.arrayBuffer()), file.name, (bytes, fileName) =>
    readPdfApart(bytes, fileName, startBrowserThread()),
  );
}
