import { toA1 } from '../sheet/address';
import type { WhyUnread } from '../scorecard/unread';
import type { Rule } from './rule';

/** Where another shape does not fit, it may be told what is in the way: words, a blank cell, or nothing that can be pointed at. */
type Message = WhyUnread | 'words' | 'unclear' | 'actions';

export const tableNotRead: Rule<Record<never, never>, Message> = {
  id: 'table-not-read',
  group: 'The table',
  title: 'Table not read',
  description: 'Require every table that looks like a scorecard to be understood.',
  why: 'A table that is not understood is not checked, so the workbook cannot be called ready.',
  severity: 'query',
  isFixable: false,
  looksAt: 'columns',
  options: {},
  optionNotes: {},
  messages: {
    fields:
      'The table under “{headings}” was not checked. It may be a scorecard, but no heading says which figures are actuals and which are targets. Say so in the headings, as in “Actual 2016” and “Target 2017”, set what its columns hold, or explain what else the table is.',
    names:
      'The table under “{headings}” was not checked. It may be a scorecard: it has actuals or targets, but nothing says what they measure. Head the names with a word such as “Indicator”, set what its columns hold, or explain what else the table is.',
    actions:
      'The table under “{headings}” was not checked. It seems to be a list of actions. See for yourself that its figures and dates agree with the scorecard, and explain what it is; if it is a scorecard, set what its columns hold.',
    script:
      'The table under “{headings}” was not checked, because its headings are in a language that is not understood. Say over each column in English what it holds, as in “Indicator”, “Actual 2016” and “Target 2017”, set what its columns hold, or explain what else the table is.',
    measures:
      'The table under “{headings}” was not checked. It seems to break figures down by place, a row for each, but a scorecard has a row for each indicator. If it is none, see for yourself that its figures and totals agree, and explain what it is; if it is one, turn it round or set what its columns hold.',
    areas:
      'The table under “{headings}” was not checked. Each indicator has rows of several areas, as in {cell}, and nothing says which of them is yours. Keep your own row and those of others such as England or the region, give targets to yours alone, or explain what else the table is.',
    repeats:
      'The table under “{headings}” was not checked. Several rows have the same name and year, as those in {earlier} and {cell} do, and nothing says which figures belong together. Tell them apart in the names or in a column of their own, or explain what else the table is.',
    questions:
      'The table under “{headings}” was not checked. Its rows seem to be questions, some of them answered with yes or no and some with a figure, so that there is nothing to compare. Explain what the table is; if it is a scorecard, head what is measured with “Indicator”, give it a figure in every row, or set what its columns hold.',
    shape:
      'The table under “{headings}” was not checked. It looks like {shape}, but {cell} is blank. Fill it, give each indicator one row under headings such as “Actual 2016” and “Target 2017”, or explain what else the table is.',
    words:
      'The table under “{headings}” was not checked. It looks like {shape}, but “{says}” in {cell} was not understood. Put that right, give each indicator one row under headings such as “Actual 2016” and “Target 2017”, or explain what else the table is.',
    unclear:
      'The table under “{headings}” was not checked. It looks like {shape}, but could not be read as one. Give each indicator one row under headings such as “Actual 2016” and “Target 2017”, or explain what else the table is.',
  },
  explanation: 'Says what the table is, and why it is not part of what is submitted.',
  valid: [
    {
      name: 'A scorecard that is understood',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, null],
      ],
    },
    {
      name: 'What shares of those who were asked answered, year by year, and a target',
      rows: [
        ['Question', '2015', '2016', 'Target 2017', 'Comments'],
        ['Are you content with your home?', '71%', '74%', '76%', null],
        ['Do you feel safe in your street?', '61%', '64%', '66%', null],
        ['Do you know whom to call?', '51%', '54%', '56%', null],
        ['Would you recommend us?', '41%', '44%', '46%', null],
        ['Is your rent fair?', '31%', '34%', '36%', null],
      ],
    },
    {
      name: 'Indicators that ask, one of which is answered with yes, beside targets',
      rows: [
        ['Question', 'Actual 2016', 'Target 2017', 'Comments'],
        ['How many homes were built?', 71, 76, null],
        ['How many homes were let?', 61, 66, null],
        ['How many calls were answered?', 51, 56, null],
        ['How many calls were lost?', 41, 36, null],
      ],
    },
    {
      name: 'Something else beside a scorecard',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, null],
        [],
        ['Budget head', 'Amount'],
        ['Housing', 120],
      ],
    },
  ],
  invalid: [
    {
      name: 'Quarters of nobody says what, beside a scorecard',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, null],
        [],
        ['Measure', 'Before', 'After'],
        ['Calls answered', 80, 81],
        ['Calls lost', 20, 19],
      ],
      finds: [['fields', 'A4']],
    },
    {
      name: 'What is done about some indicators, by whom and by when',
      rows: [
        ['Measure', 'December 2016', 'Action', 'Executive lead', 'Expected recovery'],
        ['Calls answered', 80, 'Two posts filled', 'A Lee', '30 June 2017'],
        ['Calls lost', 20, 'A new system', 'B Ray', '31 May 2017'],
      ],
      finds: [['actions', 'A1']],
    },
    {
      name: 'Targets of nothing that is named',
      rows: [
        ['Ref', 'Target 2017', 'Target 2018'],
        [1, 80, 81],
        [2, 20, 19],
      ],
      finds: [['names', 'A1']],
    },
    {
      name: 'Headings in a language of other letters',
      rows: [
        ['Показатель', 'План 2016', 'Факт 2016', 'План 2017'],
        ['Homes built', 80, 81, 85],
        ['Homes let', 20, 19, 22],
      ],
      finds: [['script', 'A1']],
    },
    {
      name: 'A row for each district and a column for each measure',
      rows: [
        ['District', 'Tests target 2018', 'New cases target 2018', 'Treated target 2018'],
        ['North', 10, 20, 30],
        ['South', 11, 21, 31],
      ],
      finds: [['measures', 'A1']],
    },
    {
      name: 'Rows of several areas, and none that is known to be the council’s own',
      rows: [
        ['Indicator', 'Area', 2016, 2017],
        ['Fires', 'North', 210, 205],
        [null, 'South', 208, 201],
        [null, 'England', 220, 215],
        ['Alarms', 'North', 10, 11],
        [null, 'South', 9, 8],
        [null, 'England', 12, 12],
      ],
      finds: [['areas', 'B2']],
    },
    {
      name: 'Questions, answered with yes or no and with figures',
      rows: [
        ['Indicator', 'Q No.', 'Questions', 'Baseline 2014', 'Latest data 2016', 'Comments'],
        ['Compact in place', 1, 'Have you signed the compact?', 'No', 'Yes', null],
        ['Plan in place', 2, 'Is there a plan with a budget?', 'No', 'Yes', null],
        ['Share of aid', 3, 'How much aid did you pay?', 3490, 3275, null],
        [null, 4, 'How much of it was in the budget?', 808, 601, null],
        ['Seats held', 5, 'How many seats are held?', 4, 5, null],
      ],
      finds: [['questions', 'A1']],
    },
    {
      name: 'Two series under one name, a row for each year, and nothing that tells them apart',
      rows: [
        ['Indicator', 'Year', 'Actual', 'Target'],
        ['Fires', 2016, 210, 205],
        ['Fires', 2017, 208, 201],
        ['Fires', 2016, 40, 38],
        ['Fires', 2017, 39, 36],
      ],
      finds: [['repeats', 'A5']],
    },
    {
      name: 'Targets and actuals on rows of their own, but for one row',
      rows: [
        ['Indicator', null, 2016, 2017],
        ['Fires', 'Target', 210, 205],
        [null, 'Actual', 208, null],
        ['Visits', null, 900, 950],
        ['Alarms', 'Target', 10, 11],
        [null, 'Actual', 9, null],
      ],
      finds: [['shape', 'B4']],
    },
    {
      name: 'A list with one row for each indicator and year, one of which is none',
      rows: [
        ['Indicator', 'Year', 'Actual', 'Target'],
        ['Fires', 2016, 210, 205],
        ['Fires', 2017, 208, 201],
        ['Fires', 'Later', null, 190],
        ['Alarms', 2016, 10, 11],
        ['Alarms', 2017, 9, 10],
      ],
      finds: [['words', 'B4']],
    },
    {
      name: 'A list under whose heading for names next to nothing stands',
      rows: [
        ['Subject', 'Measure', 'Year', 'Actual', 'Target'],
        ['Fires', null, 2016, 210, 205],
        ['Fires', null, 2017, 208, 201],
        ['Alarms', null, 2016, 10, 11],
        ['Alarms', null, 2017, 9, 10],
        ['Visits', 'Number', 2016, 900, 950],
        ['Visits', 'Number', 2017, 940, 960],
        ['Homes', null, 2016, 31, 30],
        ['Homes', null, 2017, 33, 34],
      ],
      finds: [['unclear', 'B1']],
    },
  ],
  *check({ scorecard: { unread } }) {
    if (!unread) return;
    const { why, headings, looksLike, cell, earlier = cell, says, range } = unread;
    const shape = looksLike ?? 'another table';
    const data = { headings, shape, cell: toA1(cell), earlier: toA1(earlier), says: says ?? '' };
    const isHeading = cell.row === range.top;
    const ofShape = isHeading ? 'unclear' : says ? 'words' : 'shape';
    const ofFields = isListOfActions(headings) ? 'actions' : 'fields';
    yield { messageId: why === 'shape' ? ofShape : why === 'fields' ? ofFields : why, data, cell };
  },
};

const ACTION = /\b(?:actions?|tasks?|activit(?:y|ies)|recovery plan|next steps)\b/i;
const WHOSE_AND_WHEN =
  /\b(?:leads?|owners?|officers?|responsib\w+|due|deadline|by when|recovery|completed?|completion|start)\b/i;

/** Whether headings name what is done and by whom or by when, as an action plan or a report of exceptions does. */
function isListOfActions(headings: string): boolean {
  const labels = headings.split(' | ');
  const actions = labels.filter((label) => ACTION.test(label));
  return actions.length > 0 && labels.some((label) => WHOSE_AND_WHEN.test(label) && !actions.includes(label));
}
