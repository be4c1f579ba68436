import { statusInEnglish } from '../../../scorecard/statusInEnglish';
import { FIELDS } from '../../words/words';
import type { ColumnClue } from '../headingRow';

/** "Compared with family group", "2021/22 against neighbours", "Position relative to England". */
const COMPARES = /\b(?:compared? (?:with|to)|comparison|relative to|against|versus|vs?\.?|than|since)\b/i;
/** How far a row is from its target has a column of its own kind. */
const OF_TARGET = /\b(?:targets?|plan|budget|goals?|forecast|standard)\b/i;
const HOW =
  '(?:(?:significantly|statistically|slightly|much|well|broadly|about|roughly|just|marginally|a little|the) )*';
const WORD = new RegExp(
  `^${HOW}(?:[↑↓→←↔▲▼►◄]|better|worse|same|similar|equal|level|higher|lower|above|below|over|under|in line|no (?:change|difference|different)|unchanged|improv(?:ed|ing)|worse(?:ned|ning)?|declin(?:ed|ing))(?: (?:than|to|as|with) .{1,30}| (?:the )?(?:average|median|group|england|others|national|peers))?$`,
);
const LEAST = 2;

/** A comparison in words beside the figures: whatever it is with, no figures are wanted there. */
export const comparisons: ColumnClue = ({ column, label, evidence, field }, row) => {
  if (!COMPARES.test(label) || OF_TARGET.test(label) || field === 'target') return [];
  const { numbers, texts, words: folded } = row.profiles.of(column);
  if (numbers > 0 || texts < LEAST || ![...folded].map(statusInEnglish).every((word) => WORD.test(word)))
    return [];
  const why = 'the cells below are comparisons in words';
  const others = FIELDS.map((meaning) => ({ meaning, weight: -40, why }));
  const isTold = evidence.some(({ meaning }) => meaning === 'direction' || meaning === 'status');
  return [...others, ...(isTold ? [] : [{ meaning: 'direction' as const, weight: 40, why }])];
};
