import { saidOfTarget } from '../../../src/core/scorecard/saidTarget';
import { scorecardOf } from '../../support/scorecard';

function said(comment: string): boolean | null {
  const { indicators } = scorecardOf([
    ['Indicator', 'Actual 2016', 'Target 2016', 'Comments'],
    ['Homes let', 80, 81, null],
    ['Rent arrears (%)', 63, 60, comment],
  ]);
  return saidOfTarget(indicators[1]!)?.isMet ?? null;
}

test.each([
  ['Met target, with vacancy control holding costs down.', true],
  ['We exceeded our annual target', true],
  ['The target was met. Two posts are vacant.', true],
  ['Target missed', false],
  ['Arrears went up again and missed the target.', false],
  ['Narrowly missed the target', false],
  ['The service did not meet its target because of vacancies', false],
])('“%s” says that it was met: %s', (comment, isMet) => {
  expect(said(comment)).toBe(isMet);
});

test.each([
  '',
  'Missed target in Q3',
  'We expect to have met the target',
  'Met the target in March',
  'Met the stretch target',
  'Target met. Target missed.',
  'Target met, but the survey is small',
  'Targets are set by the board',
  'Will be met by the team',
  'Met the target in two of three areas',
  'A missed target would cost the grant',
  'Missed bins are the target of a new round',
  'Met last year’s target',
])('“%s” leaves it open', (comment) => {
  expect(said(comment)).toBeNull();
});
