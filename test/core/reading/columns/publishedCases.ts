import type { TestCell } from '../../../support/grid';
import type { MeaningCase } from './meaningCases';

const flags: readonly TestCell[] = ['Yes', 'No', 'Yes', 'Yes'];
const groups: readonly TestCell[] = [14, 14, 22, 22];

/** Headings as public bodies print them in their reports, by what they could be mistaken for. */
export const publishedCases: readonly MeaningCase[] = [
  ...[
    'Target achieved?',
    'Target met?',
    'Target hit?',
    'Target reached',
    'Met target',
    'Goal met (Y/N)',
    'Target missed?',
    'Did we meet target?',
    'Did it meet the goal?',
    'Achieved the target?',
  ].map((heading) => ({
    group: 'whether a target was met is no target',
    headings: `Indicator | 2016 Target | 2016 Result | ${heading} | Comments`,
    cells: { [heading]: flags },
    means: 'A indicator, B target 2016, C actual 2016, D status, E comment',
  })),
  {
    group: 'whether a target was met is no target',
    headings: 'Indicator | 2016 Target | 2016 Result | Target achieved | Comments',
    cells: { 'Target achieved': ['90%', '103%', '88%', '100%'] },
    means: 'A indicator, B target 2016, C actual 2016, D complete, E comment',
  },
  ...['Goal', 'Strategic goal', 'Council goal no.', 'Aim #'].map((heading) => ({
    group: 'a number left of the names says to which goal they belong',
    headings: `${heading} | Indicator | Actual 2016 | Target 2017 | Comments`,
    cells: { [heading]: [1, 1, 2, 3] },
    means: 'A goal, B indicator, C actual 2016, D target 2017, E comment',
  })),
  {
    group: 'a number left of the names says to which goal they belong',
    headings: 'Indicator | Actual | Goal | Comments',
    means: 'A indicator, B actual -, C target -, D comment',
  },
  ...['Service ID', 'Agency code', 'Programme ID', 'PillarID'].map((heading) => ({
    group: 'what is the same for several rows is no reference of a row',
    headings: `${heading} | Measure ID | Indicator | Actual 2016 | Target 2017 | Comments`,
    cells: { [heading]: groups, 'Measure ID': ['a1', 'a2', 'b1', 'b2'] },
    means: 'A nothing, B reference, C indicator, D actual 2016, E target 2017, F comment',
  })),
  {
    group: 'words that no heading explains are not the area where nothing says what any figure is',
    headings: 'Indicator | Zwilt 2016 | Ondra Zwilt 2016 | Zwilt 2017 | Ondra Zwilt 2017 | Comments',
    means: 'A indicator, B not placed, C not placed, D not placed, E not placed, F comment',
  },
  {
    group: 'words that no heading explains are not the area where nothing says what any figure is',
    headings: 'Indicator | Zwilt 2016 | Target 2017 | Comments',
    means: 'A indicator, B actual 2016, C target 2017, D comment',
  },
  {
    group: 'a comparator has figures',
    headings: 'Indicator | Actual 2016 | Target 2017 | Peer network | Comments',
    cells: { 'Peer network': ['North group', 'North group', 'South group', 'South group'] },
    means: 'A indicator, B actual 2016, C target 2017, D nothing, E comment',
  },
  {
    group: 'whose baseline it is',
    headings: 'Indicator | Regional Baseline (2012 - 2016) | Regional Target (2014 - 2018) | Comments',
    means: 'A indicator, B actual 2012-16, C target 2014-18, D comment',
  },
  {
    group: 'whose baseline it is',
    headings: 'Indicator | National baseline 2016 | Our result 2016 | National target 2018 | Comments',
    means: 'A indicator, B comparator 2016, C actual 2016, D target 2018, E comment',
  },
  {
    group: 'whose baseline it is',
    headings: 'Indicator | Baseline / benchmark 2016/17 | Target 2017/18 | Comments',
    means: 'A indicator, B actual 2016/17, C target 2017/18, D comment',
  },
  ...[
    'Patients who waited less than the target time in the clinic',
    'Calls by residents answered within the target minutes by staff',
  ].map((heading) => ({
    group: 'a measure that stands as a heading is no target for having the word in it',
    headings: `Indicator | Actual 2016 | ${heading} | Comments`,
    means: 'A indicator, B actual 2016, C not placed, D comment',
  })),
  ...['responsible_dept', 'Responsible department', 'Responsible team'].map((heading) => ({
    group: 'the unit that is responsible is a service, whoever is responsible an owner',
    headings: `${heading} | Indicator | Actual 2016 | Target 2017 | Comments`,
    cells: { [heading]: ['Tax', 'Tax', 'Roads', 'Roads'] },
    means: 'A service, B indicator, C actual 2016, D target 2017, E comment',
  })),
  {
    group: 'the unit that is responsible is a service, whoever is responsible an owner',
    headings: 'Indicator | Actual 2016 | Target 2017 | Responsible for data collection | Comments',
    cells: { 'Responsible for data collection': ['A Hill', 'B Dale', 'A Hill', 'B Dale'] },
    means: 'A indicator, B actual 2016, C target 2017, D owner, E comment',
  },
  {
    group: 'a calendar year after years of account, before a target of no year',
    headings: 'Indicator | FY14/15 Actual | FY15/16 Actual | CY 2016 | Target / Goal | Comments',
    means: 'A indicator, B actual 2014/15, C actual 2015/16, D not placed, E target -, F comment',
  },
  {
    group: 'names stand where there are words, and a description is none beside a name',
    headings: 'Linked items | Actual | Target | Indicator',
    cells: {
      'Linked items': ['Visits to pools', 'Homes built', 'Bins missed', 'Calls answered'],
      Indicator: [null, null, null, null],
    },
    means: 'A indicator?, B actual -, C target -, D nothing',
  },
  {
    group: 'names stand where there are words, and a description is none beside a name',
    headings: 'INDICATOR_NAME | DESCRIPTION | ACTUAL_2016 | TARGET_2017',
    cells: {
      INDICATOR_NAME: ['Pool visits', 'New homes', 'Missed bins', 'Calls'],
      DESCRIPTION: [
        'How often anybody came to one of the pools that the council runs',
        'Homes of any tenure that were finished in the year',
        'Bins that were not emptied on the day and were reported',
        'Calls to the contact centre that somebody answered',
      ],
    },
    means: 'A indicator, B definition, C actual 2016, D target 2017',
  },
  {
    group: 'which change is wanted is the polarity',
    headings: 'Indicator | DESIRED_CHANGE | Actual 2016 | Target 2017 | Comments',
    cells: { DESIRED_CHANGE: ['Increase', 'Decrease', 'Increase', 'Increase'] },
    means: 'A indicator, B polarity, C actual 2016, D target 2017, E comment',
  },
  {
    group: 'a year in a heading promises figures, so that words below it are no comments',
    headings: 'Indicator | FY14/15 Actual | FY15/16 Actual | CY 2016 | Target',
    cells: { 'CY 2016': ['Every 16th lorry', '67/per 1,000', 'About the same', 'Fewer than ever'] },
    means: 'A indicator, B actual 2014/15, C actual 2015/16, D not placed, E target -',
  },
  {
    group: 'sentences beside a quarter are comments and no figures to ask about',
    headings: 'Indicator | Target Q1 | Actual Q1 | Corrective Action Q1',
    cells: {
      'Corrective Action Q1': [
        'More staff are hired now',
        'The depot is moved',
        'Nothing was to be done',
        'A new round',
      ],
    },
    means: 'A indicator, B target Q1, C actual Q1, D comment',
  },
  ...['Aim', 'Objective', 'Pledge'].map((heading) => ({
    group: 'an aim over figures is a target, and over words what the rows belong to',
    headings: `Indicator | Owner | ${heading} | Actual 2018-19 | Actual 2019-20 | Comments`,
    cells: { Owner: ['A Hill', 'B Dale', 'A Hill', 'B Dale'] },
    means: 'A indicator, B owner, C target -, D actual 2018/19, E actual 2019/20, F comment',
  })),
  {
    group: 'an aim over figures is a target, and over words what the rows belong to',
    headings: 'Aim | Indicator | Actual 2018-19 | Target 2019-20 | Comments',
    cells: { Aim: ['Safe', 'Safe', 'Green', 'Green'] },
    means: 'A service, B indicator, C actual 2018/19, D target 2019/20, E comment',
  },
  ...['Objective', 'Pledge'].map((heading) => ({
    group: 'a number left of the names says to what they belong',
    headings: `${heading} | Indicator | Actual 2018-19 | Target 2019-20 | Comments`,
    cells: { [heading]: [1, 1, 2, 3] },
    means: 'A service, B indicator, C actual 2018/19, D target 2019/20, E comment',
  })),
];
