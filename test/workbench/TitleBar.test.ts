import { sayState } from '../../src/workbench/TitleBar';

const saved = { name: 'draft (checked).xlsx', at: new Date(2017, 3, 15, 9, 5) };

test.each([
  [{ isChanged: false, hasFormulas: false, saved: null }, 'No changes made'],
  [{ isChanged: true, hasFormulas: false, saved: null }, 'Changed, not saved yet'],
  [
    { isChanged: false, hasFormulas: true, saved },
    'Saved in your downloads as “draft (checked).xlsx” at 09:05. All changes are saved',
  ],
  [{ isChanged: true, hasFormulas: false, saved }, 'Changed since “draft (checked).xlsx” was saved'],
])('%j is said as %s', (state, said) => {
  expect(sayState(state, false)).toBe(said);
});

test('what formulas show is said once something is changed', () => {
  expect(sayState({ isChanged: true, hasFormulas: true, saved: null }, false)).toMatch(
    /^Changed, not saved yet\. Formulas still show their earlier results\. Excel works them out/,
  );
});
