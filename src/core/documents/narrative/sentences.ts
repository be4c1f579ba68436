import { oneLine } from '../../text/fold';

/** One sentence of a plan, on one line, with what it says to whoever reads it in its place. */
export interface Sentence {
  readonly text: string;
  /** The line of the text, counted from 1, in which a character of the sentence stands. */
  readonly lineAt: (offset: number) => number;
  /** The lead of the list it stands in, "By 2020 we aim to:"; empty where there is none. */
  readonly lead: string;
  /** The sentences before it in its paragraph, the nearest first. */
  readonly before: readonly string[];
}

/** So far back a sentence may go on with what is spoken of. */
const MOST_BEFORE = 3;

interface Block {
  text: string;
  /** Where each line begins in the text. */
  readonly isBullet: boolean;
  readonly lines: { readonly from: number; readonly line: number }[];
}

const BULLET =
  /^\s*(?:[\u2022\u25aa\u25cf\u25e6\u00b7\uf0a7\uf0b7\u2023*]|[-\u2013]\s|\(?(?:\d{1,2}|[a-z])[.)]\s)\s*/;
const ENDS = /[.:;!?]["\u201d\u2019)]?$/;
/** A sentence does not end with such a word. */
const OPEN = /[,(]$|\b(?:and|or|of|the|to|in|for|with|a|an|by|at|on|from|that|than|our|their)$/;
/** A line that runs so far was broken because it was full. */
const FULL = 70;
/** A line that is shorter is whole where a blank one follows it. */
const SHORT_LINE = 40;
const SHORT = /(?:^|[\s(])(?:[A-Za-z]|e\.g|i\.e|N\.B|no|approx|vs|St|Mr|Mrs|Dr|fig|para|incl|max|min)\.$/i;

/** The sentences of a plan as plain text: paragraphs are parted by blank lines or bullets, lines may break anywhere. */
export function readSentences(text: string): Sentence[] {
  let lead = '';
  return readBlocks(text).flatMap((block) => {
    const sentences = splitBlock(block, lead);
    if (block.text.endsWith(':')) lead = sentences.at(-1)?.text ?? '';
    // A heading ends the list before it.
    else if (!block.isBullet && !ENDS.test(block.text) && block.text.length < 80) lead = '';
    return sentences;
  });
}

function readBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  text.split(/\r\n|[\n\r\f\v]/).forEach((raw, index) => {
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
      block.lines.push({ from: block.text.length + 1, line: index + 1 });
      block.text += ` ${content}`;
      open = block;
    } else {
      open = { text: content, isBullet, lines: [{ from: 0, line: index + 1 }] };
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
      lineAt: (offset) => lines.findLast((one) => one.from <= start + offset)?.line ?? 1,
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
