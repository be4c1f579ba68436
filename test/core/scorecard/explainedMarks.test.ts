import { marksOfNoTarget, readMarkMeanings, tellExplained } from '../../../src/core/scorecard/explainedMarks';
import type { FigureColumn, Indicator, Value } from '../../../src/core/scorecard/scorecard';
import { NO_FIGURE } from '../../../src/core/text/marks';

const cell = { row: 30, column: 0 };

function isExplained(note: string, text: string, field: FigureColumn['field'], label: string): boolean {
  const footnotes = readMarkMeanings(note).length > 0 ? [{ mark: NO_FIGURE, text: note, cell }] : [];
  return tellExplained({ footnotes })(
    { text, column: { field, label } } as Value,
    { values: [] } as unknown as Indicator,
  );
}

test.each([
  ['n/a in the England column: no comparable national figure is published.', 'n/a', 'England 2023/24'],
  ['England: same year as ours. N/A = no national figure.', 'N/A', 'England'],
  ['Peer median from the club, 2023/24; n/a where not collected.', 'n/a', 'Peer median'],
  ['National average: NOAC report (n/a where NOAC gives no average).', 'n/a', 'National average'],
  ['Figures are of 6 May. n/a = not applicable or no comparable figure.', 'n/a', 'MSF average'],
  ['Blank in the national column means that the indicator is local', '', 'National 2024'],
  ['“..” = not collected', '..', 'Wales'],
  ['- means not published', '–', 'Region'],
  ['A dash is shown where CIPFA does not collect the figure', '-', 'Nearest neighbours'],
  ['No regional figure is published for local indicators (n.a.)', 'n.a.', 'South East'],
  ['n/a not applicable or not collected; n/p not published.', 'n/p', 'Sector'],
  ['Key: G = on target, R = missed, n/a = not applicable', 'n/a', 'England'],
  ['Ranks are of rates. n/a: not compared.', 'n/a', 'MSG average'],
  [
    'amh. (amherthnasol) = not applicable: the measure is local and there is no all-Wales figure.',
    'amh.',
    'All Wales 2025-26',
  ],
  ['k. A. = keine Angabe, der Verband erhebt keinen Wert.', 'k. A.', 'Sector 2025'],
  ['n.d. : donnée non collectée', 'n.d.', 'Moyenne nationale'],
  ['s/d = no se mide', 's/d', 'Promedio nacional'],
  ['n.v.t. = niet van toepassing', 'n.v.t.', 'Landelijk gemiddelde'],
])('%j explains %j under the comparator %j', (note, text, label) => {
  expect(isExplained(note, text, 'comparator', label)).toBe(true);
});

test.each([
  ['n/a in the target column: no target is set', 'n/a', 'England 2023/24'],
  ['n/a where no target is set', 'n/a', 'England 2023/24'],
  ['n/a in the England column: no national figure is published', 'n/a', 'Nearest neighbours'],
  ['n/a = no national figure', '-', 'England'],
  ['n/a = not yet published', 'n/a', 'England'],
  ['n/a = not available; see comment', 'n/a', 'England'],
  ['n/a = not available', 'n/a', 'England'],
  ['England figures are not published before July', 'n/a', 'England'],
  ['n/a in the status column: not collected', 'n/a', 'England'],
  ['n/k = not collected', 'n/a', 'England'],
])('%j does not explain %j under the comparator %j', (note, text, label) => {
  expect(isExplained(note, text, 'comparator', label)).toBe(false);
});

test.each([
  ['n/a = not collected that year', 'n/a', true],
  ['n/a in 2023/24 = the survey was not held', 'n/a', true],
  ['c = suppressed', 'c', true],
  ['n/a in 2021/22 = the survey was not held', 'n/a', false],
  ['n/a in the England column: not collected', 'n/a', false],
  ['n/a = no national figure', 'n/a', false],
  ['n/a = not applicable', 'n/a', false],
  ['n/a = not applicable or not collected', 'n/a', false],
])('whether %j explains %j for the actual of 2023/24: %j', (note, text, answer) => {
  expect(isExplained(note, text, 'actual', 'Outturn 2023/24')).toBe(answer);
});

test.each([
  ['“–”: no target is set.', ['-']],
  ['k. A. = keine Angabe. – = wird nicht bewertet oder nicht geplant.', ['-']],
  ['n/a where no target is set', ['n/a']],
  ['n/a = no target has been set yet', []],
  ['n/a = not collected', []],
  ['No targets are set for volumes', []],
])('of %j the marks of no target are %j', (text, marks) => {
  expect([...marksOfNoTarget({ footnotes: [{ mark: NO_FIGURE, text, cell }] })]).toEqual(marks);
});
