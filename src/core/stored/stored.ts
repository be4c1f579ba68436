import { Failure } from '../sheet/errors';
import type { Explanation } from '../explanations/explanation';
import type { SignOff } from '../explanations/signOff';
import { readExplanation } from './readExplanation';
import { readSettingsJson } from './readSettings';
import { readSignOff } from './readSignOff';
import { type AnyRule, allRules } from '../rules/index';
import type { Settings } from '../scorecard/settings';
import { isRecord } from '../text/isRecord';
import { revisionOf } from './storedRevision';
import { plural } from '../text/words';

// Apart from the rules, so that a host can have it without.
export { laterStored } from './storedRevision';

/** What a workbook is to keep for us. */
export interface StoredContent {
  readonly settings: Settings;
  readonly explanations: readonly Explanation[];
  /** The last sign-off; null or left out where nobody signed. */
  readonly signOff?: SignOff | null;
  /** One more each time it is written, so that of two copies the later is known. */
  readonly revision: number;
  /** What was read before, so that nothing in it that we do not know is lost when it is written again. */
  readonly raw?: unknown;
}

/** What a workbook keeps for us, as far as it can be used. */
export interface Stored extends StoredContent {
  /** A plain sentence for each thing that cannot be used. */
  readonly problems: readonly string[];
}

const version = 1;
const mostProblems = 20;
/** No version nests more; what does was made to break something. */
const deepest = 50;
const nothing: StoredContent = { settings: {}, explanations: [], revision: 0 };

/** A newer program keeps things here that this one would lose. */
export class StoredByNewerVersion extends Failure {
  override readonly name = 'StoredByNewerVersion';
  constructor() {
    super(
      'Nothing was saved because this workbook was last saved by a newer version of Scorecard Checker: ' +
        'update Scorecard Checker and try again.',
    );
  }
}

/** What a workbook keeps for us; null where it keeps nothing. Whatever cannot be used is said, and nothing is guessed. */
export function readStored(json: unknown, rules: readonly AnyRule[] = allRules): Stored {
  if (json === null || json === undefined) return { ...nothing, raw: null, problems: [] };
  if (isNewer(json)) {
    const sentence =
      'The settings and explanations in this workbook are not used, because a newer version of Scorecard Checker ' +
      'saved them: update Scorecard Checker.';
    return { ...nothing, revision: revisionOf(json), raw: json, problems: [sentence] };
  }
  if (!isOurs(json)) {
    const sentence =
      'The settings and explanations in this workbook are damaged, so they are not used: set them again.';
    return { ...nothing, revision: revisionOf(json), raw: json, problems: [sentence] };
  }
  const { settings, problems } = readSettingsJson(json['settings'] ?? {}, rules);
  const listed = json['explanations'] ?? [];
  const entries: readonly unknown[] = Array.isArray(listed) ? listed : [listed];
  const explanations = entries.flatMap((entry) => readExplanation(entry) ?? []);
  const unread = entries.length - explanations.length;
  const signOff = readSignOff(json['signOff']);
  return {
    settings,
    explanations,
    ...(signOff ? { signOff } : {}),
    revision: revisionOf(json),
    raw: json,
    problems: [...shorten(problems), ...(unread > 0 ? [sayUnreadable(unread)] : [])],
  };
}

/**
 * The JSON to keep in a workbook. What `raw` holds beside it, from another version of this program, is kept.
 * @throws StoredByNewerVersion where `raw` says that a newer version wrote it.
 */
export function writeStored({
  settings,
  explanations,
  signOff = null,
  revision,
  raw = null,
}: StoredContent): unknown {
  if (isNewer(raw)) throw new StoredByNewerVersion();
  const before = isOurs(raw) ? raw : {};
  const listed: unknown = before['explanations'];
  const unreadable = Array.isArray(listed) ? listed.filter((entry) => !readExplanation(entry)) : [];
  return {
    ...before,
    version,
    revision,
    settings: keepUnusable(before['settings'], settings),
    explanations: [...explanations, ...(unreadable as unknown[])],
    ...keepSignOff(before['signOff'], signOff),
  };
}

/** One that cannot be read may be of another version: only a new one takes its place. */
function keepSignOff(before: unknown, signOff: SignOff | null): { readonly signOff?: unknown } {
  if (signOff) return { signOff };
  return before === undefined || readSignOff(before) ? { signOff: undefined } : { signOff: before };
}

/** New settings, and beside them what could not be used of those before, for whoever wrote it. */
function keepUnusable(before: unknown, settings: Settings): unknown {
  if (!isRecord(before)) return settings;
  const usable: Record<string, unknown> = { ...readSettingsJson(before).settings };
  const kept = Object.entries(before).flatMap(([key, part]) => {
    if (!Object.hasOwn(usable, key)) return isKnownPart(key) ? [] : [[key, part] as const];
    if (Array.isArray(part)) {
      const unusable = part.filter((one) => readSettingsJson({ [key]: [one] }).problems.length > 0);
      return unusable.length > 0 ? [[key, unusable] as const] : [];
    }
    const used = usable[key] as Record<string, unknown>;
    const rest = Object.entries(part as object).filter(([name]) => !Object.hasOwn(used, name));
    return rest.length > 0 ? [[key, Object.fromEntries(rest)] as const] : [];
  });
  return mergeParts(Object.fromEntries(kept), settings);
}

function isKnownPart(key: string): boolean {
  return (
    key === 'rules' || key === 'polarity' || key === 'columns' || key === 'apart' || key === 'statements'
  );
}

function mergeParts(under: Readonly<Record<string, unknown>>, settings: Settings): unknown {
  const over: Readonly<Record<string, unknown>> = { ...settings };
  const joined = Object.entries(over).map(([key, part]) => {
    const below = Object.hasOwn(under, key) ? under[key] : undefined;
    return [key, mergePart(below, part)] as const;
  });
  return { ...under, ...Object.fromEntries(joined) };
}

function mergePart(below: unknown, part: unknown): unknown {
  if (Array.isArray(below) && Array.isArray(part)) return [...(part as unknown[]), ...(below as unknown[])];
  return isRecord(below) && isRecord(part) ? { ...below, ...part } : part;
}

function isOurs(json: unknown): json is Record<string, unknown> {
  return isRecord(json) && json['version'] === version && !isDeeperThan(deepest, json);
}

function isDeeperThan(levels: number, json: unknown): boolean {
  if (typeof json !== 'object' || json === null) return false;
  return levels === 0 || Object.values(json).some((part) => isDeeperThan(levels - 1, part));
}

function isNewer(json: unknown): boolean {
  return isRecord(json) && typeof json['version'] === 'number' && json['version'] > version;
}

function sayUnreadable(count: number): string {
  const what = plural(count, 'explanation');
  return `${what} in this workbook cannot be read and ${count === 1 ? 'is' : 'are'} not used: give the reason again where a query asks for it.`;
}

function shorten(problems: readonly string[]): readonly string[] {
  if (problems.length <= mostProblems) return problems;
  const rest = problems.length - mostProblems;
  return [...problems.slice(0, mostProblems), `${rest} more settings cannot be used either.`];
}
