import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { get } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';
import { contentSecurityPolicy } from '../../tools/contentSecurityPolicy';
import { buildTimeoutMs } from '../support/build';

const root = join(__dirname, '../..');
const certificates = mkdtempSync(join(tmpdir(), 'scorecard-certificate-'));
const running: ChildProcess[] = [];

afterEach(() => {
  for (const child of running.splice(0)) child.kill();
});

afterAll(() => {
  rmSync(certificates, { recursive: true, force: true });
});

interface Started {
  /** Resolves with what was printed once it holds the text. */
  says(text: string): Promise<string>;
  readonly ended: Promise<{ readonly status: number | null; readonly output: string }>;
}

function start(options: readonly string[], env: NodeJS.ProcessEnv = process.env): Started {
  const child = spawn(process.execPath, [join(root, 'tools/run.mjs'), 'startExcel', ...options], { env });
  running.push(child);
  let output = '';
  let listener: () => void = () => undefined;
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      output += String(text);
      listener();
    });
  const ended = new Promise<{ status: number | null; output: string }>((resolve) => {
    child.once('close', (status) => {
      resolve({ status, output });
    });
  });
  const says = (text: string) =>
    new Promise<string>((resolve, reject) => {
      listener = () => {
        if (output.includes(text)) resolve(output);
      };
      listener();
      void ended.then(() => {
        reject(new Error(`It ended:\n${output}`));
      });
    });
  return { says, ended };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

function ask(
  url: string,
  ca: Buffer,
): Promise<{ status: number | undefined; headers: IncomingHttpHeaders; body: string }> {
  return new Promise((resolve, reject) => {
    get(url, { ca }, (response) => {
      let body = '';
      response.on('data', (part) => (body += String(part)));
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body });
      });
    }).on('error', reject);
  });
}

/** As Microsoft's tool makes them, but trusted by nobody. */
async function makeCertificate(): Promise<Readonly<Record<'ca' | 'cert' | 'key', string>>> {
  const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) =>
    join(certificates, name),
  ) as [string, string, string];
  const log = jest.spyOn(console, 'log').mockImplementation();
  await generateCertificates(ca, cert, key, 2);
  log.mockRestore();
  return { ca, cert, key };
}

test(
  'it serves the pages over HTTPS with their policies, and says how Excel comes to know them',
  async () => {
    const { ca: authority, cert, key } = await makeCertificate();
    const port = await freePort();
    const server = start(['--cert', cert, '--key', key, '--port', String(port)]);
    const output = await server.says('Ctrl+C');
    for (const word of ['manifest.xml', 'Windows', 'Mac', 'Web', 'Review tab'])
      expect(output).toContain(word);
    const ca = readFileSync(authority);
    for (const page of ['taskpane.html', 'commands.html', 'workbench.html']) {
      const { status, headers, body } = await ask(`https://localhost:${port}/${page}?view=check`, ca);
      expect({ page, status }).toEqual({ page, status: 200 });
      expect(headers['content-security-policy']).toBe(contentSecurityPolicy(page));
      expect(headers['cache-control']).toBe('no-cache');
      const [script] = /scripts\/[^"]+/.exec(body)!;
      const answer = await ask(`https://localhost:${port}/${script}`, ca);
      expect([answer.status, answer.headers['cache-control']]).toEqual([200, 'no-cache']);
    }
    const { headers } = await ask(`https://localhost:${port}/assets/icon-check-16.png`, ca);
    // What an icon's server says of keeping it, Office on Windows may answer with a blank icon.
    expect(headers['cache-control']).toBeUndefined();
  },
  buildTimeoutMs,
);

test('where no certificate can be installed it says so in one sentence, with what to do', async () => {
  // Whatever would write to a trust store is not found, so no test can do that.
  const env = { PATH: certificates, HOME: certificates, USERPROFILE: certificates };
  const { status, output } = await start([], env).ended;
  expect(status).toBe(1);
  expect(output).toMatch(
    /No certificate could be installed that Excel trusts \(.+\): run .* --cert FILE --key FILE\./,
  );
  expect(output).not.toMatch(/^\s+at /m);
}, 60_000);

test.each([
  [['--cert', 'a.crt'], 'A certificate goes with its key'],
  [['--cert', 'none.crt', '--key', 'none.key'], 'none.crt could not be read (ENOENT).'],
])('%p is refused in a sentence', async (options, sentence) => {
  const { status, output } = await start(options).ended;
  expect([status, output]).toEqual([1, expect.stringContaining(sentence)]);
  expect(output).not.toMatch(/^\s+at /m);
});
