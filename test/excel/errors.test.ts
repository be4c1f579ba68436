import { ExcelFailure, NoAnswer, readCause } from '../../src/excel/errors';

test.each([
  ['InvalidOperationInCellEditMode', 'cell-edit'],
  ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ['ResponsePayloadSizeLimitExceeded', 'too-large'],
  ['ActivityLimitReached', 'busy'],
  ['GeneralException', 'busy'],
  ['InactiveWorkbook', 'not-in-front'],
  ['InvalidSelection', 'not-in-front'],
  ['AccessDenied', 'access'],
  ['ItemNotFound', 'not-found'],
  ['InvalidReference', 'not-found'],
  ['MergedRangeConflict', 'obstacle'],
  ['FilteredRangeConflict', 'obstacle'],
  ['PivotTableRangeConflict', 'obstacle'],
  ['UnsupportedSheet', 'obstacle'],
  ['ApiNotFound', 'too-old'],
  ['NotImplemented', 'too-old'],
  ['InvalidArgument', 'unknown'],
  ['SomethingNobodyHasSeen', 'unknown'],
  ['constructor', 'unknown'],
])('%s', (code, trouble) => {
  const cause = readCause({
    code,
    message: 'Zugriff verweigert',
    debugInfo: { errorLocation: 'Range.values' },
  });
  expect(cause).toMatchObject({ trouble, code, location: 'Range.values' });
  const { message } = new ExcelFailure('Nothing was changed', cause);
  // One sentence: what happened, why, what to do; nothing of Excel's own words.
  expect(message).toMatch(/^Nothing was changed because [^.:]+: [^.:]+\.$/);
  expect(message).not.toContain('Zugriff');
  expect(message).not.toContain(code);
});

test('silence has a cause of its own', () => {
  expect(readCause(new NoAnswer(30_000))).toMatchObject({ trouble: 'silent', code: null });
});

test("a fault of ours is not taken for Excel's", () => {
  const fault = new TypeError('x is undefined');
  expect(() => readCause(fault)).toThrow(fault);
});
