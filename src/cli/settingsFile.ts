import { readSettingsJson, type Settings } from '../core/index';
import { UsageError } from './arguments';
import { readBytes } from './files';
import type { Io } from './io';

/** The settings in a JSON file; anything in it that cannot be used is a usage error, so that no rule runs as nobody meant. */
export async function readSettingsFile(name: string | undefined, io: Io): Promise<Settings> {
  if (name === undefined) return {};
  const text = new TextDecoder().decode(await readBytes(name, io.cwd));
  const { settings, problems } = readSettingsJson(parse(text, name));
  if (problems.length > 0)
    throw new UsageError(`The settings in "${name}" cannot be used. ${problems.join(' ')}`);
  return settings;
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`The settings in "${name}" are not JSON: ${why}.`, { cause: error });
  }
}
