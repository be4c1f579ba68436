/** So many letters of what a pattern matches are looked at; more tell hardly more. */
const LENGTH = 6;

/** How the matches of a pattern, or of a part of one, can begin. */
interface Openings {
  /** Beginnings that are all there is so far: what follows in the pattern carries them on. */
  readonly open: ReadonlySet<string>;
  /** Beginnings behind which anything may stand. */
  readonly cut: ReadonlySet<string>;
}

const NOTHING: Openings = { open: new Set(['']), cut: new Set() };
const ANYTHING: Openings = { open: new Set(), cut: new Set(['']) };

/** How the matches of a pattern can begin, by its source. */
export function readOpenings(source: string): readonly string[] {
  const { open, cut } = new OpeningReader(source).alternatives();
  return [...open, ...cut];
}

/** Reads from the source of a regular expression how its matches can begin. */
class OpeningReader {
  private at = 0;

  constructor(private readonly source: string) {}

  /** Of all alternatives up to the closing bracket of their group, or to the end. */
  alternatives(): Openings {
    const [open, cut] = [new Set<string>(), new Set<string>()];
    for (;;) {
      const one = this.sequence();
      for (const opening of one.open) open.add(opening);
      for (const opening of one.cut) cut.add(opening);
      if (this.source[this.at] !== '|') return { open, cut };
      this.at++;
    }
  }

  private sequence(): Openings {
    let open: ReadonlySet<string> = NOTHING.open;
    const cut = new Set<string>();
    while (!this.isAtEnd()) {
      if (open.size === 0) {
        this.skip();
        break;
      }
      const part = this.repeated();
      const longer = new Set<string>();
      for (const before of open) {
        for (const after of part.cut) cut.add((before + after).slice(0, LENGTH));
        for (const after of part.open) {
          const whole = before + after;
          if (whole.length < LENGTH) longer.add(whole);
          else cut.add(whole.slice(0, LENGTH));
        }
      }
      open = longer;
    }
    return { open, cut };
  }

  private isAtEnd(): boolean {
    const next = this.source[this.at];
    return next === undefined || next === '|' || next === ')';
  }

  private repeated(): Openings {
    const one = this.one();
    const sign = this.source[this.at];
    if (sign !== '?' && sign !== '*' && sign !== '+' && sign !== '{') return one;
    const canBeNone = sign === '?' || sign === '*' || this.source[this.at + 1] === '0';
    this.at = sign === '{' ? this.source.indexOf('}', this.at) + 1 : this.at + 1;
    // A pattern that takes as little as it can begins as one that takes as much.
    if (this.source[this.at] === '?') this.at++;
    const open = sign === '?' ? new Set(one.open) : new Set<string>();
    // What may come again is followed by itself or by something else.
    const cut = sign === '?' ? one.cut : new Set([...one.open, ...one.cut]);
    if (canBeNone) open.add('');
    return { open, cut };
  }

  private one(): Openings {
    const { source } = this;
    const start = this.at;
    const letter = source[this.at++]!;
    if (letter === '(') return this.group();
    if (letter === '[') return this.letters();
    if (letter === '\\') return this.escaped();
    if (letter === '.') return ANYTHING;
    if (letter === '^' || letter === '$') return NOTHING;
    // Letters in a row are taken together, but for the last, which may have a sign behind it.
    while (this.at - start < LENGTH && isPlain(source, this.at) && isPlain(source, this.at + 1)) this.at++;
    return justThis(source.slice(start, this.at));
  }

  private group(): Openings {
    const kind = this.source[this.at] === '?' ? this.source[this.at + 1] : null;
    if (kind === '<') this.at = this.source.indexOf('>', this.at) + 1;
    else if (kind !== null) this.at += 2;
    const within = this.alternatives();
    this.at++;
    return kind === '=' || kind === '!' ? NOTHING : within;
  }

  private letters(): Openings {
    const end = endOfClass(this.source, this.at);
    const within = this.source.slice(this.at, end);
    this.at = end + 1;
    if (/^\^|\\|.-./.test(within)) return ANYTHING;
    return { open: new Set(within.toLowerCase()), cut: NOTHING.cut };
  }

  private escaped(): Openings {
    const letter = this.source[this.at++]!;
    if (letter === 'b' || letter === 'B') return NOTHING;
    if (letter === 'd') return justThis('0');
    if (!/\w/.test(letter)) return justThis(letter);
    const [more = ''] =
      /^(?:<\w+>|\{[^}]*\})/.exec(this.source.slice(this.at, this.at + 40)) ??
      (letter === 'u' ? ['0000'] : letter === 'x' ? ['00'] : []);
    this.at += more.length;
    return ANYTHING;
  }

  /** Passes over the rest of a sequence. */
  private skip(): void {
    for (let depth = 0; this.at < this.source.length; this.at++) {
      const letter = this.source[this.at];
      if (depth === 0 && (letter === '|' || letter === ')')) return;
      if (letter === '\\') this.at++;
      else if (letter === '[') {
        this.at = endOfClass(this.source, this.at + 1);
      } else if (letter === '(') depth++;
      else if (letter === ')') depth--;
    }
  }
}

/** Where a class of letters ends that begins before `at`. */
export function endOfClass(source: string, at: number): number {
  let end = at;
  while (source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
  return end;
}

function isPlain(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  return (code >= 97 && code <= 122) || code === 32;
}

function justThis(letters: string): Openings {
  return { open: new Set([letters.toLowerCase()]), cut: NOTHING.cut };
}
