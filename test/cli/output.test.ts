import { showProgress } from '../../src/cli/output';

function speaker(isTerminal: boolean) {
  const written: string[] = [];
  return {
    written,
    io: {
      stderr: { write: (text: string) => written.push(text) },
      isTerminal: { stdout: isTerminal, stderr: isTerminal },
      columns: 60,
    },
  };
}

describe('how far a work on many files is', () => {
  beforeEach(() => jest.useFakeTimers({ now: 0 }));
  afterEach(() => jest.useRealTimers());

  test('is a bar, what is done, and what is left', () => {
    const { io, written } = speaker(true);
    const { next, clear } = showProgress(4, io);
    next('a.xlsx');
    jest.setSystemTime(2_000);
    next('b.xlsx');
    jest.setSystemTime(200_000);
    next('c.xlsx');
    clear();
    clear();
    expect(written).toEqual([
      '\r\u001b[K[--------------------] 1 of 4: a.xlsx',
      '\r\u001b[K[#####---------------] about 6 s left; 2 of 4: b.xlsx',
      '\r\u001b[K[##########----------] about 4 min left; 3 of 4: c.xlsx',
      '\r\u001b[K',
    ]);
  });

  test('is not wider than the terminal', () => {
    const { io, written } = speaker(true);
    showProgress(1_000, io).next(`${'x'.repeat(90)}.xlsx`);
    expect(written[0]).toHaveLength('\r\u001b[K'.length + 59);
  });

  test.each([
    ['without a terminal', 4, false],
    ['with one file', 1, true],
  ])('is not shown %s', (_where, count, isTerminal) => {
    const { io, written } = speaker(isTerminal);
    const { next, clear } = showProgress(count, io);
    next('a.xlsx');
    clear();
    expect(written).toEqual([]);
  });
});
