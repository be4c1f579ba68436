import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import ts from 'typescript';

/** What the code of one folder of src may import: other folders of src, and packages. */
export interface Allowance {
  readonly folders: readonly string[];
  readonly packages: readonly string[];
  readonly node?: boolean;
}

/** Entries -> ui -> core; entries -> excel | file -> core; never back, never sideways. */
export const allowances: Readonly<Record<string, Allowance>> = {
  // The types of a format, which leave nothing behind in the code.
  core: { folders: [], packages: ['sarif'] },
  excel: { folders: ['core'], packages: [] },
  file: { folders: ['core'], packages: ['fflate', 'unpdf'] },
  ui: {
    folders: ['core'],
    packages: ['react', 'react-dom', '@fluentui/react-components', '@fluentui/react-icons'],
  },
  // Files beside the workbook are read with what reads a file.
  taskpane: { folders: ['ui', 'excel', 'file', 'core'], packages: ['react', 'react-dom'] },
  commands: { folders: ['excel', 'core'], packages: [] },
  workbench: {
    folders: ['ui', 'file', 'core'],
    packages: ['comlink', 'react', 'react-dom', '@fluentui/react-components', '@fluentui/react-icons'],
  },
  cli: { folders: ['file', 'core'], packages: [], node: true },
};

/** What a file of src imports against the table, one sentence each; empty if all is well. */
export function findForbiddenImports(
  path: string,
  source: string,
  table: Readonly<Record<string, Allowance>> = allowances,
): string[] {
  const folder = path.split('/')[1]!;
  const allowed = Object.hasOwn(table, folder) ? table[folder]! : null;
  if (!allowed) return [`${path} is in a folder that the table of imports does not name`];
  return ts
    .preProcessFile(source, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((target) => !isAllowed(path, folder, target, allowed))
    .map((target) => `${path} imports ${target}`);
}

function isAllowed(path: string, folder: string, target: string, allowed: Allowance): boolean {
  if (target.startsWith('.')) {
    const [root, into] = posix.join(posix.dirname(path), target).split('/');
    // The version is read from the package's own description.
    if (root === 'package.json') return folder === 'cli';
    return root === 'src' && (into === folder || allowed.folders.includes(into!));
  }
  const name = target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
  if (target.startsWith('node:') || builtinModules.includes(name)) return allowed.node ?? false;
  return allowed.packages.includes(name);
}
