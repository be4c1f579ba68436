import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve, type Served } from '../../tools/serve';

const folder = mkdtempSync(join(tmpdir(), 'scorecard-serve-'));
const dist = join(folder, 'dist');
let site: Served;

beforeAll(async () => {
  mkdirSync(join(dist, 'scripts'), { recursive: true });
  writeFileSync(join(dist, 'workbench.html'), '<p>Workbench</p>');
  writeFileSync(join(dist, 'scripts/a.js'), '1;');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  site = await serve(dist);
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Asks without putting the path in order first, as `fetch` does. */
function ask(
  path: string,
  method = 'GET',
  headers: Record<string, string> = {},
): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(site.url);
    request({ hostname, port, path, method, headers }, (response) => {
      let body = '';
      response.on('data', (part) => (body += String(part)));
      response.on('end', () => {
        resolve({ status: response.statusCode, body });
      });
    })
      .on('error', reject)
      .end();
  });
}

test('the site itself shows the workbench', async () => {
  expect(await ask('/')).toEqual({ status: 200, body: '<p>Workbench</p>' });
  expect(await ask('/?file=x#y')).toEqual({ status: 200, body: '<p>Workbench</p>' });
});

test('it is reached from this machine only', () => {
  expect(new URL(site.url).hostname).toBe('127.0.0.1');
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/scripts/..%2f..%2fsecret.txt',
  '/%00',
  '/%',
  '//secret.txt',
  '/scripts',
  '/none.html',
])('%s is not there', async (path) => {
  const { status, body } = await ask(path);
  expect([status, body]).toEqual([404, expect.not.stringContaining('secret')]);
});

test.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:80', 'evil.example:3000'])(
  'whoever calls it %j is refused',
  async (host) => {
    const { status, body } = await ask('/', 'GET', { host });
    expect([status, body]).toEqual([403, 'This server answers to the name of this machine only.']);
  },
);

test.each(['localhost:3000', 'LOCALHOST', '127.0.0.1:80', '[::1]:3000'])('it answers to %s', async (host) => {
  expect((await ask('/', 'GET', { host })).status).toBe(200);
});

test.each(['POST', 'OPTIONS', 'PUT', 'DELETE'])('%s is refused', async (method) => {
  expect((await ask('/', method)).status).toBe(405);
});

test('a question for the headers only is answered without the file', async () => {
  expect(await ask('/scripts/a.js', 'HEAD')).toEqual({ status: 200, body: '' });
});

test('a port that is taken is said', async () => {
  await expect(serve(dist, { port: Number(new URL(site.url).port) })).rejects.toThrow('EADDRINUSE');
});
