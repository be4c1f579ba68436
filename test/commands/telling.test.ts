import { type DialogOpener, readSaid, showInDialog } from '../../src/commands/dialog';
import { tellWith } from '../../src/commands/tell';
import type { Message } from '../../src/excel/messages';

const message: Message = {
  kind: 'warning',
  title: 'Nothing was marked.',
  text: 'Sheet “A & B” was not read: 100 % #1?',
};

/** Timers that run when they are told to. */
function startTimers() {
  const waiting = new Set<() => void>();
  return {
    start: (_milliseconds: number, then: () => void) => {
      waiting.add(then);
      return () => waiting.delete(then);
    },
    async pass() {
      for (const then of [...waiting]) {
        waiting.delete(then);
        then();
      }
      await new Promise((resolve) => setImmediate(resolve));
    },
    get count() {
      return waiting.size;
    },
  };
}

describe('what a command has to say', () => {
  async function tell(isTaken: boolean, isShown: boolean, said: Message | null = message) {
    const timers = startTimers();
    const left: (Message | null)[] = [];
    const shown: Message[] = [];
    const told = tellWith({
      leaveMessage: (one) => left.push(one),
      isWaiting: () => !isTaken,
      showInDialog: (one) => {
        shown.push(one);
        return Promise.resolve(isShown);
      },
      startTimer: timers.start,
    })(said);
    for (let turn = 0; turn < 5; turn++) await timers.pass();
    await told;
    return { left, shown };
  }

  test('is left to the pane where one is open', async () => {
    expect(await tell(true, true)).toEqual({ left: [message], shown: [] });
  });

  test('is shown in a dialog where none is, and then not once more by the pane', async () => {
    expect(await tell(false, true)).toEqual({ left: [message, null], shown: [message] });
  });

  test('waits for the next pane where no dialog can be opened', async () => {
    expect(await tell(false, false)).toEqual({ left: [message], shown: [message] });
  });

  test('may be nothing, which takes away what was left before', async () => {
    expect(await tell(false, true, null)).toEqual({ left: [null], shown: [] });
  });
});

describe('the dialog', () => {
  const handlers = new Map<string, () => void>();
  const closed: string[] = [];
  let addresses: string[] = [];

  beforeAll(() => {
    Object.assign(globalThis, {
      Office: {
        AsyncResultStatus: { Succeeded: 'succeeded' },
        EventType: { DialogMessageReceived: 'message', DialogEventReceived: 'event' },
      },
    });
  });

  afterAll(() => {
    delete (globalThis as { Office?: unknown }).Office;
  });

  /** @param status what Office answers; null for never */
  function open(status: 'succeeded' | 'failed' | null) {
    handlers.clear();
    closed.length = 0;
    addresses = [];
    const timers = startTimers();
    const dialog = {
      addEventHandler: (type: string, handler: () => void) => handlers.set(type, handler),
      close: () => closed.push('closed'),
    };
    const opener = {
      displayDialogAsync: (address: string, _options: unknown, then: (result: unknown) => void) => {
        addresses.push(address);
        if (status) then({ status, value: dialog });
      },
    };
    const shown = showInDialog(
      opener as unknown as DialogOpener,
      'https://a.example/said.html',
      message,
      timers.start,
    );
    return { shown, timers };
  }

  test('has the words in the part of its address that no server is sent, whatever Excel adds to it', () => {
    open('succeeded');
    const [address] = addresses;
    const { hash, pathname, search } = new URL(address!);
    expect([pathname, search]).toEqual(['/said.html', '']);
    expect(readSaid(hash)).toEqual({ title: message.title, text: message.text });
    expect(readSaid(`${hash}&_xdm_Info=1`)).toEqual({ title: message.title, text: message.text });
  });

  test.each(['', '#', '#x', '#%', '#null', '#%7B%22title%22%3A1%7D'])(
    'takes “%s” for no words of ours',
    (hash) => {
      expect(readSaid(hash)).toBeNull();
    },
  );

  test('is over when its button is pressed, and is closed then', async () => {
    const { shown, timers } = open('succeeded');
    handlers.get('message')!();
    expect([await shown, closed, timers.count]).toEqual([true, ['closed'], 0]);
  });

  test('is over when the user closes it', async () => {
    const { shown } = open('succeeded');
    handlers.get('event')!();
    expect([await shown, closed]).toEqual([true, []]);
  });

  test('does not hold the ribbon up for long where it is left open', async () => {
    const { shown, timers } = open('succeeded');
    await timers.pass();
    expect([await shown, closed]).toEqual([true, []]);
  });

  test.each([['failed'], [null]] as const)('that Office does not open (%s) is no dialog', async (status) => {
    const { shown, timers } = open(status);
    await timers.pass();
    expect(await shown).toBe(false);
  });
});
