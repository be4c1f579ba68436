import { normaliseMark } from '../reading/footnotes';
import { fold } from '../reading/text';
import type { Indicator, Scorecard, Value } from '../scorecard';
import type { Rule } from './rule';
import { capitalise, nameFigure, plural } from './wording';

/** Marks that readers of official statistics know without a footnote: provisional, revised, estimated and the like. */
const KNOWN = /^(?:p|r|e|b|f|u|c|x|z|low|prov|provisional|est|estimated?|revised)$/;

export const footnoteMissing: Rule<Record<never, never>, 'one' | 'several'> = {
  id: 'footnote-missing',
  group: 'Values',
  title: 'Mark without a footnote',
  description: 'Require a footnote for every mark beside a figure.',
  why: 'The mark tells readers that something is different about the figure, and nothing tells them what.',
  severity: 'error',
  isFixable: false,
  options: {},
  optionNotes: {},
  messages: {
    one: '{figure}, {text}, carries the mark {mark}, but no footnote explains it. Add a footnote that begins with {mark}, or remove the mark.',
    several:
      '{count} carry the mark {mark}, the first being {firstFigure}, {text}, but no footnote explains it. Add a footnote that begins with {mark}, or remove the marks.',
  },
  explanation: null,
  valid: [
    {
      name: 'Marks whose footnotes stand below the table',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Homes built', '10¹', '28*', 11, null],
        ['Homes let', 12, '4.9†', 11, null],
        ['* Figures of 2015'],
        ['† Estimate of the ministry'],
        ['1. Since April'],
      ],
    },
    {
      name: 'Marks that everybody knows, and one that the comment explains',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Homes built', '10 (p)', '28 (r)', 11, null],
        ['Homes let', '12 (provisional)', '30 (e)', 13, null],
        ['Homes sold', 12, '30*', 13, '* England only'],
      ],
    },
  ],
  invalid: [
    {
      name: 'One mark on three figures, another on one',
      rows: [
        ['Service', 'Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Housing', 'Homes built', 10, '28*', 11, null],
        [null, 'Homes let', '12†', '40*', 13, null],
        [null, 'Homes sold', 12, '4.9*', 13, null],
        ['** Another mark altogether'],
      ],
      finds: [
        ['several', 'D2'],
        ['one', 'C3'],
      ],
    },
  ],
  *check({ scorecard }) {
    for (const marked of groupUnexplained(scorecard).values()) {
      const [first] = marked;
      if (!first) continue;
      const { value, indicator } = first;
      yield {
        messageId: marked.length === 1 ? 'one' : 'several',
        data: {
          figure: capitalise(nameFigure(value)),
          firstFigure: nameFigure(value),
          text: value.text,
          mark: value.mark!,
          count: plural(marked.length, 'figure'),
        },
        cell: value.cell,
        cells: marked.map((one) => one.value.cell),
        ...(marked.length === 1 ? { indicator } : {}),
      };
    }
  },
};

interface Marked {
  readonly value: Value;
  readonly indicator: Indicator;
}

function groupUnexplained({ indicators, footnotes }: Scorecard): Map<string, Marked[]> {
  const explained = new Set(footnotes.map(({ mark }) => normaliseMark(mark)));
  const groups = new Map<string, Marked[]>();
  for (const indicator of indicators) {
    for (const value of indicator.values) {
      if (!value.mark) continue;
      const mark = normaliseMark(value.mark);
      if (explained.has(mark) || KNOWN.test(mark) || isExplainedBeside(value.mark, indicator)) continue;
      groups.set(mark, [...(groups.get(mark) ?? []), { value, indicator }]);
    }
  }
  return groups;
}

/** Whether the row's own comment takes the mark up. */
function isExplainedBeside(mark: string, { comment }: Indicator): boolean {
  const text = fold(comment?.text ?? '');
  return /^[*†‡§¶#^~]+$/u.test(mark) ? text.includes(mark) : text.startsWith(fold(mark));
}
