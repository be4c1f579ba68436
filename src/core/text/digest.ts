/**
 * A short text that tells one text from another as far as chance goes: 14 digits and letters for 64 bits. Nothing can be
 * read back from it, and it is no protection against somebody who wants two texts to look alike.
 * @see FNV-1a, 32 bits, twice from two starts
 */
export function digest(text: string): string {
  let [one, other] = [0x811c9dc5, 0x9dc5811c];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ (unit + at), 0x01000193);
  }
  return [one, other].map((half) => (half >>> 0).toString(36).padStart(7, '0')).join('');
}
