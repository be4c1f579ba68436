import { renderMessage } from '../../../../src/core/rules/support/message';

test.each<[string, Record<string, string | number>, string]>([
  ['{a} and {b}, {a} again', { a: 'x', b: 2 }, 'x and 2, x again'],
  ['the change is {change}', { change: 0.1 + 0.2 }, 'the change is 0.3'],
  ['nothing to fill in', { spare: 1 }, 'nothing to fill in'],
  // What a sheet says is never taken for a placeholder or for a pattern of the replacement.
  ['row "{name}"', { name: '{value} $& $1' }, 'row "{value} $& $1"'],
  ['an empty {comment}.', { comment: '' }, 'an empty .'],
])('%s', (sentence, data, expected) => {
  expect(renderMessage(sentence, data)).toBe(expected);
});

test.each([
  ['Target {year}', {}],
  ['Target { year }', { year: '2017' }],
  ['Target {}', { year: '2017' }],
  ['Target {toString}', { year: '2017' }],
])('"%s" with data %j cannot be filled in', (sentence, data) => {
  expect(() => renderMessage(sentence, data as Record<string, string>)).toThrow(/No data for \{/);
});
