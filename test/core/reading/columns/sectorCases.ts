import { drawn } from '../../../support/drawn';
import type { PlaceCase } from './placeCases';

/** Tables as other bodies than councils draw them, and what each of their columns is taken for. */
export const sectorCases: readonly PlaceCase[] = [
  ...(
    [
      ['of the size of what was reached is what is wanted', 1, 'target 2016/17'],
      ['of other sizes is money', 7000, 'budget'],
    ] as const
  ).map(([name, times, means]) => ({
    name: `a budget beside actuals of all sizes that is ${name}`,
    rows: [
      ['Measure', '2014-15 Actuals', '2015-16 Actuals', '2016-17 Adopted Budget', '2017-18 Proposed'],
      ...[
        ['Meals provided', 1467375, 1468545, 1682275, 1502186],
        ['Animals saved (%)', 70, 71, 75, 85],
        ['Licences sold', 123008, 120975, 137000, 137000],
        ['Plans checked in 15 days (%)', 80, 82, 80, 80],
        ['Sessions held', 180, 166, 156, 156],
        ['Homes inspected', 8490, 6725, 8490, 8490],
        ['Calls answered (%)', 90, 91, 92, 93],
        ['Trees planted', 6800, 7100, 7000, 7000],
      ].map((row) => row.map((cell, at) => (at === 3 ? (cell as number) * times : cell))),
    ],
    means: `A indicator, B actual 2014/15, C actual 2015/16, D ${means}, E target 2017/18`,
  })),
  {
    name: 'staff in post beside the staff that are wanted',
    rows: drawn(`
Measure|Target staffing|In post Dec 2025|In post Nov 2025
Probation officers (FTE)|412|338.6|331
Senior officers (FTE)|64|61.5|60`),
    means: 'A indicator, B target -?, C actual Dec 2025, D actual Nov 2025',
  },
  ...['Latest month', 'Data period', 'Latest data', 'Month'].map((when) => ({
    name: `NHS: the month of each row under “${when}”, the figure under “Measure”`,
    rows: drawn(`
KPI|${when}|Measure|Target|Assurance
Waits under 4 hours (%)|Mar-26|73.4|78|Fail
Handovers over an hour|Mar-26|214|0|Fail
Waits of a year|Feb-26|1022|850|Hit or miss
Beds filled (%)|Mar-26|96.7|92|Fail`),
    means: 'A indicator, B figure-year, C actual -?, D target -, E control',
  })),
  ...[
    null,
    'Note: 12 of the 30 services that were asked have reported, and the figures of others are provisional.',
  ].map((note): PlaceCase => ({
    name: `ambulances: a mean and a centile of each category${note ? ', over a note' : ''}`,
    sheet: { merges: ['A3:A4', 'A5:A6'] },
    rows: drawn(`
Category|Statistic|National standard|Our Trust|Our Trust|England
|||Jan-26|Dec-25|Jan-26
Category 1|Mean|00:07:00|00:08:21|00:08:40|00:08:16
|90th centile|00:15:00|00:14:52|00:15:19|00:14:40
Category 2|Mean|00:18:00|00:34:10|00:41:37|00:35:40
|90th centile|00:40:00|01:11:09|01:27:15|01:14:22
Category 3|90th centile|02:00:00|02:11:09|01:27:15|01:14:22
Category 4|90th centile|03:00:00|03:11:09|01:27:15|01:14:22
Category 5|90th centile|03:30:00|03:31:09|01:27:15|01:14:22${note ? `\n\n${note}` : ''}`),
    means:
      'A service, B indicator?, C target -?, D actual Jan 2026, E actual Dec 2025, F comparator Jan 2026',
    reads: [
      'Category 1 | Mean',
      'Category 1 | 90th centile',
      'Category 2 | Mean',
      'Category 2 | 90th centile',
      'Category 3 | 90th centile',
      'Category 4 | 90th centile',
      'Category 5 | 90th centile',
    ],
  })),
  {
    name: 'few words that come again under one directorate are no names',
    rows: drawn(`
Directorate|Type|Actual 2024|Target 2025
Adults|Open|1|2
Adults|Open|2|3
Children|Open|3|4
Roads|Open|1|2`),
    means: 'A indicator?, B nothing, C actual 2024, D target 2025',
  },
  {
    name: 'NHS board, months Apr-Mar with YTD and target',
    rows: drawn(`
Integrated Performance Report - Month 9

Domain|Metric|Standard|Apr-23|May-23|Jun-23|Jul-23|Aug-23|Sep-23|Oct-23|Nov-23|Dec-23|YTD|Trend
Responsive|A&E 4 hour performance (%)|76|71.2|72.3|73.0|72.8|70.9|69.5|68.8|67.9|65.2|70.2|↓
Responsive|RTT incomplete pathways within 18 weeks (%)|92|58.1|58.4|58.9|57.7|56.9|56.2|55.8|55.5|54.9|56.9|↓
Responsive|Cancer 62 day waits (%)|85|61|63.2|59.8|60.3|62.2|64.1|63|61.7|60.9|61.8|→
Safe|MRSA bacteraemia cases|0|0|1|0|0|0|0|1|0|0|2|↓
Safe|Falls with harm per 1,000 bed days|0.15|0.11|0.13|0.12|0.16|0.1|0.09|0.14|0.12|0.13|0.12|→`),
    means:
      'A service, B indicator, C target -?, D actual Apr 2023, E actual May 2023, F actual Jun 2023, G actual Jul 2023, H actual Aug 2023, I actual Sep 2023, J actual Oct 2023, K actual Nov 2023, L actual Dec 2023, M actual YTD Dec 2023, N direction',
    reads: [
      'Responsive | A&E 4 hour performance (%)',
      'Responsive | RTT incomplete pathways within 18 weeks (%)',
      'Responsive | Cancer 62 day waits (%)',
      'Safe | MRSA bacteraemia cases',
      'Safe | Falls with harm per 1,000 bed days',
    ],
  },
  {
    name: 'police: 12 months to, previous 12 months, change, force rank',
    rows: drawn(`
Measure|12 months to Mar 2022|12 months to Mar 2023|% change|MSG average|Force rank|Direction of travel|RAG
All crime recorded|41200|43110|4.6%|39870|5 of 8|Up|R
Residential burglary|1520|1388|-8.7%|1602|3 of 8|Down|G
Victim satisfaction (%)|71.2|73.0|1.8|72.1|4 of 8|Up|G
999 calls answered in 10 seconds (%)|82.4|88.9|6.5|84.0|2 of 8|Up|A`),
    means:
      'A indicator, B actual 2021/22, C actual 2022/23, D variance, E comparator -, F rank, G direction, H status',
  },
  {
    name: 'housing association HouseMark pack',
    rows: drawn(`
HouseMark benchmarking 2022/23
Cost driver|KPI|2020/21 Outturn|2021/22 Outturn|2022/23 Outturn|2022/23 Target|Peer group median|Upper quartile|Quartile|2023/24 Target
Rents|Current tenant arrears (%)|3.4|3.6|3.3|3.2|3.9|2.6|2|3.1
Rents|Rent collected (%)|99.1|98.9|99.6|99.5|99.2|100.1|2|99.7
Voids|Average re-let time (days)|38|45|41|35|44|27|2|32
Repairs|Repairs completed at first visit (%)|86.1|84.9|88|90|87.2|93.4|3|91
Repairs|Cost per property of repairs (£)|812|905|960|900|1010|804|2|925`),
    means:
      'A service?, B indicator, C actual 2020/21, D actual 2021/22, E actual 2022/23, F target 2022/23, G comparator -, H comparator -, I rank, J target 2023/24',
    reads: [
      'Rents | Current tenant arrears (%)',
      'Rents | Rent collected (%)',
      'Voids | Average re-let time (days)',
      'Repairs | Repairs completed at first visit (%)',
      'Repairs | Cost per property of repairs (£)',
    ],
  },
  {
    name: 'university strategy KPIs with lead and sector',
    rows: drawn(`
KPI no.|Key performance indicator|Baseline (2018/19)|2019/20|2020/21|2021/22|2021/22 sector average|Target 2025/26|Lead
1|NSS overall satisfaction (%)|82.1|81.4|76.9|78.2|76.4|85|PVC Education
2|Non-continuation rate of first degree entrants (%)|8.2|7.9|6.8|7.7|6.6|6|PVC Education
3|Research income (£m)|41.2|43.8|44.0|49.1|38.7|60|PVC Research
4|Graduate outcomes: highly skilled employment (%)|71|72.3|73.8|76.1|75.0|80|Registrar`),
    means:
      'A reference, B indicator, C actual 2018/19, D actual 2019/20, E actual 2020/21, F actual 2021/22, G comparator 2021/22, H target 2025/26, I owner',
  },
  {
    name: 'US city budget',
    rows: drawn(`
Department|Performance Measure|FY21 Actual|FY22 Actual|FY23 Adopted|FY23 Projected|FY24 Adopted|FY25 Proposed
Public Works|Potholes filled within 3 business days|88%|91%|95%|90%|95%|95%
Public Works|Tons of refuse collected|21044|20981|21000|21150|21000|20800
Fire|Average response time (minutes)|5.2|5.4|5.0|5.3|5.0|5.0
Library|Circulation per capita|6.1|6.8|7.0|7.2|7.3|7.5`),
    means:
      'A service, B indicator, C actual FY21, D actual FY22, E target FY23?, F actual FY23?, G target FY24?, H target FY25',
    reads: [
      'Public Works | Potholes filled within 3 business days',
      'Public Works | Tons of refuse collected',
      'Fire | Average response time (minutes)',
      'Library | Circulation per capita',
    ],
  },
  {
    name: 'US city: Actual/Target in two header rows by fiscal year',
    rows: drawn(`
Measure|FY 2021||FY 2022||FY 2023||FY 2024
|Target|Actual|Target|Actual|Target|Estimate|Target
Building permits issued within 10 days|90%|84%|90%|87%|92%|88%|92%
Code complaints closed|1500|1622|1600|1580|1600|1590|1650
Recreation program participants|30000|12110|25000|24870|30000|29500|31000`),
    sheet: { merges: ['B1:C1', 'D1:E1', 'F1:G1', 'A1:A2'] },
    means:
      'A indicator, B target FY21, C actual FY21, D target FY22, E actual FY22, F target FY23, G actual FY23, H target FY24',
  },
  {
    name: 'Australian council quarterly report',
    rows: drawn(`
Strategic objective|Indicator|Unit|2021-22 result|Annual target|Q1 Sep|Q2 Dec|Q3 Mar|Q4 Jun|YTD result|Status|Comment
Liveable|Waste diverted from landfill|%|47.2|50|48.1|49|47.7||48.3|Monitor|Organics trial starts in April
Liveable|Library visits|No.|412000|450000|101200|108900|110044||320144|On track|
Leading|Customer calls answered in 60 seconds|%|78|80|81|79|84||81.3|On track|
Leading|Staff turnover|%|14.2|12|3.4|3.1|3.9||10.4|Off track|Exit survey to be reported in July 2023`),
    means:
      'A service, B indicator, C unit, D actual 2021/22, E target -, F actual Q1, G actual Q2, H actual Q3, I actual Q4, J actual YTD, K status, L comment',
    reads: [
      'Liveable | Waste diverted from landfill',
      'Liveable | Library visits',
      'Leading | Customer calls answered in 60 seconds',
      'Leading | Staff turnover',
    ],
  },
  {
    name: 'Irish council service plan',
    rows: drawn(`
Programme Group|Service Indicator|2019 Outturn|2020 Outturn|2021 Outturn|National median 2021|Target 2022|Target 2023
Housing|Dwellings directly provided|210|180|244|131|300|340
Housing|Average cost of maintenance per house (€)|1,402|1,377|1,498|1,310|1,450|1,450
Roads|Regional roads with PSCI rating 9-10 (%)|24|25|27|30|29|31
Fire|Fires in which first attendance was within 10 minutes (%)|38.2|37.9|40.1|42|41|43`),
    means:
      'A service, B indicator, C actual 2019, D actual 2020, E actual 2021, F comparator 2021, G target 2022, H target 2023',
    reads: [
      'Housing | Dwellings directly provided',
      'Housing | Average cost of maintenance per house (€)',
      'Roads | Regional roads with PSCI rating 9-10 (%)',
      'Fire | Fires in which first attendance was within 10 minutes (%)',
    ],
  },
  {
    name: 'Welsh bilingual',
    rows: drawn(`
Maes Gwasanaeth / Service Area|Dangosydd Perfformiad / Performance Indicator|Canlyniad 2020/21 / Result 2020/21|Canlyniad 2021/22 / Result 2021/22|Cyfartaledd Cymru / Wales average 2021/22|Targed 2022/23 / Target 2022/23|Sylwadau / Comments
Addysg / Education|Presenoldeb ysgolion cynradd / Primary attendance (%)|92.1|91.4|90.8|93|Ffigurau i ddilyn ym mis Medi 2022
Tai / Housing|Nifer y cartrefi gwag / Empty homes brought back|22|31|28|35|
Gwastraff / Waste|Ailgylchu / Recycling (%)|65.4|66.2|65.2|67|`),
    means:
      'A service, B indicator, C actual 2020/21, D actual 2021/22, E comparator 2021/22, F target 2022/23, G comment',
    reads: [
      'Addysg / Education | Presenoldeb ysgolion cynradd / Primary attendance (%)',
      'Tai / Housing | Nifer y cartrefi gwag / Empty homes brought back',
      'Gwastraff / Waste | Ailgylchu / Recycling (%)',
    ],
  },
  {
    name: 'Scottish LGBF',
    rows: drawn(`
Code|Indicator Title|2019-20|2020-21|2021-22|Scotland 2021-22|Family Group Average 2021-22|Rank 2021-22|Rank 2020-21
CHN1|Cost per primary school pupil (£)|5444|5912|6101|5916|5870|21|19
CHN2|Cost per secondary school pupil (£)|7302|7750|7933|7816|7702|18|20
ENV6|% of total waste recycled|44.9|42|43.1|42.7|44|14|15
CORP6|Sickness absence days per teacher|6.4|4.2|5.8|5.8|6.1|17|14`),
    means:
      'A reference, B indicator, C actual 2019/20, D actual 2020/21, E actual 2021/22, F comparator 2021/22, G comparator 2021/22, H rank, I rank',
  },
  {
    name: 'public health fingertips with CI, numerator, denominator',
    rows: drawn(`
Indicator|Period|Count|Denominator|Value|Lower CI|Upper CI|England value|Region value|Target 2025
Smoking prevalence in adults (%)|2021|||13.4|12.1|14.7|13.0|13.3|10
Obesity in Year 6 (%)|2021/22|812|3340|24.3|22.9|25.8|23.4|23.1|22
Under 18 conceptions per 1,000|2020|61|4102|14.9|11.4|19.1|13.0|13.4|12`),
    means:
      'A indicator, B figure-year, C numerator, D denominator, E actual -, F derived, G derived, H comparator -, I comparator -, J target 2025',
  },
  {
    name: 'charity logframe with milestones and achieved rows',
    rows: drawn(`
Results chain|Indicator|Baseline (Jan 2021)|Milestone 1 (Mar 2022)|Milestone 2 (Mar 2023)|Target (Mar 2024)|Means of verification|Assumptions
Outcome 1|Households with safe water (%)|31|45|60|75|Household survey|No drought
Outcome 2|Women in paid work (%)|12|15|20|25|Tracer study|
Output 1.1|Wells rehabilitated|0|20|45|60|Site reports|Access to sites
Output 1.2|Committees trained|0|20|45|60|Attendance sheets|`),
    means:
      'A nothing, B indicator, C actual Jan 2021, D target Mar 2022, E target Mar 2023, F target Mar 2024, G method, H definition',
  },
  {
    name: 'latest, previous, same period last year',
    rows: drawn(`
Priority|Measure|Good is|Same period last year|Previous quarter|Latest quarter|Target|Variance to target|DoT
Safer|Reports of anti-social behaviour|Low|612|540|498|500|-2|↑
Safer|Repeat domestic abuse referrals (%)|Low|31|29.4|30.2|28|2.2|↓
Greener|Household waste recycled (%)|High|44.1|46|46.2|48|-1.8|↑
Greener|Street lighting faults mended in 5 days (%)|High|91|93|94.4|95|-0.6|↑`),
    means:
      'A service, B indicator, C polarity, D actual Last year, E actual Last quarter, F actual This quarter, G target -, H variance, I direction',
    reads: [
      'Safer | Reports of anti-social behaviour',
      'Safer | Repeat domestic abuse referrals (%)',
      'Greener | Household waste recycled (%)',
      'Greener | Street lighting faults mended in 5 days (%)',
    ],
  },
  {
    name: 'targets min and stretch and tolerance',
    rows: drawn(`
Service|PI|Actual 2021/22|Actual 2022/23|Minimum target 2023/24|Stretch target 2023/24|Tolerance|Actual Q1 2023/24
Benefits|New claims processing time (days)|21|19.4|20|17|10%|18.8
Benefits|Changes of circumstances (days)|6|5.4|6|5|10%|5.9
Planning|Major applications in 13 weeks (%)|88|91|85|95|5%|92`),
    means:
      'A service, B indicator, C actual 2021/22, D actual 2022/23, E target 2023/24, F stretch, G threshold, H actual Q1 2023/24',
    reads: [
      'Benefits | New claims processing time (days)',
      'Benefits | Changes of circumstances (days)',
      'Planning | Major applications in 13 weeks (%)',
    ],
  },
  {
    name: 'quarters each with target, actual, RAG; annual target',
    rows: drawn(`
Ref|Performance indicator|Annual target 2023/24|Q1|||Q2|||Q3|||Q4||
|||Target|Actual|RAG|Target|Actual|RAG|Target|Actual|RAG|Target|Actual|RAG
CS1|Calls answered (%)|90|90|91.2|G|90|88.1|A|90|||90||
CS2|Complaints answered on time (%)|95|95|93|A|95|96|G|95|||95||
HR1|Sickness days per FTE (cumulative)|8|2|1.9|G|4|4.4|R|6|||8||`),
    sheet: { merges: ['D1:F1', 'G1:I1', 'J1:L1', 'M1:O1'] },
    means:
      'A reference, B indicator, C target 2023/24, D target Q1 2023/24, E actual Q1 2023/24, F status, G target Q2 2023/24, H actual Q2 2023/24, I status, J target Q3 2023/24, K actual Q3 2023/24, L status, M target Q4 2023/24, N actual Q4 2023/24, O status',
  },
  {
    name: 'three header rows',
    rows: drawn(`
Corporate scorecard 2018/19|||||||
Theme|Indicator|Past performance||Targets|||Notes
||Borough|England|Short term||Long term|
||2017/18|2017/18|2018/19|2019/20|2022/23|
People|Children in need rate per 10,000|320|330|315|310|300|CIN census
People|Care leavers in suitable accommodation (%)|84|85|86|88|92|SSDA903
Place|Net additional homes|410|N/A|450|500|600|`),
    sheet: { merges: ['C2:D2', 'E2:G2', 'E3:F3'] },
    means:
      'A service, B indicator, C actual 2017/18, D comparator 2017/18, E target 2018/19, F target 2019/20, G target 2022/23, H comment',
    reads: [
      'People | Children in need rate per 10,000',
      'People | Care leavers in suitable accommodation (%)',
      'Place | Net additional homes',
    ],
  },
  {
    name: 'section rows with notes and averages',
    rows: drawn(`
Performance Indicator|Outturn 16/17|Outturn 17/18|Target 18/19|Target 19/20|Comments
COMMUNITY SERVICES|||||
Visits to leisure centres|402,110|398,540|405,000|410,000|Pool shut for six weeks
Visits to museums|51,200|49,870|52,000|53,000|
ENVIRONMENT|||||
Fly-tips cleared in 2 days (%)|87|89|92|94|
Residual waste per household (kg)|512|498|490|480|
Note: figures exclude trade waste|||||
CORPORATE|||||
Invoices paid in 30 days (%)|95.4|96.1|97|98|`),
    means: 'A indicator, B actual 2016/17, C actual 2017/18, D target 2018/19, E target 2019/20, F comment',
  },
  {
    name: 'rolling year and months, comparator last year month',
    rows: drawn(`
Ref|Indicator|Target|Mar 23|Apr 23|May 23|Rolling 12 months|12 months ago
W1|Staff sickness (%)|4.0|4.8|4.4|4.5|4.7|5.2
W2|Mandatory training compliance (%)|90|88|88.6|89.2|88.9|86
W3|Vacancy rate (%)|8|9.9|9.7|9.8|10.1|11.4
W4|Appraisal rate (%)|85|71|73|76|72|69.9`),
    means:
      'A reference, B indicator, C target -, D actual Mar 2023, E actual Apr 2023, F actual May 2023, G actual -, H actual Last year',
  },
  {
    name: 'year columns under Actual / Forecast / Plan band',
    rows: drawn(`
Indicator|Actual|||Forecast|Plan||
|2019/20|2020/21|2021/22|2022/23|2023/24|2024/25|2025/26
Affordable homes completed|310|190|280|300|320|340|350
Jobs safeguarded|820|610|700|750|800|850|900
Co2 emissions of the council (tonnes)|8120|7010|6900|6600|6000|5400|4800`),
    sheet: { merges: ['B1:D1', 'F1:H1'] },
    means:
      'A indicator, B actual 2019/20, C actual 2020/21, D actual 2021/22, E forecast, F target 2023/24, G target 2024/25, H target 2025/26',
  },
  {
    name: 'county scorecard with RAG letter columns after each',
    rows: drawn(`
Directorate|Measure|2020/21 Value|2020/21 RAG|2021/22 Value|2021/22 RAG|2022/23 Value|2022/23 RAG|2022/23 Target|2023/24 Target|Owner|Frequency
Adults|Delayed transfers per 100,000|8.1|A|7.4|G|7.9|A|7.5|7.2|J. Shah|Monthly
Adults|People helped to live at home (%)|78|G|79|G|81|G|80|82|J. Shah|Quarterly
Children|Re-referrals within 12 months (%)|21|A|23|R|20.4|A|20|19|P. Ellis|Monthly`),
    means:
      'A service, B indicator, C actual 2020/21, D status, E actual 2021/22, F status, G actual 2022/23, H status, I target 2022/23, J target 2023/24, K owner, L frequency',
    reads: [
      'Adults | Delayed transfers per 100,000',
      'Adults | People helped to live at home (%)',
      'Children | Re-referrals within 12 months (%)',
    ],
  },
  {
    name: 'fire and rescue five year',
    rows: drawn(`
Indicator|14/15|15/16|16/17|17/18|18/19|5 year average|Target 19/20|Family group
Accidental dwelling fires|412|398|377|390|362|388|355|401
Fatalities in fires|3|5|2|1|4|3|0|4
False alarms attended|2110|2044|1987|2120|1901|2032|1850|2210`),
    means:
      'A indicator, B actual 2014/15, C actual 2015/16, D actual 2016/17, E actual 2017/18, F actual 2018/19, G derived, H target 2019/20, I comparator -',
  },
  {
    name: 'integrated care board, plan vs actual by month',
    rows: drawn(`
Programme|Metric|Apr-24 Plan|Apr-24 Actual|May-24 Plan|May-24 Actual|Jun-24 Plan|Jun-24 Actual|Full year plan
UEC|Ambulance handovers over 60 minutes|210|244|200|231|190|220|2000
UEC|Average length of stay (days)|6.1|6.4|6.0|6.3|5.9|6.4|5.5
Elective|Waits over 65 weeks|900|1011|800|930|700|855|0`),
    means:
      'A service, B indicator, C target Apr 2024, D actual Apr 2024, E target May 2024, F actual May 2024, G target Jun 2024, H actual Jun 2024, I target -',
    reads: [
      'UEC | Ambulance handovers over 60 minutes',
      'UEC | Average length of stay (days)',
      'Elective | Waits over 65 weeks',
    ],
  },
  {
    name: 'school trust with national and LA',
    rows: drawn(`
Measure|2016|2017|2018|LA 2018|National 2018|2019 target|2020 target
GLD (%)|68|70|71|71.2|71.5|73|75
Phonics Y1 (%)|79|80|82|82|82.5|84|85
KS2 RWM combined (%)|55|60|63|64|64|66|68`),
    means:
      'A indicator, B actual 2016, C actual 2017, D actual 2018, E comparator 2018?, F comparator 2018, G target 2019, H target 2020',
  },
  {
    name: 'borough plan: where we were, are, want to be',
    rows: drawn(`
Outcome|How we will measure it|Where we were (2018/19)|Where we are now (2019/20)|Where we want to be (2020/21)|Where we want to be (2022/23)|Who is responsible
Clean streets|Streets below standard for litter (%)|8|7|6|5|Head of Streets
Clean streets|Graffiti removed in 2 days (%)|80|84|88|92|Head of Streets
Strong economy|New business births per 10,000|61|63|65|70|Head of Growth`),
    means:
      'A service, B indicator, C actual 2018/19, D actual 2019/20, E target 2020/21, F target 2022/23, G owner',
    reads: [
      'Clean streets | Streets below standard for litter (%)',
      'Clean streets | Graffiti removed in 2 days (%)',
      'Strong economy | New business births per 10,000',
    ],
  },
  {
    name: 'NZ council annual report',
    rows: drawn(`
Activity|Level of service|Performance measure|2021/22 Result|2022/23 Target|2022/23 Result|Achieved?|2023/24 Target|2024/25 Target
Water|Safe water|Compliance with bacterial standards (%)|100|100|98.2|Not achieved|100|100
Water|Reliable water|Complaints per 1,000 connections|11.2|10|9.4|Achieved|10|9.5
Roads|Safe roads|Deaths and serious injuries|14|12|13|Not achieved|11|10`),
    means:
      'A service, B nothing, C indicator, D actual 2021/22, E target 2022/23, F actual 2022/23, G status, H target 2023/24, I target 2024/25',
    reads: [
      'Water | Compliance with bacterial standards (%)',
      'Water | Complaints per 1,000 connections',
      'Roads | Deaths and serious injuries',
    ],
  },
  {
    name: 'Canadian: baseline, year of baseline, results, target by date',
    rows: drawn(`
Departmental result|Indicator|Target|Date to achieve target|2019-20 actual result|2020-21 actual result|2021-22 actual result
Canadians are healthy|Percentage who report good health|75%|March 31, 2025|68.1%|67.4%|66.9%
Food is safe|Percentage of recalls issued in 48 hours|100%|March 31, 2023|98%|99%|97%
Food is safe|Number of inspections|12000|March 31, 2023|11020|9107|11877`),
    means: 'A service, B indicator, C target -, D due, E actual 2019/20, F actual 2020/21, G actual 2021/22',
    reads: [
      'Canadians are healthy | Percentage who report good health',
      'Food is safe | Percentage of recalls issued in 48 hours',
      'Food is safe | Number of inspections',
    ],
  },
  {
    name: 'combined authority, YTD target and YTD actual',
    rows: drawn(`
Service|KPI description|Last year outturn (2021/22)|YTD target|YTD actual|Variance|% variance|Year end forecast|Year end target|RAG
Transport|Bus passenger journeys (m)|28.1|20.0|21.4|1.4|7%|29.0|28.5|G
Transport|Trams on time (%)|91|93|90.1|-2.9|-3.1%|91|93|R
Skills|Adult learners enrolled|6020|4500|4710|210|4.7%|6300|6200|G`),
    means:
      'A service, B indicator, C actual 2021/22, D target YTD, E actual YTD, F variance, G variance, H forecast, I target End, J status',
    reads: [
      'Transport | Bus passenger journeys (m)',
      'Transport | Trams on time (%)',
      'Skills | Adult learners enrolled',
    ],
  },
  {
    name: 'probation: score bands and weight',
    rows: drawn(`
SL ref|Service level|Target|Minimum|Weighting|Q1 2018-19|Q2 2018-19|Q3 2018-19|Q4 2018-19|2018-19 YTD
SL001|Arranged first appointment within 2 days (%)|97|90|5|91.2|93|94.4|95.1|93.4
SL004|Plans completed within 15 days (%)|97|90|10|88|90.2|91.7|94|91
SL010|Completion of community orders (%)|75|70|15|76|77.7|78|78.2|77.5`),
    means:
      'A reference, B indicator?, C target -, D not placed, E weight, F actual Q1 2018/19, G actual Q2 2018/19, H actual Q3 2018/19, I actual Q4 2018/19, J actual 2018/19',
  },
  {
    name: 'two areas side by side, titles and page repeats',
    rows: drawn(`
Health and Wellbeing Board dashboard
Updated 3 May 2019

Priority area|Indicator|District 2016/17|District 2017/18|County 2017/18|England 2017/18|Ambition 2018/19|Ambition 2019/20|Commentary
Start well|Breastfeeding at 6-8 weeks (%)|41.2|43.0|45.1|42.7|45|47|Health visiting data
Start well|Low birth weight (%)|2.9|2.8|2.7|2.8|2.7|2.6|
Priority area|Indicator|District 2016/17|District 2017/18|County 2017/18|England 2017/18|Ambition 2018/19|Ambition 2019/20|Commentary
Age well|Emergency admissions for falls per 100,000|2101|2050|2133|2170|2000|1950|
Age well|Flu jab uptake over 65 (%)|72.1|73.3|74.0|72.6|75|76|Final figure due June 2019`),
    means:
      'A service, B indicator, C actual 2016/17, D actual 2017/18, E comparator 2017/18?, F comparator 2017/18, G target 2018/19, H target 2019/20, I comment',
    reads: [
      'Start well | Breastfeeding at 6-8 weeks (%)',
      'Start well | Low birth weight (%)',
      'Age well | Emergency admissions for falls per 100,000',
      'Age well | Flu jab uptake over 65 (%)',
    ],
  },
  {
    name: 'leisure contract: names and unit apart, end of contract target',
    rows: drawn(`
No|Output|UoM|Contract start|Yr 1 achieved|Yr 2 achieved|Yr 3 target|Yr 4 target|Contract end
1|Swims by under 16s|visits|51000|52110|54020|55000|57000|60000
2|Members|people|3100|3400|3322|3500|3600|3800
3|Energy used|MWh|4120|4001|3890|3800|3700|3500`),
    means:
      'A reference, B indicator?, C unit, D actual Baseline, E actual YR1, F actual YR2, G target YR3, H target YR4, I target End',
  },
  {
    name: 'ambulance trust: national standard, months and year to date beside the year before',
    rows: drawn(`
Quality and Performance Report

Measure|National standard|Oct-23|Nov-23|Dec-23|YTD 2023/24|YTD 2022/23|Change
Category 1 mean response (min)|7|8.4|8.5|8.9|8.3|9.2|-0.9
Category 2 mean response (min)|18|41|44|49|38|52|-14
Calls answered in 5 seconds (%)|95|91|90.2|88|92.4|74|18.4`),
    means:
      'A indicator, B target -?, C actual Oct 2023, D actual Nov 2023, E actual Dec 2023, F actual YTD Dec 2023, G actual YTD Dec 2022, H variance',
  },
  {
    name: 'police and crime plan: baseline average, this year to date, same period',
    rows: drawn(`
Priority|Measure|Baseline (3 year average)|YTD 2021/22|YTD 2022/23|Change|Ambition 2024/25|Force lead
Preventing crime|Neighbourhood crimes|8120|6010|6122|+2%|5700|Supt Hall
Preventing crime|Repeat burglary victims (%)|9.1|8.4|8.2|-0.2|7.5|Supt Hall
Victims|Victims satisfied with the service (%)|71|69|72|+3|78|DCI Roe`),
    means:
      'A service, B indicator, C actual Baseline, D actual YTD 2021/22, E actual YTD 2022/23, F variance, G target 2024/25, H owner',
    reads: [
      'Preventing crime | Neighbourhood crimes',
      'Preventing crime | Repeat burglary victims (%)',
      'Victims | Victims satisfied with the service (%)',
    ],
  },
  {
    name: 'housing: monthly by landlord with target and prior year end',
    rows: drawn(`
Landlord scorecard 2022/23
Area|KPI|Y/E 2021/22|Target 2022/23|Jun 22|Sep 22|Dec 22|Mar 23|Y/E 2022/23|RAG|Direction
Lettings|Average relet time (calendar days)|31.2|28|33.1|30.8|29.9|27.4|29.8|A|↑
Lettings|Void loss (%)|1.42|1.3|1.51|1.44|1.4|1.33|1.41|R|↓
Income|Current arrears (%)|3.11|3|3.2|3.31|3.24|2.98|2.98|G|↑`),
    means:
      'A service, B indicator, C actual 2021/22, D target 2022/23, E actual Jun 2022, F actual Sep 2022, G actual Dec 2022, H actual Mar 2023, I actual 2022/23, J status, K direction',
    reads: [
      'Lettings | Average relet time (calendar days)',
      'Lettings | Void loss (%)',
      'Income | Current arrears (%)',
    ],
  },
  {
    name: 'university with academic years and benchmark and OfS threshold',
    rows: drawn(`
Pillar|Performance measure|2020-21|2021-22|2022-23|Benchmark 2022-23|Target 2023-24|Target 2026-27|RAG
Education|Continuation rate (%)|91.2|90.4|89.9|91|91|93|A
Education|Completion rate (%)|86|85.1|85.4|87|86|88|A
Research|Grants awarded (£m)|31.2|33.8|36|35|37|45|G`),
    means:
      'A service, B indicator, C actual 2020/21, D actual 2021/22, E actual 2022/23, F comparator 2022/23, G target 2023/24, H target 2026/27, I status',
    reads: [
      'Education | Continuation rate (%)',
      'Education | Completion rate (%)',
      'Research | Grants awarded (£m)',
    ],
  },
  {
    name: 'US county: goal, prior, current, change, percent of goal',
    rows: drawn(`
Program|Performance Indicator|FY22 Actual|FY23 Actual|FY24 YTD|FY24 Goal|% of Goal|FY25 Goal
Parks|Acres mowed|3310|3402|2511|3400|74%|3450
Parks|Participants in summer camps|1204|1388|1390|1350|103%|1400
Health|Food inspections completed on time|92%|94%|95%|96%|99%|97%`),
    means:
      'A service?, B indicator, C actual FY22, D actual FY23, E actual YTD FY24, F target FY24, G complete, H target FY25',
    reads: [
      'Parks | Acres mowed',
      'Parks | Participants in summer camps',
      'Health | Food inspections completed on time',
    ],
  },
  {
    name: 'Australian shire: benchmark band, result columns by year ended June',
    rows: drawn(`
Outcome area|Service indicator|2020 Result|2021 Result|2022 Result|2023 Forecast|2024 Target|Similar councils 2022|Comment on material variation
Statutory planning|Time taken to decide planning applications (days)|88|94|101|95|85|79|Staff vacancies
Statutory planning|Planning applications decided in time (%)|71|68.2|61|66|75|64|
Waste|Kerbside collection waste diverted (%)|44|45.1|46.3|48|55|47.9|FOGO began in March`),
    means:
      'A service, B indicator, C actual 2020, D actual 2021, E actual 2022, F forecast, G target 2024, H comparator 2022, I comment',
    reads: [
      'Statutory planning | Time taken to decide planning applications (days)',
      'Statutory planning | Planning applications decided in time (%)',
      'Waste | Kerbside collection waste diverted (%)',
    ],
  },
  {
    name: 'Irish agency: output targets two years with outturn between',
    rows: drawn(`
Key high level metrics|2020 Output target|2020 Output outturn|2021 Output target|2021 Output outturn|2022 Output target
No. of home support hours provided (m)|18.7|17.5|24.3|20.5|23.7
No. of people waiting over 12 months|90|141|120|163|110
% of ambulance turnaround in 30 minutes|80|33.1|80|27|80`),
    means: 'A indicator, B target 2020, C actual 2020, D target 2021, E actual 2021, F target 2022',
  },
  {
    name: 'Welsh only headings with quarters',
    rows: drawn(`
Cyf|Maes gwasanaeth|Dangosydd|Gwirioneddol 2021/22|Targed 2022/23|Ch1|Ch2|Ch3|Ch4|Statws|Sylwadau
D1|Addysg|Canran presenoldeb mewn ysgolion uwchradd|87.4|91|88.9|88.1|87.7||Oren|
D2|Tai|Nifer cyfartalog y dyddiau i osod ty|61|50|58|55|52||Coch|Ffigur Ch4 i ddilyn ym mis Mehefin 2023
D3|Tai|Nifer y tai gwag a ddaeth yn ol i ddefnydd|31|40|8|19|27||Gwyrdd|`),
    means:
      'A reference, B service, C indicator, D actual 2021/22, E target 2022/23, F actual Q1 2022/23, G actual Q2 2022/23, H actual Q3 2022/23, I actual Q4 2022/23, J status, K comment',
    reads: [
      'Addysg | Canran presenoldeb mewn ysgolion uwchradd',
      'Tai | Nifer cyfartalog y dyddiau i osod ty',
      'Tai | Nifer y tai gwag a ddaeth yn ol i ddefnydd',
    ],
  },
  {
    name: 'Scottish HSCP: two header rows, local and Scotland for two years',
    rows: drawn(`
Ref|National indicator|2020/21||2021/22||Local target
||Partnership|Scotland|Partnership|Scotland|2022/23
NI-11|Premature mortality rate per 100,000|410|457|421|466|400
NI-12|Emergency admission rate per 100,000|10122|11100|10804|11475|10500
NI-19|Days people spend in hospital when ready to be discharged per 1,000|412|484|533|748|450`),
    sheet: { merges: ['C1:D1', 'E1:F1'] },
    means:
      'A reference, B indicator, C actual 2020/21, D comparator 2020/21, E actual 2021/22, F comparator 2021/22, G target 2022/23',
  },
  {
    name: 'academy trust: school, trust, national, FFT 20 target',
    rows: drawn(`
Measure|School 2022|School 2023|Trust 2023|National 2023|Target 2024|Stretch 2024
Progress 8|-0.12|0.05|0.11|-0.03|0.1|0.2
Attainment 8|44.1|45.2|46.8|46.2|47|49
EBacc entry (%)|31|38|41|39|42|50`),
    means:
      'A indicator, B actual 2022, C actual 2023, D comparator 2023?, E comparator 2023, F target 2024, G stretch',
  },
  {
    name: 'charity: planned and achieved per year, cumulative totals',
    rows: drawn(`
Output|Indicator|Unit|2021 Planned|2021 Achieved|2022 Planned|2022 Achieved|2023 Planned|Total planned|Total achieved
Clean water|Boreholes drilled|no.|20|18|25|26|25|70|44
Clean water|People reached|people|4000|3710|5000|5120|5000|14000|8830
Schools|Latrines built|no.|12|12|15|11|15|42|23`),
    means:
      'A service?, B indicator, C unit, D target 2021, E actual 2021, F target 2022, G actual 2022, H target 2023, I derived, J derived',
    reads: ['Clean water | Boreholes drilled', 'Clean water | People reached', 'Schools | Latrines built'],
  },
  {
    name: 'combined fire: quarter now, quarter last year, target for the quarter, year end projection',
    rows: drawn(`
Performance measure|Q2 2021/22 actual|Q2 2022/23 actual|Q2 2022/23 target|Variance from target|Year end 2021/22|Year end target 2022/23|Year end projection|Status
Primary fires|214|198|205|-7|802|790|785|Green
Road traffic collisions attended|151|162|150|12|611|600|630|Amber
Home visits completed|1810|2144|2000|144|7020|8000|8300|Green`),
    means:
      'A indicator, B actual Q2 2021/22, C actual Q2 2022/23, D target Q2 2022/23, E variance, F actual 2021/22, G target 2022/23, H forecast, I status',
  },
  {
    name: 'sections, blank spacer columns, notes',
    rows: drawn(`
Council Plan measures - quarter 4

Measure||2018/19||2019/20||2020/21 target||2021/22 target||Comment
Growing economy
Employment rate (%)||74.1||75.2||75||76||ONS Annual Population Survey
Claimant count (%)||2.2||2.4||4||3.5||
Safe and healthy
Physically inactive adults (%)||24.1||23||22.5||22||Next survey results due April 2021
Note: employment figures are for 16-64
Smoking at delivery (%)||10.9||10.2||9.5||9||`),
    means: 'A indicator, C actual 2018/19, E actual 2019/20, G target 2020/21, I target 2021/22, K comment',
  },
  {
    name: 'regulator: median, interquartile, rank, weighted',
    rows: drawn(`
KPI|2021|2022|2023|Median 2023|Upper quartile 2023|Lower quartile 2023|Our rank|2024 plan|2025 plan
Complaints per 10,000 connections|41|38|36|33|25|47|9|34|32
Leakage (Ml/d)|88.1|86|84.4|80|71|96|10|82|80
Supply interruptions (min:sec as minutes)|7.1|6.4|5.9|5.5|3.1|9.8|8|5.3|5`),
    means:
      'A indicator, B actual 2021, C actual 2022, D actual 2023, E comparator 2023, F comparator 2023, G comparator 2023, H rank, I target 2024, J target 2025',
  },
  {
    name: 'police: a position among forces, the quarter of councils one is in, and whether the year achieved it',
    rows: drawn(`
Measure|Outturn 2022|Outturn 2023|Target 2024|Outturn 2024|National average 2023|National position (of 43)|Quartile 2023|Achieved 2024|Target 2025
Residential burglary offences|4912|3220|3000|2981|3155|18|2|Yes|2900
Serious violence offences|1204|1377|1300|1402|1288|27|3|No|1290
Vehicle offences|6330|5871|5500|6014|5620|24|3|No|5400
Victim satisfaction (%)|76|78|80||77|12|1|N/Y/A|82`),
    means:
      'A indicator, B actual 2022, C actual 2023, D target 2024, E actual 2024, F comparator 2023, G rank, H rank, I status, J target 2025',
  },
  {
    name: 'a quartile in figures is what stands there',
    rows: drawn(`
Measure|Actual 2022/23|Actual 2023/24|Welsh quartile 2022/23|Target 2024/25
Waste recycled (%)|66.1|67.3|64.2|69
Days to let a home|41|38|33|35
Sickness days|11.2|10.4|9.1|10`),
    means: 'A indicator, B actual 2022/23, C actual 2023/24, D comparator 2022/23, E target 2024/25',
  },
  {
    name: 'public health: England, region, local by period, value note, trend',
    rows: drawn(`
Theme|Indicator|Polarity|Local authority 2019|Local authority 2020|Local authority 2021|East Midlands 2021|England 2021|95% lower|95% upper|Goal 2025|Recent trend
Living|Smoking prevalence (%)|Low|15.2|14.1|13.6|13.4|13|11.2|16|10|Decreasing
Living|Adults physically active (%)|High|64.1|63|65.2|66.1|65.9|62|68.1|70|No significant change
Starting|Breastfeeding initiation (%)|High|68|69.1|70.2|71|71.7|68.8|71.6|75|Increasing`),
    means:
      'A service, B indicator, C polarity, D actual 2019, E actual 2020, F actual 2021, G comparator 2021, H comparator 2021, I derived, J derived, K target 2025, L direction',
    reads: [
      'Living | Smoking prevalence (%)',
      'Living | Adults physically active (%)',
      'Starting | Breastfeeding initiation (%)',
    ],
  },
  {
    name: 'months under a year band with plan rows apart',
    rows: drawn(`
Indicator|Target 2022/23|2022/23||||||Year to date
||Apr|May|Jun|Jul|Aug|Sep|
Missed bins per 100,000|40|38|41|44|39|42|37|40
Calls answered (%)|90|88|91|90|89|92|93|90.5
Days to process a claim|18|19|18.5|17.9|18|17.2|16.9|17.9`),
    sheet: { merges: ['C1:H1', 'A1:A2', 'B1:B2', 'I1:I2'] },
    means:
      'A indicator, B target 2022/23, C actual Apr 2022, D actual May 2022, E actual Jun 2022, F actual Jul 2022, G actual Aug 2022, H actual Sep 2022, I actual YTD Sep 2022',
  },
  {
    name: 'school terms',
    rows: drawn(`
Area|Measure|Autumn 2022|Spring 2023|Summer 2023|Target 2023|Target 2024
Attendance|Whole school attendance (%)|92.1|93|93.4|95|95.5
Attendance|Persistent absence (%)|24|22.8|21.9|20|18
Behaviour|Suspensions|31|24|22|25|20`),
    means:
      'A service, B indicator, C actual Autumn 2022, D actual Spring 2023, E actual Summer 2023, F target 2023, G target 2024',
    reads: [
      'Attendance | Whole school attendance (%)',
      'Attendance | Persistent absence (%)',
      'Behaviour | Suspensions',
    ],
  },
  {
    name: 'in month, cumulative, plan, forecast outturn',
    rows: drawn(`
Metric|In month plan|In month actual|YTD plan|YTD actual|Full year plan|Forecast outturn
Elective spells|1200|1104|9600|9011|14400|13800
Outpatient first attendances|6100|6215|48800|49020|73200|73900
Day case rate (%)|85|83|85|84.1|85|84`),
    means: 'A indicator, B target -, C actual -, D target YTD, E actual YTD, F target -, G forecast',
  },
  {
    name: 'district council covering: last year same quarter',
    rows: drawn(`
Code|Performance Indicator|Good to be|Q3 2021/22|Q3 2022/23|Target Q3 2022/23|Annual target 2022/23|Comparison to same quarter last year|On target?
BV8|Invoices paid in 30 days (%)|High|97.1|96.2|97|97|Worse|No
BV12|Sickness days per employee|Low|6.1|5.8|6|8|Better|Yes
LI4|Food premises broadly compliant (%)|High|94|95.1|95|95|Better|Yes`),
    means:
      'A reference, B indicator, C polarity, D actual Q3 2021/22, E actual Q3 2022/23, F target Q3 2022/23, G target 2022/23, H direction, I status',
  },
  {
    name: 'transport authority with base year and plan period ends',
    rows: drawn(`
Objective|KPI|Base 2015|Latest 2019|Interim 2021|Target 2026
Safer|People killed or seriously injured|410|388|330|250
Greener|Trips by bus (m)|61|58.9|60|66
Greener|Share of trips cycled (%)|2.1|2.6|4|6`),
    means: 'A service, B indicator, C actual 2015?, D actual 2019, E target 2021, F target 2026',
    reads: [
      'Safer | People killed or seriously injured',
      'Greener | Trips by bus (m)',
      'Greener | Share of trips cycled (%)',
    ],
  },
  {
    name: 'arts council: target and result by year, stacked words',
    rows: drawn(`
KPI|2019/20 result|2020/21 result|2021/22 result|2021/22 target|Met?|2022/23 target|2023/24 target
Visits in person (000s)|812|94|402|350|Yes|600|750
Schools taking part|110|40|86|100|No|110|120
Earned income (£000)|2110|310|1250|1300|No|1900|2200`),
    means:
      'A indicator, B actual 2019/20, C actual 2020/21, D actual 2021/22, E target 2021/22, F status, G target 2022/23, H target 2023/24',
  },
  {
    name: 'fiscal years in words with city benchmark',
    rows: drawn(`
Strategic Priority|Key Measure|Fiscal Year 2021 Actual|Fiscal Year 2022 Actual|Fiscal Year 2023 Target|Fiscal Year 2024 Target|Peer City Average
Mobility|Pavement condition index|71|70|72|73|68
Mobility|Transit on time (%)|81|79|85|86|77
Safety|Priority 1 response (minutes)|6.1|6.4|6|5.8|6.9`),
    means:
      'A service, B indicator, C actual FY21, D actual FY22, E target FY23, F target FY24, G comparator -',
    reads: [
      'Mobility | Pavement condition index',
      'Mobility | Transit on time (%)',
      'Safety | Priority 1 response (minutes)',
    ],
  },
  {
    name: 'Welsh council English with all Wales and rank',
    rows: drawn(`
PAM ref|Measure|Our result 18/19|Our result 19/20|Welsh average 19/20|Rank (of 22)|Target 20/21
PAM/001|Working days lost to sickness per FTE|10.2|10.9|11.2|9|10
PAM/010|Streets that are clean (%)|94|95.1|93.7|8|95
PAM/018|Planning applications on time (%)|88|90|88|11|91`),
    means:
      'A reference, B indicator, C actual 2018/19, D actual 2019/20, E comparator 2019/20, F rank, G target 2020/21',
  },
  {
    name: 'prison: score, band, prior',
    rows: drawn(`
Domain|Measure|Weight|2021/22 outturn|2022/23 outturn|2022/23 band|Target|Comparator group mean
Safety|Assaults per 1,000|10|210|234|2|200|228
Rehabilitation|In employment six months after release (%)|15|17|23.4|3|22|20
Respect|Decency score|5|0.71|0.74|3|0.75|0.72`),
    means:
      'A service, B indicator, C weight, D actual 2021/22, E actual 2022/23, F rank, G target -, H comparator -',
    reads: [
      'Safety | Assaults per 1,000',
      'Rehabilitation | In employment six months after release (%)',
      'Respect | Decency score',
    ],
  },
  {
    name: 'plan years numbered with calendar',
    rows: drawn(`
Outcome|Indicator|Baseline 2020|Year 1 (2021/22)|Year 2 (2022/23)|Year 3 (2023/24)|Year 4 (2024/25)|Evidence
Jobs|Jobs created|0|40|90|160|220|Claims
Jobs|Firms helped|0|25|60|90|110|Claims
Skills|People trained|0|100|250|400|500|Registers`),
    means:
      'A service, B indicator, C actual 2020, D target 2021/22, E target 2022/23, F target 2023/24, G target 2024/25, H comment',
    reads: ['Jobs | Jobs created', 'Jobs | Firms helped', 'Skills | People trained'],
  },
  {
    name: 'no years at all',
    rows: drawn(`
Team|Indicator|Last year|This year|Target|Next year target|Comments
Waste|Recycling rate (%)|44|45.2|46|48|
Waste|Missed bins|812|790|700|650|New rounds
Leisure|Swims|51000|52210|53000|54000|`),
    means:
      'A service, B indicator, C actual Last year, D actual This year, E target -, F target Next year, G comment',
    reads: ['Waste | Recycling rate (%)', 'Waste | Missed bins', 'Leisure | Swims'],
  },
  {
    name: 'performance against plan by half year',
    rows: drawn(`
Objective|Measure|2020/21|H1 2021/22|H2 2021/22|2021/22|2022/23 plan
Growth|Businesses supported|410|230|251|481|500
Growth|Inward investments|12|5|8|13|15
Place|Footfall index|88|91|95|93|97`),
    means:
      'A service, B indicator, C actual 2020/21, D actual H1 2021/22, E actual H2 2021/22, F actual 2021/22, G target 2022/23',
    reads: ['Growth | Businesses supported', 'Growth | Inward investments', 'Place | Footfall index'],
  },
  {
    name: 'unit cost benchmarking with nearest neighbours named',
    rows: drawn(`
Indicator|Trafford 2020/21|Trafford 2021/22|Stockport 2021/22|Bury 2021/22|North West 2021/22|Trafford target 2022/23
Children in care per 10,000|71|69|67|92|97|68
Adult social care reviews done (%)|61|63|58|70|60|70
Library spend per head (£)|9.1|8.8|10|7.9|9.2|8.5`),
    means:
      'A indicator, B actual 2020/21, C actual 2021/22, D comparator 2021/22, E comparator 2021/22, F comparator 2021/22, G target 2022/23',
  },
  {
    name: 'tables with totals row and percent change columns in between',
    rows: drawn(`
Measure|2019 actual|2020 actual|% change 2019 to 2020|2021 actual|% change 2020 to 2021|2022 target
Museum visits|51200|12110|-76%|30120|149%|45000
Theatre seats sold|81000|9000|-89%|40210|347%|70000
Library loans|410200|201100|-51%|300120|49%|350000
Total|542400|222210|-59%|370450|67%|465000`),
    means: 'A indicator, B actual 2019, C actual 2020, D variance, E actual 2021, F variance, G target 2022',
  },
  {
    name: 'UN results framework with baseline value and year columns',
    rows: drawn(`
Outcome / Output|Indicator|Baseline Value|Baseline Year|2022 Milestone|2023 Milestone|2025 Target|Data source and frequency
Outcome 1 Governance|Proportion of seats held by women (%)|22|2020|25|28|33|Election commission, every 5 years
Outcome 1 Governance|Public trust in courts (%)|41|2019|45|50|60|Survey, annual
Outcome 2 Climate|Hectares under restoration|1200|2020|4000|9000|20000|Ministry, annual`),
    means:
      'A service, B indicator, C actual Baseline, D baseline-year, E target 2022, F target 2023, G target 2025, H frequency?',
    reads: [
      'Outcome 1 Governance | Proportion of seats held by women (%)',
      'Outcome 1 Governance | Public trust in courts (%)',
      'Outcome 2 Climate | Hectares under restoration',
    ],
  },
  {
    name: 'Canadian city: actual, projected, target, benchmark partner median',
    rows: drawn(`
Service|Measure|2019 Actual|2020 Actual|2021 Target|2021 Projection|2022 Target|2023 Target|MBNCanada median
Transit|Passenger trips per capita|190|85|120|99|140|165|48
Waste|Residential waste diverted (%)|53|52.1|54|52.4|55|56|47
Fire|Response time at 90th percentile (min)|6.7|6.6|6.4|6.5|6.4|6.3|`),
    means:
      'A service, B indicator, C actual 2019, D actual 2020, E target 2021, F forecast, G target 2022, H target 2023, I comparator -',
    reads: [
      'Transit | Passenger trips per capita',
      'Waste | Residential waste diverted (%)',
      'Fire | Response time at 90th percentile (min)',
    ],
  },
  {
    name: 'statement of performance expectations NZ',
    rows: drawn(`
Performance measure|Actual 2020/21|Forecast 2021/22|Target 2022/23|Target 2023/24|Target 2024/25
Visitors to the museum|402110|310000|450000|500000|520000
Visitors satisfied (%)|95|95|95|95|95
Exhibitions toured|3|2|4|4|5`),
    means: 'A indicator, B actual 2020/21, C forecast, D target 2022/23, E target 2023/24, F target 2024/25',
  },
  {
    name: 'NHS planning: trajectory by month, actual below heading, variance',
    rows: drawn(`
Measure|Mar-22 baseline|Jun-22 trajectory|Jun-22 actual|Sep-22 trajectory|Sep-22 actual|Dec-22 trajectory|Mar-23 trajectory
Patients waiting over 52 weeks|2110|1900|1988|1500|1711|1000|600
Diagnostics within 6 weeks (%)|71|75|73.9|80|78|88|95
Outpatient follow-ups (% of 19/20)|104|100|101|90|97|82|75`),
    means:
      'A indicator, B actual Mar 2022, C target Jun 2022, D actual Jun 2022, E target Sep 2022, F actual Sep 2022, G target Dec 2022, H target Mar 2023',
  },
  {
    name: 'bus operator: punctuality periods',
    rows: drawn(`
KPI|P1|P2|P3|P4|Year to date|Last year to date|Annual target
Buses on time (%)|91.2|90.8|92|91|91.2|89.7|93
Lost mileage (%)|1.1|0.9|1.2|1|1.05|1.4|0.8
Complaints per million trips|31|28|30|29|29.5|36|25`),
    means:
      'A indicator, B actual P1, C actual P2, D actual P3, E actual P4, F actual YTD, G actual YTD last year, H target -',
  },
  {
    name: 'adult social care ASCOF with comparators',
    rows: drawn(`
ASCOF|Definition of measure|2017-18|2018-19|2019-20 (prov)|CIPFA NN average 18-19|England 18-19|2019-20 target|2020-21 target|Commentary
1A|Social care related quality of life|19|19.1|19.2|19.1|19.1|19.2|19.3|Survey results final in October 2020
2A(1)|Permanent admissions 18-64 per 100,000|11.2|10.8|12.4|13|13.9|10.5|10|
2B(1)|Still at home 91 days after discharge (%)|81|82.4|84|83|82.4|85|86|`),
    means:
      'A nothing, B indicator, C actual 2017/18, D actual 2018/19, E actual 2019/20, F comparator 2018/19, G comparator 2018/19, H target 2019/20, I target 2020/21, J comment',
  },
  {
    name: 'leisure trust: target and actual stacked, footfall',
    rows: drawn(`
Centre performance||2022||2023||2024
Measure|Unit|Budget|Actual|Budget|Actual|Budget
Footfall|visits|410000|388210|420000|431002|440000
Members|no.|3900|3711|4000|4188|4300
Energy per visit|kWh|4.1|4.4|4|3.9|3.8`),
    sheet: { merges: ['C1:D1', 'E1:F1'] },
    means: 'A indicator, B unit, C not placed, D actual 2022, E not placed, F actual 2023, G target 2024?',
  },
  {
    name: 'youth justice: cohort, rolling period, family',
    rows: drawn(`
Indicator|Jan 20 - Dec 20|Jan 21 - Dec 21|YOT family Jan 21 - Dec 21|England and Wales Jan 21 - Dec 21|Local target
First time entrants per 100,000|210|188|164|146|160
Custody rate per 1,000|0.21|0.18|0.16|0.11|0.15
Reoffending (binary, %)|38|36|34.1|33|32`),
    means: 'A indicator, B actual 2020, C actual 2021, D comparator 2021, E comparator 2021, F target -',
  },
  {
    name: 'library service: stretch, floor and expected',
    rows: drawn(`
Theme|Measure|Outturn 2018/19|Floor 2019/20|Expected 2019/20|Stretch 2019/20|Q1 2019/20|Q2 2019/20
Reading|Books issued per head|4.1|3.9|4.1|4.4|1|2.1
Digital|E-loans (000s)|41|45|52|60|14|29
Space|Visits (000s)|810|790|815|840|201|402`),
    means:
      'A service, B indicator, C actual 2018/19, D threshold, E target 2019/20, F stretch, G actual Q1 2019/20, H actual Q2 2019/20',
    reads: ['Reading | Books issued per head', 'Digital | E-loans (000s)', 'Space | Visits (000s)'],
  },
  {
    name: 'sustainability: base year, latest year, progress, 2030 goal',
    rows: drawn(`
Impact area|Metric|FY2019 (base year)|FY2021|FY2022|FY2023|2025 goal|2030 goal|Progress
Carbon|Scope 1 and 2 emissions (ktCO2e)|812|760|701|655|600|400|On track
Water|Water use (Ml)|120|118|121|115|100|80|Behind
People|Women in senior roles (%)|31|34|36|37.5|40|50|On track`),
    means:
      'A service, B indicator, C actual FY19, D actual FY21, E actual FY22, F actual FY23, G target 2025, H target 2030, I status',
    reads: [
      'Carbon | Scope 1 and 2 emissions (ktCO2e)',
      'Water | Water use (Ml)',
      'People | Women in senior roles (%)',
    ],
  },
  {
    name: 'scorecard with previous target and met',
    rows: drawn(`
Service|Performance Measure|Previous Target (21/22)|Result (21/22)|New Target (22/23)|Proposed Target (23/24)|Reason for change in target
Registrars|Deaths registered in 5 days (%)|95|83|90|92|National shortage
Registrars|Births registered in 42 days (%)|98|97|98|98|
Trading Standards|Rogue traders stopped|40|44|45|46|`),
    means:
      'A service, B indicator, C target 2021/22, D actual 2021/22, E target 2022/23, F target 2023/24, G comment',
    reads: [
      'Registrars | Deaths registered in 5 days (%)',
      'Registrars | Births registered in 42 days (%)',
      'Trading Standards | Rogue traders stopped',
    ],
  },
  {
    name: 'GP federation monthly with RAG target text',
    rows: drawn(`
Metric|Target|Jan-24|RAG|Feb-24|RAG|Mar-24|RAG
Appointments within 14 days (%)|85|82|A|86|G|87|G
Flu uptake over 65 (%)|80|71|R|78|A|79|A
Annual checks for learning disability (%)|75|41|R|55|A|76|G`),
    means:
      'A indicator, B target -, C actual Jan 2024, D status, E actual Feb 2024, F status, G actual Mar 2024, H status',
  },
  {
    name: 'national park with annual and plan targets',
    rows: drawn(`
Outcome|Success measure|Where we started (2017)|Progress 2018|Progress 2019|2023 plan target|Lead partner
Landscape|Peatland restored (ha)|0|210|455|2000|Trust
Access|Paths open and easy to use (%)|86|87|89|95|Authority
Access|Visitors by public transport (%)|7|7.2|7.1|10|Authority`),
    means: 'A service, B indicator, C actual 2017, D actual 2018, E actual 2019, F target 2023, G owner',
    reads: [
      'Landscape | Peatland restored (ha)',
      'Access | Paths open and easy to use (%)',
      'Access | Visitors by public transport (%)',
    ],
  },
  {
    name: 'Welsh mixed with all Wales and change arrows',
    rows: drawn(`
Measure / Mesur|2017/18|2018/19|Improved? / Wedi gwella?|All Wales 2018/19|Cymru rank|Target / Targed 2019/20
Children in care with 3+ moves (%)|9.8|10.2|↓|9.1|15|9
Pupils in Year 11 NEET (%)|1.7|1.5|↑|1.6|8|1.4
Waste reused or recycled (%)|62|63.1|↑|62.8|11|64`),
    means:
      'A indicator, B actual 2017/18, C actual 2018/19, D direction, E comparator 2018/19, F rank, G target 2019/20',
  },
  {
    name: 'district council quarterly with cumulative',
    rows: drawn(`
Portfolio|PI ref|Description|2021/22 Outturn|2022/23 Target|Q1 22/23|Q2 22/23|Q3 22/23|Q4 22/23|Cumulative 22/23|RAG|Officer comments
Housing|H01|Households in temporary accommodation|88|80|91|94|90|87|87|Amber|Lettings slowed in spring
Housing|H02|Homelessness prevented (%)|52|55|54|57|55|58|56|Green|
Planning|P01|Major applications in time (%)|91|90|100|92|88|94|93|Green|`),
    means:
      'A service, B reference, C indicator, D actual 2021/22, E target 2022/23, F actual Q1 2022/23, G actual Q2 2022/23, H actual Q3 2022/23, I actual Q4 2022/23, J actual 2022/23, K status, L comment',
    reads: [
      'Housing | Households in temporary accommodation',
      'Housing | Homelessness prevented (%)',
      'Planning | Major applications in time (%)',
    ],
  },
  {
    name: 'US state agency outcome measures with fiscal bands',
    rows: drawn(`
Objective / Outcome Measure|Expended / Actual 2021|Estimated 2022|Budgeted 2023|Requested 2024|Requested 2025
Percent of inspections completed on schedule|91|92|93|95|95
Average days to issue a licence|21|20|19|18|18
Number of complaints resolved|4100|4200|4300|4350|4400`),
    means: 'A indicator, B actual 2021, C actual 2022?, D target 2023, E target 2024?, F target 2025?',
  },
  {
    name: 'cathedral city with survey waves',
    rows: drawn(`
Theme|Indicator|Wave 1 (2017)|Wave 2 (2019)|Wave 3 (2021)|National 2021|Target 2023
Belonging|Residents who feel they belong (%)|71|72|74|73|76
Safety|Residents who feel safe after dark (%)|61|60|58|64|65
Trust|Residents who trust the council (%)|55|57|61|59|63`),
    means:
      'A service, B indicator, C actual 2017, D actual 2019, E actual 2021, F comparator 2021, G target 2023',
    reads: [
      'Belonging | Residents who feel they belong (%)',
      'Safety | Residents who feel safe after dark (%)',
      'Trust | Residents who trust the council (%)',
    ],
  },
  {
    name: 'NHS finance style plan actual variance by month and ytd bands',
    rows: drawn(`
Measure|Month 6|||Year to date||
|Plan|Actual|Variance|Plan|Actual|Variance
Elective admissions|2100|1988|-112|12600|11990|-610
Non-elective admissions|3310|3402|92|19860|20320|460
Outpatient attendances|21000|20411|-589|126000|124300|-1700`),
    sheet: { merges: ['B1:D1', 'E1:G1'] },
    means: 'A indicator, B target M6, C actual M6, D variance, E target YTD, F actual YTD, G variance',
  },
  {
    name: 'national audit: achieved against target by year with percentage achieved',
    rows: drawn(`
Output|Target 2019-20|Actual 2019-20|% achieved|Target 2020-21|Actual 2020-21|% achieved|Target 2021-22
Teachers trained|400|380|95%|500|455|91%|600
Classrooms built|40|36|90%|50|31|62%|60
Pupils reached|12000|12511|104%|15000|14002|93%|18000`),
    means:
      'A indicator?, B target 2019/20, C actual 2019/20, D complete, E target 2020/21, F actual 2020/21, G complete, H target 2021/22',
  },
  {
    name: 'Cabinet scorecard: bad names above, notes right',
    rows: drawn(`
Children's Services Scorecard - March 2019

Ref|Performance measure|Is higher or lower better?|Mar-18|Mar-19|Change|Statistical neighbours|England|Target for Mar-20|What is the story behind the data?
1|Rate of referrals per 10,000|Lower|512|488|-24|540|553|480|Better advice at the front door
2|Assessments done in 45 days (%)|Higher|81|84|3|83|83|88|
3|Care leavers in touch (%)|Higher|88|90|2|91|93|95|Two returns late`),
    means:
      'A reference, B indicator, C polarity, D actual Mar 2018, E actual Mar 2019, F variance, G comparator -, H comparator -, I target Mar 2020, J comment?',
  },
  {
    name: 'waste partnership: tonnes with budget and forecast',
    rows: drawn(`
Service|Indicator|20/21 actual|21/22 actual|22/23 budget|22/23 forecast|23/24 budget|23/24 target
Waste|Household waste (tonnes)|81200|79900|79000|78800|78500|78000
Waste|Recycling rate (%)|44|45|46|45.8|47|48
Waste|Landfill (tonnes)|8100|7400|7000|7100|6500|6000`),
    means:
      'A service, B indicator, C actual 2020/21, D actual 2021/22, E target 2022/23?, F forecast, G budget, H target 2023/24',
    reads: ['Waste | Household waste (tonnes)', 'Waste | Recycling rate (%)', 'Waste | Landfill (tonnes)'],
  },
  {
    name: 'federal GPRA: APG style',
    rows: drawn(`
Performance goal|Indicator|FY 2018 Result|FY 2019 Result|FY 2020 Target|FY 2020 Result|FY 2021 Target|FY 2022 Target|Status
Goal 1.1|Percent of claims processed in 125 days|78|81|85|83.2|87|90|Not Met
Goal 1.1|Average wait for appeal decision (days)|512|480|450|449|420|400|Met
Goal 2.1|Veterans housed|4010|4222|4300|4410|4400|4500|Met`),
    means:
      'A goal, B indicator, C actual FY18, D actual FY19, E target FY20, F actual FY20, G target FY21, H target FY22, I status',
  },
  {
    name: 'Gaelic school board English with two years comparators paired',
    rows: drawn(`
Measure|School 2021/22|Authority 2021/22|School 2022/23|Authority 2022/23|School target 2023/24
Attendance (%)|90.1|91|91.4|91.2|93
Literacy P1 (%)|74|76|78|77|82
Numeracy P7 (%)|70|73|75|74|80`),
    means:
      'A indicator, B actual 2021/22, C comparator 2021/22?, D actual 2022/23, E comparator 2022/23?, F target 2023/24',
  },
  {
    name: 'harbour trust: years first, words after',
    rows: drawn(`
What we measure|2018 (actual)|2019 (actual)|2020 (budget)|2020 (likely)|2021 (target)|2022 (target)
Vessel movements|9100|9220|9300|8100|9000|9300
Berth use (%)|61|63|64|55|60|64
Incidents per 1,000 movements|0.9|0.8|0.7|0.75|0.7|0.6`),
    means:
      'A indicator, B actual 2018, C actual 2019, D target 2020?, E not placed, F target 2021, G target 2022',
  },
  {
    name: 'museum service with annual cycle',
    rows: drawn(`
Aim|Performance measure|2016/17|2017/18|2018/19|National museums average 18/19|Target 19/20|Target 21/22|Reporting officer
Visitors|Visits in person|81200|83310|85500|79000|86000|90000|Head of Museums
Visitors|Visits by schools|310|322|298|280|320|350|Learning lead
Money|Income per visitor (£)|2.1|2.3|2.4|3.1|2.6|3|Trading lead`),
    means:
      'A service, B indicator, C actual 2016/17, D actual 2017/18, E actual 2018/19, F comparator 2018/19, G target 2019/20, H target 2021/22, I owner',
    reads: ['Visitors | Visits in person', 'Visitors | Visits by schools', 'Money | Income per visitor (£)'],
  },
  {
    name: 'integrated care outcomes with gap and quintiles',
    rows: drawn(`
Outcome|Measure|Latest period|ICB value|ICB previous value|England value|Most deprived quintile|Least deprived quintile|Gap|2028 ambition
Live well|Smoking at delivery (%)|2022/23|9.8|10.4|8.8|15.1|4.2|10.9|6
Live well|Hypertension controlled (%)|2022/23|66.1|64.8|67.2|61|70|9|77
Age well|Falls admissions per 100,000|2021/22|2011|2102|2100|2410|1780|630|1800`),
    means:
      'A service, B indicator, C figure-year, D actual -, E actual Previous, F comparator -, G rank, H rank, I variance, J target 2028',
    reads: [
      'Live well | Smoking at delivery (%)',
      'Live well | Hypertension controlled (%)',
      'Age well | Falls admissions per 100,000',
    ],
  },
  {
    name: 'port health with five year history and tolerance',
    rows: drawn(`
Ref|Indicator|Unit|2013/14|2014/15|2015/16|2016/17|2017/18|Target 2018/19|Tolerance +/-|Target 2019/20
1|Vessels inspected|No.|402|410|398|377|412|400|5%|400
2|Samples passed|%|98|97.5|98.2|99|98.8|98|1|98.5
3|Certificates issued in 24 hours|%|88|90|91|93|94|95|2|96`),
    means:
      'A reference, B indicator, C unit, D actual 2013/14, E actual 2014/15, F actual 2015/16, G actual 2016/17, H actual 2017/18, I target 2018/19, J threshold, K target 2019/20',
  },
  {
    name: 'state transport: two-row headings calendar over target actual with notes',
    rows: drawn(`
Performance area|Measure|CY2021||CY2022||CY2023||Comment
||Goal|Actual|Goal|Actual|Goal|Actual YTD|
Safety|Fatalities|0|211|0|198|0|102|Preliminary
Assets|Bridges in good condition (%)|45|43.8|45|44.1|46|44.9|
Mobility|Incidents cleared in 90 minutes (%)|80|77|80|79|82|81|`),
    sheet: { merges: ['C1:D1', 'E1:F1', 'G1:H1'] },
    means:
      'A nothing, B indicator, C target 2021, D actual 2021, E target 2022, F actual 2022, G target 2023, H actual YTD 2023, I comment',
  },
  {
    name: 'housing regulator TSMs',
    rows: drawn(`
TSM|Description|2022/23|2023/24|2023/24 target|Housemark Q4 23/24 median|National TSM average 22/23|2024/25 target
TP01|Overall satisfaction (%)|68.2|70.1|72|69.5|70|74
RP01|Homes that do not meet the decent homes standard (%)|4.1|3.2|2|0.5|3.5|1
CH02|Complaints answered in time (%)|81|92|95|90.2|82|97`),
    means:
      'A nothing, B indicator, C actual 2022/23, D actual 2023/24, E target 2023/24, F comparator Q4 2023/24, G comparator 2022/23, H target 2024/25',
  },
  {
    name: 'climate plan: sector rows, baseline then checkpoints',
    rows: drawn(`
Sector|Indicator|Baseline (2019)|Result 2021|Result 2022|Checkpoint 2025|Checkpoint 2030|Net zero 2045
Homes|Homes with a heat pump|210|402|655|2500|9000|20000
Transport|Charging points|44|91|133|400|900|1500
Council|Council emissions (tCO2e)|12100|10900|10020|7000|3000|0`),
    means:
      'A service, B indicator, C actual 2019, D actual 2021, E actual 2022, F target 2025, G target 2030, H target 2045',
    reads: [
      'Homes | Homes with a heat pump',
      'Transport | Charging points',
      'Council | Council emissions (tCO2e)',
    ],
  },
  {
    name: 'safeguarding board: Q by Q last year and this',
    rows: drawn(`
Indicator|2021-22|||| 2022-23||||Target 2022-23
|Q1|Q2|Q3|Q4|Q1|Q2|Q3|Q4|
Referrals received|410|402|433|441|450|462|449|470|450
Referrals to a plan within 15 days (%)|81|83|80|82|84|86|85|88|90
Children on a plan|188|192|201|195|190|187|184|180|180`),
    sheet: { merges: ['B1:E1', 'F1:I1'] },
    means:
      'A indicator, B actual Q1 2021/22, C actual Q2 2021/22, D actual Q3 2021/22, E actual Q4 2021/22, F actual Q1 2022/23, G actual Q2 2022/23, H actual Q3 2022/23, I actual Q4 2022/23, J target 2022/23',
  },
];
