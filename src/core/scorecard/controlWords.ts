import { fold } from '../text/fold';

/** What a word of statistical process control says of the last figures: that they reach the standard, or which way they go. */
export type ControlWord = 'passes' | 'fails' | 'hit and miss' | 'improving' | 'concerning' | 'neither';

const OFTEN =
  '(?:consistent(?:ly)?|reliabl[ey]|always|will (?:consistently|reliably|always)|systematic(?:ally)?)';
const WORDS: readonly (readonly [RegExp, ControlWord])[] = [
  [
    new RegExp(`^${OFTEN} (?:not |un|in|below|short|under)|^(?:consistently |process )?not capable\\b`),
    'fails',
  ],
  [new RegExp(`^${OFTEN} (?:fail|miss)|^(?:fail|miss)\\w* (?:consistently|reliably)$`), 'fails'],
  [
    new RegExp(
      `^${OFTEN} (?:pass|achiev|meet|met\\b|hit|above|better|exceed)|^(?:pass|achiev|meet)\\w* (?:consistently|reliably)$|^(?:process )?capable\\b`,
    ),
    'passes',
  ],
  [/^(?:hit (?:and|&|or) miss|hit or miss|inconsistent(?:ly)?\b|flip[- ]?flop)/, 'hit and miss'],
  [/^(?=.*special cause).*\b(?:improv|better)/, 'improving'],
  [/^(?=.*special cause).*\b(?:concern|deteriorat|worse|declin)/, 'concerning'],
  [/\b(?:special|common) cause\b/, 'neither'],
];

/** What a word of statistical process control says; null of any other. */
export function readControlWord(text: string): ControlWord | null {
  const plain = fold(text);
  return WORDS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

/** Whether a cell says how a chart of statistical process control goes. */
export function isControlWord(text: string): boolean {
  return readControlWord(text) !== null;
}
