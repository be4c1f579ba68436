import type { TrajectoryMethod } from '../trajectories/index';
import { write as writeJson } from './json';
import { plainLayout, type TextLayout, wrap } from './layout';
import { escapeMarkdown } from './markdown';

/** The ways to fill a trajectory, each with when to choose it and its formula. */
export function methodsToText(
  methods: readonly TrajectoryMethod[],
  { width, paint }: TextLayout = plainLayout,
): string {
  const lines = methods.flatMap((method) => [
    `${paint.heading(method.name)} (${method.id})`,
    ...wrap(method.summary, '    ', width),
    ...wrap(`Formula: ${method.formula}`, '    ', width),
    ...wrap(method.source, '    ', width),
    ...describeShare(method).flatMap((sentence) => wrap(sentence, '    ', width)),
    '',
  ]);
  return [...lines, ...wrap(letters, '', width)].join('\n') + '\n';
}

const letters =
  'b is the baseline, T the end target, n the years between, k = 1 to n; ref is today’s comparator.';

/** The methods as JSON, version 1. */
export function methodsToJson(methods: readonly TrajectoryMethod[]): string {
  return writeJson({
    version: 1,
    methods: methods.map(({ id, name, summary, formula, source, share, learns, end }) => ({
      id,
      name,
      summary,
      formula,
      source,
      share: share && { meaning: share.meaning, required: share.isRequired },
      learns: learns !== 'never',
      setsEndTarget: end !== null,
    })),
  });
}

/** The catalogue of the methods, made from the methods themselves. */
export function methodsToMarkdown(methods: readonly TrajectoryMethod[]): string {
  const lines = [
    '# Trajectories',
    '',
    'This page is made from the methods by `npm run docs`; change the methods, not the page.',
    '',
    escapeMarkdown(letters),
    'A fill keeps the end target, rounds to the decimals of the row, never steps back, and refuses rather than guesses.',
    '',
    '| method | name | formula |',
    '| --- | --- | --- |',
    ...methods.map(
      ({ id, name, formula }) => `| [${id}](#${id}) | ${escapeMarkdown(name)} | ${escapeMarkdown(formula)} |`,
    ),
    ...methods.flatMap((method) => [
      '',
      `## ${method.id}`,
      '',
      `**${escapeMarkdown(method.name)}.** ${escapeMarkdown(method.summary)}`,
      '',
      `Formula: ${escapeMarkdown(method.formula)}`,
      '',
      escapeMarkdown(method.source),
      ...describeShare(method).flatMap((sentence) => ['', escapeMarkdown(sentence)]),
    ]),
  ];
  return lines.join('\n') + '\n';
}

function describeShare({ share, learns }: TrajectoryMethod): string[] {
  if (!share) return [];
  const otherwise = learns === 'unless-typed' ? '; learnt from the scorecard unless it is given' : '';
  return [`--share: ${share.meaning}, above 0 and up to 1${otherwise}.`];
}
