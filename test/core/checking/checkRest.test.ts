import { checkRest } from '../../../src/core/checking/checkRest';
import { readSheet } from '../../../src/core/reading';
import { toA1 } from '../../../src/core/sheet/address';
import { drawn } from '../../support/drawn';
import { gridOf, type TestSheet } from '../../support/grid';

const options = { asOf: '2017-04-15', settings: {} };

function findingsOn(text: string, sheet: TestSheet): string[] {
  const { rest } = readSheet(gridOf(drawn(text), sheet));
  const check = rest && checkRest(rest, options);
  return (check?.findings ?? []).map(({ rule, cell }) => `${rule} ${toA1(cell)}`);
}

const plan = `
Position at 31 April 2017

Action|Lead|Due|Spent|Note
Let the contract|Housing|30 June 2017|10|Signed [Tom to check with legal]
Buy the land|Roads|30 Feb 2018|20|
Build the homes|Housing|jj/mm/2018|TBC|
Move tenants in|TBC|1 May 2018|20|Keys to be discussed
Plant the trees|Parks|1 July 2018|30|[insert text]`;

test('what is left over in a plan beside a scorecard is found', () => {
  expect(findingsOn(plan, { sheet: 'Plan' })).toEqual([
    'date-impossible A1',
    'date-impossible C5',
    'drafting-note E4',
    'drafting-note C6',
    'drafting-note D6',
    'drafting-note E8',
  ]);
});

test.each(['Guidance', 'How to fill this in', 'Lists', 'Glossary', 'Notes', 'Template', 'Anleitung', 'Key'])(
  'nothing is asked of a sheet called %s',
  (sheet) => {
    expect(findingsOn(plan, { sheet })).toEqual([]);
  },
);

test('nothing is asked of a hidden sheet', () => {
  expect(findingsOn(plan, { sheet: 'Plan', isHidden: true })).toEqual([]);
});

test.each([
  ['guidance by its title', `Instructions for authors\n${plan}`],
  [
    'words and what they mean',
    'Word|Meaning|Used for\nTBC|To be confirmed|[insert name]\nXX|30 February|n/a',
  ],
  ['what may be chosen', 'Status|Lead|Colour\nGreen|Housing|1\nTBC|TBC|[x]\nRed|Roads|xx'],
  ['what many have yet to say', 'Action|Lead|Cost\nA|B|1\nC|D|TBC\nE|F|TBC\nG|H|3\nI|J|4'],
])('%s is left alone', (_, text) => {
  expect(findingsOn(`\n${text}`, { sheet: 'Sheet 4' })).toEqual([]);
});

test('long data are left alone', () => {
  const rows = Array.from({ length: 2100 }, (_, row) => `Case ${row}|Housing|${row}|30 February 2017`);
  expect(findingsOn(['', 'Case|Team|Days|Opened', ...rows].join('\n'), { sheet: 'Data' })).toEqual([]);
});

test('a table beside a scorecard, on the same rows, is looked at', () => {
  const { scorecards } = readSheet(
    gridOf(
      drawn(`
Indicator|Actual 2016|Target 2017|Comments||||Action|Due|Spent
Homes built|10|12|||||Sign|30 June 2017|10
Homes let|20|22|||||Build|31 June 2017|20
Homes sold|30|32|||||Open|1 July 2017|30
Homes lit|40|42|||||Close|1 May 2018|TBC`),
    ),
  );
  const { texts } = scorecards[0]!.around!;
  expect(texts.find(({ text }) => text === '31 June 2017')).toMatchObject({ heading: 'Due', isEntry: true });
  expect(texts.find(({ text }) => text === 'TBC')).toMatchObject({ isAmongFigures: true });
});
