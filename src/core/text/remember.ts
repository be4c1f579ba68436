/** What work comes to, done when it is first asked for, and once. */
export function once<Result>(work: () => Result): () => Result {
  let done: { readonly result: Result } | null = null;
  return () => (done ??= { result: work() }).result;
}

/** A function of a thing that never changes, which works each out once for as long as it is there. */
export function rememberOf<Thing extends object, Result>(
  work: (thing: Thing) => Result,
): (thing: Thing) => Result {
  const known = new WeakMap<Thing, { readonly result: Result }>();
  return (thing) => {
    let done = known.get(thing);
    if (!done) known.set(thing, (done = { result: work(thing) }));
    return done.result;
  };
}

// So many letters of texts are kept: those of a large sheet, and no more however many workbooks follow.
const MOST_LETTERS = 8_000_000;

/** A function of a text that works each text out once, as far as it can keep them: the same comment stands in many rows. */
export function remember<Result>(work: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  let letters = 0;
  return (text) => {
    let result = known.get(text);
    if (result !== undefined) return result;
    letters += text.length;
    if (letters > MOST_LETTERS) {
      known.clear();
      letters = text.length;
    }
    known.set(text, (result = work(text)));
    return result;
  };
}

/** The same for what depends on one thing more, such as the day of the check, and is worked out anew when that changes. */
export function rememberUnder<Other, Result>(
  work: (text: string, other: Other) => Result,
): (text: string, other: Other) => Result {
  let last: { readonly other: Other; readonly read: (text: string) => Result } | null = null;
  return (text, other) => {
    if (last?.other !== other) last = { other, read: remember((one) => work(one, other)) };
    return last.read(text);
  };
}
