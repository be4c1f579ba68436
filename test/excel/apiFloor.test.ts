import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '../..');
const folder = join(root, 'src/excel');

/** The newest ExcelApi that the code asks for at its start, and so the newest that it may use. */
const floor = 14;

/** Members of Excel's API that a program uses, with the minor number of the requirement set each came with. */
function usedMembers(files: readonly string[]): Map<string, number> {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const wanted = { ...options, types: ['office-js'] };
  const host = ts.createCompilerHost(wanted);
  // Office.js is mostly comments, of which only the text is asked for.
  host.jsDocParsingMode = ts.JSDocParsingMode.ParseNone;
  const program = ts.createProgram(files, wanted, host);
  const checker = program.getTypeChecker();
  const members = new Map<string, number>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const declarations = checker.getSymbolAtLocation(node)?.getDeclarations() ?? [];
      const sets = declarations.filter(isOfficeJs).map(readSet);
      // Of a method's forms the oldest will do.
      if (sets.length > 0) members.set(node.text, Math.max(members.get(node.text) ?? 0, Math.min(...sets)));
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(program.getSourceFile(file)!);
  return members;
}

function isOfficeJs(declaration: ts.Declaration): boolean {
  return declaration.getSourceFile().fileName.includes('/office-js/');
}

function readSet(declaration: ts.Declaration): number {
  const comments = ts.getLeadingCommentRanges(declaration.getSourceFile().text, declaration.pos) ?? [];
  const text = comments.map(({ pos, end }) => declaration.getSourceFile().text.slice(pos, end)).join('');
  return Number(/\[Api set: ExcelApi 1\.(\d+)/.exec(text)?.[1] ?? 1);
}

/** What the code asks for before it uses it, by name. */
const askedFor = ['mergeUndoGroup'];

test('src/excel uses nothing newer than the Excel that it asks for', () => {
  const files = readdirSync(folder).map((name) => join(folder, name));
  const members = usedMembers(files);
  expect(members.get('getMergedAreasOrNullObject')).toBe(13);
  expect(members.get('triggerSource')).toBe(14);
  expect([...members].filter(([name, set]) => set > floor && !askedFor.includes(name))).toEqual([]);
});
