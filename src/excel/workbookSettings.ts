import { SettingsTooLarge } from './errors';
import type { Session } from './session';

const settingsKey = 'scorecard-checker';

/** Workbooks have lost settings of a million characters and more; ours need a small part of that. */
const maxCharacters = 100_000;

/** Null where there are none, or what is there is not JSON. */
export async function readSettings(session: Session): Promise<unknown> {
  const text = await session.ask('The settings of this workbook were not read', async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(settingsKey);
    setting.load('value');
    await context.sync();
    return setting.isNullObject ? null : (setting.value as unknown);
  });
  return typeof text === 'string' ? parse(text) : null;
}

export async function writeSettings(session: Session, json: unknown): Promise<void> {
  const text = JSON.stringify(json);
  if (text.length > maxCharacters) throw new SettingsTooLarge(maxCharacters);
  await session.change('The settings were not saved', async (context) => {
    context.workbook.settings.add(settingsKey, text);
    await context.sync();
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
