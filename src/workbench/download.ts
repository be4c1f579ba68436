import { saveFile } from '../ui/shared/saveFile';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands the bytes of a scorecard to the browser to save as a file. */
export function download(bytes: Uint8Array, fileName: string): void {
  const type = /\.csv$/i.test(fileName) ? 'text/csv' : workbookType;
  saveFile(new Blob([bytes as BlobPart], { type }), fileName);
}
