/** The texts that stand more than once among some; of a hundred thousand as a rule hardly any, so that few are looked at twice. */
export function repeatedOf(texts: readonly string[]): ReadonlySet<string> {
  const digests = Int32Array.from(texts, digestOf);
  const sorted = digests.slice().sort();
  const often = new Set(sorted.filter((digest, at) => digest === sorted[at - 1]));
  const [once, twice] = [new Set<string>(), new Set<string>()];
  for (let at = 0; often.size > 0 && at < texts.length; at++) {
    if (!often.has(digests[at]!)) continue;
    const text = texts[at]!;
    if (once.has(text)) twice.add(text);
    else once.add(text);
  }
  return twice;
}

/** A number that like texts share, and few others. */
function digestOf(text: string): number {
  let digest = 0;
  for (let at = 0; at < text.length; at++) digest = (Math.imul(digest, 31) + text.charCodeAt(at)) | 0;
  return digest;
}
