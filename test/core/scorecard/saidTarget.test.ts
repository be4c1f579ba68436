import { saidOfTarget } from '../../../src/core/scorecard/saidTarget';
import { scorecardOf } from '../../support/scorecard';

function tell(comment: string) {
  const { indicators } = scorecardOf([
    ['Indicator', 'Actual 2016', 'Target 2016', 'Comments'],
    ['Homes let', 80, 81, null],
    ['Rent arrears (%)', 63, 60, comment],
  ]);
  return saidOfTarget(indicators[1]!);
}

function said(comment: string): boolean | null {
  return tell(comment)?.isMet ?? null;
}

test.each([
  ['Met target, with vacancy control holding costs down.', true],
  ['We exceeded our annual target', true],
  ['Arrears fell short of the target by £1.2m because two awards slipped.', false],
  ['Arrears were 3 points short of target.', false],
  ['It came in 12% short of target', false],
  ['Milestone 2 was missed: 26% still waited.', false],
  ['The 2016 result is lower than the 2016 target because of rain.', false],
  ['Arrears and rents fell short of hopes.', null],
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
  'We expect to have met the target',
  'Met the target of March',
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

test.each([
  ['Missed target in Q3', 'q3'],
  ['Met the target in March', 'march'],
  ['Standard met again this quarter, the sixth quarter running', 'quarter'],
  ['Target met', null],
])('“%s” is of its time, %s', (text, when) => {
  expect(tell(text)?.when).toBe(when);
});

test.each([
  ['Three points above target and two above last year', true],
  ['Performance is just below the target', false],
  ['Met target', undefined],
])('“%s” says where the figure lies: %s', (text, isAbove) => {
  const told = tell(text)!;
  expect(told.isPlace ? told.isMet : undefined).toBe(isAbove);
});

test.each([
  ['Just under target', true],
  ['Narrowly missed the target because of illness', true],
  ['Ziel knapp verfehlt wegen der Baustelle', true],
  ['Objectif manqué de peu', true],
  ['Well under target', false],
  ['Missed the target', false],
  ['Objetivo no cumplido', false],
])('“%s” says that the target is near: %s', (text, isNear) => {
  expect(tell(text)).toMatchObject({ isMet: false, isNear });
});

test.each([
  'Das Ziel wurde im März nicht erreicht',
  'Ziel für 2027 erreichbar',
  'Objectif atteint dans deux communes',
  'Das Ziel ist ehrgeizig',
  'Objetivos revisados',
  'Cible révisée',
])('“%s” leaves it open in another language', (text) => {
  expect(tell(text)).toBeNull();
});
