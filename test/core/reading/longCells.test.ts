import { readFootnotes } from '../../../src/core/reading/footnotes';
import { normaliseMark } from '../../../src/core/text/marks';
import { readFigureText, readSignedChange, readYearBound } from '../../../src/core/reading/figures';
import { readLabel } from '../../../src/core/reading/labels';
import { isAwaitedText, isMissingMark } from '../../../src/core/reading/missingMarks';
import { readPeriod } from '../../../src/core/reading/periods';
import { readRelativeTarget } from '../../../src/core/reading/relative';
import { figuresInCell } from '../../../src/core/scorecard/twoFigures';
import { findCumulativeMark } from '../../../src/core/reading/cumulativeMark';
import { readYearEnd } from '../../../src/core/reading/columns/yearEnds';
import { isChangeName, isCumulativeName, isGapName, readUnit } from '../../../src/core/reading/units';
import { showsPerCent } from '../../../src/core/sheet/numberFormat';
import { gridOf } from '../../support/grid';
import { someOf } from '../../support/quick';
import { workOf } from '../../support/workOf';

const cell = { row: 1, column: 0 };

const readers: readonly (readonly [name: string, read: (text: string) => unknown])[] = [
  ['figures', readFigureText],
  ['signed changes', readSignedChange],
  ['bounds that are years', readYearBound],
  ['missing marks', isMissingMark],
  ['awaited words', isAwaitedText],
  ['relative targets', readRelativeTarget],
  ['two figures', figuresInCell],
  ['labels', readLabel],
  ['periods', readPeriod],
  ['footnotes', (text) => readFootnotes(text, cell, true)],
  ['marks', normaliseMark],
  ['units', (text) => readUnit(text, '', [])],
  ['unit columns', (text) => readUnit('', text, [])],
  ['names of gaps', isGapName],
  ['names of changes', isChangeName],
  ['names of running totals', isCumulativeName],
  ['marks of running totals', (text) => findCumulativeMark(gridOf([[`cumulative ${text}`]]))],
  ['ends of years', (text) => readYearEnd(`year ${text}`)],
  ['per cent formats', (text) => showsPerCent(`${text}%`, 1)],
];

/** What a pattern can be made to go over again and again: one thing repeated, behind a start and before an end that do not fit. */
const repeated = [
  ...[
    ' ',
    '1',
    '1,000',
    '1 ',
    '.',
    '-',
    '*',
    '(',
    ')',
    '[',
    '"',
    '\\',
    ';',
    '%',
    '+',
    '/',
    '±',
    'a',
    'a ',
    '\n',
  ],
  ...[
    '2016 ',
    '2016/17 ',
    'Q1 ',
    'jan ',
    'apr-',
    'target ',
    'the ',
    'awaiting ',
    'data ',
    'not yet ',
    '† a. ',
  ],
  ...[
    'national average ',
    'reduce by 10% ',
    '= ',
    '1 to ',
    'R 1 ',
    '(n=1) ',
    '¹',
    'per 1',
    '\u00a0',
    '_',
    'Aa',
    '* ',
  ],
];
const starts = ['', '1', '*', 'Target ', 'data ', '= ', '('];
const ends = ['', 'x', '!', ' 1', ')', '\u0000'];
const LENGTH = 32_767;

// A pattern that goes over its text once takes a millisecond or so; one that takes the square of it, many seconds.
const MOST_MILLISECONDS = 400;

test.each(readers)('%s read the longest cell in one go', (_, read) => {
  for (const unit of someOf(repeated)) {
    const body = unit.repeat(Math.ceil(LENGTH / unit.length));
    for (const [index, start] of starts.entries()) {
      const end = ends[index % ends.length]!;
      const text = start + body.slice(0, LENGTH - start.length - end.length) + end;
      const took = workOf(() => read(text));
      if (took > MOST_MILLISECONDS) throw new Error(`${JSON.stringify(start + unit)}... took ${took} ms`);
    }
  }
});
