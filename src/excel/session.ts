/// <reference types="office-js" />
import { Failure } from '../core/sheet/errors';
import { ExcelFailure, NoAnswer, readCause, type Cause } from './errors';

/** Starts a timer and answers how to stop it. */
export type StartTimer = (milliseconds: number, then: () => void) => () => void;

export interface SessionOptions {
  /** How long Excel may leave a question unanswered. */
  readonly patienceMs: number;
  readonly startTimer: StartTimer;
  /** Where the last apply is kept, so that it can be reverted after the page was loaded again. */
  readonly applied?: KeptStore;
}

/** A place for plain data that outlives the page. */
export interface KeptStore {
  read(): unknown;
  write(kept: unknown): void;
}

/** Excel's own context, whose `sync` waits no longer than Excel can reasonably take. */
export interface Context {
  readonly workbook: Excel.Workbook;
  sync(): Promise<void>;
}

type Work<Result> = (context: Context) => Promise<Result>;

/** Waits before a question is asked again, one for each time. */
const pausesMs = [250, 1000, 3000];

/** Every conversation with Excel: with a watchdog, and questions asked again where Excel was only busy. */
export class Session {
  constructor(private readonly options: SessionOptions) {}

  /**
   * Asks Excel something that changes nothing, so it may be asked again.
   * @param outcome what it means for the user if there is no answer: `Sheet "A" was not read`.
   * @param isVital whether to ask again whatever Excel has against it; after silence, once.
   */
  async ask<Result>(outcome: string, work: Work<Result>, isVital = false): Promise<Result> {
    for (let tries = 0; ; tries++) {
      try {
        return await this.run(work);
      } catch (error) {
        if (error instanceof Failure) throw error;
        const cause = readCause(error);
        const pauseMs = pausesMs[tries];
        const isWorthwhile =
          cause.trouble === 'busy' || (isVital && (cause.trouble !== 'silent' || tries === 0));
        if (!isWorthwhile || pauseMs === undefined) throw new ExcelFailure(outcome, cause);
        await this.pause(pauseMs);
      }
    }
  }

  /** Asks Excel for a change, once: whether it was made in spite of an error, only the caller can find out. */
  async change<Result>(outcome: string, work: Work<Result>): Promise<Result> {
    try {
      return await this.run(work);
    } catch (error) {
      if (error instanceof Failure) throw error;
      throw new ExcelFailure(outcome, readCause(error));
    }
  }

  /** The same, with objects that an earlier conversation left behind. */
  async changeIn(
    known: OfficeExtension.ClientRequestContext,
    outcome: string,
    work: Work<void>,
  ): Promise<void> {
    try {
      await Excel.run(known, (context) => work(this.watch(context)));
    } catch (error) {
      throw new ExcelFailure(outcome, readCause(error));
    }
  }

  /**
   * The same, but what Excel has against it is an answer.
   * @param isOneUndo whether Undo is to take all of it back at once, where this Excel can be told so.
   */
  async attempt(work: Work<void>, isOneUndo = false): Promise<Cause | null> {
    try {
      await this.run(work, isOneUndo && Office.context.requirements.isSetSupported('ExcelApi', '1.20'));
      return null;
    } catch (error) {
      return readCause(error);
    }
  }

  /** Lets the pane draw and take clicks. */
  async breathe(): Promise<void> {
    await this.pause(0);
  }

  pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      this.options.startTimer(milliseconds, resolve);
    });
  }

  private async run<Result>(work: Work<Result>, mergeUndoGroup = false): Promise<Result> {
    const batch = (context: Excel.RequestContext): Promise<Result> => work(this.watch(context));
    return mergeUndoGroup ? Excel.run({ mergeUndoGroup }, batch) : Excel.run(batch);
  }

  private watch(context: Excel.RequestContext): Context {
    return { workbook: context.workbook, sync: () => this.within(context.sync()) };
  }

  private within<Result>(answer: Promise<Result>): Promise<Result> {
    const { patienceMs, startTimer } = this.options;
    return new Promise((resolve, reject) => {
      const stop = startTimer(patienceMs, () => {
        reject(new NoAnswer(patienceMs));
      });
      answer.then(resolve, reject).finally(stop);
    });
  }
}
