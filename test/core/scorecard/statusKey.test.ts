import { readStatusKey } from '../../../src/core/scorecard/statusKey';

test.each([
  'Status: Green = on or better than target; Amber = within 5% of target; Red = more than 5% off target.',
  'Met = at or better than target. Close = within 2%. Not met = otherwise.',
  'RAG: G target met, A within 5% of the target, R otherwise',
  'Green: meeting or exceeding target; Amber: close to target',
  'Achieved = target met or exceeded',
  'Green means target achieved. Red means target missed.',
  'Achieved: the quarter 2 actual is at or better than the quarter 2 target.',
  'Status: Met when the 2024 estimate is at or better than target; Not met when it is not.',
  'On track – forecast meets or betters the annual target. Off track – it does not.',
  'Green: actual meets or exceeds plan',
  'RAG: Green = year to date at or better than target; Amber = worse by up to 5% of target',
  'RAG is Sep-22 against target: Green = met; Amber = missed by up to 5% of target; Red = missed by more than 5%.',
  'Green: met  Amber: missed by up to 10%  Red: missed by more',
  'Gwyrdd / Green: wedi cyrraedd y targed / target met. Oren / Amber: o fewn 5% / within 5%.',
])('%j says that what is called met has met its target', (line) => {
  expect(readStatusKey(line)?.isMetAtTarget).toBe(true);
});

test.each([
  'Green = at target or within 2% of it; Amber = within 5%; Red = worse',
  'Green = within tolerance of target',
  'Green: on target or nearly so',
  'Performance met the target in most areas.',
  'Red = target missed',
  'On track: we expect to meet the target by year end',
  'Met: forecast at or above target or within 3%',
  'Performance was on track - results are at the target',
  'Green = met or within 2%; Amber = within 5%',
  'Green = met nearly always',
])('%j says nothing of the kind', (line) => {
  expect(readStatusKey(line)?.isMetAtTarget ?? false).toBe(false);
});

test.each([
  ['Green = on target; Amber = worse than target by no more than 5% of the target; Red = worse', 5],
  ['Amber: up to 10% below target', 10],
  ['Amber = missed by at most 3%', 3],
  ['Monitor – forecast short by up to 5%. Off track – short by more.', 5],
  ['Met – at or better than target.  Nearly met – within 5% of it.  Not met – more than 5% away.', 5],
  ['On track: target met. At risk: short of target by 3% of the target or less. Off track: more.', 3],
  ['Watch: short of that by up to 10%.', 10],
  ['gelb = Ziel um höchstens 5 % verfehlt; rot = um mehr als 5 % verfehlt', 5],
  [
    "Gwyrdd / Green: wedi cyrraedd y targed / target met. Oren / Amber: o fewn 5% i'r targed / within 5% of target.",
    5,
  ],
  ["Green / Gwyrdd = target met / targed wedi'i gyrraedd; Amber / Oren = within 10% / o fewn 10%", 10],
  ['Orange = écart défavorable de 10 % au plus ; Rouge = au-delà', 10],
])('%j allows an amber so many per cent', (line, within) => {
  expect(readStatusKey(line)?.amberWithin).toBe(within);
});

test.each([
  'Amber = less than 90% of target',
  'Amber: up to 90% of the target',
  'Amber = at most 5 percentage points below target',
  'Red = worse than target by more than 5%',
  'Watch how we get within 5% of the target',
  'gelb = Ziel zu höchstens 95 % erreicht',
])('%j says nothing of how far an amber may be', (line) => {
  expect(readStatusKey(line)?.amberWithin ?? null).toBeNull();
});

test.each([
  ['Direction: ▲ better than last year   ▼ worse than last year   ◄► no change.', true],
  ['↑ = performance has improved; ↓ = performance has deteriorated', true],
  ['▲ up on last year ▼ down on last year', false],
  ['Rising figures are better', false],
])('%j says that arrows show how good a figure is: %s', (line, pointsToGood) => {
  expect(readStatusKey(line)?.pointsToGood ?? false).toBe(pointsToGood);
});

test.each([
  ['RAG: Green = year to date at or better than target; Red = worse', true],
  ['Status on year to date: Met, Near miss (within 5%), Missed', true],
  ['RAG is based on the YTD position', true],
  ['Status goes by year-to-date', true],
  ['Green: on or better than target', false],
  ['The year to date is April to October. Green = target met', false],
])('whether colours go by the year to date: %s', (line, isOf) => {
  expect(readStatusKey(line)?.isOfYearToDate ?? false).toBe(isOf);
});

test.each([
  ['▲ up by more than 2%, ▼ down by more than 2%, ► within 2%', true],
  ['Arrows: ↑ figure has risen; ↓ figure has fallen', true],
  ['↑ increased ↓ decreased', true],
  ['▲ better than last year ▼ worse than last year', false],
  ['▲ up for the better, and no word of the others', false],
])('%j says that arrows show which way a figure went: %s', (line, pointsToFigure) => {
  expect(readStatusKey(line)?.pointsToFigure ?? false).toBe(pointsToFigure);
});

test.each([
  ['On track = latest figure has reached the 2023 milestone; Off track = it has not', true],
  ['On track: actual meets target', true],
  ['On track = forecast meets the target', false],
  ['On track: expected to be at target by year end', false],
  ['Green: target met. On track: not yet due', false],
])('%j says that to be on track is to have met the target: %s', (line, isMet) => {
  expect(readStatusKey(line)?.isOnTrackMet ?? false).toBe(isMet);
});

test.each<[string, 'year' | 'quarter' | null]>([
  ['Direction of travel compares the year with 2020/21: ▲ better, ► same, ▼ worse.', 'year'],
  ['Trend: 2024/25 against 2023/24 (▲ better, ► same, ▼ worse).', 'year'],
  ['Direction: the outturn compared with the year before. ↑ better ↓ worse', 'year'],
  ['Arrows: ↑ better than the last quarter ↓ worse', 'quarter'],
  ['Direction of travel: ▲ better ▼ worse. The year runs to March.', null],
  ['Trend: Q4 2024/25 against Q4 2023/24 (▲ better, ▼ worse).', null],
])('%j compares with the %s before', (line, before) => {
  expect(readStatusKey(line)?.before ?? null).toBe(before);
});
