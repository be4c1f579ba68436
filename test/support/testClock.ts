import type { Clock } from '../../src/ui/model/clock';

/** A clock that stands still until it is told to go on. */
export class TestClock implements Clock {
  ms = 0;
  private timers: { readonly at: number; readonly then: () => void }[] = [];

  today(): string {
    return '2017-04-15';
  }

  time(): string {
    return '14:02';
  }

  now(): number {
    return this.ms;
  }

  startTimer(milliseconds: number, then: () => void): () => void {
    const timer = { at: this.ms + milliseconds, then };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((one) => one !== timer);
    };
  }

  pass(milliseconds: number): void {
    this.ms += milliseconds;
    for (const timer of this.timers.filter(({ at }) => at <= this.ms)) {
      this.timers = this.timers.filter((one) => one !== timer);
      timer.then();
    }
  }
}
