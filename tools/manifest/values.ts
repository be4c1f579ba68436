import { isOwnMachine } from './ownMachine';
import { everyElement, type XmlElement } from './readXml';
import { listResources } from './resources';

const longestUrl = 2048;
const longestShort = 125;
const longestLong = 250;

/** Any use of Excel's own interface needs it, even only to read. */
const neededPermission = 'ReadWriteDocument';

/** What is wrong with the texts, numbers and addresses of a manifest: one sentence each. */
export function findBadValues(manifest: XmlElement, version: string, isProduction: boolean): string[] {
  const textOf = (name: string) => manifest.children.find((child) => child.name === name)?.text ?? '';
  const problems: string[] = [];
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(textOf('Id'))) problems.push('The Id is not a GUID.');
  if (!/^\d{1,5}(\.\d{1,5}){0,3}$/.test(textOf('Version')))
    problems.push('The Version must be one to four numbers of up to five digits.');
  else if (Number.parseInt(textOf('Version')) < 1)
    problems.push('The Version must be at least 1.0: Microsoft’s service refuses what is lower.');
  if (textOf('Version') !== manifestVersion(version))
    problems.push(
      `The Version is ${textOf('Version')}, but package.json says ${version}, which is ${manifestVersion(version)} here.`,
    );
  if (!/^[a-z]{2,3}-[A-Z]{2}$/.test(textOf('DefaultLocale')))
    problems.push('The DefaultLocale must be a language with its country, such as en-GB.');
  if (textOf('Permissions') !== neededPermission)
    problems.push(`The Permissions must be ${neededPermission}, which any use of Excel needs.`);
  return [
    ...problems,
    ...findBadTexts(manifest),
    ...findBadUrls(manifest, isProduction),
    ...findPanes(manifest),
    ...findSharedAddress(manifest),
  ];
}

/** A version of package.json as a manifest has it: four numbers. */
export function manifestVersion(version: string): string {
  return `${version}.0`;
}

function findBadTexts(manifest: XmlElement): string[] {
  const limited = [
    ...manifest.children.flatMap(({ name, attributes, line }) => {
      const most = name === 'DisplayName' ? longestShort : name === 'Description' ? longestLong : null;
      return most === null ? [] : [{ value: attributes['DefaultValue'] ?? '', most, line }];
    }),
    ...listResources(manifest).flatMap(({ kind, value, line }) => {
      const most = kind === 'bt:ShortStrings' ? longestShort : kind === 'bt:LongStrings' ? longestLong : null;
      return most === null ? [] : [{ value, most, line }];
    }),
    ...everyElement(manifest)
      .filter(({ name }) => ['Group', 'Control', 'Item'].includes(name))
      .map(({ attributes, line }) => ({ value: attributes['id'] ?? '', most: longestShort, line })),
  ];
  return limited
    .filter(({ value, most }) => value.length === 0 || value.length > most)
    .map(({ most, line }) => `Line ${line}: the text must have 1 to ${most} characters.`);
}

/** Every address in a manifest, wherever it stands. */
export function listUrls(manifest: XmlElement): { readonly url: string; readonly line: number }[] {
  const names = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation'];
  const plain = everyElement(manifest)
    .filter(({ name, attributes }) => names.includes(name) && !('resid' in attributes))
    .map(({ attributes, line }) => ({ url: attributes['DefaultValue'] ?? '', line }));
  const resources = listResources(manifest)
    .filter(({ kind }) => kind === 'bt:Urls' || kind === 'bt:Images')
    .map(({ value, line }) => ({ url: value, line }));
  const overrides = everyElement(manifest)
    .filter(({ name, attributes }) => /Override$/.test(name) && /^\w+:\/\//.test(attributes['Value'] ?? ''))
    .map(({ attributes, line }) => ({ url: attributes['Value']!, line }));
  return [...plain, ...resources, ...overrides];
}

function findBadUrls(manifest: XmlElement, isProduction: boolean): string[] {
  return listUrls(manifest).flatMap(({ url, line }) => {
    const parsed = URL.canParse(url) ? new URL(url) : null;
    if (parsed?.protocol !== 'https:') return [`Line ${line}: "${url}" is not an address with https.`];
    if (url.length > longestUrl) return [`Line ${line}: the address has more than ${longestUrl} characters.`];
    return isProduction && isOwnMachine(parsed.hostname)
      ? [`Line ${line}: "${url}" is on this machine.`]
      : [];
  });
}

/** Buttons that name the same pane reuse the one that is open. */
function findPanes(manifest: XmlElement): string[] {
  const panes = everyElement(manifest).filter(({ name }) => name === 'TaskpaneId');
  return panes
    .filter(({ text }) => text !== panes[0]!.text)
    .map(({ text, line }) => `Line ${line}: "${text}" would open a second pane.`);
}

/**
 * Excel on the web refuses a manifest, which Windows takes, of which only some of the buttons open the address that the
 * commands or a runtime have: all or none (office-js#2477).
 */
function findSharedAddress(manifest: XmlElement): string[] {
  const elements = everyElement(manifest);
  const idsOf = (...names: readonly string[]) =>
    elements
      .filter(({ name }) => names.includes(name))
      .flatMap(({ attributes }) => attributes['resid'] ?? []);
  const shared = new Set(idsOf('FunctionFile', 'Runtime'));
  const opened = elements
    .filter(({ name, attributes }) => name === 'Action' && attributes['xsi:type'] === 'ShowTaskpane')
    .flatMap(({ children }) => children.filter(({ name }) => name === 'SourceLocation'));
  const sharing = opened.filter(({ attributes }) => shared.has(attributes['resid'] ?? ''));
  return sharing.length === opened.length
    ? []
    : sharing.map(
        ({ attributes, line }) =>
          `Line ${line}: only some buttons open "${attributes['resid'] ?? ''}", which is the commands’ address too: Excel on the web refuses that.`,
      );
}
