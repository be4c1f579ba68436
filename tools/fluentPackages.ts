import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where screens are: nothing else of the sources says how anything looks. */
export const screens = ['ui', 'workbench', 'taskpane'];

/** The sources of the screens. */
export function readScreens(root: string): readonly string[] {
  return screens.flatMap((folder) => readFolder(join(root, 'src', folder), /\.tsx?$/));
}

/** What a path of this kind holds in the packages of Fluent that the screens are made of. */
export function readComponents(root: string, path: RegExp): readonly string[] {
  return findPackages(root, readScreens(root)).flatMap((folder) => readFolder(join(folder, 'lib'), path));
}

/** The styles of the components that the screens are made of. */
export function readComponentStyles(root: string): readonly string[] {
  return readComponents(root, /\.styles\.js$/);
}

/** The folders of the packages that the components come from which are imported, and of all that those are made of. */
function findPackages(root: string, sources: readonly string[]): readonly string[] {
  const face = folderOf('@fluentui/react-components', join(root, 'package.json'));
  const packageOf = new Map<string, string>();
  for (const [, names, from] of readFileSync(join(face, 'lib/index.js'), 'utf8').matchAll(
    /export \{([^}]*)\} from "(@fluentui\/[^"]*)"/g,
  ))
    for (const name of names!.split(',')) packageOf.set(name.trim(), from!);
  const imported = sources.flatMap((source) =>
    Array.from(source.matchAll(/import \{([^}]*)\} from '@fluentui\/react-components'/g), ([, names]) =>
      names!.split(',').map((name) => name.trim()),
    ).flat(),
  );
  const found = new Set<string>();
  const add = (name: string, from: string): void => {
    const folder = folderOf(name, from);
    if (found.has(folder)) return;
    found.add(folder);
    const manifest = join(folder, 'package.json');
    const { dependencies = {} } = JSON.parse(readFileSync(manifest, 'utf8')) as {
      dependencies?: Record<string, string>;
    };
    for (const one of Object.keys(dependencies)) if (isLook(one)) add(one, manifest);
  };
  for (const name of imported) {
    const from = packageOf.get(name);
    if (from && isLook(from)) add(from, join(face, 'package.json'));
  }
  return [...found];
}

/** Whether a package can say how something looks; the icons are thousands, and the theme names every token. */
function isLook(name: string): boolean {
  return name.startsWith('@fluentui/') && !/\/(?:react-icons|react-theme|tokens)$/.test(name);
}

function folderOf(name: string, from: string): string {
  return dirname(createRequire(from).resolve(`${name}/package.json`));
}

function readFolder(folder: string, pattern: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => pattern.test(path))
    .map((path) => readFileSync(join(folder, path), 'utf8'));
}
