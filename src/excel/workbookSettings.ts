import { settingsKey } from '../core/stored/keys';
import { laterStored } from '../core/stored/stored';
import { readStoredText, readStoredXml, storedNamespace } from '../core/stored/storedXml';
import { SettingsTooLarge } from './errors';
import type { Session } from './session';

/** Workbooks have lost settings of a million characters and more; ours need a small part of that. */
const maxCharacters = 100_000;

/**
 * What was kept last, by the add-in or in the file when it was open elsewhere; null where there is nothing. What is there
 * and is not JSON is handed over as text.
 */
export async function readKeptSettings(session: Session): Promise<unknown> {
  return session.ask('The settings of this workbook were not read', async (context) => {
    const { settings, customXmlParts } = context.workbook;
    const setting = settings.getItemOrNullObject(settingsKey);
    setting.load('value');
    const parts = customXmlParts.getByNamespace(storedNamespace);
    parts.load('items/id');
    await context.sync();
    const value: unknown = setting.isNullObject ? null : setting.value;
    const kept = typeof value === 'string' ? readStoredText(value) : value;
    const texts = parts.items.map((part) => part.getXml());
    if (texts.length === 0) return kept;
    await context.sync();
    return texts.map((text) => readStoredXml(text.value)).reduce(laterStored, kept);
  });
}

/** Kept as a setting only: to add a custom XML part would cost the user the undo list. */
export async function writeSettings(session: Session, json: unknown): Promise<void> {
  const text = JSON.stringify(json);
  if (text.length > maxCharacters) throw new SettingsTooLarge(maxCharacters);
  await session.change('The settings were not saved', async (context) => {
    context.workbook.settings.add(settingsKey, text);
    await context.sync();
  });
}
