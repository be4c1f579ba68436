import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../package.json';
import { openExcel } from '../../src/excel';
import { readWanted } from '../../src/taskpane/readWanted';
import { everyElement, readXml } from '../../tools/manifest/readXml';
import { developmentUrl, placeManifest } from '../../tools/manifest/placeManifest';
import { listResources } from '../../tools/manifest/resources';
import { validateManifest } from '../../tools/manifest/validateManifest';
import { manifestVersion } from '../../tools/manifest/values';
import { connect } from '../excel-host/nativeBridge';
import { EmulatedExcel } from '../excel-host/emulatedExcel';

const root = join(__dirname, '../..');
const path = join(root, 'manifest.xml');
const xml = readFileSync(path, 'utf8');
const manifest = readXml(xml);
const readFile = (name: string): Buffer | null =>
  existsSync(join(root, name)) ? readFileSync(join(root, name)) : null;

const all = (name: string) => everyElement(manifest).filter((element) => element.name === name);
const textsOf = (name: string) => all(name).map(({ text }) => text);
const resource = (id: string) => listResources(manifest).find((one) => one.id === id)!.value;

test('nothing keeps Office from loading it', () => {
  expect(validateManifest(xml, { version, isProduction: false, readFile })).toEqual([]);
});

test('at an address that officers reach, nothing keeps Office from loading it either', () => {
  const placed = placeManifest(xml, 'https://apps.council.gov.uk/scorecard');
  expect(validateManifest(placed, { version, isProduction: true, readFile })).toEqual([]);
  expect(placed).toContain('"https://apps.council.gov.uk/scorecard/taskpane.html?view=dates"');
});

test('Microsoft’s own reader reads it', () => {
  // In a process of its own, because it is made of modules that Jest cannot load.
  const script = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile(${JSON.stringify(path)})
    .then((info) => console.log(JSON.stringify(info)))`;
  const info = execFileSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8' });
  expect(JSON.parse(info)).toMatchObject({
    displayName: 'Scorecard Checker',
    defaultLocale: 'en-GB',
    hosts: ['Workbook'],
    permissions: 'ReadWriteDocument',
    officeAppType: 'TaskPaneApp',
    version: manifestVersion(version),
    iconUrl: `${developmentUrl}assets/icon-product-32.png`,
    highResolutionIconUrl: `${developmentUrl}assets/icon-product-64.png`,
    defaultSettings: { sourceLocation: `${developmentUrl}taskpane.html` },
  });
});

test('it asks for the Excel that the code asks for', () => {
  const [set, ...others] = all('Set').map(({ attributes }) => attributes);
  expect(others).toEqual([]);
  expect(set!['Name']).toBe('ExcelApi');
  const excel = new EmulatedExcel();
  connect(excel);
  const minor = Number(set!['MinVersion']!.split('.')[1]);
  excel.level = minor;
  expect(() => openExcel()).not.toThrow();
  excel.level = minor - 1;
  expect(() => openExcel()).toThrow('older than it needs');
});

test('the group is on the Review tab and names its buttons in this order', () => {
  expect(all('OfficeTab').map(({ attributes }) => attributes['id'])).toEqual(['TabReview']);
  const [group] = all('Group');
  const labels = everyElement(group!)
    .filter(({ name }) => name === 'Label')
    .map(({ attributes }) => resource(attributes['resid']!));
  expect(labels).toEqual([
    'Scorecard',
    'Check',
    'Fill trajectories',
    'Dates and comments',
    'Marks and report',
    'Mark on sheet',
    'Clear marks',
    'Write report',
  ]);
});

test('each button that opens the pane opens the one pane, at a view of its own', () => {
  expect(new Set(textsOf('TaskpaneId')).size).toBe(1);
  const buttons = all('Action').filter(({ attributes }) => attributes['xsi:type'] === 'ShowTaskpane');
  const wanted = buttons.map(({ children }) => {
    const location = children.find(({ name }) => name === 'SourceLocation')!;
    return readWanted(new URL(resource(location.attributes['resid']!)));
  });
  expect(wanted).toEqual([
    { view: 'check', fillRow: false, checks: true },
    { view: 'trajectories', fillRow: false, checks: false },
    { view: 'dates', fillRow: false, checks: false },
    { view: 'trajectories', fillRow: true, checks: false },
  ]);
});

test('the menu of a cell has Fill this row', () => {
  const [menu, ...others] = all('OfficeMenu');
  expect([menu!.attributes['id'], others]).toEqual(['ContextMenuCell', []]);
  const [label] = everyElement(menu!).filter(({ name }) => name === 'Label');
  expect(resource(label!.attributes['resid']!)).toBe('Fill this row');
});

test('each function that it names is one that the commands page knows, and the other way round', () => {
  const source = readFileSync(join(root, 'src/commands/index.ts'), 'utf8');
  const known = [...source.matchAll(/associate\('(\w+)'/g)].map(([, name]) => name);
  expect(known).toHaveLength(3);
  expect(textsOf('FunctionName').sort()).toEqual(known.sort());
});

test('every label has a tip of its own, and no text is empty', () => {
  const tips = all('Supertip').map(
    ({ children }) => children.find(({ name }) => name === 'Description')!.attributes['resid'],
  );
  expect(tips).toHaveLength(8);
  expect(new Set(tips).size).toBe(8);
});
