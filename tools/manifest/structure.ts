import type { XmlElement } from './readXml';

/**
 * What may stand in an element, in this order: `?` at most once, `+` at least once, `*` any number, else once. Office
 * does not load a manifest that is in another order. After `=` comes the line that applies, where it is another than
 * the element's name; an element that has an `xsi:type` is found by both.
 */
const inside: Readonly<Record<string, string>> = {
  'OfficeApp TaskPaneApp':
    'Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl ' +
    'SupportUrl AppDomains? Hosts Requirements DefaultSettings Permissions VersionOverrides',
  AppDomains: 'AppDomain+',
  Hosts: 'Host+',
  Requirements: 'Sets',
  Sets: 'Set+',
  DefaultSettings: 'SourceLocation',
  'VersionOverrides VersionOverridesV1_0': 'Description? Hosts=CommandHosts Resources',
  CommandHosts: 'Host+',
  'Host Workbook': 'DesktopFormFactor',
  DesktopFormFactor: 'GetStarted? FunctionFile? ExtensionPoint+',
  GetStarted: 'Title Description LearnMoreUrl',
  'ExtensionPoint PrimaryCommandSurface': 'OfficeTab',
  'ExtensionPoint ContextMenu': 'OfficeMenu+',
  // On a tab of Excel's own an add-in has one group, in its context menu one entry.
  OfficeTab: 'Group',
  OfficeMenu: 'Control',
  Group: 'Label Icon Control+',
  'Control Button': 'Label Supertip Icon Action',
  'Control Menu': 'Label Supertip Icon Items',
  Items: 'Item+',
  Item: 'Label Supertip Icon Action',
  Supertip: 'Title Description',
  Icon: 'bt:Image+',
  'Action ShowTaskpane': 'TaskpaneId SourceLocation Title?',
  'Action ExecuteFunction': 'FunctionName',
  Resources: 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings',
  'bt:Images': 'bt:Image=Localised+',
  'bt:Urls': 'bt:Url=Localised+',
  'bt:ShortStrings': 'bt:String=Localised+',
  'bt:LongStrings': 'bt:String=Localised+',
  Localised: 'bt:Override*',
  DisplayName: 'Override*',
  Description: 'Override*',
  IconUrl: 'Override*',
  HighResolutionIconUrl: 'Override*',
  SupportUrl: 'Override*',
  SourceLocation: 'Override*',
};

/** What is missing, out of order or of no use in a manifest: one sentence each. */
export function findMisplaced(element: XmlElement, line = element.name): string[] {
  const type = element.attributes['xsi:type'];
  const key = type === undefined ? line : `${line} ${type}`;
  if (type !== undefined && !Object.hasOwn(inside, key))
    return [`Line ${element.line}: ${element.name} cannot be of the type ${type}.`];
  const slots = (inside[key] ?? '').split(' ').filter(Boolean).map(readSlot);
  const problems: string[] = [];
  let at = 0;
  for (const { name, least, most, line: inner } of slots) {
    const found: XmlElement[] = [];
    while (element.children[at]?.name === name && found.length < most) found.push(element.children[at++]!);
    if (found.length < least) problems.push(sayMissing(element, name));
    problems.push(...found.flatMap((child) => findMisplaced(child, inner)));
  }
  const rest = element.children.slice(at);
  if (rest.length > 0)
    problems.push(`Line ${rest[0]!.line}: ${rest[0]!.name} has no place here in ${element.name}.`);
  return problems;
}

function readSlot(slot: string) {
  const [, name, line, count] = /^([\w:]+)(?:=(\w+))?([?+*]?)$/.exec(slot)!;
  return {
    name: name!,
    line: line ?? name!,
    least: count === '?' || count === '*' ? 0 : 1,
    most: count === '+' || count === '*' ? Infinity : 1,
  };
}

function sayMissing(element: XmlElement, name: string): string {
  const isThere = element.children.some((child) => child.name === name);
  const what = isThere ? `has ${name} in the wrong place` : `lacks ${name}`;
  return `Line ${element.line}: ${element.name} ${what}.`;
}
