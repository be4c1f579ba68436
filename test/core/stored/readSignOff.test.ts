import { readSignOff } from '../../../src/core/stored/readSignOff';

const summary = { errors: 0, queries: 0, advice: 2, explained: 1, ready: true };
const reason = { indicator: 'Homes built', reason: 'A new definition', by: 'A. Officer' };
const signed = {
  by: 'A. Head',
  on: '2017-04-15',
  summary,
  reasons: [reason, { ...reason, indicator: null }],
  rows: [
    ['Homes built', 'd1'],
    ['Bins', 'd2'],
  ],
};

test.each([
  ['as it was kept', signed],
  ['with neither reasons nor rows', { ...signed, reasons: [], rows: [] }],
  ['with what a later version added', { ...signed, colour: 'blue', reasons: [{ ...reason, nth: 2 }] }],
])('a sign-off is read %s', (_, json) => {
  expect(readSignOff(json)).toEqual(json);
});

test.each<[what: string, json: unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'signed'],
  ['a list', [signed]],
  ['nobody', { ...signed, by: undefined }],
  ['a name that is a number', { ...signed, by: 5 }],
  ['no day', { ...signed, on: undefined }],
  ['a day that the calendar has not', { ...signed, on: '2017-02-30' }],
  ['no summary', { ...signed, summary: null }],
  ['a summary that does not say whether it was ready', { ...signed, summary: { ...summary, ready: 'yes' } }],
  ['half an error', { ...signed, summary: { ...summary, errors: 0.5 } }],
  ['no count of queries', { ...signed, summary: { ...summary, queries: undefined } }],
  ['advice in words', { ...signed, summary: { ...summary, advice: '2' } }],
  ['no count of reasons', { ...signed, summary: { ...summary, explained: null } }],
  ['reasons that are no list', { ...signed, reasons: {} }],
  ['a reason that is none', { ...signed, reasons: [reason, null] }],
  ['a reason for a number', { ...signed, reasons: [{ ...reason, indicator: 5 }] }],
  ['a reason for what it does not say', { ...signed, reasons: [{ ...reason, indicator: undefined }] }],
  ['a reason without words', { ...signed, reasons: [{ ...reason, reason: undefined }] }],
  ['a reason of nobody', { ...signed, reasons: [{ ...reason, by: 5 }] }],
  ['rows that are no list', { ...signed, rows: 'rows' }],
  ['a row that is no pair', { ...signed, rows: [['Homes built', 'd1'], 'xy'] }],
  ['a row of one', { ...signed, rows: [['Homes built']] }],
  ['a row of three', { ...signed, rows: [['Homes built', 'd1', 'd2']] }],
  ['a row whose digest is a number', { ...signed, rows: [['Homes built', 1]] }],
  ['a row whose name is a number', { ...signed, rows: [[1, 'd1']] }],
])('%s is none, for nobody signed for what is damaged', (_, json) => {
  expect(readSignOff(json)).toBeNull();
});
