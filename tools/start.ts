import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { buildSite } from './buildSite';
import { serve, type Served } from './serve';

const usage = `Opens the workbench in your browser, with the sample checked in it.

  --port N     another port than 3210
  --no-open    only print the address
  --help`;

const sample = 'workbench.html?sample&as-of=2017-04-15';

/** `npm start` */
export async function main(argv: readonly string[], { root }: { readonly root: string }): Promise<void> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      port: { type: 'string', default: '3210' },
      'no-open': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const site = await buildSite(root, () => {
    console.log('Building the workbench, which takes a moment the first time ...');
  });
  const { url } = await serveSomewhere(site, Number(values.port));
  const address = `${url}${sample}`;
  console.log(`
The workbench is at ${address}
It is served to this computer only, and needs no network. Ctrl+C ends it.
An empty one, to open files of your own: ${url}workbench.html`);
  if (!values['no-open']) openBrowser(address);
}

/** At the port, or at any other where that one is taken. */
async function serveSomewhere(site: string, port: number): Promise<Served> {
  try {
    return await serve(site, { port });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return serve(site);
  }
}

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [command: string, ...given: string[]]>>> = {
  darwin: ['open'],
  // The first quoted word would be taken for the title of a window.
  win32: ['cmd', '/c', 'start', '""'],
};

/** Where there is no browser to open, the address that was printed has to do. */
function openBrowser(address: string): void {
  const [command, ...given] = openers[process.platform] ?? ['xdg-open'];
  const isWindows = process.platform === 'win32';
  const child = spawn(command, [...given, isWindows ? address.replaceAll('&', '^&') : address], {
    stdio: 'ignore',
    detached: true,
  });
  child.once('error', () => undefined);
  child.unref();
}
