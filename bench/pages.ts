import { measureBundles } from '../tools/measureBundles';

/** Says what the pages of a built site cost to load. */
export function printPages(site: string): void {
  console.log(`\n${'page, gzipped'.padEnd(52)} ${'first kB'.padStart(8)} ${'all kB'.padStart(7)}`);
  for (const { page, firstBytes, allBytes } of measureBundles(site)) {
    const [first, all] = [firstBytes, allBytes].map((bytes) => (bytes / 1000).toFixed(1));
    console.log(`${page.padEnd(52)} ${first!.padStart(8)} ${all!.padStart(7)}`);
  }
}
