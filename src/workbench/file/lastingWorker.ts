import type { Engine } from '../../core/engine/engine';
import type { Changed, FileState, FileWorker } from '../worker/fileWorker';
import type { FileLink } from './fileLink';

/** How the worker does that holds the file; `lost` where it died and could not be started again. */
export type Health = 'well' | 'restarting' | 'restarted' | 'lost';

/** A change that was made, to be made again in another worker should this one die. */
export type Making<Answer = unknown> = (behind: FileWorker) => Promise<Changed<Answer>>;

/** What dies as often as this within a minute would die again. */
const mostDeaths = 3;

/** What an engine keeps nothing by. */
const keepsNothing: ReadonlySet<PropertyKey> = new Set<keyof Engine>([
  'check',
  'cancel',
  'previewFixes',
  'previewFill',
  'chasers',
  'judgeReason',
  'outline',
  'rules',
  'methods',
  'settings',
  'readSettings',
  'report',
  'narrative',
  'required',
  'compare',
  'previewNextYear',
]);

export interface WorkerListener {
  onHealth(health: Health): void;
  /** The file is open in another worker, where all that was done has been done again. */
  onRestarted(state: FileState): void;
  /** The engine kept settings or reasons in the file. */
  onKept(state: FileState): void;
}

/** A file in a worker that is started again where it dies, and then is what it was. */
export class LastingWorker {
  /** The engine of whichever worker there is. What it keeps in the file, past its host, is something to save too. */
  readonly engine: Engine;
  /** All that was done since the file was opened, in order. */
  private readonly journal: Making[] = [];
  private keptCount = 0;
  private readonly deaths: number[] = [];
  private isClosed = false;
  /** Done when the worker can be asked. */
  private ready: Promise<void> = Promise.resolve();

  constructor(
    private link: FileLink,
    private readonly reopen: () => Promise<FileLink>,
    private readonly listener: WorkerListener,
  ) {
    this.engine = this.delegate();
    this.watch(link);
  }

  async ask<Answer>(question: (behind: FileWorker) => Promise<Answer>): Promise<Answer> {
    await this.ready;
    const { behind, died } = this.link;
    return Promise.race([question(behind), died]);
  }

  async make<Answer>(making: Making<Answer>): Promise<Changed<Answer>> {
    const change = await this.ask(making);
    this.journal.push(making);
    return change;
  }

  /** Starts a worker again that was given up. */
  startAgain(): void {
    this.deaths.length = 0;
    this.ready = this.restart();
  }

  close(): void {
    this.isClosed = true;
    this.link.close();
  }

  private delegate(): Engine {
    const run = async (key: keyof Engine, given: readonly unknown[]): Promise<unknown> => {
      const answer = await this.ask(() => {
        const engine = this.link.engine as unknown as Record<
          string,
          (...given: readonly unknown[]) => Promise<unknown>
        >;
        return engine[key]!(...given);
      });
      if (!keepsNothing.has(key)) await this.noteKept();
      return answer;
    };
    return new Proxy({} as Engine, {
      get: (_, key) =>
        key === 'then' ? undefined : (...given: unknown[]) => run(key as keyof Engine, given),
    });
  }

  private async noteKept(): Promise<void> {
    const kept = await this.ask((behind) => behind.keptSince(this.keptCount));
    if (!kept) return;
    this.keptCount = kept.count;
    this.journal.push((behind) => behind.keep(kept.json));
    this.listener.onKept(kept.state);
  }

  private watch({ died }: FileLink): void {
    died.catch(() => {
      if (this.isClosed) return;
      this.link.close();
      const now = Date.now();
      this.deaths.push(now);
      const recent = this.deaths.filter((at) => now - at < 60_000);
      if (recent.length >= mostDeaths) this.listener.onHealth('lost');
      else this.ready = this.restart();
    });
  }

  /** Opens the file in another worker and does again all that was done. */
  private async restart(): Promise<void> {
    this.listener.onHealth('restarting');
    try {
      const link = await this.reopen();
      const state = await Promise.race([this.redoAll(link.behind), link.died]);
      this.link = link;
      this.watch(link);
      this.listener.onRestarted(state);
    } catch {
      this.listener.onHealth('lost');
    }
  }

  private async redoAll(behind: FileWorker): Promise<FileState> {
    for (const make of this.journal) await make(behind);
    this.keptCount = (await behind.keptSince(0))?.count ?? 0;
    return behind.state();
  }
}
