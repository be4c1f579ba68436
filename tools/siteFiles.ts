import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChunkGroup, Compilation, Compiler } from 'webpack';
import type { BuildSettings } from './buildSettings';
import { writeHeaderFiles } from './headerFiles';
import { placeManifest } from './manifest/placeManifest';
import { validateManifest } from './manifest/validateManifest';
import type { Bundles } from './measureBundles';
import { writeNotices } from './notices';

type Files = Readonly<Record<string, string | Buffer>>;

const noManifest = 'No manifest was written: --env url=https://... says where the site will be.';

/** Puts what is no script beside the scripts: icons, the manifest, what to tell the web server. */
export class SiteFiles {
  private readonly files: Files;

  /** @throws where the manifest would not do, before anything is built. */
  constructor(private readonly settings: BuildSettings) {
    this.files = {
      ...this.readAssets(),
      ...this.placeManifest(),
      ...writeHeaderFiles(settings.officeJs),
    };
  }

  apply(compiler: Compiler): void {
    const { Compilation: stages, sources } = compiler.webpack;
    const isProduction = compiler.options.mode === 'production';
    const { PROCESS_ASSETS_STAGE_ADDITIONAL: early, PROCESS_ASSETS_STAGE_REPORT: late } = stages;
    compiler.hooks.thisCompilation.tap('SiteFiles', (compilation) => {
      const emit = (files: Files) => {
        for (const [path, content] of Object.entries(files))
          compilation.emitAsset(path, new sources.RawSource(content));
      };
      compilation.hooks.processAssets.tap({ name: 'SiteFiles', stage: early }, () => {
        emit(this.files);
        if (isProduction && !('manifest.xml' in this.files))
          compilation.getLogger('SiteFiles').info(noManifest);
      });
      compilation.hooks.processAssets.tap({ name: 'SiteFiles', stage: late }, () => {
        emit({
          'bundles.json': JSON.stringify(listBundles(compilation)),
          'third-party-notices.txt': writeNotices(listSources(compilation)),
        });
      });
    });
  }

  private readAssets(): Files {
    const folder = join(this.settings.root, 'assets');
    const names = readdirSync(folder).filter(
      (name) => name.endsWith('.png') || name === 'sample-scorecard.xlsx',
    );
    return Object.fromEntries(names.map((name) => [`assets/${name}`, readFileSync(join(folder, name))]));
  }

  private placeManifest(): Files {
    const { root, url } = this.settings;
    if (url === undefined) return {};
    const manifest = placeManifest(readFileSync(join(root, 'manifest.xml'), 'utf8'), url);
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    const readFile = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path)) : null);
    const problems = validateManifest(manifest, { version, isProduction: true, readFile });
    if (problems.length > 0) throw new Error(`The manifest will not do.\n${problems.join('\n')}`);
    return { 'manifest.xml': manifest };
  }
}

/** The files that the scripts are made of. */
function listSources({ modules }: Compilation): string[] {
  const sources = (module: object): string[] => [
    ...('resource' in module && typeof module.resource === 'string' ? [module.resource] : []),
    // Several that were put into one.
    ...('modules' in module ? (module.modules as object[]).flatMap(sources) : []),
  ];
  return [...modules].flatMap(sources);
}

function listBundles({ entrypoints }: Compilation): Bundles {
  return Object.fromEntries(
    [...entrypoints].map(([name, entrypoint]) => {
      const groups = reachableGroups(entrypoint, apart);
      const all = scriptsOf(groups);
      const known = new Set(all);
      const documents = scriptsOf(reachableGroups(entrypoint, null)).filter((file) => !known.has(file));
      return [name, { first: scriptsIn(entrypoint.getFiles()), all, documents }];
    }),
  );
}

/** What reads documents is fetched for whoever chooses one, and counts apart. */
const apart = 'documents';

/** What a page starts with, what that may ask for, and what the workers that it may start are made of. */
function reachableGroups(
  group: ChunkGroup,
  leftOut: string | null,
  known = new Set<ChunkGroup>(),
): ReadonlySet<ChunkGroup> {
  if (known.has(group) || (leftOut !== null && group.name === leftOut)) return known;
  known.add(group);
  for (const next of [...group.childrenIterable, ...group.asyncEntrypointsIterable])
    reachableGroups(next, leftOut, known);
  return known;
}

function scriptsOf(groups: Iterable<ChunkGroup>): string[] {
  return scriptsIn([...groups].flatMap((group) => group.getFiles()));
}

function scriptsIn(files: readonly string[]): string[] {
  return [...new Set(files)].filter((file) => file.endsWith('.js')).sort();
}
