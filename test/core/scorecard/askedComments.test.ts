import { readAskedComment } from '../../../src/core/scorecard/askedComments';

test.each<[string, number | null]>([
  ['Not on track: it does not. A comment saying why and what is being done is required.', null],
  ['A note is required for any measure estimated to miss its target by more than 10 percent.', 10],
  ['Not achieved: it is worse. A reason for variance and a corrective measure must be given.', null],
  ['Off track – forecast short by more than 5%; commentary with cause and date is required.', 5],
  ['Red: short by more than that – a comment is required.', null],
  ['Every red row needs a comment', null],
])('%j asks a comment for a miss', (line, beyond) => {
  expect(readAskedComment(line)?.beyond).toBe(beyond);
});

test.each([
  'Comments are for the committee.',
  'A comment is required where a figure is not available.',
  'No comment is required for red rows.',
  'A comment may be added where a row is red; none is required.',
  'Red: more than 5% below target',
  'Notes: red rows were checked.',
])('%j asks for none', (line) => {
  expect(readAskedComment(line)).toBeNull();
});
