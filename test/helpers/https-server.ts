import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { Deadline } from '../../src/shared/deadline.js';
import { ensurePrograms } from './packages.js';
import { runCommand } from './run-command.js';

/** The faults of the answer to one request. Without any, the answer is correct. */
export interface Plan {
  /** Answers with this status and no content. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Cuts the connection after so many bytes of the body. */
  readonly cutAfter?: number;
  /** Sends nothing more after so many bytes of the body, and keeps the connection open. */
  readonly stallAfter?: number;
  /** Ends the body in order after so many bytes, fewer than requested. */
  readonly endAfter?: number;
  /** Sends pieces of 10000 bytes, with so many milliseconds between them. */
  readonly dripMs?: number;
  /** Never answers. */
  readonly silent?: boolean;
  /** Sends a body of unknown length, in chunks. */
  readonly chunked?: boolean;
}

/** A file that the server has. */
export interface ServedFile {
  content: Buffer;
  /** Default: the hash of the content. Null for none. */
  etag?: string | null;
  lastModified?: string;
  /** False for a server that always sends the whole file. */
  ranges?: boolean;
}

/** One request to the server. */
export interface ServedRequest {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
}

/** An https server on the loopback interface, with the faults of real servers. */
export interface HttpsServer {
  /** `https://localhost:<port>` */
  readonly origin: string;
  readonly port: number;
  /** The file of its certificate, which is its own authority. */
  readonly certificate: string;
  readonly requests: ServedRequest[];
  /** Serves a file under a path, e.g. `/disk.img`. Its members may be changed later. @returns its URL. */
  put(at: string, file: ServedFile): URL;
  /** Answers the next requests by these plans, one each, and all later ones correctly. */
  plan(...plans: Plan[]): void;
  /** Forgets files, plans and requests. */
  reset(): void;
  /** Ends the server and every connection, and removes its certificate. */
  close(): Promise<void>;
}

const DRIP_BYTES = 10_000;

/** Makes a certificate for `localhost`, `127.0.0.1` and `images.test`. Returns the directory of `key.pem` and `cert.pem`. */
export async function makeCertificate(): Promise<string> {
  await ensurePrograms(new Map([['openssl', 'openssl']]));
  const directory = await mkdtemp(path.join(tmpdir(), 'maqet-https-'));
  const names = 'subjectAltName=DNS:localhost,IP:127.0.0.1,DNS:images.test';
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', 'key.pem'];
  const args = ['req', '-x509', ...key, '-out', 'cert.pem', '-days', '2', '-subj', '/CN=localhost', '-addext', names];
  await runCommand('openssl', args, { deadline: Deadline.after(60_000), cwd: directory });
  return directory;
}

/** Starts a server on a free port. The caller closes it. */
export async function startHttpsServer(): Promise<HttpsServer> {
  const directory = await makeCertificate();
  const certificate = path.join(directory, 'cert.pem');
  const files = new Map<string, ServedFile>();
  const plans: Plan[] = [];
  const requests: ServedRequest[] = [];
  const [key, cert] = await Promise.all([readFile(path.join(directory, 'key.pem')), readFile(certificate)]);
  const server = createServer({ key, cert }, (request, response) => {
    const at = new URL(request.url ?? '/', 'https://localhost').pathname;
    requests.push({ path: request.url ?? '', headers: request.headers });
    answer(request, response, files.get(at), plans.shift() ?? {});
  });
  // Ignore a client that breaks off its connection, which some tests do.
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `https://localhost:${port}`;
  return {
    origin,
    port,
    certificate,
    requests,
    put: (at, file) => {
      files.set(at, file);
      return new URL(at, origin);
    },
    plan: (...more) => void plans.push(...more),
    reset: () => {
      files.clear();
      plans.length = 0;
      requests.length = 0;
    },
    close: () => closeServer(server, directory),
  };
}

async function closeServer(server: Server, directory: string): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
  await rm(directory, { recursive: true, force: true });
}

function answer(request: IncomingMessage, response: ServerResponse, file: ServedFile | undefined, plan: Plan): void {
  // A client may close its connection at any time.
  response.on('error', () => undefined);
  if (plan.silent === true) return;
  if (file === undefined || plan.status !== undefined) {
    response.writeHead(plan.status ?? 404, { 'content-length': '0', ...plan.headers }).end();
    return;
  }
  const validators = validatorsOf(file);
  const start = rangeStart(request, file, Object.values(validators));
  const body = file.content.subarray(start, plan.endAfter === undefined ? undefined : (start ?? 0) + plan.endAfter);
  const total = file.content.length;
  const headers = {
    ...validators,
    ...(file.ranges === false ? {} : { 'accept-ranges': 'bytes' }),
    ...(plan.chunked === true ? {} : { 'content-length': String(body.length) }),
    ...(start === undefined ? {} : { 'content-range': `bytes ${start}-${total - 1}/${total}` }),
    ...plan.headers,
  };
  response.writeHead(start === undefined ? 200 : 206, headers);
  const { cutAfter, stallAfter, dripMs } = plan;
  if (cutAfter !== undefined) response.write(body.subarray(0, cutAfter), () => response.destroy());
  else if (stallAfter !== undefined) response.write(body.subarray(0, stallAfter));
  else if (dripMs !== undefined) drip(response, body, dripMs);
  else response.end(body);
}

function drip(response: ServerResponse, body: Buffer, ms: number): void {
  if (response.destroyed) return;
  response.write(body.subarray(0, DRIP_BYTES));
  const rest = body.subarray(DRIP_BYTES);
  if (rest.length === 0) response.end();
  else setTimeout(() => drip(response, rest, ms), ms);
}

function validatorsOf({ content, etag, lastModified }: ServedFile): Record<string, string> {
  const own = etag === undefined ? `"${createHash('sha256').update(content).digest('hex').slice(0, 16)}"` : etag;
  return { ...(own === null ? {} : { etag: own }), ...(lastModified === undefined ? {} : { 'last-modified': lastModified }) };
}

/** Returns the start of the requested range, if the request may have it. */
function rangeStart({ headers }: IncomingMessage, file: ServedFile, validators: readonly string[]): number | undefined {
  const start = Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? Number.NaN);
  const condition = headers['if-range'];
  const isSame = condition === undefined || validators.includes(String(condition));
  return file.ranges !== false && isSame && start < file.content.length ? start : undefined;
}

/** Makes this process trust a certificate, as NODE_EXTRA_CA_CERTS does. @returns a function that undoes it. */
export async function trust(certificate: string): Promise<() => void> {
  const before = getCACertificates('default');
  setDefaultCACertificates([...before, await readFile(certificate, 'utf8')]);
  return () => setDefaultCACertificates(before);
}
