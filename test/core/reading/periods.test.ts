import fc from 'fast-check';
import { comparePeriods } from '../../../src/core/scorecard/period';
import { joinPeriods } from '../../../src/core/reading/joinPeriods';
import { readPeriod } from '../../../src/core/reading/periods';

test.each([
  ['Target 2017', '2017', 'target'],
  ['2017 Target', '2017', 'target'],
  ['Kent\n2016', '2016', 'kent'],
  ['2016/17', '2016/17', ''],
  ['2016-17', '2016/17', ''],
  ['2016-2017', '2016/17', ''],
  ['2016–17 actual', '2016/17', 'actual'],
  ['Outturn 16/17', '2016/17', 'outturn'],
  ['1999/00', '1999/00', ''],
  ['2022-04', 'Apr 2022', ''],
  ['Actual 04/2022', 'Apr 2022', 'actual'],
  ['2011-12', '2011/12', ''],
  ['2022-13', '2022', '-13'],
  ['FY17', 'FY17', ''],
  ['FY 2017', 'FY17', ''],
  ['SFY 2017', 'FY17', ''],
  ['FFY17 target', 'FY17', 'target'],
  ['State fiscal year 2017', 'FY17', ''],
  ["FY'17 Target", 'FY17', 'target'],
  ['FY 2016/17', '2016/17', ''],
  ['AY 2015-16', '2015/16', ''],
  ['SY 16-17', '2016/17', ''],
  ['Academic year 2015/16', '2015/16', ''],
  ['YR1', 'YR1', ''],
  ['Yr 5 target', 'YR5', 'target'],
  ['Year 3', 'YR3', ''],
  ['Target Y4-10', 'YR4-10', 'target'],
  ['Years 4 to 10', 'YR4-10', ''],
  ['Y10-4 target', 'YR10', '-4 target'],
  ['Year Two', 'YR2', ''],
  ['Milestone 1', 'Milestone 1', ''],
  ['Baseline', 'Baseline', ''],
  ['Baseline 2015/16', '2015/16', 'baseline'],
  ['End target', 'End', 'target'],
  ['End target 2020', '2020', 'end target'],
  ['Q1', 'Q1', ''],
  ['Ch1 2018/19', 'Q1 2018/19', ''],
  ['Chwarter 3 2018/19', 'Q3 2018/19', ''],
  ['Targed Ch2', 'Q2', 'target'],
  ['Quarter 3', 'Q3', ''],
  ['2nd quarter', 'Q2', ''],
  ['Nov %', 'Nov', ''],
  ['Dec (%)', 'Dec', ''],
  ['February per cent', 'Feb', ''],
  ['Feb £k', 'Feb', ''],
  ['Nov % actual', 'Nov', 'actual'],
  ['Target Nov (days)', 'Nov', 'target'],
  ['Q2 2016/17', 'Q2 2016/17', ''],
  ['2016/17 Q2', 'Q2 2016/17', ''],
  ['2015/6 Actual', '2015/16', 'actual'],
  ['2019/0', '2019/20', ''],
  ['2015/7 Actual', '2015', '/7 actual'],
  ['Apr-Jun 2016', 'Q1 2016/17', ''],
  ['January to March 2017', 'Q4 2016/17', ''],
  ['Apr-Sep 2016', 'H1 2016/17', ''],
  ['October to March 2017', 'H2 2016/17', ''],
  ['May-Oct 2016', 'Oct 2016', ''],
  ['Apr-Sep', 'Q2', ''],
  ['Apr-Oct', 'YTD Oct', ''],
  ['2022/23 P3', 'P3 2022/23', ''],
  ['P13 2022/23', 'P13 2022/23', ''],
  ['Period 4 2022-23 actual', 'P4 2022/23', 'actual'],
  ['2022/23 term 2', 'Term 2 2022/23', ''],
  ['2016 (p)', '2016', ''],
  ['2022/23 page 3', '2022/23', 'page 3'],
  ['April to December', 'Q3', ''],
  ['Apr-Dec 2024', 'YTD Q3 2024/25', ''],
  ['Jan-Sep 2024', 'YTD Q3 2024', ''],
  ['Jul-Mar 2025', 'YTD Q3 2024/25', ''],
  ['Q3 (Apr-Dec 2024)', 'Q3 2024/25', ''],
  ['6 months to Sep 2024', 'YTD Q2 2024/25', ''],
  ['6 months to Dec 2024', 'Dec 2024', '6 months to'],
  ['9M FY24', 'YTD Q3 FY24', ''],
  ['Budget 9m 2024', 'YTD Q3 2024', 'budget'],
  ['Sep Qtr 2024', 'Sep 2024', ''],
  ['Dec-Q', 'Dec', ''],
  ['Q/E Sep-24', 'Sep 2024', ''],
  ['2022-10-31', 'Oct 2022', ''],
  ['2022-11-12', 'Nov 2022', ''],
  ['Target 2021-04-30', 'Apr 2021', 'target'],
  ['2019-12-01', 'Dec 2019', ''],
  ['2023-01-31', 'Jan 2023', ''],
  ['yr ending Mar-21', '2020/21', ''],
  ['Sept', 'Sep', ''],
  ['Mar-17', 'Mar 2017', ''],
  ['As at 31 March 2017', 'Mar 2017', ''],
  ['Target 2017 Jan', 'Jan 2017', 'target'],
  ['2017/Dec actual', 'Dec 2017', 'actual'],
  ['Actual 2017 - August', 'Aug 2017', 'actual'],
  ['Achieved 2016/17 Feb', 'Feb 2017', 'achieved'],
  ['Achieved Apr', 'Apr', 'achieved'],
  ['Goal May', 'May', 'goal'],
  // March is how that year ended.
  ['Outturn 2016/17 March', '2016/17', 'outturn march'],
  ['Target 2017 market', '2017', 'target market'],
  ['Last year', 'Last year', ''],
  ['FYE 2019 Actual', 'FY19', 'actual'],
  ['FYE 19', 'FY19', ''],
  ['Financial year ending 2019', 'FY19', ''],
  ['FYE March 2019', '2018/19', ''],
  ['Year ending March 2019', '2018/19', ''],
  ['Year ended 31 Mar 19', '2018/19', ''],
  ['Academic year ending August 2018', '2017/18', ''],
  ['Year to Dec 2018', '2018', ''],
  ['Apr 15 - Mar 16', '2015/16', ''],
  ['April 2015 to March 2016', '2015/16', ''],
  ['1 Apr 2015 - 31 Mar 2016 Actual', '2015/16', 'actual'],
  ['Sep 15 - Aug 16', '2015/16', ''],
  ['Jan - Dec 2016', '2016', ''],
  ['Jul 16 - Sep 16', 'Q2 2016/17', ''],
  ['12 months to Sep 2017', 'Sep 2017', ''],
  ['Rolling 12 months to Jun 17', 'Jun 2017', ''],
  ['Academic Year 2016-17', '2016/17', ''],
  ['AY16/17', '2016/17', ''],
  ['English baseline SY 18-19**', '2018/19', 'english baseline'],
  ['2016*', '2016', ''],
  ['2016 (p)', '2016', ''],
  ['2016r', '2016', ''],
  ['Kent 2016¹', '2016', 'kent'],
  ['2016 [1]', '2016', ''],
  ['Target2019', '2019', 'target'],
  ['y1 2026/27', '2026/27', ''],
  ['2016/18', '2016-18', ''],
  ['H1 2017/18', 'H1 2017/18', ''],
  ['First half 2017/18', 'H1 2017/18', ''],
  ['2016/17 H2', 'H2 2016/17', ''],
  ['Semester 1 2017', 'H1 2017', ''],
  ['Second semester 2016/17', 'H2 2016/17', ''],
  ['Q1 17/18', 'Q1 2017/18', ''],
  ['Qtr 2 (Jul-Sep)', 'Q2', ''],
  ['Q1 Sep', 'Q1', ''],
  ['Q4 (Jun)', 'Q4', ''],
  ['Q1 Sep 2021', 'Q1 2021/22', ''],
  ['Q3 Mar 2022', 'Q3 2021/22', ''],
  ['Q2 Sep 2021', 'Q2 2021/22', ''],
  ['Q4 Mar 2022', 'Q4 2021/22', ''],
  ['Q4 Dec 2021', 'Q4 2021', ''],
  ['Latest quarter', 'This quarter', ''],
  ['Same period last year', 'Last year', ''],
  ['12 months ago', 'Last year', ''],
  ['Contract start', 'Baseline', ''],
  ['Programme end', 'End', ''],
  ['Fiscal Year 2021 Actual', 'FY21', 'actual'],
  ['Fiscal year 2020-21', '2020/21', ''],
  ['Autumn 2022', 'Autumn 2022', ''],
  ['Spring term 2023', 'Spring 2023', ''],
  ['Summer 2022/23', 'Summer 2023', ''],
  ['Autumn Term 2022/23 actual', 'Autumn 2022', 'actual'],
  ['Autumn', 'Autumn', ''],
  ['Spring term', 'Spring', ''],
  ['Summer target', 'Summer', 'target'],
  ['Term 4', 'Term 4', ''],
  ['T2', 'Term 2', ''],
  ['P1', 'P1', ''],
  ['Period 13', 'P13', ''],
  ['P7 actual', 'P7', 'actual'],
  ['Actual Apr', 'Apr', 'actual'],
  ['May target', 'May', 'target'],
  ['Q2 2017/18 (Jul - Sep)', 'Q2 2017/18', ''],
  ['Quarter 1 (April - June 2017) Actual', 'Q1 2017/18', 'actual'],
])('%j is %s', (text, period, rest) => {
  const reading = readPeriod(text);
  expect(reading.period?.text).toBe(period);
  expect(reading.rest).toBe(rest);
});

test.each([
  'Market',
  'H&S',
  'Other half',
  'Project end date',
  'Autumn budget',
  'Spring cleaning',
  'Summer schools',
  'P14',
  'P0',
  'P1 calls',
  'Term 7',
  'Reporting period',
  'Ages 18 to 24',
  'Mayor',
  'Decisions made',
  'Separate',
  'Target',
  'Comments',
  'Ages 16-24',
  'Level 2',
  'KS4',
  '12,017',
  '2.017',
  'PI 20167',
  '50%',
])('%j names no period', (text) => {
  expect(readPeriod(text).period).toBeNull();
});

test('periods of one scorecard sort by time', () => {
  const inOrder = [
    'Baseline',
    '2014/15',
    '2015',
    'Q1 2016/17',
    'H1 2016/17',
    'Q4 2016/17',
    '2017',
    'FY18',
    'End target',
  ];
  const periods = inOrder.map((text) => readPeriod(text).period!);
  expect([...periods].reverse().sort(comparePeriods)).toEqual(periods);
});

test('terms of a school year sort as they come', () => {
  const inOrder = ['Autumn 2021', 'Spring 2022', 'Summer 2022', 'Autumn 2022'];
  const periods = inOrder.map((text) => readPeriod(text).period!);
  expect([...periods].reverse().sort(comparePeriods)).toEqual(periods);
});

test.each([
  [['Autumn', 'Spring', 'Summer']],
  [['Term 1', 'Term 2', 'Term 6']],
  [['P1', 'P2', 'P10', 'P13', '2019/20']],
])('%j come one after the other', (inOrder) => {
  const periods = inOrder.map((text) => readPeriod(text).period!);
  expect([...periods].reverse().sort(comparePeriods)).toEqual(periods);
});

test('a term or four weeks below a year are of that year', () => {
  const year = readPeriod('2018/19').period;
  const under = (text: string) => joinPeriods(year, readPeriod(text).period)?.text;
  expect(['Autumn', 'Spring term', 'Summer', 'Term 3', 'P12'].map(under)).toEqual([
    'Autumn 2018',
    'Spring 2019',
    'Summer 2019',
    'Term 3 2018/19',
    'P12 2018/19',
  ]);
});

test('a quarter below or above a year is a quarter of that year', () => {
  const year = readPeriod('2016/17').period;
  const quarter = readPeriod('Q3').period;
  expect(joinPeriods(year, quarter)?.text).toBe('Q3 2016/17');
  expect(joinPeriods(quarter, year)?.text).toBe('Q3 2016/17');
  const dated = readPeriod('2016/17 Q3').period;
  expect(joinPeriods(dated, quarter)?.text).toBe('Q3 2016/17');
  expect(joinPeriods(dated, readPeriod('Q4').period)?.text).toBe('Q4');
  expect(joinPeriods(dated, readPeriod('Nov').period)?.text).toBe('Nov 2016');
  expect(joinPeriods(readPeriod('Q4 2016/17').period, readPeriod('Feb').period)?.text).toBe('Feb 2017');
  expect(joinPeriods(dated, readPeriod('Apr').period)?.text).toBe('Apr');
  expect(joinPeriods(readPeriod('Sep 2016').period, readPeriod('Sep').period)?.text).toBe('Sep 2016');
  expect(joinPeriods(year, readPeriod('H2').period)?.text).toBe('H2 2016/17');
  expect(joinPeriods(readPeriod('2015').period, readPeriod('2016').period)?.text).toBe('2016');
  expect(joinPeriods(year, readPeriod('YTD').period)?.text).toBe('YTD 2016/17');
  expect(joinPeriods(year, readPeriod('Last year').period)?.text).toBe('Last year');
});

test.each([
  ['2023/24 YTD', 'YTD 2023/24'],
  ['Year to date FY24', 'YTD FY24'],
  ['YTD Q3 2023/24', 'YTD Q3 2023/24'],
  ['H1 2017/18 year-to-date', 'YTD Q2 2017/18'],
  ['Sep-23 YTD', 'YTD Sep 2023'],
  ['YTD Q2', 'YTD Q2'],
  ['Profile to end Q2', 'YTD Q2'],
  ['Target 2023/24 to end of Q3', 'YTD Q3 2023/24'],
  ['Delivered to 30 Nov 2023', 'YTD Nov 2023'],
  ['Actual to end Sept', 'YTD Sep'],
  ['Year to date', 'YTD'],
  ['Prior YTD', 'YTD last year'],
  ['Last year to date', 'YTD last year'],
  ['YTD (last year)', 'YTD last year'],
  ['LY YTD', 'YTD last year'],
  ['YTD prior year', 'YTD last year'],
  ['Nov YTD last year', 'YTD last year'],
  ['Actual to date', undefined],
  ['Target to date (Apr–Oct)', 'YTD Oct'],
  ['Actual to date (April to Sept)', 'YTD Q2'],
  ['YTD (Apr-May)', 'YTD May'],
  ['Last year to Dec', 'Last year'],
  ['2023 (9 months)', 'YTD Q3 2023'],
  ['Result 2023 (9 months)', 'YTD Q3 2023'],
  ['2023/24 (6 months)', 'YTD Q2 2023/24'],
  ['2023/24 - first nine months to date', 'YTD Q3 2023/24'],
  ['2023 (Jan-Sep)', 'YTD Q3 2023'],
  ['2023 (first half)', 'H1 2023'],
  ['2023/24 (8 months)', 'YTD 2023/24'],
  ['2023 (12 months)', '2023'],
  ['2023 (6 months after leaving)', '2023'],
])('%s is %s, and its own spelling says the same', (text, said) => {
  expect(readPeriod(text).period?.text).toBe(said);
  if (said !== undefined) expect(readPeriod(said).period?.text).toBe(said);
});

test('a year to date takes its year, and up to when it goes, from what stands over or below it', () => {
  const join = (upper: string, lower: string) =>
    joinPeriods(readPeriod(upper).period, readPeriod(lower).period)?.text;
  expect(join('2023/24', 'YTD Q2')).toBe('YTD Q2 2023/24');
  expect(join('2023/24', 'YTD Jan')).toBe('YTD Jan 2024');
  expect(join('Year to date', 'Q2 2023/24')).toBe('YTD Q2 2023/24');
  expect(join('YTD 2023/24', 'Q2')).toBe('YTD Q2 2023/24');
  expect(join('2023/24', 'Prior YTD')).toBe('YTD 2022/23');
  expect(join('YTD Q2 2023/24', 'Last year')).toBe('YTD Q2 2022/23');
  expect(join('YTD', 'This year')).toBe('YTD');
  expect(join('2023/24', 'This year')).toBe('2023/24');
});

test('every spelling of a split year is the same period', () => {
  const spellings = [
    (y: number, next: string) => `${y}/${next}`,
    (y: number, next: string) => `${y}-${next}`,
    (y: number, next: string) => `${y}–${next}`,
    (y: number) => `${y}-${y + 1}`,
    (y: number) => `${y} / ${y + 1}`,
    (y: number, next: string) => `AY ${y}/${next}`,
    (y: number, next: string) => `${String(y).slice(2)}/${next}`,
    (y: number, next: string) => `Target ${y}/${next} (provisional)`,
  ];
  fc.assert(
    fc.property(fc.integer({ min: 2000, max: 2098 }), fc.constantFrom(...spellings), (year, spell) => {
      const next = String((year + 1) % 100).padStart(2, '0');
      expect(readPeriod(spell(year, next)).period).toEqual({
        text: `${year}/${next}`,
        kind: 'year',
        year,
        part: null,
      });
    }),
  );
});
