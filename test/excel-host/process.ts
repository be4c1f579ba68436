import { HostFault, isHostObject, type HostObject, type Member } from './hostObject';

/** What Office.js sends, as far as it is used here; the names are its own. */
export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly number[];
}

export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error: null | {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

const actionTypes = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;
const pathTypes = { root: 1, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

export interface Surroundings {
  readonly root: HostObject;
  /** The minor number of the newest requirement set that this Excel has. */
  readonly level: number;
  /** Objects that the client asked to keep from one request to the next. */
  readonly references: Map<string, HostObject>;
  /** Stops before the action of this index, having done those before it. */
  readonly stopBefore?: { readonly action: number; readonly code: string };
  /** Told of each action that changes the workbook, and of each member that nobody emulated. */
  readonly onWrite: (what: string) => void;
  readonly onUnknown: (what: string) => void;
}

/** Does what a request asks for, action by action, until one fails: what was done before stays done, as in Excel. */
export function process(request: RequestBody, surroundings: Surroundings): ResponseBody {
  return new Processing(request, surroundings).process();
}

class Processing {
  private readonly objects = new Map<number, HostObject | null>();
  private readonly referenceIds = new Map<HostObject, string>();

  constructor(
    private readonly request: RequestBody,
    private readonly surroundings: Surroundings,
  ) {}

  process(): ResponseBody {
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        const { stopBefore } = this.surroundings;
        if (stopBefore?.action === index) throw new HostFault(stopBefore.code, 'A planned fault');
        if (action.ActionType === actionTypes.trace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: this.perform(action) });
      } catch (error) {
        if (!(error instanceof HostFault)) throw error;
        return {
          Results: results,
          TraceIds: traces,
          Error: {
            Code: error.code,
            Message: error.message,
            Location: this.locate(action),
            ActionIndex: index,
            HttpStatusCode: 400,
          },
        };
      }
    }
    return { Results: results, TraceIds: traces, Error: null };
  }

  private perform(action: Action): unknown {
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return this.identify(this.resolve(action.ObjectPathId));
      case actionTypes.query:
        return this.query(this.resolve(action.ObjectPathId), action);
      case actionTypes.method:
        return this.callMethod(action);
      case actionTypes.set:
        this.setProperty(action);
        return null;
      case actionTypes.trace:
        return null;
      default:
        throw this.unknown(`action type ${action.ActionType}`);
    }
  }

  private callMethod({ Name, ObjectPathId, ArgumentInfo }: Action): unknown {
    const { references } = this.surroundings;
    const object = this.resolve(ObjectPathId);
    if (object === null) return null;
    if (Name === '_KeepReference') {
      const id = this.referenceIds.get(object) ?? `reference ${references.size + 1} ${Math.random()}`;
      this.referenceIds.set(object, id);
      references.set(id, object);
      return null;
    }
    if (Name === '_RemoveReference') {
      references.delete(String(ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    const answer = this.call(object, Name, ArgumentInfo);
    if (isHostObject(answer)) throw this.unknown(`${object.type}.${Name} as a value`);
    return answer ?? null;
  }

  private setProperty({ Name, ObjectPathId, ArgumentInfo }: Action): void {
    const object = this.resolve(ObjectPathId);
    if (object === null) throw new HostFault('InvalidArgument', `${Name} of a null object`);
    const member = this.find(object, Name);
    if (!('get' in member) || !member.set) throw this.unknown(`setting ${object.type}.${Name}`);
    this.surroundings.onWrite(`${object.type}.${member.name}`);
    member.set(ArgumentInfo?.Arguments?.[0]);
  }

  private query(object: HostObject | null, { QueryInfo }: Action): unknown {
    if (object === null) return null;
    const paths = [...(QueryInfo?.Select ?? []), ...(QueryInfo?.Expand ?? [])];
    if (paths.length === 0) throw this.unknown(`a load of everything there is about ${object.type}`);
    return this.select(
      object,
      paths.map((path) => path.split('/').filter((step) => step.toLowerCase() !== 'items')),
    );
  }

  private select(object: HostObject, paths: readonly (readonly string[])[]): Record<string, unknown> {
    if (object.items) {
      const items = object.items().map((item) => ({ ...item.identity, ...this.select(item, paths) }));
      return { _Items: items };
    }
    const selected: Record<string, unknown> = {};
    for (const first of new Set(paths.map(([step]) => step!.toLowerCase()))) {
      const member = this.find(object, first);
      if ('get' in member) {
        selected[member.name] = member.get();
      } else if ('go' in member) {
        const rest = paths.filter(([step]) => step!.toLowerCase() === first).map((steps) => steps.slice(1));
        selected[member.name] = this.select(member.go(), rest);
      } else throw this.unknown(`loading ${object.type}.${member.name}`);
    }
    return selected;
  }

  private identify(object: HostObject | null): unknown {
    if (object === null) return null;
    const reference = this.referenceIds.get(object);
    return { ...object.identity, ...(reference === undefined ? {} : { _ReferenceId: reference }) };
  }

  private resolve(pathId: number): HostObject | null {
    if (!this.objects.has(pathId))
      this.objects.set(pathId, this.resolvePath(this.request.ObjectPaths[pathId]!));
    return this.objects.get(pathId)!;
  }

  private resolvePath(path: ObjectPath): HostObject | null {
    const { root, references } = this.surroundings;
    if (path.ObjectPathType === pathTypes.root) return root;
    if (path.ObjectPathType === pathTypes.nullObject) return null;
    if (path.ObjectPathType === pathTypes.reference) {
      const object = references.get(path.Name);
      if (!object) throw new HostFault('InvalidReference', `${path.Name} is not kept`);
      this.referenceIds.set(object, path.Name);
      return object;
    }
    const parent = this.resolve(path.ParentObjectPathId!);
    if (parent === null) return null;
    if (path.ObjectPathType === pathTypes.property) {
      const member = this.find(parent, path.Name);
      if (!('go' in member)) throw this.unknown(`${parent.type}.${path.Name} as an object`);
      return member.go();
    }
    const name = path.ObjectPathType === pathTypes.indexer ? 'GetItem' : path.Name;
    const answer = this.call(parent, name, path.ArgumentInfo);
    if (answer !== null && !isHostObject(answer)) throw this.unknown(`${parent.type}.${name} as an object`);
    return answer;
  }

  private call(object: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    const member = this.find(object, name);
    if (!('call' in member)) throw this.unknown(`calling ${object.type}.${name}`);
    if (member.writes) this.surroundings.onWrite(`${object.type}.${member.name}`);
    const referenced = info?.ReferencedObjectPathIds ?? [];
    const values = (info?.Arguments ?? []).map((one, index) =>
      referenced[index] ? this.resolve(referenced[index]) : one,
    );
    return member.call(...values);
  }

  private find(object: HostObject, name: string): Member {
    const key = name.toLowerCase();
    if (!Object.hasOwn(object.members, key)) throw this.unknown(`${object.type}.${name}`);
    const member = object.members[key]!;
    if ((member.since ?? 1) > this.surroundings.level)
      throw new HostFault(
        'ApiNotFound',
        `${object.type}.${member.name} came with ExcelApi 1.${member.since}`,
      );
    return member;
  }

  private unknown(what: string): HostFault {
    this.surroundings.onUnknown(what);
    return new HostFault('ApiNotFound', `The emulated Excel does not know ${what}`);
  }

  private locate({ Name, ObjectPathId }: Action): string {
    return `${this.objects.get(ObjectPathId)?.type ?? 'Object'}.${Name}`;
  }
}
