import { readSheet } from '../../../../src/core/reading';
import { toA1 } from '../../../../src/core/sheet/address';
import { gridOf, type TestCell } from '../../../support/grid';
import { arranged, type Sheet, unfit } from './arranged';

interface Case extends Sheet {
  readonly name: string;
  readonly reads: readonly string[];
}

const ABOVE = ['Indicator Name', 'Unit', null, 'Baseline', 'Target Values'];

const cases: Case[] = [
  ...[
    ABOVE,
    ['Name of indicator', 'Unit of measure', null, 'Baseline', 'Targets'],
    ['Indicator', 'Unit', 'Kind', 'Baseline', 'Planned'],
  ].map((again) => ({
    name: `a second table under a title of its own, headed “${again.join(' | ')}” over its years`,
    rows: [
      ABOVE,
      [null, null, null, null, 'YR1', 'YR2'],
      ['Wards served', 'Number', 'Targets', 0, 5, 9],
      [null, null, 'Actual', 0, 4, 8],
      ['Outputs'],
      again,
      [null, null, null, null, 'YR1', 'YR2'],
      ['Sites mended', 'Number', 'Targets', 1, 6, 8],
      [null, null, 'Actual', 1, 7, 9],
    ],
    reads: [
      'series-in-rows A1:F9',
      'Indicator Name | Unit | Baseline | Actual YR1 | Actual YR2 | Target YR1 | Target YR2',
      'Wards served@A3 | Number@B3 | 0@D4 | 4@E4 | 8@F4 | 5@E3 | 9@F3',
      'Outputs@A5 | - | - | - | - | - | -',
      'Sites mended@A8 | Number@B8 | 1@D9 | 7@E9 | 9@F9 | 6@E8 | 8@F8',
    ],
  })),
  {
    name: 'a baseline and an end target that are headed by their years',
    rows: [
      ['Indicator', 'Row', '2015/16 (baseline)', '2016/17', '2017/18', '2018/19 (end target)', 'Comments'],
      ['Wards served', 'Target', 2, 5, 7, 9, null],
      [null, 'Actual', null, 4, null, null, null],
      ['Sites mended', 'Target', 1, 6, 8, 10, null],
      [null, 'Actual', null, 7, null, null, null],
    ],
    reads: [
      'series-in-rows A1:G5',
      'Indicator | Baseline 2015/16 | Actual 2016/17 | Actual 2017/18 | Actual 2018/19 | Target 2016/17 | Target 2017/18 | Target 2018/19 | Comments',
      'Wards served@A2 | 2@C2 | 4@D3 | @E3 | @F3 | 5@D2 | 7@E2 | 9@F2 | @G2',
      'Sites mended@A4 | 1@C4 | 7@D5 | @E5 | @F5 | 6@D4 | 8@E4 | 10@F4 | @G4',
    ],
  },
  ...['Position', 'Outturn', 'Performance'].map((heading) => ({
    name: `“${heading}” over what is thought of the figures, and a note between the headings and the first row`,
    rows: [
      ['Priority', 'Measure', 'Row', 'FY 2021', 'FY 2022', 'FY 2023', heading, 'Comments'],
      ['The last figure on a row of actuals is a forecast.'],
      ['Safety', 'Fires in homes', 'Actual', 241, 233, 226, 'On track', null],
      [null, null, 'Target', 240, 235, 230, null, null],
      ['Safety', 'Visits made', 'Actual', 91, 102, 113, 'Watch', null],
      [null, null, 'Target', 90, 100, 110, null, null],
    ],
    reads: [
      'series-in-rows A1:H6',
      `Priority | Measure | ${heading} | Actual FY 2021 | Actual FY 2022 | Actual FY 2023 | Target FY 2021 | Target FY 2022 | Target FY 2023 | Comments`,
      'The last figure on a row of actuals is a forecast.@A2 | - | - | - | - | - | - | - | - | -',
      'Safety@A3 | Fires in homes@B3 | On track@G3 | 241@D3 | 233@E3 | 226@F3 | 240@D4 | 235@E4 | 230@F4 | @H3',
      'Safety@A5 | Visits made@B5 | Watch@G5 | 91@D5 | 102@E5 | 113@F5 | 90@D6 | 100@E6 | 110@F6 | @H5',
    ],
  })),
  ...[
    ['Status', 'Target Met', 'Target Met', 'Pending'],
    ['RAG', 'Green', 'Red', 'On track'],
    ['Direction of travel', 'Improving', 'No change', 'Improving'],
    ['Variance', 'Above target', 'Off target', 'vs target'],
  ].map((said) => ({
    name: `a row of words under each indicator, “${said.join(' | ')}”`,
    sheet: { merges: ['A2:A4', 'A5:A7'] },
    rows: [
      ['Measure', null, 'FY 2021', 'FY 2022', 'FY 2023'],
      ['Cost per placement', 'Target', '3,121', '3,047', '3,107'],
      [null, 'Result', '3,243', '3,095', '3,162'],
      [null, ...said],
      ['Calls answered', 'Target', 318, 315, 325],
      [null, 'Result', 323, 318, 302],
      [null, ...said],
    ],
    reads: [
      'series-in-rows A1:E7',
      'Measure | Actual FY 2021 | Actual FY 2022 | Actual FY 2023 | Target FY 2021 | Target FY 2022 | Target FY 2023',
      'Cost per placement@A2 | 3,243@C3 | 3,095@D3 | 3,162@E3 | 3,121@C2 | 3,047@D2 | 3,107@E2',
      'Calls answered@A5 | 323@C6 | 318@D6 | 302@E6 | 318@C5 | 315@D5 | 325@E5',
    ],
  })),
  {
    name: 'a logframe, the date of each step under its name, the baseline in the row of what is planned',
    rows: [
      ['Output', 'Indicator', null, 'Baseline', 'Milestone 1', 'Target'],
      [null, null, null, '(Mar 2018)', '(Mar 2019)', '(Mar 2020)'],
      ['Output 1', 'Births attended (%)', 'Planned', 43, 47, 65],
      [null, null, 'Achieved', null, 48, null],
      ['Output 1', 'Workers trained', 'Planned', 0, 400, 900],
      [null, null, 'Achieved', null, 412, null],
    ],
    reads: [
      'series-in-rows A1:F6',
      ' | Indicator | Baseline Mar 2018 | Actual (Mar 2019) | Actual (Mar 2020) | Target (Mar 2019) | Target (Mar 2020)',
      'Output 1@A3 | Births attended (%)@B3 | 43@D3 | 48@E4 | @F4 | 47@E3 | 65@F3',
      'Output 1@A5 | Workers trained@B5 | 0@D5 | 412@E6 | @F6 | 400@E5 | 900@F5',
    ],
  },
  {
    name: 'targets of an appraisal over what was achieved, told apart under no heading, below a band of plan years',
    rows: [
      ['Indicator Name', 'Unit of Measure', null, 'Baseline', 'Cumulative Target Values', null, 'Comments'],
      [null, null, null, null, 'YR1', 'YR2', null],
      ['Wards with a service', 'Number', 'PAD Targets', 0, 7, 14, 'In progress'],
      [null, null, 'Actual Achieved', 0, 6, 12, null],
      ['Systems in place', 'Number', 'PAD Targets', 0, 1, 3, 'In progress'],
      [null, null, 'Actual Achieved', 0, 0, null, null],
    ],
    reads: [
      'series-in-rows A1:G6',
      'Indicator Name | Unit of Measure | Baseline | Actual YR1 | Actual YR2 | PAD Targets YR1 | PAD Targets YR2 | Comments',
      'Wards with a service@A3 | Number@B3 | 0@D4 | 6@E4 | 12@F4 | 7@E3 | 14@F3 | In progress@G3',
      'Systems in place@A5 | Number@B5 | 0@D6 | 0@E6 | @F6 | 1@E5 | 3@F5 | In progress@G5',
    ],
  },
  {
    name: 'blocks with a title each, in which the area stands for its actuals',
    rows: [
      ['Indicator: Cases closed in 8 weeks', null, null, 'Owner:', 'Planning'],
      [null, '2019/20', '2020/21'],
      ['Barton', 71, 58],
      ['Target', 70, 72],
      ['All districts', 69, 61],
      [],
      ['Indicator: Homes built', null, null, 'Owner:', 'Housing'],
      [null, '2019/20', '2020/21'],
      ['Barton', 5, 6],
      ['Target', 7, 8],
    ],
    reads: [
      'series-in-rows A1:E10',
      'Indicator | Owner | Barton actual 2019/20 | Barton actual 2020/21 | All districts 2019/20 | All districts 2020/21 | Target 2019/20 | Target 2020/21',
      'Cases closed in 8 weeks@A1 | Planning@E1 | 71@B3 | 58@C3 | 69@B5 | 61@C5 | 70@B4 | 72@C4',
      'Homes built@A7 | Housing@E7 | 5@B9 | 6@C9 | - | - | 7@B10 | 8@C10',
    ],
  },
  {
    name: 'blocks without a title, in which each row over the targets is a name of its own',
    rows: [
      [null, '2019/20', '2020/21'],
      ['Homes built', 71, 58],
      ['Target', 70, 72],
      [],
      [null, '2019/20', '2020/21'],
      ['Homes let', 5, 6],
      ['Target', 7, 8],
    ],
    reads: [],
  },
  {
    name: 'a results framework: the baseline in the row of headings over that of the plan years',
    rows: [
      ['Indicator Name', 'Unit of Measure', null, 'Baseline', 'Cumulative Target Values', null, 'Comments'],
      [null, null, null, null, 'YR1', 'YR2', null],
      ['People with safe water', 'Number', 'Target', 5, 1000, 2500, null],
      [null, null, 'Actual', null, 900, 2600, 'Survey'],
    ],
    reads: [
      'series-in-rows A1:G4',
      'Indicator Name | Unit of Measure | Baseline | Actual YR1 | Actual YR2 | Target YR1 | Target YR2 | Comments',
      'People with safe water@A3 | Number@B3 | 5@D3 | 900@E4 | 2600@F4 | 1000@E3 | 2500@F3 | Survey@G4',
    ],
  },
  {
    name: 'a name on the first of two rows',
    rows: [
      ['Service', 'Indicator', null, '2017/18', '2018/19', '2019/20'],
      ['Fire', 'Dwelling fires', 'Target', 210, 205, 200],
      [null, null, 'Actual', 208, 199, null],
      ['Fire', 'Safety visits', 'Target', 4000, 4200, 4400],
      [null, null, 'Actual', 4100, 4150, null],
    ],
    reads: [
      'series-in-rows A1:F5',
      'Service | Indicator | Actual 2017/18 | Actual 2018/19 | Actual 2019/20 | Target 2017/18 | Target 2018/19 | Target 2019/20',
      'Fire@A2 | Dwelling fires@B2 | 208@D3 | 199@E3 | @F3 | 210@D2 | 205@E2 | 200@F2',
      'Fire@A4 | Safety visits@B4 | 4100@D5 | 4150@E5 | @F5 | 4000@D4 | 4200@E4 | 4400@F4',
    ],
  },
  {
    name: 'names and services merged over their rows, years over quarters, letters for the series, actuals first',
    sheet: { merges: ['A3:A6', 'B3:B4', 'B5:B6', 'D1:E1'] },
    rows: [
      ['Team', 'Measure', null, '2017/18', null, 'Notes'],
      [null, null, null, 'Q1', 'Q2', null],
      ['Fire', 'Dwelling fires', 'A', 50, 48, 'Fewer chip pans'],
      [null, null, 'T', 52, 51, null],
      [null, 'Safety visits', 'A', 900, 'n/a', null],
      [null, null, 'T', 1000, 1000, 'Awaited, Nov 2017'],
    ],
    reads: [
      'series-in-rows A1:F6',
      'Team | Measure | Actual Q1 2017/18 | Actual Q2 2017/18 | Target Q1 2017/18 | Target Q2 2017/18 | Notes',
      'Fire@A3 | Dwelling fires@B3 | 50@D3 | 48@E3 | 52@D4 | 51@E4 | Fewer chip pans@F3',
      'Fire@A3 | Safety visits@B5 | 900@D5 | n/a@E5 | 1000@D6 | 1000@E6 | Awaited, Nov 2017@F6',
    ],
  },
  {
    name: 'the name in a row of its own, sections, a comments row and rows that are no series',
    rows: [
      ['Measure', 2016, 2017, 2018],
      ['Fire service'],
      ['Dwelling fires'],
      ['Plan', 210, 205, 200],
      ['Outturn', 208, 199, null],
      ['Variance', -2, -6, null],
      ['Comments', 'Figures for 2018 due May 2019'],
      ['Safety visits'],
      ['Plan', 4000, 4200, 4400],
      ['Outturn', 4100, null, null],
      ['* provisional'],
    ],
    reads: [
      'series-in-rows A1:D11',
      'Measure | Actual 2016 | Actual 2017 | Actual 2018 | Target 2016 | Target 2017 | Target 2018 | Comments',
      'Fire service@A2 | - | - | - | - | - | - | -',
      'Dwelling fires@A3 | 208@B5 | 199@C5 | @D5 | 210@B4 | 205@C4 | 200@D4 | Figures for 2018 due May 2019@B7',
      'Safety visits@A8 | 4100@B10 | @C10 | @D10 | 4000@B9 | 4200@C9 | 4400@D9 | -',
      '* provisional@A11 | - | - | - | - | - | - | -',
    ],
  },
  {
    name: 'a baseline beside plan years, which nobody aims at',
    rows: [
      ['Indicator', 'Unit', 'Series', 'Baseline', 'YR1', 'YR2'],
      ['Stations rebuilt', 'Number', 'Target', 0, 2, 4],
      [null, null, 'Actual', 0, 1, null],
      ['Staff trained', 'Number', 'Target', 10, 40, 80],
      [null, null, 'Actual', 10, 35, null],
    ],
    reads: [
      'series-in-rows A1:F5',
      'Indicator | Unit | Baseline | Actual YR1 | Target YR1 | Target YR2',
      'Stations rebuilt@A2 | Number@B2 | 0@D3 | 1@E3 | 2@E2 | 4@F2',
      'Staff trained@A4 | Number@B4 | 10@D5 | 35@E5 | 40@E4 | 80@F4',
    ],
  },
  {
    name: 'comparators beside the area by its own name, in rows that not every indicator has',
    rows: [
      ['Indicator', 'Whose', '2016', '2017'],
      ['Pupils attaining', 'Kent', '61%', '63%'],
      [null, 'National', '60%', '61%'],
      [null, 'Target', '62%', '64%'],
      ['Pupils absent', 'Kent', '5.1%', '4.9%'],
      [null, 'Target', '5.0%', '4.8%'],
    ],
    reads: [
      'series-in-rows A1:D6',
      'Indicator | Kent actual 2016 | Kent actual 2017 | National 2016 | National 2017 | Target 2016 | Target 2017',
      'Pupils attaining@A2 | 61%@C2 | 63%@D2 | 60%@C3 | 61%@D3 | 62%@C4 | 64%@D4',
      'Pupils absent@A5 | 5.1%@C5 | 4.9%@D5 | - | - | 5.0%@C6 | 4.8%@D6',
    ],
  },
  {
    name: 'the series joined to the name, on each row',
    rows: [
      ['KPI', '2016/17', '2017/18'],
      ['Visits to pools - target', 80, 82],
      ['Visits to pools - actual', 81, null],
      ['Books lent (target)', 8, 9],
      ['Books lent (actual)', 7, null],
    ],
    reads: [
      'series-in-rows A1:C5',
      'KPI | Actual 2016/17 | Actual 2017/18 | Target 2016/17 | Target 2017/18',
      'Visits to pools@A2 | 81@B3 | @C3 | 80@B2 | 82@C2',
      'Books lent@A4 | 7@B5 | @C5 | 8@B4 | 9@C4',
    ],
  },
  {
    name: 'a block for each indicator under its name, the years not the same',
    rows: [
      ['Fires in dwellings'],
      [null, 2016, 2017],
      ['Target', 10, 9],
      ['Actual', 11, null],
      [],
      ['Safety visits made'],
      [null, 2017, 2018],
      ['Target', 5, 6],
      ['Actual', 4, null],
    ],
    reads: [
      'series-in-rows A1:C9',
      'Indicator | Actual 2016 | Actual 2017 | Actual 2018 | Target 2016 | Target 2017 | Target 2018',
      'Fires in dwellings@A1 | 11@B4 | @C4 | - | 10@B3 | 9@C3 | -',
      'Safety visits made@A6 | - | 4@B9 | @C9 | - | 5@B8 | 6@C8',
    ],
  },
  {
    name: 'tables of services under their titles, two sorts of target and the year to date',
    rows: [
      ['Housing'],
      ['Indicator', null, 'Q1 2016/17', 'YTD'],
      ['Homes let', 'Minimum target', 1, 2],
      [null, 'Stretch target', 3, 4],
      [null, 'Actual', 5, 6],
      [],
      ['Planning'],
      ['Indicator', null, 'Q1 2016/17', 'YTD'],
      ['Appeals won', 'Minimum target', '7%', 8],
      [null, 'Stretch target', 9, null],
      [null, 'Actual', 10, 11],
    ],
    reads: [
      'series-in-rows A1:D11',
      'Indicator | Actual YTD | Actual Q1 2016/17 | Minimum target YTD | Stretch target YTD | Minimum target Q1 2016/17 | Stretch target Q1 2016/17',
      'Housing@A1 | - | - | - | - | - | -',
      'Homes let@A3 | 6@D5 | 5@C5 | 2@D3 | 4@D4 | 1@C3 | 3@C4',
      'Planning@A7 | - | - | - | - | - | -',
      'Appeals won@A9 | 11@D11 | 10@C11 | 8@D9 | @D10 | 7%@C9 | 9@C10',
    ],
  },
  {
    name: 'Welsh words, a blank row between indicators and the name on the second row',
    rows: [
      ['Dangosydd', null, '2016/17', '2017/18'],
      [null, 'Targed', 80, 82],
      ['Ymweliadau â phyllau', 'Gwirioneddol', 81, null],
      [],
      [null, 'Targed', 8, 9],
      ['Benthyciadau llyfrau', 'Gwirioneddol', 7, null],
    ],
    reads: [
      'series-in-rows A1:D6',
      'Dangosydd | Actual 2016/17 | Actual 2017/18 | Target 2016/17 | Target 2017/18',
      'Ymweliadau â phyllau@A3 | 81@C3 | @D3 | 80@C2 | 82@D2',
      'Benthyciadau llyfrau@A6 | 7@C6 | @D6 | 8@C5 | 9@D5',
    ],
  },
  {
    name: 'actuals on the row of the name, targets below',
    rows: [
      ['Measure', 2016, 2017],
      ['Dwelling fires', 208, 199],
      ['Target', 210, 205],
      ['Safety visits', 4100, null],
      ['Target', 4000, 4200],
    ],
    reads: [
      'series-in-rows A1:C5',
      'Measure | Actual 2016 | Actual 2017 | Target 2016 | Target 2017',
      'Dwelling fires@A2 | 208@B2 | 199@C2 | 210@B3 | 205@C3',
      'Safety visits@A4 | 4100@B4 | @C4 | 4000@B5 | 4200@C5',
    ],
  },
  {
    name: 'a logframe with planned and achieved under headings that stand again',
    rows: [
      ['OUTPUT 1', 'Output Indicator 1.1', null, 'Baseline', 'Milestone 1', 'Target'],
      ['Teachers are trained', 'Number of teachers trained', 'Planned', 0, 200, 600],
      [null, null, 'Achieved', null, 180, null],
      [null, null, 'Source', 'Training log', null, null],
      ['OUTPUT 2', 'Output Indicator 2.1', null, 'Baseline', 'Milestone 1', 'Target'],
      ['Schools have books', 'Books handed out', 'Planned', 0, 5000, 12000],
      [null, null, 'Achieved', null, 4000, null],
    ],
    reads: [
      'series-in-rows A1:F7',
      'Outcome | Outcome Indicator | Baseline | Actual Milestone 1 | Milestone 1 | End target',
      'Teachers are trained@A2 | Number of teachers trained@B2 | 0@D2 | 180@E3 | 200@E2 | 600@F2',
      'Schools have books@A6 | Books handed out@B6 | 0@D6 | 4000@E7 | 5000@E6 | 12000@F6',
    ],
  },
  {
    name: 'a logframe whose baseline, milestones and target say their years in brackets',
    rows: [
      [
        'OUTCOME 1',
        'Indicator',
        null,
        'Baseline (2015)',
        'Milestone 1 (2016)',
        'Milestone 2 (2017)',
        'Target (2018)',
      ],
      ['Water is safe', 'Households with safe water (%)', 'Planned', 34, 40, 45, 50],
      [null, null, 'Achieved', null, 38, null, null],
      [null, 'Wells built', 'Planned', 0, 50, 120, 200],
      [null, null, 'Achieved', null, 61, null, null],
    ],
    reads: [
      'series-in-rows A1:G5',
      'Outcome | Indicator | Baseline 2015 | Actual 2016 | Actual 2017 | Actual 2018 | Target 2016 | Target 2017 | Target 2018',
      'Water is safe@A2 | Households with safe water (%)@B2 | 34@D2 | 38@E3 | @F3 | @G3 | 40@E2 | 45@F2 | 50@G2',
      '@A4 | Wells built@B4 | 0@D4 | 61@E5 | @F5 | @G5 | 50@E4 | 120@F4 | 200@G4',
    ],
  },
  {
    name: 'a logframe whose milestones say their months, and whose outputs stand under "Result"',
    rows: [
      ['Result', 'Indicator', null, 'Baseline (2021)', 'Milestone 1 (Mar 2022)', 'Target (Mar 2023)'],
      ['Output 1', 'Households with safe water', 'Planned', 20600, 40211, 42436],
      [null, null, 'Achieved', null, 38677, null],
      ['Output 2', 'Wells built', 'Planned', 64, 125, 132],
      [null, null, 'Achieved', null, 124, null],
    ],
    reads: [
      'series-in-rows A1:F5',
      'Result | Indicator | Baseline 2021 | Actual Mar 2022 | Actual Mar 2023 | Target Mar 2022 | Target Mar 2023',
      'Output 1@A2 | Households with safe water@B2 | 20600@D2 | 38677@E3 | @F3 | 40211@E2 | 42436@F2',
      'Output 2@A4 | Wells built@B4 | 64@D4 | 124@E5 | @F5 | 125@E4 | 132@F4',
    ],
  },
  {
    name: 'the same with plain years behind the words, actuals first',
    rows: [
      ['Output', 'Measure', 'Kind', 'Baseline 2014/15', 'Milestone 1, 2015/16', 'Final target 2017/18'],
      ['Roads', 'Miles mended', 'Actual', 12, 30, null],
      [null, null, 'Target', null, 25, 60],
      ['Paths', 'Miles cleared', 'Actual', 2, 9, null],
      [null, null, 'Target', null, 8, 20],
    ],
    reads: [
      'series-in-rows A1:F5',
      'Outcome | Measure | Baseline 2014/15 | Actual 2015/16 | Actual 2017/18 | Target 2015/16 | Target 2017/18',
      'Roads@A2 | Miles mended@B2 | 12@D2 | 30@E2 | @F2 | 25@E3 | 60@F3',
      'Paths@A4 | Miles cleared@B4 | 2@D4 | 9@E4 | @F4 | 8@E5 | 20@F5',
    ],
  },
];

test.each(cases)('$name', (one) => expect(arranged(one)).toEqual(one.reads));

test('figures whose years are not found over them are asked about where they stand, each column once', () => {
  const table = (name: string, ...more: TestCell[][]) => [
    ['Indicator Name', 'Unit', null, 'Baseline', 'Target Values', null, 'Comments'],
    ...more,
    [null, null, null, null, 'YR1', 'YR2'],
    [name, 'Number', 'Targets', 0, 5, 9, null],
    [null, null, 'Actual', 0, 4, 8, null],
    [`${name} on time`, 'Number', 'Targets', 1, 6, 10, null],
    [null, null, 'Actual', 1, 7, 12, null],
  ];
  const rows = [...table('Wards served'), ['Outputs'], ...table('Sites mended', [])];
  const asked = readSheet(gridOf(rows)).scorecards.flatMap(({ otherColumns }) =>
    otherColumns.filter(({ role, mightBe }) => role === null && mightBe.length > 0),
  );
  expect(asked.map(({ labelCell }) => toA1(labelCell))).toEqual(['E2', 'F2']);
});

test.each([
  ['alternates with the actuals', ['Wibble']],
  ['stands beside another below the actuals', ['Wibble', 'Wobble']],
])('a word for no series that %s is said once, and nothing is judged', (_where, others) => {
  const rowsOf = (name: string): (string | number | null)[][] => [
    [name, 'Actual', 208, 200],
    ...others.map((word) => [null, word, 210, 205]),
  ];
  const sheet = { rows: [['Indicator', null, 2015, 2016], ...rowsOf('Fires'), ...rowsOf('Visits')] };
  expect(arranged(sheet)).toEqual([]);
  expect(unfit(sheet)).toEqual(['B3 a table with targets and actuals on rows of their own']);
});

test('a row that says no series among those that do is not guessed at', () => {
  const sheet = {
    rows: [
      ['Indicator', null, 2016, 2017],
      ['Dwelling fires', 'Target', 210, 205],
      [null, 'Actual', 208, null],
      ['Safety visits', null, 900, 950],
      ['Alarms fitted', 'Target', 10, 11],
      [null, 'Actual', 9, null],
    ],
  };
  expect(arranged(sheet)).toEqual([]);
  expect(unfit(sheet)).toEqual(['B4 a table with targets and actuals on rows of their own']);
});
