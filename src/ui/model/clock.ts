import type { CalendarDate } from '../../core/sheet/calendar';

/** The time as the pane needs it; given from outside so that tests can set it. */
export interface Clock {
  /** The day of the check. */
  today(): CalendarDate;
  /** "14:02". */
  time(): string;
  /** Milliseconds from any beginning. */
  now(): number;
  /** Answers how to stop it. */
  startTimer(milliseconds: number, then: () => void): () => void;
}

export function systemClock(today: () => CalendarDate): Clock {
  return {
    today,
    time: () => {
      const now = new Date();
      return [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
    },
    now: () => performance.now(),
    startTimer: (milliseconds, then) => {
      const timer = setTimeout(then, milliseconds);
      return () => {
        clearTimeout(timer);
      };
    },
  };
}
