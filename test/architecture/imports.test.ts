import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findForbiddenImports } from './imports';

const root = join(__dirname, '../..');
const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(root.length + 1)
      .replaceAll('\\', '/'),
  );

test('the files of src import only what their folder may', () => {
  expect(files).toContain('src/core/checking/check.ts');
  const forbidden = files.flatMap((path) =>
    findForbiddenImports(path, readFileSync(join(root, path), 'utf8')),
  );
  expect(forbidden).toEqual([]);
});

test.each([
  ['back into an entry', 'src/core/a.ts', "import { main } from '../cli/main';"],
  ['back, for a type only', 'src/core/rules/a.ts', "import type { Workbook } from '../../file/index';"],
  ['sideways', 'src/file/a.ts', "import { mark } from '../excel/mark';"],
  ['sideways between entries', 'src/taskpane/a.ts', "import { main } from '../cli/main';"],
  ['from a host into the screens', 'src/excel/a.ts', "import { Findings } from '../ui/Findings';"],
  ['by a re-export', 'src/core/a.ts', "export * from '../file/index';"],
  ['while running', 'src/core/a.ts', "const zip = await import('fflate');"],
  ['a package the folder may not use', 'src/core/a.ts', "import { unzipSync } from 'fflate';"],
  ['Node from the core', 'src/core/a.ts', "import { readFileSync } from 'node:fs';"],
  ['Node under its old name', 'src/file/a.ts', "import path from 'path';"],
  ['out of src', 'src/ui/a.ts', "import { gridOf } from '../../test/support/grid';"],
  ['from a folder that the table does not name', 'src/extras/a.ts', ''],
])('an import %s is refused', (_case, path, source) => {
  expect(findForbiddenImports(path, source)).toHaveLength(1);
});

test.each([
  ['src/core/rules/a.ts', "import type { Scorecard } from '../scorecard';"],
  ['src/file/a.ts', "import { unzipSync } from 'fflate'; import type { Grid } from '../core/grid';"],
  ['src/cli/a.ts', "import { join } from 'node:path'; import { version } from '../../package.json';"],
  ['src/taskpane/a.tsx', "import { createRoot } from 'react-dom/client'; import { Pane } from '../ui/Pane';"],
])('%s may import what it needs', (path, source) => {
  expect(findForbiddenImports(path, source)).toEqual([]);
});
