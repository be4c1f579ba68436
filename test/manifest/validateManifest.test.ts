import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../package.json';
import { encodePng } from '../../tools/icons/png';
import { placeManifest } from '../../tools/manifest/placeManifest';
import { validateManifest } from '../../tools/manifest/validateManifest';

const root = join(__dirname, '../..');
const xml = readFileSync(join(root, 'manifest.xml'), 'utf8');
const readFile = (name: string): Buffer | null =>
  existsSync(join(root, name)) ? readFileSync(join(root, name)) : null;

function validate(text: string, facts: Partial<Parameters<typeof validateManifest>[1]> = {}): string[] {
  return validateManifest(text, { version, isProduction: false, readFile, ...facts });
}

/** The manifest with one thing changed; the change must change something. */
function change(from: string | RegExp, to: string): string {
  const changed = xml.replace(from, to);
  expect(changed).not.toBe(xml);
  return changed;
}

const swap = (first: string, second: string): string => {
  const [a, b] = [first, second].map(
    (name) => new RegExp(`\\s*<${name}[\\s\\S]*?(</${name}>|/>)`).exec(xml)![0],
  );
  return xml.replace(b!, '').replace(a!, `${b!}${a!}`);
};

const long = (length: number): string => 'x'.repeat(length);

test.each<[string, () => string, RegExp]>([
  ['is no XML', () => '<OfficeApp>', /not well-formed/],
  ['is something else', () => '<html></html>', /describes no add-in/],
  ['is of another kind', () => change('"TaskPaneApp"', '"MailApp"'), /type MailApp/],
  ['has Requirements before Hosts', () => swap('Hosts', 'Requirements'), /Hosts in the wrong place|no place/],
  ['has Description before DisplayName', () => swap('DisplayName', 'Description'), /wrong place/],
  [
    'has a Supertip before its Label',
    () => change(/(<Label resid="Check.Label" \/>)(\s*<Supertip>[\s\S]*?<\/Supertip>)/, '$2$1'),
    /Control.*wrong place/,
  ],
  [
    'has the Action of a button before its Icon',
    () =>
      change(
        /(<Icon>(?:(?!<\/Icon>)[\s\S])*Icon.Check.80(?:(?!<\/Icon>)[\s\S])*<\/Icon>)(\s*<Action[\s\S]*?<\/Action>)/,
        '$2$1',
      ),
    /Control.*wrong place/,
  ],
  ['lacks a Supertip', () => change(/<Supertip>[\s\S]*?<\/Supertip>/, ''), /Control lacks Supertip/],
  [
    'lacks the Supertip of a menu item',
    () => change(/(<Item id="Mark.Item">\s*<Label[^>]*>)\s*<Supertip>[\s\S]*?<\/Supertip>/, '$1'),
    /Item lacks Supertip/,
  ],
  ['lacks the IconUrl', () => change(/<IconUrl .*\/>/, ''), /OfficeApp lacks IconUrl/],
  [
    'lacks the HighResolutionIconUrl',
    () => change(/<HighResolutionIconUrl .*\/>/, ''),
    /lacks HighResolutionIconUrl/,
  ],
  ['lacks the SupportUrl', () => change(/<SupportUrl .*\/>/, ''), /lacks SupportUrl/],
  [
    'lacks the group’s icon',
    () => change(/(<Label resid="Group.Label" \/>)\s*<Icon>[\s\S]*?<\/Icon>/, '$1'),
    /Group lacks Icon/,
  ],
  [
    'has an element that no Office knows',
    () => change('<Hosts>', '<Hosts><Spot/>'),
    /Spot has no place|lacks Host/,
  ],
  [
    'has two groups on a tab',
    () => change('</OfficeTab>', '<Group id="x"></Group></OfficeTab>'),
    /Group has no place/,
  ],
  [
    'has an empty list of domains',
    () => change('<Hosts>', '<AppDomains></AppDomains><Hosts>'),
    /AppDomains lacks AppDomain/,
  ],
  ['names a resource too long', () => change('resid="Check.Tip"', `resid="${long(33)}"`), /longer than 32/],
  [
    'has a resource whose id is too long',
    () => change('<bt:String id="Check.Tip"', `<bt:String id="${long(33)}"`),
    /1 to 32/,
  ],
  [
    'names a resource that is not there',
    () => change('resid="Check.Url"', 'resid="Czech.Url"'),
    /no resource "Czech.Url"/,
  ],
  [
    'names a resource of the wrong kind',
    () => change('resid="Check.Tip"', 'resid="Dates.Label"'),
    /not one of bt:LongStrings/,
  ],
  [
    'has a resource that nothing uses',
    () => change('<bt:Urls>', '<bt:Urls><bt:Url id="Lost" DefaultValue="https://localhost:3000/x"/>'),
    /nothing uses "Lost"/,
  ],
  [
    'has two resources of one id',
    () => change('<bt:String id="Dates.Label"', '<bt:String id="Check.Label"'),
    /"Check.Label" is used twice/,
  ],
  [
    'has two controls of one id',
    () => change('id="Dates.Button"', 'id="Check.Button"'),
    /"Check.Button" is used twice/,
  ],
  [
    'has a tip that is too long',
    () => change(/(id="Check.Tip" DefaultValue=")[^"]*/, `$1${long(251)}`),
    /1 to 250/,
  ],
  [
    'has a label that is too long',
    () => change(/(id="Check.Label" DefaultValue=")[^"]*/, `$1${long(126)}`),
    /1 to 125/,
  ],
  ['has an empty label', () => change(/(id="Check.Label" DefaultValue=")[^"]*/, '$1'), /1 to 125/],
  [
    'has a name that is too long',
    () => change(/(<DisplayName DefaultValue=")[^"]*/, `$1${long(126)}`),
    /1 to 125/,
  ],
  [
    'has a description that is too long',
    () => change(/(<Description DefaultValue=")[^"]*/, `$1${long(251)}`),
    /1 to 250/,
  ],
  ['has a control whose id is too long', () => change('id="Check.Button"', `id="${long(126)}"`), /1 to 125/],
  ['has an address that is too long', () => change('?view=check', `?view=${long(2048)}`), /more than 2048/],
  [
    'asks for less than it needs',
    () => change('ReadWriteDocument', 'ReadDocument'),
    /must be ReadWriteDocument/,
  ],
  [
    'asks for something else',
    () => change('ReadWriteDocument', 'ReadWriteMailbox'),
    /must be ReadWriteDocument/,
  ],
  [
    'is not on HTTPS',
    () => change('https://localhost:3000/commands', 'http://localhost:3000/commands'),
    /not an address with https/,
  ],
  [
    'has an icon that is not on HTTPS',
    () => change(/(<IconUrl DefaultValue=")https/, '$1http'),
    /not an address with https/,
  ],
  ['has an Id that is no GUID', () => change(/<Id>.*<\/Id>/, '<Id>scorecard</Id>'), /not a GUID/],
  [
    'has a version that Office refuses',
    () => change(/<Version>.*<\/Version>/, '<Version>0.1.0-beta</Version>'),
    /one to four numbers/,
  ],
  [
    'has a version that Microsoft’s service refuses',
    () => change(/<Version>.*<\/Version>/, '<Version>0.9.0.0</Version>'),
    /at least 1\.0/,
  ],
  [
    'has another version than the package',
    () => change(/<Version>.*<\/Version>/, '<Version>1.2.0.0</Version>'),
    /package.json says/,
  ],
  ['has a bare language', () => change('en-GB', 'en'), /such as en-GB/],
  [
    'opens the address of the commands with one button only',
    () => change('<SourceLocation resid="Check.Url" />', '<SourceLocation resid="Commands.Url" />'),
    /only some buttons open "Commands.Url"/,
  ],
  ['opens a second pane', () => change('<TaskpaneId>ScorecardPane', '<TaskpaneId>Other'), /second pane/],
  ['leaves out a size that Office needs', () => change(/<bt:Image size="80" .*\/>/, ''), /lacks 80 pixels/],
  [
    'has a size that Office does not know',
    () => change('<bt:Image size="20"', '<bt:Image size="22"'),
    /does not know|not 22/,
  ],
  [
    'gives an icon a wrong size',
    () => change('resid="Icon.Check.16"', 'resid="Icon.Check.20"'),
    /has 20 by 20 pixels, not 16/,
  ],
  [
    'gives the store an icon of a wrong size',
    () => change('icon-product-64.png" />\n  <SupportUrl', 'icon-product-80.png" />\n  <SupportUrl'),
    /has 80 by 80 pixels, not 64/,
  ],
  [
    'names an icon that is not there',
    () => change('icon-check-16.png', 'icon-cheque-16.png'),
    /no file for the icon/,
  ],
  [
    'has an icon on another site',
    () => change('https://localhost:3000/assets/icon-check-16.png', 'https://cdn.example/icon-check-16.png'),
    /own site/,
  ],
])('a manifest that %s is refused', (_case, make, sentence) => {
  expect(validate(make())).toContainEqual(expect.stringMatching(sentence));
});

test('every wrong address is named with its line', () => {
  const problems = validate(xml.replaceAll('https://localhost', 'http://localhost')).filter((one) =>
    one.includes('https'),
  );
  expect(problems.length).toBe([...xml.matchAll(/https:\/\/localhost/g)].length);
  expect(problems.every((one) => /^Line \d+: /.test(one))).toBe(true);
});

test('an address on this machine is refused where officers are to install it', () => {
  const problems = validate(xml, { isProduction: true });
  expect(problems.length).toBe([...xml.matchAll(/https:\/\/localhost/g)].length);
  expect(problems).toContainEqual(expect.stringMatching(/taskpane.html" is on this machine/));
});

test('a file that is no PNG, or too large, is no icon', () => {
  const fake = (content: Buffer) => validate(xml, { readFile: () => content });
  expect(fake(Buffer.from('GIF89a'))[0]).toMatch(/not a PNG file/);
  const size = 16;
  const picture = encodePng({ size, pixels: new Uint8Array(size * size * 4) });
  const large = fake(Buffer.concat([picture, Buffer.alloc(100_000)]));
  expect(large).toContainEqual(expect.stringMatching(/more than 100000 bytes/));
});

test.each([
  ['http://apps.council.gov.uk/', /begins with https/],
  ['apps.council.gov.uk', /begins with https/],
  ['https://localhost:3000/', /this machine/],
  ['https://127.0.0.1/', /this machine/],
  ['https://[::1]/', /this machine/],
  ['https://apps.council.gov.uk/?a=b', /leave out/],
])('officers cannot be sent to %s', (url, sentence) => {
  expect(() => placeManifest(xml, url)).toThrow(sentence);
});

test('an address with an ampersand stays well-formed', () => {
  expect(validate(placeManifest(xml, 'https://a.gov.uk/r&d/'))).toEqual([]);
});
