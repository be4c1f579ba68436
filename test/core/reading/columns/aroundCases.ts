import { drawn } from '../../../support/drawn';
import type { PlaceCase } from './placeCases';

/** What stands beside an indicator's figures and is none of them. */
export const aroundCases: readonly PlaceCase[] = [
  {
    name: 'numerators, denominators and outcomes, year after year',
    rows: drawn(`
Ref|Measure|Num 2019-20|Den 2019-20|Outcome 2019-20|Num 2020-21|Den 2020-21|Outcome 2020-21|England 2019-20|Target 2021-22
1A|People with direct payments (%)|811|3208|25.3|846|3066|27.6|27.9|28
1E|Adults in paid work (%)|41|702|5.8|38|711|5.3|5.6|6.5`),
    means:
      'A reference, B indicator, C numerator, D denominator, E actual 2019/20, F numerator, G denominator, H actual 2020/21, I comparator 2019/20, J target 2021/22',
  },
  {
    name: 'numerators and denominators under a band for each year',
    sheet: { merges: ['B1:D1', 'E1:G1'] },
    rows: drawn(`
Measure|2021/22|||2022/23|||Target 2023/24
|Numerator|Denominator|%|Numerator|Denominator|%|
People with direct payments (%)|811|3208|25.3|846|3066|27.6|28
Adults in paid work (%)|41|702|5.8|38|711|5.3|6.5`),
    means:
      'A indicator, B numerator, C denominator, D actual 2021/22, E numerator, F denominator, G actual 2022/23, H target 2023/24',
  },
  {
    name: 'the cohort and the people in scope of a year beside its result',
    rows: drawn(`
Measure|Cohort 2021/22|Result 2021/22|People in scope 2022/23|Result 2022/23|Target 2023/24
Checks done in time (%)|3208|25.3|3066|27.6|28
Adults in paid work (%)|702|5.8|711|5.3|6.5`),
    means: 'A indicator, B population, C actual 2021/22, D population, E actual 2022/23, F target 2023/24',
  },
  {
    name: 'bases of two years beside their results',
    rows: drawn(`
Measure|Base 2019|Result 2019|Base 2021|Result 2021|Target 2022
Residents satisfied (%)|1102|71|1050|69|72
Residents who feel safe (%)|1098|80|1049|82|83`),
    means: 'A indicator, B population, C actual 2019, D population, E actual 2021, F target 2022',
  },
  {
    name: 'a numerator and an outcome, where nothing is a denominator',
    rows: drawn(`
Measure|Outcome 2018|Output 2018|Target 2019
Homes made warm|71|72|73
People helped|80|81|82`),
    means: 'A indicator, B actual 2018?, C comparator 2018?, D target 2019',
  },
  {
    name: 'the period of the latest figure beside it',
    rows: drawn(`
Measure|Baseline|Aim|Latest|Latest period|England
Crimes per 1,000 people|74.2|70|71.8|12m to Sep-23|79
People hurt on roads|341|300|327|2022|330
People who are satisfied (%)|60|65|62|2022/23|63
Officers|1900|2000|1950|30 September 2023|`),
    means: 'A indicator, B actual Baseline, C target End, D actual -, E figure-year, F comparator -',
  },
  ...['Data period', 'Date of data', 'Latest data period', 'Period of data'].map((heading) => ({
    name: `${heading} over periods and a word that is none`,
    rows: drawn(`
Measure|Unit|${heading}|Latest result|Previous result|Plan
Seen within four hours|%|May-24|72.8|73.9|76
Mean response|%|Q4 2023/24|33|29|30
Waits of over a year|number|not known yet|611|548|400`),
    means: 'A indicator, B unit, C figure-year, D actual -, E actual Previous, F target -',
  })),
  {
    name: 'the latest period over figures is one',
    rows: drawn(`
Measure|Latest period|Previous period|Target
Seen within four hours|72.8|73.9|76
Waits of over a year|611|548|400`),
    means: 'A indicator, B actual -, C actual Previous, D target -',
  },
];
