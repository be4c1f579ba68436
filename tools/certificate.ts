import { readFileSync } from 'node:fs';

export interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
  readonly ca?: Buffer;
}

/** A sentence for whoever starts the server. */
export class NoCertificate extends Error {}

/**
 * What makes Excel trust the server on this machine: the given files, or those that Microsoft's tool makes and has the
 * machine trust.
 * @throws NoCertificate
 */
export async function findCertificate(files: { cert?: string; key?: string }): Promise<Certificate> {
  const { cert, key } = files;
  if (cert !== undefined && key !== undefined) return { cert: read(cert), key: read(key) };
  if (cert !== undefined || key !== undefined)
    throw new NoCertificate('A certificate goes with its key: give both --cert FILE and --key FILE.');
  try {
    const { getHttpsServerOptions } = await import('office-addin-dev-certs');
    return await getHttpsServerOptions();
  } catch (error) {
    const [why] = (error as Error).message.trim().split('\n');
    throw new NoCertificate(
      `No certificate could be installed that Excel trusts (${why}): ` +
        'run "npx office-addin-dev-certs install" as an administrator, or give your own with --cert FILE --key FILE.',
    );
  }
}

function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new NoCertificate(`${path} could not be read (${(error as NodeJS.ErrnoException).code}).`);
  }
}
