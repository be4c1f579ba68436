import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Package {
  readonly title: string;
  readonly licence: string;
}

/** The licences of the packages that these files come from, each text once with all the packages that it is for. */
export function writeNotices(files: Iterable<string>): string {
  const folders = new Set([...files].flatMap((file) => folderOf(file) ?? []));
  const byText = new Map<string, Set<string>>();
  for (const folder of folders) {
    const { title, licence } = readPackage(folder);
    byText.set(licence, (byText.get(licence) ?? new Set()).add(title));
  }
  const sections = [...byText]
    .map(([licence, titles]) => `${[...titles].sort().join('\n')}\n\n${licence}\n`)
    .sort();
  return ['The scripts of these pages hold code of the packages below.\n', ...sections].join(
    `\n${'-'.repeat(72)}\n\n`,
  );
}

/** The folder of the package that a file belongs to; null where it is our own. */
function folderOf(file: string): string | null {
  const found = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file)?.[1];
  return found !== undefined && existsSync(join(found, 'package.json')) ? found : null;
}

function readPackage(folder: string): Package {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string;
  };
  const file = readdirSync(folder)
    .sort()
    .find((one) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(one));
  const text =
    file === undefined ? '' : readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  return {
    title: `${name} ${version} (${license ?? 'see below'})`,
    licence: text || `Licence: ${license ?? 'none given'}`,
  };
}
