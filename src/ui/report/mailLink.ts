/** Mail programs cut longer addresses off, Outlook for Windows at a little over 2,000 characters. */
const longest = 1_800;

/** An address that opens a mail with these words; null where they are too many for one. */
export function mailLink(subject: string, text: string): string | null {
  const body = encodeURIComponent(text.replaceAll('\n', '\r\n'));
  const address = `mailto:?subject=${encodeURIComponent(subject)}&body=${body}`;
  return address.length <= longest ? address : null;
}
