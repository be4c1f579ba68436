import type { TestCell } from '../../../support/grid';
import type { PlaceCase } from './placeCases';

/** A sheet drawn line by line, its cells parted by bars: what looks like a number is one. */
function drawn(text: string): TestCell[][] {
  const toCell = (said: string): TestCell => {
    const shown = said.trim();
    if (shown === '') return null;
    return /^-?\d+(?:\.\d+)?$/.test(shown) ? Number(shown) : shown;
  };
  const [, ...lines] = text.split('\n');
  return lines.map((line) => line.split('|').map(toCell));
}

/** Tables as other bodies than councils draw them, and what each of their columns is taken for. */
export const sectorCases: readonly PlaceCase[] = [
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
      'A service, B indicator, C target -?, D actual Apr 2023, E actual May 2023, F actual Jun 2023, G actual Jul 2023, H actual Aug 2023, I actual Sep 2023, J actual Oct 2023, K actual Nov 2023, L actual Dec 2023, M actual This year, N direction',
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
      'A service, B indicator, C actual FY21, D actual FY22, E target FY23?, F forecast, G target FY24?, H target FY25',
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
      'A indicator, B target FY21, C actual FY21, D target FY22, E actual FY22, F target FY23, G forecast, H target FY24',
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
      'A service, B indicator, C unit, D actual 2021/22, E target -, F actual Q1, G actual Q2, H actual Q3, I actual Q4, J actual This year, K status, L comment',
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
      'A service, B indicator?, C actual 2020/21, D actual 2021/22, E comparator 2021/22, F target 2022/23, G comment',
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
      'A reference, B indicator, C target 2023/24, D target Q1, E actual Q1, F status, G target Q2, H actual Q2, I status, J target Q3, K actual Q3, L status, M target Q4, N actual Q4, O status',
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
    means:
      'A service, B indicator, C target -, D status, E actual 2019/20, F actual 2020/21, G actual 2021/22',
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
      'A service, B indicator, C actual 2021/22, D target This year, E actual This year, F variance, G variance, H forecast, I target End, J status',
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
      'A nothing, B indicator?, C target -, D not placed, E weight, F actual Q1 2018/19, G actual Q2 2018/19, H actual Q3 2018/19, I actual Q4 2018/19, J actual 2018/19',
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
];
