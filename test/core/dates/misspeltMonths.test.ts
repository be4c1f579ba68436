import { mendMonths } from '../../../src/core/dates/misspeltMonths';
import { parseEstimatedDate } from '../../../src/core/dates/estimatedDate';
import { readCommentState } from '../../../src/core/dates/commentState';
import { workOf } from '../../support/workOf';

test.each([
  ['Febuary 2018', 'Feb     2018'],
  ['due 5th Setpember 2018', 'due 5th Sep       2018'],
  ['octuber 18', 'oct     18'],
  ['1 Augst', '1 Aug  '],
  // After a word of waiting no number need stand beside it.
  ['due Septembr', 'due Sep     '],
  ['expected Agusut', 'expected Aug   '],
  ['by Febuary', 'by Feb    '],
])('%s', (text, plain) => {
  expect(mendMonths(text).plain).toBe(plain);
});

test.each([
  'February 2018',
  'Match 2017',
  'Marsh Road 2018',
  'Members 2018',
  'Remember 2018',
  'Marketing 2018',
  'Autumn 2018',
  'Audits 2018',
  'Febuary',
  'the octuber figures',
  'due August',
  'by September',
  'due Mrach',
  'due Juen',
  'due Septembar',
  'due Octoberr',
  '',
])('leaves "%s" as it is', (text) => {
  expect(mendMonths(text)).toEqual({ plain: text, slips: [] });
});

test('the words are given as they are written, to the end of the misspelt one', () => {
  expect(parseEstimatedDate('Due by 3rd Febuary', '2017-04-15')?.text).toBe('3rd Febuary');
});

const comment = (text: string) => ({ text, serialDays: null, numberFormat: 'General' });

test.each([
  ['Survey to occur in 2013; evaluator to report on it', 'passed'],
  ['BL.2.2 Census to take place in 2014', 'passed'],
  ['Inspection is planned for March 2016', 'passed'],
  ['Audit scheduled for June 2025', 'due'],
  ['Contract ends March 2025', 'no-date'],
  ['Opened in May 2016', 'no-date'],
  ['Housing strategy to 2030', 'no-date'],
  ['31 June 2025', 'vague'],
  ['Septmber 2025', 'vague'],
])('"%s" is %s', (text, state) => {
  expect(readCommentState(comment(text), { asOf: '2024-06-01', isActualOwed: true }).state).toBe(state);
});

test('a cell full of what looks like dates is read in no time', () => {
  for (const words of [
    '1 ',
    '12 Oct - ',
    'Febuary 1 ',
    'within 6 weeks of ',
    'close of Fri ',
    'contract a ',
  ]) {
    const text = words.repeat(4000).slice(0, 32_767);
    expect(workOf(() => parseEstimatedDate(text, '2017-04-15'))).toBeLessThan(2000);
  }
});
