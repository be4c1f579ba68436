import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** The sources of a project by their paths, "src/core/text/fold.ts". */
export type Sources = ReadonlyMap<string, string>;

/** All TypeScript of some folders of the project. */
export function readSources(root: string, folders: readonly string[]): Sources {
  const paths = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => posix.join(folder, path)),
  );
  return new Map(paths.sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** The file that an import names; null where it is a package or none of these. */
export function resolveImport(from: string, specifier: string, sources: Sources): string | null {
  if (!specifier.startsWith('.')) return null;
  const base = posix.join(posix.dirname(from), specifier);
  const paths = [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`, `${base}/index.tsx`];
  return paths.find((path) => sources.has(path)) ?? null;
}
