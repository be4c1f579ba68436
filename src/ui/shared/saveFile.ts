/** Hands a file to the browser to save. In Excel for Mac nothing comes of it: its web view takes no downloads. */
export function saveFile(content: Blob, fileName: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser has taken hold of the bytes by then.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}
