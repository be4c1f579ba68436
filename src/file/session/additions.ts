import type { AlteredCopy, ReportLayout, ReportRow } from '../../core/sheet/host';
import { EditInTheWay } from '../checkEdit';
import type { FileHost } from '../fileHost';

/** What was put into a file beside the contents of its cells. */
export type Addition =
  | { readonly kind: 'copy'; readonly copy: AlteredCopy }
  | {
      readonly kind: 'report';
      readonly name: string;
      readonly rows: readonly ReportRow[];
      readonly layout: ReportLayout;
    }
  | { readonly kind: 'stored'; readonly json: unknown };

/** An addition that goes and one that comes; null for none. */
export interface Exchange {
  readonly gone: Addition | null;
  readonly come: Addition | null;
}

/** An addition that is in the file, and how to make the file what it was before it. */
interface Placed {
  readonly addition: Addition;
  readonly goBack: () => void;
}

/** Keeps a file as it was opened but for a list of additions, any of which can go again. */
export class Additions {
  private placed: readonly Placed[] = [];

  constructor(private readonly host: FileHost) {}

  get list(): readonly Addition[] {
    return this.placed.map(({ addition }) => addition);
  }

  /**
   * Takes one addition out, to the byte, and puts another in its place, or as the last where none goes: what is taken
   * back comes to stand where it stood, and the file is what it was.
   * @throws a Failure where the file does not allow it; then all is as it was.
   */
  exchange({ gone, come }: Exchange): void {
    const found = this.placed.findIndex(({ addition }) => addition === gone);
    const first = found < 0 ? this.placed.length : found;
    const later = this.list.slice(first + 1);
    const asItWas = this.host.remember();
    this.placed[first]?.goBack();
    try {
      const added = [...(come ? [come] : []), ...later].map((addition) => this.place(addition));
      this.placed = [...this.placed.slice(0, first), ...added];
    } catch (error) {
      asItWas();
      throw error;
    }
  }

  private place(addition: Addition): Placed {
    const { host } = this;
    const goBack = host.remember();
    if (addition.kind === 'report') host.addSheet(addition.name, addition.rows, addition.layout);
    else if (addition.kind === 'stored') host.storeJson(addition.json);
    else {
      const [refused] = host.addCopy(addition.copy);
      if (refused) throw new EditInTheWay(refused);
    }
    return { addition, goBack };
  }
}

/** The sheet that came with an addition; null where none did. */
export function addedSheet(addition: Addition | null): string | null {
  if (addition?.kind === 'report') return addition.name;
  return addition?.kind === 'copy' ? addition.copy.name : null;
}
