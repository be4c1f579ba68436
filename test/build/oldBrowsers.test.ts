import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Bundles } from '../../tools/measureBundles';
import { buildOnce, buildTimeoutMs } from '../support/build';

/**
 * What Safari learnt after 15.4, of March 2022: every macOS since 10.15 can have that or later. WebView2, with which Excel on
 * Windows shows add-ins, is brought up to date by itself.
 */
const newerMembers = [
  ['Promise', ['withResolvers', 'try']],
  ['Array', ['fromAsync']],
  ['Object', ['groupBy']],
  ['Map', ['groupBy']],
  ['URL', ['canParse', 'parse']],
  ['RegExp', ['escape']],
  ['Math', ['sumPrecise', 'f16round']],
  ['Uint8Array', ['fromBase64', 'fromHex']],
  ['Iterator', ['from', 'concat']],
  ['Intl', ['DurationFormat']],
  ['Error', ['isError']],
  ['AbortSignal', ['any', 'timeout']],
] as const;

/** Classes that are new altogether. */
const newerClasses = ['CompressionStream', 'DecompressionStream', 'OffscreenCanvas'];

/** Members of lists, texts, Set and of iterators, which nothing else has. */
const newerMethods = [
  'toSorted',
  'toReversed',
  'toSpliced',
  'isWellFormed',
  'toWellFormed',
  'isSubsetOf',
  'isSupersetOf',
  'isDisjointFrom',
  'symmetricDifference',
  'toBase64',
  'toHex',
];
const iteratorMethods = [
  'map',
  'filter',
  'take',
  'drop',
  'flatMap',
  'reduce',
  'toArray',
  'some',
  'every',
  'find',
];

let dist: string;
let bundles: Bundles;

beforeAll(async () => {
  dist = await buildOnce();
  bundles = JSON.parse(readFileSync(join(dist, 'bundles.json'), 'utf8')) as Bundles;
}, buildTimeoutMs);

const read = (path: string) => readFileSync(join(dist, path), 'utf8');

/** What of a script is newer, a line each. */
function findNewer(code: string, isNewer = isAnyNewer): string[] {
  const found: string[] = [];
  const note = (node: ts.Node) => found.push(code.slice(Math.max(0, node.pos - 20), node.end).slice(0, 80));
  const file = ts.createSourceFile('a.js', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  // Built code is nested too deep for a function that calls itself.
  const nodes: ts.Node[] = [file];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if (isNewer(node, code)) note(node);
    ts.forEachChild(node, (child) => void nodes.push(child));
  }
  return found;
}

function isAnyNewer(node: ts.Node, code: string): boolean {
  return isNewerSyntax(node, code) || isNewerMember(node, code);
}

function isNewerSyntax(node: ts.Node, code: string): boolean {
  const textOf = ({ pos, end }: ts.Node) => code.slice(pos, end).trim();
  if (ts.isRegularExpressionLiteral(node))
    return /\/[a-z]*v[a-z]*$|\(\?[ims]+(?:-[ims]+)?:|\(\?<[=!]/.test(textOf(node));
  // The source of a regular expression.
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
    return /\(\?<[=!]/.test(node.text);
  if (ts.isVariableDeclarationList(node)) return (node.flags & ts.NodeFlags.Using) === ts.NodeFlags.Using;
  return ts.isClassStaticBlockDeclaration(node);
}

function isNewerMember(node: ts.Node, code: string): boolean {
  const textOf = ({ pos, end }: ts.Node) => code.slice(pos, end).trim();
  if (ts.isNewExpression(node)) return newerClasses.includes(textOf(node.expression));
  if (!ts.isPropertyAccessExpression(node)) return false;
  const [owner, name] = [textOf(node.expression), textOf(node.name)];
  if (newerMethods.includes(name)) return true;
  if (iteratorMethods.includes(name) && /\.(?:values|entries|keys|matchAll)\([^()]*\)$/.test(owner))
    return !/^Object\.(?:values|entries|keys)/.test(owner);
  return newerMembers.some(
    ([global, names]) => owner === global && (names as readonly string[]).includes(name),
  );
}

test('what is newer is found', () => {
  const newer = [
    'Object.groupBy(a, b)',
    'new Set(a).isSubsetOf(b)',
    'a.values().map(f)',
    'x = /[a--b]/v',
    'Promise.withResolvers()',
    'using a = b',
    'x = /(?<!a)b/',
    'x = new RegExp(`(?<=${a})b`)',
    'class A { static { f(); } }',
    'a.toSorted()',
    'new CompressionStream(a)',
  ];
  for (const code of newer) expect([code, findNewer(code).length]).toEqual([code, 1]);
  for (const code of [
    'Object.values(a).map(f)',
    '[...a.values()].map(f)',
    'a.groupBy(b)',
    'x = /v/g',
    'a.at(-1)',
    'x = /(?<a>b)/',
    'a.findLast(f)',
  ])
    expect([code, findNewer(code)]).toEqual([code, []]);
});

test('no script uses what Safari 15.4 lacks', () => {
  const paths = [...new Set(Object.values(bundles).flatMap(({ all, documents }) => [...all, ...documents]))];
  expect(paths.length).toBeGreaterThan(6);
  // It brings what it needs with it; test/file/pdf reads a PDF where nothing newer is there.
  const isPdfReader = (path: string) => path.includes('pdf-reader');
  expect(paths.filter(isPdfReader)).toHaveLength(1);
  const found = paths.flatMap((path) =>
    findNewer(read(path), isPdfReader(path) ? isNewerSyntax : isAnyNewer).map((one) => `${path}: ${one}`),
  );
  expect(found).toEqual([]);
}, 120_000);

test('no page nests its style rules, which Safari learnt later', () => {
  const pages = readdirSync(dist).filter((name) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(3);
  for (const page of pages) {
    const styles = [...read(page).matchAll(/<style>(.*?)<\/style>/gs)].map(([, style]) => style!);
    expect([page, styles.filter((style) => style.includes('&'))]).toEqual([page, []]);
  }
});
