import { readControlWord } from '../../../src/core/scorecard/controlWords';

test.each<[string, ReturnType<typeof readControlWord>]>([
  ['Consistently passes', 'passes'],
  ['Consistently passing target', 'passes'],
  ['Will reliably meet the target', 'passes'],
  ['Consistently fails', 'fails'],
  ['Consistently failing', 'fails'],
  ['Consistently not met', 'fails'],
  ['Not capable', 'fails'],
  ['Hit & Miss', 'hit and miss'],
  ['Inconsistently passing', 'hit and miss'],
  ['Special cause – improving', 'improving'],
  ['Improving variation (special cause)', 'improving'],
  ['Special cause: concern (high)', 'concerning'],
  ['Common cause', 'neither'],
  ['Special cause – increase', 'neither'],
  ['Passed', null],
  ['Improving', null],
  ['Insufficient data', null],
])('“%s” says %s', (text, said) => {
  expect(readControlWord(text)).toBe(said);
});
