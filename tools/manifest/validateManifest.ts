import { findBadIcons, type ReadFile } from './icons';
import { readXml, type XmlElement } from './readXml';
import { findBadReferences } from './resources';
import { findMisplaced } from './structure';
import { findBadValues } from './values';

interface ManifestFacts {
  /** Of package.json. */
  readonly version: string;
  /** Whether officers are to install it, so that nothing in it may point to this machine. */
  readonly isProduction: boolean;
  readonly readFile: ReadFile;
}

/** What keeps Office from loading an add-in's manifest, or the add-in from working: one sentence each. */
export function validateManifest(xml: string, { version, isProduction, readFile }: ManifestFacts): string[] {
  let manifest: XmlElement;
  try {
    manifest = readXml(xml);
  } catch (error) {
    return [`It is not well-formed XML: ${(error as Error).message}.`];
  }
  if (manifest.name !== 'OfficeApp') return [`It describes no add-in, but is ${manifest.name}.`];
  return [
    ...findMisplaced(manifest),
    ...findBadValues(manifest, version, isProduction),
    ...findBadReferences(manifest),
    ...findBadIcons(manifest, readFile),
  ];
}
