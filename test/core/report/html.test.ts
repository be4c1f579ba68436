import { checkToHtml } from '../../../src/core/report/html';
import { headings, reportOf, rules } from './reports';

const page = checkToHtml(reportOf([['Early Years', '<b>Children</b> & "co"', 70, 69, '']]), rules);

test('says the verdict, each finding with its cell, row and sentence, and the rules not run', () => {
  expect(page).toContain('1 to fix; 1 piece of advice.');
  expect(page).toContain('<h4>Target is low (1)</h4>');
  expect(page).toMatch(/<td>D2<\/td><td>&lt;b&gt;Children.*target 69 is below 70\.<\/td>/);
  expect(page).toContain('Comparator is behind: There is no comparator column.');
});

test('text from the sheet is text, not markup', () => {
  expect(page).toContain('&lt;b&gt;Children&lt;/b&gt; &amp; &quot;co&quot;');
  expect(page).not.toContain('<b>');
});

test('the page runs no script and fetches nothing', () => {
  expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|https?:/i);
  expect(page).toContain("default-src 'none'");
});

test('a file that could not be read is said where its findings would stand', () => {
  const failed = checkToHtml({
    asOf: '2017-04-15',
    files: [{ file: 'a<b>.xlsx', error: 'It is "cut" short.', scorecards: [] }],
  });
  expect(failed).toContain('<h2>a&lt;b&gt;.xlsx</h2>');
  expect(failed).toContain('It is &quot;cut&quot; short.');
  expect(failed).toContain('Not ready');
});

test('a scorecard without findings says so', () => {
  expect(checkToHtml(reportOf([['Early Years', 'Children', 70, 71, 'ok']]), rules)).toContain(
    'Nothing found.',
  );
  expect(headings).toHaveLength(5);
});
