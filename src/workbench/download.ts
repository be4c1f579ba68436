const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands bytes to the browser to save as a file. */
export function download(bytes: Uint8Array, fileName: string): void {
  const type = /\.csv$/i.test(fileName) ? 'text/csv' : workbookType;
  const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser has taken hold of the bytes by then.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}
