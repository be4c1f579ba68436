import { fold, oneLine } from '../text/fold';
import { isDuration } from './durations';
import { readPlainNumber } from './plainNumber';

// Two or three figures fit in a cell; a list of more is prose.
const MOST = 4;
/** Each on a line of its own, more are as plainly figures: of as many indicators as the name has lines. */
const MOST_LINES = 12;
const SEPARATOR = / ?[\r\n;|/]+ ?| (?:and|&|or|then|of|out of) | (?=[\d£$€+-]|\()/;
const YEAR_IN_BRACKETS = /^\(?(?:19|20)\d\d(?:[/-]\d\d(?:\d\d)?)?\)?:?$/;
const LONGEST = 60;

/** The figures of a cell that holds more than one ("45 / 50", one year's above another's), as typed; else none. */
export function figuresInCell(typed: string): readonly string[] {
  if (typed.length > LONGEST || isDuration(fold(typed))) return [];
  const lines = typed
    // A remark in brackets may run on.
    .replace(/\([^()]*\)/g, oneLine)
    .split(/[\r\n]+/)
    .map(oneLine)
    .filter((line) => line !== '');
  const figuresOnLines = lines.map((line) => line.replace(/(\d%?) ?\([^()]*\)$/, '$1'));
  if (lines.length > 1 && lines.length <= MOST_LINES && figuresOnLines.every(isFigure)) return figuresOnLines;
  const parts = oneLine(typed)
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !YEAR_IN_BRACKETS.test(part));
  const figures = parts.map((part) => part.replace(/^\((.*)\)$/, '$1'));
  return figures.length > 1 && figures.length <= MOST && figures.every(isFigure) ? figures : [];
}

function isFigure(text: string): boolean {
  return readPlainNumber(fold(text)) !== null;
}
