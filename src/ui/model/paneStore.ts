import type { PaneMemory } from './memory';
import { sayFault } from './sentences';
import { initialState, type Notice, type PaneState } from './state';

/** Holds what the pane shows, and tells whoever draws it that it is another. */
export class PaneStore {
  private state = initialState;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly memory?: PaneMemory) {}

  readonly get = (): PaneState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  set(part: Partial<PaneState>): void {
    const { check, scorecard, finding } = this.state;
    this.state = { ...this.state, ...part };
    const now = this.state;
    if (now.check && (now.check !== check || now.scorecard !== scorecard || now.finding !== finding))
      this.memory?.write({ wasChecked: true, scorecard: now.scorecard, finding: now.finding });
    for (const listener of this.listeners) listener();
  }

  /** Tells screen readers. */
  announce(text: string): void {
    this.set({ announcement: { text } });
  }

  /** Shows a notice, and tells screen readers these words of it. */
  tell(notice: Notice, said = notice.title): void {
    this.set({ notice, announcement: { text: said } });
  }

  /** Does something that changes nothing in the workbook; what is thrown becomes a notice. */
  async guard(outcome: string, act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      this.tell(sayFault(outcome, error));
    }
  }
}
