import { readSheet } from '../../../../../src/core/reading';
import { sayColumns } from '../../../../support/columns';
import { drawn } from '../../../../support/drawn';
import { gridOf } from '../../../../support/grid';

test.each([
  {
    name: 'nothing but years is no figure, whatever heads it',
    table: `
indicator|current_year|current_value|target_value
Homes built|2022|10|12
Homes let|2023|20|22
Homes sold|2021|30|32
Homes mended|2022|40|42`,
    means: 'A indicator, B figure-year, C actual -, D target -',
  },
  {
    name: 'the year and the quarter of an export, both short',
    table: `
fiscal_yr|fiscal_qtr|indicator|value_target|value_current
2022|1|Homes built|10|12
2022|1|Homes let|20|22
2022|1|Homes sold|30|32
2022|1|Homes mended|40|42`,
    means: 'A figure-year, B figure-year, C indicator, D target -, E actual -',
  },
  {
    name: 'a year in French',
    table: `
Indicateur|Année|Résultat|Cible
Logements bâtis|2022|10|12
Logements loués|2023|20|22
Logements vendus|2021|30|32
Logements rénovés|2022|40|42`,
    means: 'A indicator, B figure-year, C actual -, D target -',
  },
  {
    name: 'figures of which only some could be years are figures',
    table: `
indicator|latest_value|target_value
Homes built|2022|2100
Homes let|2023|2200
Homes sold|1240|1300
Homes mended|2022|2300`,
    means: 'A indicator, B actual -, C target -',
  },
  {
    name: 'which goal each row serves is no target',
    table: `
Programme|Indicator|Primary Goal|Secondary Goal|Actual 2016|Target 2017
Homes|Homes built|Goal 1|Goal 3|10|12
Homes|Homes let|Goal 2|Goal 3|20|22
Roads|Roads mended|Goal 1|Goal 2|30|32`,
    means: 'A service, B indicator, C goal, D goal, E actual 2016, F target 2017',
  },
  {
    name: 'and a goal that is a figure is one',
    table: `
Indicator|Actual 2016|Goal
Homes built|10|12
Homes let|20|22`,
    means: 'A indicator, B actual 2016, C target -',
  },
  {
    name: 'the names of how often, and not their codes',
    table: `
Indicator|FREQUENCY_ID|FREQUENCY_NAME|Actual 2016|Target 2017
Homes built|2|Monthly|10|12
Homes let|3|Quarterly|20|22
Homes sold|2|Monthly|30|32`,
    means: 'A indicator, B reference, C frequency, D actual 2016, E target 2017',
  },
  {
    name: 'what is to become of a figure is the way it should go, and no service',
    table: `
indicator_type|indicator|owner|value_target|value_current
Measurable increase|Homes built|North|10|12
Measurable decrease|Homes empty|South|20|22
Maintain at or above threshold|Homes sound|North|30|32
Target undefined|Homes let|South||42`,
    means: 'A polarity, B indicator, C owner, D target -, E actual -',
  },
  {
    name: 'kinds of indicators say no way',
    table: `
indicator_type|indicator|value_target|value_current
Output|Homes built|10|12
Outcome|Homes empty|20|22
Output|Homes sound|30|32`,
    means: 'A service?, B indicator, C target -, D actual -',
  },
  {
    name: 'how many were rated is nobody else’s figure',
    table: `
indicator|target|result|rated_n
Small vans|92|86|607
Large vans|85|79|588`,
    means: 'A indicator, B target -, C actual -, D population',
  },
])('$name', ({ table, means }) => {
  const { scorecards } = readSheet(gridOf(drawn(table)));
  expect(scorecards.map(sayColumns)).toEqual([means]);
});

test.each([
  [
    'a list of programmes and the goals that they serve',
    `
Programme|Offerings|Primary Goal|Secondary Goal|Notes
Concerts|Concerts and talks|Goal 1|Goal 3|Count those who come
Exhibitions|Exhibitions and tours|Goal 2|Goal 3|Count those who come`,
  ],
  [
    'a list of words and what they mean',
    `
Field|Definition
Partner|A group that works with us at least once a year.
Baseline|Starting point used for comparison before the target year.
FY Target|Expected full-year result for the KPI.
Status|On track is all of the target; watch is most of it.`,
  ],
])('%s is no scorecard', (_, table) => {
  expect(readSheet(gridOf(drawn(table))).scorecards).toEqual([]);
});
