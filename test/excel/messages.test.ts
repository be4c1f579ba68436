/** @jest-environment ./test/support/worlds/dom.cjs */
import { leaveMessage, type Message, takeMessage } from '../../src/excel/messages';

const message: Message = { kind: 'warning', title: 'Nothing was marked.', text: 'The sheet is protected.' };
const world = globalThis as unknown as { Office: unknown };

function openIn(url: string, partitionKey?: string): void {
  world.Office = { context: { document: { url }, partitionKey } };
}

beforeEach(() => {
  localStorage.clear();
  openIn('C:\\draft.xlsx');
});

afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

test('a message is taken once', () => {
  expect(takeMessage()).toBeNull();
  leaveMessage(message);
  expect(takeMessage()).toEqual(message);
  expect(takeMessage()).toBeNull();
});

test('the later message comes in place of the earlier, and none takes it away', () => {
  leaveMessage(message);
  leaveMessage({ ...message, title: 'The marks were not cleared.' });
  expect(takeMessage()?.title).toBe('The marks were not cleared.');
  leaveMessage(message);
  leaveMessage(null);
  expect(takeMessage()).toBeNull();
});

test('a message for one workbook is not shown beside another', () => {
  leaveMessage(message);
  openIn('C:\\other.xlsx');
  expect(takeMessage()).toBeNull();
  openIn('C:\\draft.xlsx');
  expect(takeMessage()).toEqual(message);
});

test('a message that nobody took for a long time is forgotten', () => {
  jest.useFakeTimers();
  leaveMessage(message);
  jest.setSystemTime(Date.now() + 16 * 60_000);
  expect(takeMessage()).toBeNull();
});

test('the part of the storage is used that Excel on the web gives us', () => {
  openIn('https://x/draft.xlsx', 'part7');
  leaveMessage(message);
  expect(Object.keys(localStorage)).toEqual(['part7scorecard-checker:message']);
  openIn('https://x/draft.xlsx', 'part8');
  expect(takeMessage()).toBeNull();
});

test('what someone else wrote in its place is no message', () => {
  for (const text of ['', '{', 'null', '[]', '{"title":3}']) {
    localStorage.setItem('scorecard-checker:message', text);
    expect(takeMessage()).toBeNull();
  }
});

test('a browser that forbids storage stops nobody', () => {
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('QuotaExceededError');
  });
  jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new Error('SecurityError');
  });
  leaveMessage(message);
  expect(takeMessage()).toBeNull();
});
