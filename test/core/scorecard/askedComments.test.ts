import { asksOf, readAskedComment } from '../../../src/core/scorecard/askedComments';

test.each<[string, number | null]>([
  ['Not on track: it does not. A comment saying why and what is being done is required.', null],
  ['A note is required for any measure estimated to miss its target by more than 10 percent.', 10],
  ['Not achieved: it is worse. A reason for variance and a corrective measure must be given.', null],
  ['Off track – forecast short by more than 5%; commentary with cause and date is required.', 5],
  ['Red: short by more than that – a comment is required.', null],
  ['Every red row needs a comment', null],
  [
    'Amber = missed by no more than 10% of it; Red = missed by more. A comment is needed for each Amber or Red.',
    null,
  ],
  ['Close = missed by no more than 5%; Off track = by more. Comment on each Close or Off track.', null],
  ['Explain any Near or Off target measure', null],
  ['A note is required for any measure that misses its target by more than 2.5 percent.', 2.5],
  ['Red: missed by more than 10%; a comment is needed.', 10],
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
  'We comment on each measure that is red in the annual report.',
  'These measures explain every red row.',
])('%j asks for none', (line) => {
  expect(readAskedComment(line)).toBeNull();
});

test.each([
  ['Comment on each Close or Off track.', 'Close', true],
  ['Explain any Near or Off target measure', 'Near target', true],
  ['Explain any Near or Off target measure', 'Off target', true],
  ['Explain any Near or Off target measure', 'On target', false],
  ['Comment on every Red; Amber needs none.', 'Amber', false],
])('%j asks of %j: %s', (line, status, isAsked) => {
  expect(asksOf(readAskedComment(line)!, status)).toBe(isAsked);
});
