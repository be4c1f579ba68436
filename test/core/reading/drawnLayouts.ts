import { drawn } from '../../support/drawn';
import type { Layout } from './layouts';

/** Tables as a careful officer draws them, one oddity each. */
export const drawnLayouts: readonly Layout[] = [
  {
    name: 'bands three deep',
    sheet: { merges: ['A1:A3', 'B1:B3', 'C1:F1', 'C2:D2', 'E2:F2', 'G1:H1', 'I1:I3'] },
    rows: [
      ['Service', 'Indicator', 'Performance', null, null, null, 'Proposals', null, 'Comments'],
      [null, null, '2015/16', null, '2016/17', null, '2017/18', '2018/19', null],
      [null, null, 'Target', 'Actual', 'Target', 'Actual', 'Target', 'Target', null],
      ['Waste', 'Recycling rate', 40, 41, 42, 43, 44, 45, 'x'],
      ['Waste', 'Missed bins', 4, 5, 3, 2, 1, 0, null],
      ['Homes', 'Homes built', 10, 11, 12, 13, 14, 15, null],
    ],
    reads: [
      {
        columns:
          'C target 2015/16, D actual 2015/16, E target 2016/17, F actual 2016/17, G target 2017/18, H target 2018/19',
        others: 'A service, B indicator, I comment',
        rows: [
          '4 Waste | Recycling rate | 40 41 42 43 44 45 | x',
          '5 Waste | Missed bins | 4 5 3 2 1 0 |',
          '6 Homes | Homes built | 10 11 12 13 14 15 |',
        ],
      },
    ],
  },
  {
    name: 'a row of units under the headings',
    rows: [
      ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
      [null, null, '%', '%', '%', null],
      ['Waste', 'Recycling rate', 40, 41, 42, 'x'],
      ['Waste', 'Contamination rate', 4, 5, 3, null],
      ['Homes', 'Lets on time', 10, 11, 12, null],
    ],
    reads: [
      {
        columns: 'C actual 2016, D target 2017, E target 2018',
        others: 'A service, B indicator, F comment',
        rows: [
          '3 Waste | Recycling rate | 40 41 42 | x',
          '4 Waste | Contamination rate | 4 5 3 |',
          '5 Homes | Lets on time | 10 11 12 |',
        ],
      },
    ],
  },
  {
    name: 'a rating beside each figure',
    rows: [
      ['Service', 'Indicator', 'Q1 Actual', 'Q1 RAG', 'Q2 Actual', 'Q2 RAG', 'Target 2016/17', 'Comments'],
      ['Waste', 'Recycling rate', 40, 'G', 42, 'A', 44, 'x'],
      ['Waste', 'Missed bins', 4, 'R', 3, 'R', 1, null],
      ['Homes', 'Homes built', 10, 'G', 12, 'G', 14, null],
    ],
    reads: [
      {
        columns: 'C actual Q1, E actual Q2, G target 2016/17',
        others: 'A service, B indicator, D status, F status, H comment',
        rows: [
          '2 Waste | Recycling rate | 40 42 44 | x',
          '3 Waste | Missed bins | 4 3 1 |',
          '4 Homes | Homes built | 10 12 14 |',
        ],
      },
    ],
  },
  {
    name: 'ratings under no heading',
    rows: [
      ['Service', 'Indicator', 'Q1', '', 'Q2', '', 'Target 2016/17', 'Comments'],
      ['Waste', 'Recycling rate', 40, 'G', 42, 'A', 44, 'x'],
      ['Waste', 'Missed bins', 4, 'R', 3, 'R', 1, null],
      ['Homes', 'Homes built', 10, 'G', 12, 'G', 14, null],
    ],
    reads: [
      {
        columns: 'C actual Q1, E actual Q2, G target 2016/17',
        others: 'A service, B indicator, H comment',
        rows: [
          '2 Waste | Recycling rate | 40 42 44 | x',
          '3 Waste | Missed bins | 4 3 1 |',
          '4 Homes | Homes built | 10 12 14 |',
        ],
      },
    ],
  },
  {
    name: 'actual and target of each quarter, cut short',
    rows: [
      ['Service', 'Indicator', 'Q1 Act', 'Q1 Tgt', 'Q2 Act', 'Q2 Tgt', 'Q3 Act', 'Q3 Tgt', 'Notes'],
      ['Waste', 'Recycling rate', 40, 41, 42, 43, 44, 45, 'x'],
      ['Waste', 'Missed bins', 4, 5, 3, 2, 1, 0, null],
      ['Homes', 'Homes built', 10, 11, 12, 13, 14, 15, null],
    ],
    reads: [
      {
        columns: 'C actual Q1, D target Q1, E actual Q2, F target Q2, G actual Q3, H target Q3',
        others: 'A service, B indicator, I comment',
        rows: [
          '2 Waste | Recycling rate | 40 41 42 43 44 45 | x',
          '3 Waste | Missed bins | 4 5 3 2 1 0 |',
          '4 Homes | Homes built | 10 11 12 13 14 15 |',
        ],
      },
    ],
  },
  {
    name: 'totals between the services',
    rows: [
      ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
      ['Waste', 'Bins collected', 40, 41, 42, 'x'],
      ['Waste', 'Sacks collected', 4, 5, 3, null],
      ['Waste total', null, 44, 46, 45, null],
      ['Homes', 'Homes built', 10, 11, 12, null],
      ['Homes', 'Homes let', 7, 8, 9, null],
      ['Homes total', null, 17, 19, 21, null],
      ['Grand total', null, 61, 65, 66, null],
    ],
    reads: [
      {
        columns: 'C actual 2016, D target 2017, E target 2018',
        others: 'A service, B indicator, F comment',
        rows: [
          '2 Waste | Bins collected | 40 41 42 | x',
          '3 Waste | Sacks collected | 4 5 3 |',
          '5 Homes | Homes built | 10 11 12 |',
          '6 Homes | Homes let | 7 8 9 |',
        ],
      },
    ],
  },
  {
    name: 'two scorecards side by side',
    rows: [
      [
        'Indicator',
        'Actual 2016',
        'Target 2017',
        'Comments',
        null,
        'Indicator',
        'Actual 2016',
        'Target 2017',
        'Comments',
      ],
      ['Recycling rate', 40, 41, 'x', null, 'Homes built', 10, 11, 'y'],
      ['Missed bins', 4, 3, null, null, 'Homes let', 20, 21, null],
      ['Litter picks', 5, 6, null, null, 'Voids', 3, 2, null],
    ],
    reads: [
      {
        columns: 'B actual 2016, C target 2017',
        others: 'A indicator, D comment',
        rows: ['2 - | Recycling rate | 40 41 | x', '3 - | Missed bins | 4 3 |', '4 - | Litter picks | 5 6 |'],
      },
      {
        columns: 'G actual 2016, H target 2017',
        others: 'F indicator, I comment',
        rows: ['2 - | Homes built | 10 11 | y', '3 - | Homes let | 20 21 |', '4 - | Voids | 3 2 |'],
      },
    ],
  },
  {
    name: 'names in two columns',
    rows: [
      ['Service', 'Measure', 'Breakdown', 'Actual 2016', 'Target 2017', 'Comments'],
      ['Schools', 'Attainment 8', 'Boys', 40, 41, 'x'],
      ['Schools', 'Attainment 8', 'Girls', 44, 45, null],
      ['Schools', 'Absence', 'Primary', 4, 3, null],
      ['Schools', 'Absence', 'Secondary', 5, 4, null],
    ],
    reads: [
      {
        columns: 'D actual 2016, E target 2017',
        others: 'A service, B indicator, C null, F comment',
        rows: [
          '2 Schools | Attainment 8: Boys | 40 41 | x',
          '3 Schools | Attainment 8: Girls | 44 45 |',
          '4 Schools | Absence: Primary | 4 3 |',
          '5 Schools | Absence: Secondary | 5 4 |',
        ],
      },
    ],
  },
  {
    name: 'headings in Welsh',
    rows: [
      [
        'Gwasanaeth',
        'Dangosydd',
        'Gwirioneddol 2015/16',
        'Cymru 2015/16',
        'Targed 2016/17',
        'Targed 2017/18',
        'Sylwadau',
      ],
      ['Gwastraff', 'Cyfradd ailgylchu', 58, 60, 59, 61, 'x'],
      ['Tai', 'Tai fforddiadwy', 10, null, 12, 14, null],
    ],
    reads: [
      {
        columns: 'C actual 2015/16, D comparator 2015/16, E target 2016/17, F target 2017/18',
        others: 'A service, B indicator, G comment',
        rows: ['2 Gwastraff | Cyfradd ailgylchu | 58 60 59 61 | x', '3 Tai | Tai fforddiadwy | 10  12 14 |'],
      },
    ],
  },
  {
    name: 'headings in two languages',
    rows: [
      [
        'Gwasanaeth / Service',
        'Dangosydd / Indicator',
        'Perfformiad / Performance 2015/16',
        'Targed / Target 2016/17',
        'Sylwadau / Comments',
      ],
      ['Gwastraff', 'Cyfradd ailgylchu', 58, 60, 'x'],
      ['Tai', 'Tai fforddiadwy', 10, 12, null],
    ],
    reads: [
      {
        columns: 'C actual 2015/16, D target 2016/17',
        others: 'A service, B indicator, E comment',
        rows: ['2 Gwastraff | Cyfradd ailgylchu | 58 60 | x', '3 Tai | Tai fforddiadwy | 10 12 |'],
      },
    ],
  },
  {
    name: 'notes in the middle',
    rows: [
      ['Service', 'Indicator', 'Actual 2015', 'Actual 2016', 'Notes on data', 'Target 2017', 'Target 2018'],
      ['Waste', 'Recycling rate', 40, 41, 'audited in July', 42, 43],
      ['Waste', 'Missed bins', 4, 5, null, 3, 2],
    ],
    reads: [
      {
        columns: 'C actual 2015, D actual 2016, F target 2017, G target 2018',
        others: 'A service, B indicator, E comment',
        rows: [
          '2 Waste | Recycling rate | 40 41 42 43 | audited in July',
          '3 Waste | Missed bins | 4 5 3 2 |',
        ],
      },
    ],
  },
  {
    name: 'last year, this year, next year',
    rows: [
      ['Service', 'Indicator', 'Last year', 'This year', 'Next year', 'Comments'],
      ['Waste', 'Recycling rate', 40, 41, 42, 'x'],
      ['Waste', 'Missed bins', 4, 5, 3, null],
      ['Homes', 'Homes built', 4, 5, 3, null],
    ],
    reads: [
      {
        columns: 'C actual Last year, D actual This year, E target Next year',
        others: 'A service, B indicator, F comment',
        rows: [
          '2 Waste | Recycling rate | 40 41 42 | x',
          '3 Waste | Missed bins | 4 5 3 |',
          '4 Homes | Homes built | 4 5 3 |',
        ],
      },
    ],
  },
  {
    name: 'last, this and next year, with targets',
    rows: [
      [
        'Service',
        'Indicator',
        'Last year actual',
        'This year actual',
        'This year target',
        'Next year target',
        'Comments',
      ],
      ['Waste', 'Recycling rate', 40, 41, 42, 43, 'x'],
      ['Waste', 'Missed bins', 4, 5, 3, 2, null],
    ],
    reads: [
      {
        columns: 'C actual Last year, D actual This year, E target This year, F target Next year',
        others: 'A service, B indicator, G comment',
        rows: ['2 Waste | Recycling rate | 40 41 42 43 | x', '3 Waste | Missed bins | 4 5 3 2 |'],
      },
    ],
  },
  {
    name: 'arrows between the years',
    rows: [
      ['Service', 'Indicator', '2015/16', 'Trend', '2016/17', 'Trend', '2017/18 Target', 'Comments'],
      ['Waste', 'Recycling rate', 40, '↑', 41, '↓', 42, 'x'],
      ['Waste', 'Missed bins', 4, '→', 5, '↑', 3, null],
    ],
    reads: [
      {
        columns: 'C actual 2015/16, E actual 2016/17, G target 2017/18',
        others: 'A service, B indicator, D direction, F direction, H comment',
        rows: ['2 Waste | Recycling rate | 40 41 42 | x', '3 Waste | Missed bins | 4 5 3 |'],
      },
    ],
  },
  {
    name: 'changes in per cent',
    rows: [
      [
        'Service',
        'Indicator',
        '2015/16 Actual',
        '2016/17 Actual',
        '% change',
        '2017/18 Target',
        '% change on 2016/17',
        'Comments',
      ],
      ['Waste', 'Recycling rate', 40, 41, 0.025, 42, 0.03, 'x'],
      ['Waste', 'Missed bins', 4, 5, 0.25, 3, -0.4, null],
    ],
    reads: [
      {
        columns: 'C actual 2015/16, D actual 2016/17, F target 2017/18',
        others: 'A service, B indicator, E variance, G variance, H comment',
        rows: ['2 Waste | Recycling rate | 40 41 42 | x', '3 Waste | Missed bins | 4 5 3 |'],
      },
    ],
  },
  {
    name: 'changes, cut short',
    rows: [
      ['Service', 'Indicator', '2015/16', '2016/17', '+/-', '% diff', 'Target 2017/18', 'Comments'],
      ['Waste', 'Recycling rate', 40, 41, 1, 0.025, 42, 'x'],
      ['Waste', 'Missed bins', 4, 5, 1, 0.25, 3, null],
    ],
    reads: [
      {
        columns: 'C actual 2015/16, D actual 2016/17, G target 2017/18',
        others: 'A service, B indicator, E variance, F variance, H comment',
        rows: ['2 Waste | Recycling rate | 40 41 42 | x', '3 Waste | Missed bins | 4 5 3 |'],
      },
    ],
  },
  {
    name: 'the aim in a column',
    rows: [
      ['Service', 'Indicator', 'Aim', 'Actual 2016', 'Target 2017', 'Comments'],
      ['Waste', 'Recycling rate', 'Higher', 40, 41, 'x'],
      ['Waste', 'Missed bins', 'Lower', 4, 3, null],
    ],
    reads: [
      {
        columns: 'D actual 2016, E target 2017',
        others: 'A service, B indicator, C polarity, F comment',
        rows: ['2 Waste | Recycling rate | 40 41 | x', '3 Waste | Missed bins | 4 3 |'],
      },
    ],
  },
  {
    name: 'keys of a database',
    rows: [
      ['Agency ID', 'PMID', 'Service', 'Indicator', 'FY 2015 Actual', 'FY 2016 Target'],
      ['12', 85342, 'Waste', 'Recycling rate', 40, 41],
      ['12', 85343, 'Waste', 'Missed bins', 4, 3],
      ['13', 85344, 'Homes', 'Homes built', 4, 3],
    ],
    reads: [
      {
        columns: 'E actual FY15, F target FY16',
        others: 'A null, B reference, C service, D indicator',
        rows: [
          '2 Waste | Recycling rate | 40 41',
          '3 Waste | Missed bins | 4 3',
          '4 Homes | Homes built | 4 3',
        ],
      },
    ],
  },
  {
    name: 'the kind of each measure by year',
    rows: [
      [
        'Service',
        'Measure',
        'Measure Type FY26',
        'FY25 Actual',
        'FY26 Target',
        'Measure Type FY27',
        'FY27 Target',
      ],
      ['Waste', 'Recycling rate', 'Outcome', 40, 41, 'Outcome', 42],
      ['Waste', 'Missed bins', 'Output', 4, 3, 'Output', 2],
      ['Homes', 'Homes built', 'Output', 4, 3, 'Output', 2],
    ],
    reads: [
      {
        columns: 'D actual FY25, E target FY26, G target FY27',
        others: 'A service, B indicator, C null, F null',
        rows: [
          '2 Waste | Recycling rate | 40 41 42',
          '3 Waste | Missed bins | 4 3 2',
          '4 Homes | Homes built | 4 3 2',
        ],
      },
    ],
  },
  {
    name: 'financial years ending',
    rows: [
      ['Service', 'Indicator', 'FYE 2018 Actual', 'FYE 2019 Actual', 'FYE 2020 Target', 'Comments'],
      ['Waste', 'Recycling', 40, 41, 42, null],
      ['Waste', 'Bins', 4, 5, 1, null],
    ],
    reads: [
      {
        columns: 'C actual FY18, D actual FY19, E target FY20',
        others: 'A service, B indicator, F comment',
        rows: ['2 Waste | Recycling | 40 41 42 |', '3 Waste | Bins | 4 5 1 |'],
      },
    ],
  },
  {
    name: 'three questions, from where it began to where it leads',
    rows: [
      ['Pledge', 'Where we were', 'Where we are', 'Where we will be in 2022'],
      ['Rough sleepers', 54, 47, 0],
      ['Trees planted', 0, 2300, 10000],
      ['Homes let', 20, 25, 40],
    ],
    reads: [
      {
        columns: 'B actual Baseline, C actual -, D target 2022',
        others: 'A indicator',
        rows: [
          '2 - | Rough sleepers | 54 47 0',
          '3 - | Trees planted | 0 2300 10000',
          '4 - | Homes let | 20 25 40',
        ],
      },
    ],
  },
  {
    name: 'a number left over beside the headings, and one before them',
    rows: [
      [7, null, 'Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments', null, null, 2],
      [null, null, 'Homes built', 10, 11, 12, 'x'],
      [null, null, 'Homes let', 20, 21, 22, null],
      [null, null, 'Homes mended', 30, 31, 32, null],
      [null, null, 'Homes sold', 40, 41, 42, null],
    ],
    reads: [
      {
        columns: 'D actual 2016, E target 2017, F target 2018',
        others: 'A null, C indicator, G comment, J null',
        rows: [
          '2 - | Homes built | 10 11 12 | x',
          '3 - | Homes let | 20 21 22 |',
          '4 - | Homes mended | 30 31 32 |',
          '5 - | Homes sold | 40 41 42 |',
        ],
      },
    ],
  },
  {
    name: 'bands that ask questions',
    sheet: { merges: ['C1:D1', 'E1:F1'] },
    rows: [
      ['Service', 'Indicator', 'How did we do?', null, 'Where are we going?', null, 'Comments'],
      [null, null, '2015', '2016', '2017', '2018', null],
      ['Waste', 'Recycling', 40, 41, 42, 43, null],
      ['Waste', 'Bins', 4, 5, 3, 2, null],
    ],
    reads: [
      {
        columns: 'C actual 2015, D actual 2016, E target 2017, F target 2018',
        others: 'A service, B indicator, G comment',
        rows: ['3 Waste | Recycling | 40 41 42 43 |', '4 Waste | Bins | 4 5 3 2 |'],
      },
    ],
  },
  {
    name: 'blocks of quarters',
    sheet: { merges: ['B1:D1', 'E1:G1'] },
    rows: [
      ['Indicator', 'Quarter 1', null, null, 'Quarter 2', null, null, 'Year end target'],
      [null, 'Actual', 'Target', 'RAG', 'Actual', 'Target', 'RAG', null],
      ['Homes', 1, 2, 'R', 3, 2, 'G', 4],
      ['Lets', 1, 2, 'R', 3, 2, 'G', 4],
    ],
    reads: [
      {
        columns: 'B actual Q1, C target Q1, E actual Q2, F target Q2, H target End',
        others: 'A indicator, D status, G status',
        rows: ['3 - | Homes | 1 2 3 2 4', '4 - | Lets | 1 2 3 2 4'],
      },
    ],
  },
  {
    name: 'numerators and denominators',
    rows: [
      ['Indicator', 'Numerator', 'Denominator', '2016/17 %', '2017/18 Target', 'Comments'],
      ['Homes', 12, 20, 60, 65, null],
      ['Lets', 3, 4, 75, 80, null],
    ],
    reads: [
      {
        columns: 'D actual 2016/17, E target 2017/18',
        others: 'A indicator, B numerator, C denominator, F comment',
        rows: ['2 - | Homes | 60 65 |', '3 - | Lets | 75 80 |'],
      },
    ],
  },
  {
    name: 'bounds of confidence',
    rows: [
      ['Indicator', '2015', 'Lower CI', 'Upper CI', 'England 2015', 'Target 2016'],
      ['Homes', 60, 58, 62, 61, 65],
      ['Lets', 75, 73, 77, 70, 80],
    ],
    reads: [
      {
        columns: 'B actual 2015, E comparator 2015, F target 2016',
        others: 'A indicator, C derived, D derived',
        rows: ['2 - | Homes | 60 61 65', '3 - | Lets | 75 70 80'],
      },
    ],
  },
  {
    name: 'headings merged down beside a group whose members stand below it',
    sheet: { merges: ['A1:A2', 'B1:C1', 'D1:F1', 'G1:G2', 'H1:H2'] },
    rows: drawn(`
Measure|Our results||Neighbours 2021/22|||Place (1 = best)|Target 2022/23
|2020/21|2021/22|Essham|Suffield|Northam||
Bins emptied|44|46|45|47|43|2|50
Lamps mended|84|85|86|83|88|3|90`),
    reads: [
      {
        columns:
          'B actual 2020/21, C actual 2021/22, D comparator 2021/22, E comparator 2021/22, F comparator 2021/22, H target 2022/23',
        others: 'A indicator, G rank',
        rows: ['3 - | Bins emptied | 44 46 45 47 43 50', '4 - | Lamps mended | 84 85 86 83 88 90'],
      },
    ],
  },
  {
    name: 'words of rows below headings of which none is merged into them are no heading',
    sheet: { merges: ['D1:F1'] },
    rows: drawn(`
Measure|Actual 2020/21|Actual 2021/22|Neighbours 2021/22|||Target 2022/23
Plan for parks|Drafted|Adopted|Adopted|Adopted|Drafted|Reviewed
Bins emptied|44|46|45|47|43|50`),
    reads: [
      {
        columns:
          'B actual 2020/21, C actual 2021/22, D comparator 2021/22, E comparator 2021/22, F comparator 2021/22, G target 2022/23',
        rows: [
          '2 - | Plan for parks | Drafted Adopted Adopted Adopted Drafted Reviewed',
          '3 - | Bins emptied | 44 46 45 47 43 50',
        ],
      },
    ],
  },
];
