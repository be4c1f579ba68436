import { Failure } from '../core/sheet/errors';
import type { Message } from '../excel/messages';
import type { StartTimer } from '../excel/session';
import type { Desk, RibbonCommand } from './command';

/** Office ends whatever takes five minutes, and says nothing. */
const patienceMs = 4 * 60_000;

interface AnswerParts {
  /** @throws whatever keeps the workbook from being opened */
  readonly openDesk: () => Promise<Desk>;
  /** Tells the user; null that there is nothing to say, so that nothing of before is told. */
  readonly tell: (message: Message | null) => Promise<void>;
  readonly startTimer: StartTimer;
}

/** What Office hands to a command, and waits for: until it is completed, no other can be chosen. */
interface CommandEvent {
  completed(): void;
}

/**
 * Makes a command one that Office can call: whatever happens, it ends, and what is to be told is told.
 * Commands that are chosen in quick succession wait for each other.
 */
export function answerWith({ openDesk, tell, startTimer }: AnswerParts) {
  let turn: Promise<unknown> = Promise.resolve();

  const carryOut = async (command: RibbonCommand): Promise<Message | null> => {
    let desk: Desk | null = null;
    let isGivenUp = false;
    const work = turn.then(async () => {
      if (isGivenUp) return null;
      desk = await openDesk();
      return command.run(desk);
    });
    turn = work.catch(() => undefined);
    try {
      return await inTime(work, startTimer);
    } catch (error) {
      if (error instanceof TookTooLong) {
        isGivenUp = true;
        (desk as Desk | null)?.engine.cancel();
      }
      return sayFault(command, error);
    }
  };

  const answer = async (command: RibbonCommand, event: CommandEvent): Promise<void> => {
    try {
      await tell(await carryOut(command));
    } finally {
      event.completed();
    }
  };

  return (command: RibbonCommand) =>
    (event: CommandEvent): void => {
      void answer(command, event);
    };
}

class TookTooLong extends Error {}

function inTime<Result>(work: Promise<Result>, startTimer: StartTimer): Promise<Result> {
  return new Promise((resolve, reject) => {
    const stop = startTimer(patienceMs, () => {
      reject(new TookTooLong());
    });
    work.then(resolve, reject).finally(stop);
  });
}

function sayFault({ label, outcome }: RibbonCommand, error: unknown): Message {
  if (error instanceof TookTooLong) {
    return {
      kind: 'error',
      title: `“${label}” was stopped.`,
      text: `It took longer than ${patienceMs / 60_000} minutes, so part of it may be done. Look at the sheets before you try again.`,
    };
  }
  if (error instanceof Failure) return { kind: 'error', title: `${outcome}.`, text: error.message };
  const words = error instanceof Error ? error.message : String(error);
  return {
    kind: 'error',
    title: `${outcome}.`,
    text: `This is a fault in Scorecard Checker, not in your workbook. Try once more. If it happens again, report this message: “${words}”.`,
  };
}
