import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { serverHeaders } from './serverHeaders';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

export interface ServeOptions {
  /** A free one unless given. */
  readonly port?: number;
  /** What `/` shows. */
  readonly index?: string;
}

export interface Served {
  /** Ends with a slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a built site to this machine only, with the headers that a web server is to give it. */
export async function serve(dist: string, options: ServeOptions = {}): Promise<Served> {
  const { port = 0, index = 'workbench.html' } = options;
  const server = createServer(({ url = '/', method = '', headers }, response) => {
    if (!isOwnName(headers.host))
      refuse(response, 403, 'This server answers to the name of this machine only.');
    else if (method !== 'GET' && method !== 'HEAD') refuse(response, 405, 'Pages can only be read here.');
    else void answer(dist, pathOf(url) || index, method === 'HEAD', response);
  });
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${taken}/`, close: () => close(server) };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}

/** A page elsewhere may have given its own name the address of this machine, to read what is served here. */
function isOwnName(host = ''): boolean {
  return /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i.test(host);
}

function refuse(response: ServerResponse, status: number, why: string): void {
  response
    .writeHead(status, {
      'Content-Type': 'text/plain; charset=utf-8',
      'X-Content-Type-Options': 'nosniff',
      ...(status === 405 ? { Allow: 'GET, HEAD' } : {}),
    })
    .end(why);
}

/** The path inside the site that an address means; empty for the site itself. */
function pathOf(url: string): string {
  const { pathname } = new URL(`http://127.0.0.1${url}`);
  try {
    return decodeURIComponent(pathname).slice(1);
  } catch {
    return pathname.slice(1);
  }
}

async function answer(dist: string, path: string, isHead: boolean, response: ServerResponse): Promise<void> {
  const file = join(dist, path);
  const isInside = normalize(file).startsWith(normalize(dist + sep)) && !path.includes('\0');
  const info = isInside ? await stat(file).catch(() => null) : null;
  if (!info?.isFile()) {
    refuse(response, 404, 'There is no such page here.');
    return;
  }
  response.writeHead(200, {
    'Content-Type': types[extname(path)] ?? 'application/octet-stream',
    'Content-Length': info.size,
    ...serverHeaders(path),
  });
  if (isHead) response.end();
  else createReadStream(file).pipe(response);
}
