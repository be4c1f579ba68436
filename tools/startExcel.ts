import { join } from 'node:path';
import { parseArgs } from 'node:util';
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import { type Certificate, findCertificate, NoCertificate } from './certificate';
import { configureWebpack } from './configureWebpack';
import { developmentUrl } from './manifest/placeManifest';
import { serverHeaders } from './serverHeaders';

interface Project {
  readonly root: string;
  readonly tools: Readonly<Record<string, string>>;
}

const usage = `Serves the add-in to Excel on this machine, and builds it anew when a source changes.

  --cert FILE --key FILE  a certificate of your own, instead of one that is made and installed
  --port N                another port than the ${new URL(developmentUrl).port} that manifest.xml names`;

/** `npm run start:excel` */
export async function main(argv: readonly string[], project: Project): Promise<void> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      cert: { type: 'string' },
      key: { type: 'string' },
      port: { type: 'string', default: new URL(developmentUrl).port },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  try {
    await start(project, Number(values.port), await findCertificate(values));
  } catch (error) {
    if (!(error instanceof NoCertificate)) throw error;
    console.error(error.message);
    process.exitCode = 1;
    return;
  }
  console.log(sideloading(join(project.root, 'manifest.xml'), `https://localhost:${values.port}/`));
}

async function start({ root, tools }: Project, port: number, certificate: Certificate): Promise<void> {
  const compiler = webpack(configureWebpack({ root, tools, mode: 'development' }))!;
  const server = new WebpackDevServer(
    {
      host: 'localhost',
      port,
      server: { type: 'https', options: certificate },
      static: false,
      hot: false,
      client: { overlay: false },
      headers: ({ url = '/' }) => {
        const headers = headersOf(new URL(url, developmentUrl).pathname.slice(1));
        return Object.entries(headers).map(([key, value]) => ({ key, value }));
      },
    },
    compiler,
  );
  await server.start();
}

function headersOf(path: string): Readonly<Record<string, string>> {
  return {
    ...serverHeaders(path),
    // Excel on the web shows icons from pages of its own.
    'Cross-Origin-Resource-Policy': 'cross-origin',
    // Here a script keeps its name when it changes.
    ...(path.startsWith('scripts/') ? { 'Cache-Control': 'no-cache' } : {}),
  };
}

/** How to have Excel load the add-in from here. */
function sideloading(manifest: string, url: string): string {
  return `
The add-in is served at ${url}taskpane.html
Excel loads it when it knows the manifest, ${manifest}:

  Windows  Put the manifest in a shared folder. In Excel: File > Options > Trust Center > Trust Center Settings >
           Trusted Add-in Catalogs; add the folder's network path (\\\\machine\\folder), tick Show in Menu, restart
           Excel. Then Home > Add-ins > More Add-ins > Shared Folder > Scorecard Checker.
  Mac      Copy the manifest to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef (make the folder if it
           is not there) and restart Excel. Then Home > Add-ins > Scorecard Checker.
  Web      In a workbook: Home > Add-ins > More Add-ins > Upload My Add-in, and choose the manifest.

The buttons are on the Review tab, in the group Scorecard. Stop with Ctrl+C.`;
}
