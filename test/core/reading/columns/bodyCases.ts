import { drawn } from '../../../support/drawn';
import type { PlaceCase } from './placeCases';

const ROWS = `
Reading at the expected standard|60|62|62|59|61|63|68
Maths at the expected standard|70|71|75|76|70|70|78
Attendance|92|93.6|94|95|89|92|95`;

/** Six columns of two years, of which the first of each three is the area's own. */
function ownFirst(doubt: { readonly own: string; readonly next: string; readonly last: string }): string {
  const three = (columns: string, year: number) =>
    `${columns[0]!} actual ${year}${doubt.own}, ${columns[1]!} comparator ${year}${doubt.next}, ${columns[2]!} comparator ${year}${doubt.last}`;
  return `A indicator, ${three('BCD', 2024)}, ${three('EFG', 2025)}, H target 2026`;
}

/** Tables whose headings say whose each figure is, the area's own or somebody else's, and what each column is taken for. */
export const bodyCases: readonly PlaceCase[] = [
  ...(['merged', 'not merged'] as const).map((how) => ({
    name: `a school beside its authority under years, ${how}`,
    ...(how === 'merged' ? { sheet: { merges: ['B1:D1', 'E1:G1'] } } : {}),
    rows: drawn(`
Measure|2024|||2025|||Target 2026
|School|LA|National|School|LA|National|${ROWS}`),
    means: ownFirst({ own: '', next: '?', last: '' }),
  })),
  {
    name: 'an authority before its school under years',
    sheet: { merges: ['B1:D1', 'E1:G1'] },
    rows: drawn(`
Measure|2024|||2025|||Target 2026
|LA|School|National|LA|School|National|${ROWS}`),
    means:
      'A indicator, B comparator 2024?, C actual 2024, D comparator 2024, E comparator 2025?, F actual 2025, G comparator 2025, H target 2026',
  },
  {
    name: 'a trust before its academy',
    rows: drawn(`
Measure|Trust 2024|Academy 2024|National 2024|Trust 2025|Academy 2025|National 2025|Target 2026${ROWS}`),
    means:
      'A indicator, B comparator 2024?, C actual 2024?, D comparator 2024, E comparator 2025?, F actual 2025?, G comparator 2025, H target 2026',
  },
  {
    name: 'a ward in its district in its county',
    sheet: { merges: ['B1:D1', 'E1:G1'] },
    rows: drawn(`
Measure|2024|||2025|||Target 2026
|Ward|District|County|Ward|District|County|${ROWS}`),
    means: ownFirst({ own: '?', next: '?', last: '?' }),
  },
  {
    name: 'whose the figures are, under one year alone',
    sheet: { merges: ['B1:D1'] },
    rows: drawn(`
Measure|2024|||Target 2026
|Our school|Similar schools|England|
Reading|60|62|61|68
Maths|70|71|72|78`),
    means: 'A indicator, B actual 2024, C comparator 2024, D comparator 2024, E target 2026',
  },
  {
    name: 'a directorate beside its council is asked about',
    sheet: { merges: ['B1:D1'] },
    rows: drawn(`
Measure|2024|||Target 2026
|Directorate|Council|England|
Reading|60|62|61|68
Maths|70|71|72|78`),
    means: 'A indicator, B not placed, C actual 2024, D comparator 2024, E target 2026',
  },
  {
    name: 'an authority alone is the area',
    rows: drawn(`
School|Measure|LA 2024|National 2024|Target 2026
St Anne|Reading|60|62|68
St Bede|Maths|70|71|78`),
    means: 'A service, B indicator, C actual 2024, D comparator 2024, E target 2026',
  },
  {
    name: 'a year over services, names and figures',
    sheet: { merges: ['A1:E1'] },
    rows: drawn(`
2016/17
Service|Indicator|Actual|Target|Comments
Waste|Bins collected|60|62|Survey due in June 2019
Waste|Bins missed|70|71|`),
    means: 'A service, B indicator, C actual 2016/17, D target 2016/17, E comment',
  },
];
