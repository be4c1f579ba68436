import { sayState } from '../../src/workbench/TitleBar';

const saved = { name: 'draft (checked).xlsx', at: new Date(2017, 3, 15, 9, 5) };

test.each([
  [{ isChanged: false, hasFormulas: false, saved: null }, 'Nothing is changed'],
  [{ isChanged: true, hasFormulas: false, saved: null }, 'Changed; not saved yet'],
  [
    { isChanged: false, hasFormulas: true, saved },
    'Saved as “draft (checked).xlsx” among your downloads at 09:05; nothing is unsaved',
  ],
  [{ isChanged: true, hasFormulas: false, saved }, 'Changed since “draft (checked).xlsx” was saved'],
])('%j is said as %s', (state, said) => {
  expect(sayState(state, false)).toBe(said);
});

test('what formulas show is said once something is changed', () => {
  expect(sayState({ isChanged: true, hasFormulas: true, saved: null }, false)).toMatch(
    /^Changed; not saved yet\. Formulas show what they came to before: Excel works them out/,
  );
});
