import { decidePolarity, polarityFromName } from '../../../../src/core/scorecard/polarity';
import type { Unit } from '../../../../src/core/scorecard/scorecard';

const decide = (name: string, baseline: number, ...targets: number[]) =>
  decidePolarity({ name, figures: () => ({ baseline, targets }) }).polarity;

test.each([
  'Durée moyenne de traitement des demandes d’allocation',
  'Délai d’obtention d’un rendez-vous',
  'Tiempo medio de tramitación',
  'Tempo médio de espera',
  'Bearbeitungsdauer der Anträge',
  'Doorlooptijd van aanvragen',
])('a time that is to become less is better short: %s', (name) => {
  expect(decide(name, 5, 3)).toBe('lower');
});

test.each(['Nombre de labellisations', 'Durée du contrat', 'Tempo libero', 'Número de plazas'])(
  'one target below what was reached tells nothing of %s',
  (name) => {
    expect(decide(name, 5, 3)).toBe('unclear');
  },
);

const wayOf = (name: string, unit: Unit = 'unknown') => polarityFromName(name, unit)?.polarity ?? 'unclear';

test.each([
  'Turnout plus travel within 6:20 minutes',
  'First engine on scene within 5.5 minutes',
  'Total response time within 8:00 minutes',
  'Turnout time within 90 seconds',
  'Travel time at or under 4:00 minutes',
  'Waiting times under 18 weeks',
  'Applications checked next business day',
])('a percentage is the share that took no longer: %s', (name) => {
  expect(wayOf(name, 'percentage')).toBe('higher');
});

test.each([
  ['Response time within 6:20 minutes', 'unknown'],
  ['Deaths within 30 days of surgery', 'percentage'],
  ['Callers waiting over 6:20 minutes', 'percentage'],
  ['Late response within 10 days', 'percentage'],
  ['Change in response time in 2 years', 'percentage'],
] as const)('%s, of unit %s, is better low', (name, unit) => {
  expect(wayOf(name, unit)).toBe('lower');
});

test('a share without an answer is no share in time', () => {
  expect(wayOf('Calls without response in 24 hours', 'percentage')).toBe('unclear');
});

test.each([
  'Attendance for urgent call-outs, median (hours)',
  'Resolution of non-urgent call-outs, median (days)',
  'Response to urgent requests, average (minutes)',
])('a median in brackets is a time, whatever it is taken of: %s', (name) => {
  expect(wayOf(name)).toBe('lower');
});

test.each(['Attendance at school', 'Training of each member of staff, average (hours)'])(
  'other attendance and hours that are given are no delay: %s',
  (name) => {
    expect(wayOf(name)).not.toBe('lower');
  },
);

test.each([
  ['Regional roads PSCI 9-10 (good)', 'higher'],
  ['Local roads PSCI 1-4 (very poor)', 'lower'],
  ['Friends & Family: % positive, inpatients', 'higher'],
  ['Regional roads PSCI 9-10 (fair)', 'unclear'],
  ['NHS inpatient survey, overall score', 'higher'],
])('the class that is counted, and scores of surveys: %s', (name, way) => {
  expect(wayOf(name)).toBe(way);
});
