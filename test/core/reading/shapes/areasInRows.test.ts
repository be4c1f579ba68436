import { arranged, type Sheet, unfit } from './arranged';

interface Case extends Sheet {
  readonly name: string;
  readonly reads: readonly string[];
}

const cases: Case[] = [
  {
    name: 'a municipality, its province and its country under each indicator, with units and sources below, in Dutch',
    rows: [
      ['Indicator', 'Rekening 2022', 'Rekening 2023', 'Doel 2024'],
      ['Huishoudelijk restafval'],
      ['Gemeente', 122, 121, 118],
      ['Provincie', 115, 125, null],
      ['Nederland', 115, 117, null],
      ['Eenheid:', 'Kg per inwoner'],
      ['Bron:', 'CBS'],
      ['Hernieuwbare elektriciteit'],
      ['Gemeente', '27,4', '27,2', '27,6'],
      ['Provincie', '28,2', '26,9', null],
      ['Nederland', '25,1', '28,9', null],
      ['Eenheid:', '%'],
    ],
    reads: [
      'areas-in-rows A1:D12',
      'Indicator | actual 2022 | actual 2023 | objective 2024 | Provincie (comparator) 2022 | Provincie (comparator) 2023 | Nederland (comparator) 2022 | Nederland (comparator) 2023',
      'Huishoudelijk restafval@A2 | 122@B3 | 121@C3 | 118@D3 | 115@B4 | 125@C4 | 115@B5 | 117@C5',
      'Hernieuwbare elektriciteit@A8 | 27,4@B9 | 27,2@C9 | 27,6@D9 | 28,2@B10 | 26,9@C10 | 25,1@B11 | 28,9@C11',
    ],
  },
  ...[
    ['Stadt', 'Land Hessen', 'Deutschland'],
    ['Comune', 'Provincia', 'Italia'],
    ['Municipio', 'Provincia', 'España'],
    ['Commune', 'Département', 'France'],
    ['Kommunen', 'Län', 'Sverige'],
  ].map(([own, wider, country]): Case => ({
    name: `${own}, ${wider} and ${country} beside each indicator`,
    rows: [
      ['Indicator', 'Area', 2022, 'Target 2024'],
      ['Waste recycled (%)', own!, 51, 55],
      [null, wider!, 60, null],
      [null, country!, 55, null],
      ['Unemployed (%)', own!, 5, 4],
      [null, wider!, 6, null],
      [null, country!, 7, null],
    ],
    reads: [
      'areas-in-rows A1:D7',
      `Indicator | 2022 | Target 2024 | ${wider} (comparator) 2022 | ${country} (comparator) 2022`,
      'Waste recycled (%)@A2 | 51@C2 | 55@D2 | 60@C3 | 55@C4',
      'Unemployed (%)@A5 | 5@C5 | 4@D5 | 6@C6 | 7@C7',
    ],
  })),
  {
    name: 'areas in a column beside a name that stands once, services and a comment on the row of another',
    rows: [
      ['Service', 'Indicator', 'Area', 2016, 2017, 'Target 2018', 'Comments'],
      ['Schools', 'Pupils who read well (%)', 'Kent', 54, 61, 66, null],
      [null, null, 'South East', 53, 60, null, null],
      [null, null, 'England', 52, null, null, 'Due May 2018'],
      ['Schools', 'Good schools (%)', 'Kent', 88, 89, 91, 'Ofsted'],
      [null, null, 'England', 85, 86, null, null],
    ],
    reads: [
      'areas-in-rows A1:G6',
      'Service | Indicator | 2016 | 2017 | Target 2018 | South East 2016 | South East 2017 | England 2016 | England 2017 | Comments',
      'Schools@A2 | Pupils who read well (%)@B2 | 54@D2 | 61@E2 | 66@F2 | 53@D3 | 60@E3 | 52@D4 | @E4 | Due May 2018@G4',
      'Schools@A5 | Good schools (%)@B5 | 88@D5 | 89@E5 | 91@F5 | - | - | 85@D6 | 86@E6 | Ofsted@G5',
    ],
  },
  {
    name: 'the name on every row, the others first, no targets at all',
    rows: [
      ['Measure', null, 2016, 2017],
      ['Waste recycled (%)', 'National average', 43, 44],
      ['Waste recycled (%)', 'Anytown', 40, 42],
      ['Streets clean (%)', 'National average', 90, 91],
      ['Streets clean (%)', 'Anytown', 92, 93],
    ],
    reads: [
      'areas-in-rows A1:D5',
      'Measure | 2016 | 2017 | National average 2016 | National average 2017',
      'Waste recycled (%)@A2 | 40@C3 | 42@D3 | 43@C2 | 44@D2',
      'Streets clean (%)@A4 | 92@C5 | 93@D5 | 90@C4 | 91@D4',
    ],
  },
  {
    name: 'others below the row of the indicator itself, some without, under sections',
    rows: [
      ['Indicator', 'Actual 2016', 'Target 2017'],
      ['Children'],
      ['Pupils who read well (%)', 54, 66],
      ['- England', 53, null],
      ['Statistical neighbours', 52, 'n/a'],
      ['Average time to a place (days)', 9, 8],
      ['London'],
      ['Good schools in London (%)', 88, 91],
      ['England', 85, null],
      ['Source: DfE'],
    ],
    reads: [
      'areas-in-rows A1:C10',
      'Indicator | Actual 2016 | Target 2017 | England 2016 | Statistical neighbours 2016',
      'Children@A2 | - | - | - | -',
      'Pupils who read well (%)@A3 | 54@B3 | 66@C3 | 53@B4 | 52@B5',
      'Average time to a place (days)@A6 | 9@B6 | 8@C6 | - | -',
      'London@A7 | - | - | - | -',
      'Good schools in London (%)@A8 | 88@B8 | 91@C8 | 85@B9 | -',
      'Source: DfE@A10 | - | - | - | -',
    ],
  },
  {
    name: 'all areas below a row that only names the indicator',
    rows: [
      ['Measure', '2015/16', '2016/17', '2017/18 Target'],
      ['Waste recycled (%)'],
      ['Anytown', 40, 42, 45],
      ['Nearest neighbours', 41, 43, null],
      ['Waste for each home (kg)'],
      ['Anytown', 500, 490, 480],
      ['Nearest neighbours', 520, 515, null],
    ],
    reads: [
      'areas-in-rows A1:D7',
      'Measure | 2015/16 | 2016/17 | 2017/18 Target | Nearest neighbours 2015/16 | Nearest neighbours 2016/17',
      'Waste recycled (%)@A2 | 40@B3 | 42@C3 | 45@D3 | 41@B4 | 43@C4',
      'Waste for each home (kg)@A5 | 500@B6 | 490@C6 | 480@D6 | 520@B7 | 515@C7',
    ],
  },
  {
    name: 'several areas with targets of their own, and one of others',
    rows: [
      ['Indicator', 'District', 'Actual 2016', 'Target 2017'],
      ['Adults who smoke (%)', 'Ashford', 16, 14],
      [null, 'Dover', 18, 16],
      [null, 'England', 15, null],
    ],
    reads: [
      'areas-in-rows A1:D4',
      'Indicator | Actual 2016 | Target 2017 | England 2016',
      'Adults who smoke (%): Ashford@A2 | 16@C2 | 14@D2 | 15@C4',
      'Adults who smoke (%): Dover@B3 | 18@C3 | 16@D3 | 15@C4',
    ],
  },
  {
    name: 'several areas of which one has targets: it is the council’s own',
    rows: [
      ['Indicator', 'Authority', 'Actual 2016', 'Target 2017'],
      ['Adults who smoke (%)', 'Medway', 16, null],
      [null, 'Kent', 18, 16],
      [null, 'South East', 15, null],
      ['Adults who walk (%)', 'Medway', 36, null],
      [null, 'Kent', 38, 39],
      [null, 'South East', 35, null],
    ],
    reads: [
      'areas-in-rows A1:D7',
      'Indicator | Actual 2016 | Target 2017 | Medway (comparator) 2016 | South East 2016',
      'Adults who smoke (%)@A2 | 18@C3 | 16@D3 | 16@C2 | 15@C4',
      'Adults who walk (%)@A5 | 38@C6 | 39@D6 | 36@C5 | 35@C7',
    ],
  },
];

test.each(cases)('$name', (one) => expect(arranged(one)).toEqual(one.reads));

const looksLike = 'a table with the figures of several areas on rows of their own';

test.each<Sheet & { readonly name: string; readonly stops: readonly string[] }>([
  {
    name: 'nothing tells the council’s own area from the rest',
    rows: [
      ['Indicator', 'Area', 2016, 2017],
      ['Adults who smoke (%)', 'Ashford', 16, 15],
      ['Adults who smoke (%)', 'Dover', 18, 17],
      ['Adults who smoke (%)', 'England', 15, 14],
    ],
    stops: [`B2 ${looksLike}`],
  },
  {
    name: 'the row of others has a target',
    rows: [
      ['Indicator', 'Area', 'Actual 2016', 'Target 2017'],
      ['Adults who smoke (%)', 'Ashford', 16, 15],
      [null, 'England', 15, 14],
    ],
    stops: [`D3 ${looksLike}`],
  },
])('$name', (one) => {
  expect(arranged(one)).toEqual([]);
  expect(unfit(one)).toEqual(one.stops);
});

test.each<Sheet & { readonly name: string }>([
  {
    name: 'a column that says with whom each indicator is compared',
    rows: [
      ['Indicator', 'Comparator', 'Actual 2016', 'Comparator 2016', 'Target 2017'],
      ['Adults who smoke (%)', 'England', 16, 15, 14],
      ['Adults who walk (%)', 'South East', 36, 35, 37],
    ],
  },
  {
    name: 'a column that says for whom each indicator is kept',
    rows: [
      ['Level', 'Indicator', 'Actual 2016', 'Target 2017'],
      ['National', 'Adults who smoke (%)', 16, 14],
      ['Local', 'Adults who walk (%)', 36, 37],
      ['National', 'Adults who swim (%)', 6, 7],
    ],
  },
  {
    name: 'names with words for others in them, and sections that are named so',
    rows: [
      ['Indicator', 'Actual 2016', 'Target 2017'],
      ['London'],
      ['National indicator of waste recycled', 40, 42],
      ['Average time to answer (days)', 4, 3],
      ['Visitors from the region', 400, 420],
    ],
  },
  {
    name: 'schools down and measures across, with England below',
    rows: [
      ['School', 'Reading actual 2016', 'Reading target 2017'],
      ['Abbey Primary', 61, 65],
      ['Castle Primary', 55, 60],
      ['England', 61, null],
    ],
  },
  {
    name: 'targets on rows of their own',
    rows: [
      ['Indicator', null, 2016, 2017],
      ['Adults who smoke (%)', 'Kent', 16, 15],
      [null, 'England', 15, 14],
      [null, 'Target', 14, 13],
    ],
  },
])('$name: another shape or none', (one) => {
  expect(arranged(one).filter((line) => line.startsWith('areas-in-rows'))).toEqual([]);
  expect(unfit(one)).toEqual([]);
});
