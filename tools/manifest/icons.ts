import { readPngSize } from '../icons/png';
import { everyElement, type XmlElement } from './readXml';
import { listResources } from './resources';

/** Office needs these of every icon, and shows the others where it can. */
const neededSizes = [16, 32, 80];
const knownSizes = [...neededSizes, 20, 24, 40, 48, 64];
const mostBytes = 100_000;

/** A file of the site by its path, "assets/icon.png"; null where there is none. */
export type ReadFile = (path: string) => Buffer | null;

/** Icons that are not listed in the sizes that Office needs, or are not of the size they are listed as. */
export function findBadIcons(manifest: XmlElement, readFile: ReadFile): string[] {
  const resources = new Map(listResources(manifest).map(({ id, value }) => [id, value]));
  const base = folderOf(manifest);
  const icons = everyElement(manifest).filter(({ name }) => name === 'Icon');
  const judge = (url: string | undefined, size: number, line: number) =>
    url === undefined ? [] : judgeIcon(url, size, line, base, readFile);
  return [
    ...icons.flatMap(findMissingSizes),
    ...icons
      .flatMap(({ children }) => children)
      .flatMap(({ attributes, line }) =>
        judge(resources.get(attributes['resid'] ?? ''), Number(attributes['size']), line),
      ),
    ...manifest.children.flatMap(({ name, attributes, line }) => {
      const size = name === 'IconUrl' ? 32 : name === 'HighResolutionIconUrl' ? 64 : null;
      return size === null ? [] : judge(attributes['DefaultValue'], size, line);
    }),
  ];
}

function findMissingSizes({ children, line }: XmlElement): string[] {
  const sizes = children.map(({ attributes }) => Number(attributes['size']));
  return [
    ...neededSizes
      .filter((size) => !sizes.includes(size))
      .map((size) => `Line ${line}: the icon lacks ${size} pixels.`),
    ...sizes
      .filter((size, index) => !knownSizes.includes(size) || sizes.indexOf(size) !== index)
      .map((size) => `Line ${line}: the icon has ${size} pixels twice, or Office does not know that size.`),
  ];
}

function judgeIcon(url: string, size: number, line: number, base: string, readFile: ReadFile): string[] {
  if (!url.startsWith(base)) return [`Line ${line}: the icon "${url}" is not on the add-in's own site.`];
  const file = readFile(url.slice(base.length));
  if (!file) return [`Line ${line}: there is no file for the icon "${url}".`];
  const found = readPngSize(file);
  if (!found) return [`Line ${line}: the icon "${url}" is not a PNG file.`];
  if (found.width !== size || found.height !== size)
    return [`Line ${line}: the icon "${url}" has ${found.width} by ${found.height} pixels, not ${size}.`];
  return file.length > mostBytes ? [`Line ${line}: the icon "${url}" has more than ${mostBytes} bytes.`] : [];
}

/** The address of the site: where the page that Office opens by default is. */
function folderOf(manifest: XmlElement): string {
  const page = everyElement(manifest).find(
    ({ name, attributes }) => name === 'SourceLocation' && 'DefaultValue' in attributes,
  );
  const url = page?.attributes['DefaultValue'] ?? '';
  return URL.canParse(url) ? new URL('.', url).href : '';
}
