import { oneLine } from '../../text/fold';

/** A place in a text, counted from 1. */
export interface TextPlace {
  readonly line: number;
  /** Null where nothing parts the text into pages. */
  readonly page: number | null;
}

/** One sentence of a plan, on one line, with what it says to whoever reads it in its place. */
export interface Sentence {
  readonly text: string;
  /** Where in the text a character of the sentence stands. */
  readonly placeAt: (offset: number) => TextPlace;
  /** The lead of the list it stands in, "By 2020 we aim to:"; empty where there is none. */
  readonly lead: string;
  /** The sentences before it in its paragraph, the nearest first. */
  readonly before: readonly string[];
}

/** So far back a sentence may go on with what is spoken of. */
const MOST_BEFORE = 3;

interface Block {
  text: string;
  readonly isBullet: boolean;
  /** Where each line begins in the text. */
  readonly lines: { readonly from: number; readonly place: TextPlace }[];
}

const BULLET =
  /^\s*(?:[\u2022\u25aa\u25cf\u25e6\u00b7\uf000-\uf0ff\u2023*]|[-\u2013]\s|\(?(?:\d{1,2}|[a-z])[.)]\s)\s*/;
const ENDS = /[.:;!?]["\u201d\u2019)]?$/;
/** A sentence does not end with such a word. */
const OPEN = /[,(]$|\b(?:and|or|of|the|to|in|for|with|a|an|by|at|on|from|that|than|our|their)$/;
/** A line that runs so far was broken because it was full. */
const FULL = 70;
/** A line that is shorter is whole where a blank one follows it. */
const SHORT_LINE = 40;
const SHORT = /(?:^|[\s(])(?:[A-Za-z]|e\.g|i\.e|N\.B|no|approx|vs|St|Mr|Mrs|Dr|fig|para|incl|max|min)\.$/i;

/** "By 2017 we aim to:" goes on with a verb; what begins a sentence of its own is no point of it, though no bullet says so. */
const AIM = /\bto:$/;
const STARTS =
  /^(?:all|as|at|by|during|each|every|for|if|in|it|our|over|since|some|that|the|there|these|they|this|those|through|to|we|when|while|with)\b/i;

/** The sentences of a plan as plain text: paragraphs are parted by blank lines or bullets, lines may break anywhere. */
export function readSentences(text: string): Sentence[] {
  let lead = '';
  return readBlocks(text).flatMap((block) => {
    if (!block.isBullet && AIM.test(lead) && STARTS.test(block.text)) lead = '';
    const sentences = splitBlock(block, lead);
    if (block.text.endsWith(':')) lead = sentences.at(-1)?.text ?? '';
    // A heading ends the list before it.
    else if (!block.isBullet && !ENDS.test(block.text) && block.text.length < 80) lead = '';
    return sentences;
  });
}

/** The lines of a text; a form feed ends a page, as readers of PDFs and programs that print write it. */
function linesOf(text: string): { raw: string; place: TextPlace }[] {
  let line = 0;
  const pages = text.split('\f');
  return pages.flatMap((page, index) =>
    page
      .split(/\r\n|[\n\r\v]/)
      .map((raw) => ({ raw, place: { line: ++line, page: pages.length > 1 ? index + 1 : null } })),
  );
}

function readBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  linesOf(text).forEach(({ raw, place }) => {
    const isBullet = BULLET.test(raw);
    const content = oneLine(raw.replace(BULLET, ''));
    if (content === '') {
      open = null;
      return;
    }
    const last = blocks.at(-1);
    // A page's end may stand in the middle of a sentence.
    const goesOn =
      !isBullet &&
      last &&
      !ENDS.test(last.text) &&
      (/^[a-z]/.test(content) ||
        // "Getting in", with nothing below it, is a heading.
        (OPEN.test(last.text) && (open !== null || last.text.length > SHORT_LINE)) ||
        (/^\d/.test(content) && last.text.length > FULL));
    const block = goesOn ? last : isBullet || !open || open.text.endsWith(':') ? null : open;
    if (block) {
      block.lines.push({ from: block.text.length + 1, place });
      block.text += ` ${content}`;
      open = block;
    } else {
      open = { text: content, isBullet, lines: [{ from: 0, place }] };
      blocks.push(open);
    }
  });
  return blocks;
}

function splitBlock({ text, lines }: Block, lead: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const end = (to: number) => {
    const start = from;
    sentences.push({
      text: text.slice(start, to),
      placeAt: (offset) => (lines.findLast((one) => one.from <= start + offset) ?? lines[0]!).place,
      lead,
      before: sentences
        .slice(-MOST_BEFORE)
        .map((sentence) => sentence.text)
        .reverse(),
    });
  };
  for (const { index, 0: stop } of text.matchAll(/[.!?]["\u201d\u2019)]? (?=["\u201c\u2018(]?[A-Z\d])/g)) {
    if (SHORT.test(text.slice(Math.max(0, index - 8), index + 1))) continue;
    end(index + stop.length - 1);
    from = index + stop.length;
  }
  if (from < text.length) end(text.length);
  return sentences;
}
