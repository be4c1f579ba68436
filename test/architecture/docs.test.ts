import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const pages = ['README.md', 'CONTRIBUTING.md', 'docs/architecture.md', 'docs/why.md'];

/** Paths of the repository that a page names, but for those with a part to be filled in, as in `rules/ID.ts`. */
function pathsIn(page: string): string[] {
  const text = readFileSync(join(root, page), 'utf8');
  return [...text.matchAll(/`((?:src|test|tools|docs|assets|bench)\/[\w./-]*)`/g)]
    .map(([, path]) => path!)
    .filter((path) => !/[A-Z]{2}|thing-problem/.test(path));
}

test.each(pages)('%s names only files and folders that are there', (page) => {
  const gone = pathsIn(page).filter((path) => !existsSync(join(root, path)));
  expect(gone).toEqual([]);
});

test('the architecture page is among those that name some', () => {
  expect(pathsIn('docs/architecture.md').length).toBeGreaterThan(5);
});
