import { listChasers } from '../../../src/core/dates/chasers';
import type { ScorecardChasersView } from '../../../src/core/engine/engine';
import {
  countStates,
  filterChasers,
  chasersByService,
  placeChasers,
  sayChasers,
  splitComparators,
} from '../../../src/ui/dates/chaserList';
import { serviceText, wholeText } from '../../../src/ui/dates/chaserTexts';
import type { TestCell } from '../../support/grid';
import { scorecardOf } from '../../support/scorecard';

const headings = ['Service', 'Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'];

function viewOf(sheet: string, ...rows: (readonly TestCell[])[]): ScorecardChasersView {
  const chasers = listChasers(scorecardOf([headings, ...rows]), '2017-04-15');
  const services = [...new Set(chasers.map(({ service }) => service))];
  return {
    scorecard: `${sheet}#1`,
    sheet,
    range: 'A1:F9',
    chasers,
    text: `Everything on ${sheet}\n`,
    services: services.map((service) => ({ service, text: `${service} on ${sheet}\n` })),
  };
}

const housing = viewOf(
  'Housing',
  ['Homes', 'Homes built', 'N/A', 10, 12, 'Due in June 2017'],
  ['Homes', 'Homes let', 'N/A', 10, 12, null],
  ['Homes', 'Homes sold', 10, 'N/A', 12, 'Local'],
  ['Skills', 'Leavers in work', 'N/A', 10, 12, 'Due in March 2017'],
);
const parks = viewOf('Parks', ['Skills', 'Rangers trained', 'N/A', 10, 12, 'Being collected']);
const all = placeChasers([housing, parks]);

test('those whose comparator alone is missing stand apart', () => {
  const { owed, comparatorOnly } = splitComparators(all);
  expect(owed.map(({ indicator }) => indicator)).toEqual([
    'Homes built',
    'Homes let',
    'Leavers in work',
    'Rangers trained',
  ]);
  expect(comparatorOnly.map(({ indicator }) => indicator)).toEqual(['Homes sold']);
});

test('a service takes in all its sheets, the gravest first', () => {
  const groups = chasersByService(splitComparators(all).owed).map(({ title, chasers }) => [
    title,
    chasers.map(({ sheet, indicator }) => `${sheet}: ${indicator}`),
  ]);
  expect(groups).toEqual([
    ['Homes', ['Housing: Homes let', 'Housing: Homes built']],
    ['Skills', ['Housing: Leavers in work', 'Parks: Rangers trained']],
  ]);
});

test('what it comes to is said with the numbers of the list', () => {
  const { owed, comparatorOnly } = splitComparators(all);
  expect(sayChasers(owed, '15 April 2017')).toBe(
    '4 indicators to chase, as at 15 April 2017: 1 date passed, 1 without a comment, 1 without a date, 1 expected.',
  );
  expect(countStates(owed.slice(0, 1))).toBe('1 expected');
  expect(sayChasers(splitComparators(comparatorOnly).owed, '15 April 2017')).toBe(
    'Nobody to chase, as at 15 April 2017: only comparators are missing.',
  );
});

test.each([
  ['all', '', 5],
  ['passed', '', 1],
  ['no-date', '', 1],
  ['comparator', '', 1],
  ['all', 'SKILLS', 2],
  ['all', 'homes actual 2016', 2],
  ['all', 'comparator 2016', 1],
  ['all', 'parks c2', 1],
  ['due', 'skills', 0],
] as const)('shows of “%s” with “%s” in it %i', (filter, query, count) => {
  expect(filterChasers(all, filter, query)).toHaveLength(count);
});

test('the text of a service takes in every sheet that is shown, each named where there are several', () => {
  expect(serviceText([housing, parks], 'Homes')).toBe('Homes on Housing\n');
  expect(serviceText([housing, parks], 'Skills')).toBe(
    'Sheet “Housing”\nSkills on Housing\n\nSheet “Parks”\nSkills on Parks\n',
  );
  expect(wholeText([housing])).toBe('Everything on Housing\n');
  expect(wholeText([housing, { ...parks, chasers: [] }])).toBe('Everything on Housing\n');
});
