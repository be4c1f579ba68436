/** An object of the emulated Excel: what the client can name by a path. */
export interface HostObject {
  readonly type: string;
  /** What the client is told when it first names the object: its Id, say. */
  readonly identity?: Readonly<Record<string, unknown>>;
  /** Of a collection. */
  readonly items?: () => readonly HostObject[];
  /** By lower-case name, because the client is not consistent. */
  readonly members: Readonly<Record<string, Member>>;
}

interface Gated {
  /** The minor number of the requirement set that brought it: 14 for ExcelApi 1.14. */
  readonly since?: number;
}

export interface Property extends Gated {
  readonly name: string;
  readonly get: () => unknown;
  readonly set?: (value: unknown) => void;
}

export interface Navigation extends Gated {
  readonly name: string;
  readonly go: () => HostObject;
}

export interface Method extends Gated {
  readonly name: string;
  /** Answers a value, an object, or null for a null object. */
  readonly call: (...values: unknown[]) => unknown;
  /** Whether it changes the workbook or what is shown of it. */
  readonly writes?: boolean;
}

export type Member = Property | Navigation | Method;

/** An error as Excel reports it. */
export class HostFault extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Members by their lower-case name. */
export function membersOf(...members: readonly Member[]): Record<string, Member> {
  return Object.fromEntries(members.map((member) => [member.name.toLowerCase(), member]));
}

/** A property of a fixed or changing value. */
export function value(name: string, get: () => unknown, since?: number): Property {
  return { name, get, ...(since === undefined ? {} : { since }) };
}

export function isHostObject(thing: unknown): thing is HostObject {
  return typeof thing === 'object' && thing !== null && 'members' in thing && 'type' in thing;
}
