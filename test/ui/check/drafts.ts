import { workbookOf } from '../../support/workbookOf';

type Row = readonly (string | number | null)[];

const heading: Row = [
  'Service',
  'Indicator',
  'Actual 2016',
  'National 2016',
  'Target 2016',
  'Target 2017',
  'Target 2018',
  'Target 2019',
  'Comments',
];
const pupils = 'Percentage of pupils achieving the expected level';
const schools = 'Percentage of schools good or outstanding';
const goodPupils: Row = ['Schools', pupils, 59, 53, 58, 63, 66, 69, 'DfE SFR, December 2016'];
const goodSchools: Row = ['Schools', schools, 89, 86, 88, 90, 91, 92, 'Ofsted, March 2017'];
const schoolsBackwards: Row = ['Schools', schools, 89, 86, 88, 91, 90, 94, 'Ofsted, March 2017'];

/** One scorecard with findings of every severity, in the order of the list: G3; C2, C5; F4, F6; D7. */
export const draft: Record<string, readonly Row[]> = {
  'Appendix 1': [
    heading,
    ['Schools', pupils, '59', 53, 58, 63, 66, 69, 'DfE SFR, December 2016'],
    schoolsBackwards,
    ['Schools', 'Percentage of children seen on time', 70, 72, 80, 75, 78, 82, 'DfE SFR, December 2016'],
    ['Housing', 'Number of homes built', '7,700', 7000, 7600, 7800, 8000, 8200, 'Housing, March 2017'],
    ['Housing', 'Percentage of calls answered on time', 80, 81, 90, 85, 88, 92, 'Housing, March 2017'],
    ['Housing', 'Percentage of repairs on time', 88, "'86", 87, 89, 90, 92, 'Housing, March 2017'],
  ],
};

/** Three rows, each with a target that is easier than the past one, in F2, F3 and F4. */
export const threeEasier: Record<string, readonly Row[]> = {
  'Appendix 1': [
    heading,
    ['Schools', 'Percentage of visits made on time', 66, 64, 80, 70, 78, 82, 'DfE SFR, December 2016'],
    ['Schools', 'Percentage of plans agreed on time', 67, 64, 81, 72, 78, 82, 'DfE SFR, December 2016'],
    ['Housing', 'Percentage of calls answered on time', 68, 64, 82, 73, 78, 82, 'Housing, March 2017'],
    goodPupils,
    goodSchools,
  ],
};

/** Nothing is left to do. */
export const readyDraft: Record<string, readonly Row[]> = {
  'Appendix 1': [heading, goodPupils, goodSchools],
};

/** Two scorecards, on two sheets: the first has one error, the second none. */
export const twoDrafts: Record<string, readonly Row[]> = {
  'Appendix 1': [heading, goodPupils, schoolsBackwards],
  'Appendix 2': [heading, goodSchools],
};

/** A scorecard without comparator and past targets, beside a table that looks like one and is none. */
export const draftWithGaps: Record<string, readonly Row[]> = {
  'Appendix 1': [
    ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
    ['Percentage of calls answered on time', 80, 81, 85, 'Housing, March 2017'],
    ['Percentage of repairs on time', 86, 87, 88, 'Housing, March 2017'],
  ],
  'Appendix 2': [
    ['Measure', 'Before', 'Midway', 'Later', 'Remarks'],
    ['Percentage of calls answered on time', 80, 81, 85, null],
    ['Percentage of repairs on time', 88, 86, 87, null],
    ['Number of homes built', 7700, 7000, 7600, null],
  ],
};

/** As many rows again in which nothing is wrong: what stands in most rows of a column would be one finding. */
function soundRows(rowCount: number): Row[] {
  return Array.from({ length: rowCount }, (_, index): Row => {
    const name = `Percentage of visits of type ${index} made on time`;
    return [`Service ${index % 40}`, name, 89, 86, 88, 90, 91, 92, 'Housing, March 2017'];
  });
}

/** A scorecard of so many rows with one error in G each, and as many sound ones. */
export function backwardDraft(rowCount: number): Record<string, readonly Row[]> {
  const rows = Array.from({ length: rowCount }, (_, index): Row => {
    const name = `Percentage of cases of kind ${index} closed on time`;
    return ['Housing', name, 89, 86, 88, 91, 90, 94, 'Housing, March 2017'];
  });
  return { 'Appendix 1': [heading, ...rows, ...soundRows(rowCount)] };
}

/** Seven scorecards of layouts of their own, of sixteen rows with one error in G each, and as many sound ones. */
export function draftsOfLayouts(): Record<string, readonly Row[]> {
  const words = ['Comments', 'Comment', 'Remarks', 'Notes', 'Commentary', 'Any comments', 'Explanation'];
  return Object.fromEntries(
    words.map((word, at) => {
      const [first, ...others] = backwardDraft(16)['Appendix 1']!;
      // Copies of one sheet would be said once.
      const own = others.map((row) => row.map((cell) => (typeof cell === 'number' ? cell - at : cell)));
      return [word, [[...first!.slice(0, -1), word], ...own]];
    }),
  );
}

/** A scorecard of so many rows with two errors and two queries each, and as many sound ones. */
export function longDraft(rowCount: number): Uint8Array {
  const rows = Array.from({ length: rowCount }, (_, index): Row => {
    const name = `Percentage of cases of kind ${index} closed on time`;
    return [`Service ${index % 40}`, name, `${60 + (index % 20)}`, 55, 92, 85, 80, 90, 'revisit, tbc'];
  });
  return workbookOf({ 'Appendix 1': [heading, ...rows, ...soundRows(rowCount)] });
}
