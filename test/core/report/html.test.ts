import { checkToHtml } from '../../../src/core/report/html';
import { headings, reportOf, rules } from './reports';

const page = checkToHtml(reportOf([['Early Years', '<b>Children</b> & "co"', 70, 69, '']]), '', rules);

test('says the verdict, each finding with its cell, row and sentence, and the rules not run', () => {
  expect(page).toContain('1 to fix; 1 piece of advice.');
  expect(page).toContain('<h4>Early Years (2)</h4>');
  expect(page).toMatch(/<td>To fix<\/td><td>D2<\/td><td>&lt;b&gt;Children.*target 69 is below 70\.<\/td>/);
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
  expect(checkToHtml(reportOf([['Early Years', 'Children', 70, 71, 'ok']]), '', rules)).toContain(
    'Nothing found.',
  );
  expect(headings).toHaveLength(5);
});

test('of several services each has its own table, and one above says how much each has to do', () => {
  const several = checkToHtml(
    reportOf([
      ['Early Years', 'Children', 70, 69, 'ok'],
      ['Waste', 'Bins', 40, 42, ''],
    ]),
    '',
    rules,
  );
  const counts = (service: string, ...numbers: number[]) =>
    `<td>${service}</td>${numbers.map((number) => `<td class="count">${number}</td>`).join('')}`;
  expect(several).toContain(counts('Early Years', 1, 0, 0, 0));
  expect(several).toContain(counts('Waste', 0, 0, 1, 0));
  expect(several.indexOf('<h4>Early Years (1)</h4>')).toBeLessThan(several.indexOf('<h4>Waste (1)</h4>'));
});

test('who checked is said where it is known, and how the sign-off stands', () => {
  const report = reportOf([['Early Years', 'Children', 70, 71, 'ok']]);
  const signOff = {
    by: 'A <b>',
    on: '2017-04-14' as const,
    hasLapsed: false,
    sentence: 'Signed off by A <b>.',
  };
  const signed = { ...report, files: report.files.map((file) => ({ ...file, signOff })) };
  expect(checkToHtml(signed, ' A <b> ', rules)).toContain(
    '<p>Checked by A &lt;b&gt; as at 15 April 2017.</p>',
  );
  expect(checkToHtml(signed, '', rules)).toContain('<p>Signed off by A &lt;b&gt;.</p>');
  expect(checkToHtml(report, '', rules)).toContain('<p>Checked as at 15 April 2017.</p>');
});
