import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * The scripts of each page: those it starts with; all that it can come to load, those included; and apart from them, those that
 * read a plan, for whoever chooses one.
 */
export type Bundles = Readonly<
  Record<string, Readonly<Record<'first' | 'all' | 'documents', readonly string[]>>>
>;

export interface PageSize {
  readonly page: string;
  /** Gzipped bytes. */
  readonly firstBytes: number;
  readonly allBytes: number;
  readonly documentsBytes: number;
}

/** What the pages of a built site cost to load, as a server sends them; Office.js, which is Microsoft's, is not counted. */
export function measureBundles(dist: string): readonly PageSize[] {
  const bundles = JSON.parse(readFileSync(join(dist, 'bundles.json'), 'utf8')) as Bundles;
  const sizeOf = (files: readonly string[]) =>
    files.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, 0);
  return Object.entries(bundles).map(([page, { first, all, documents }]) => ({
    page,
    firstBytes: sizeOf(first),
    allBytes: sizeOf(all),
    documentsBytes: sizeOf(documents),
  }));
}
