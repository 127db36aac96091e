import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MaqetError } from '../../src/shared/errors.js';
import type { JsonObject } from '../../src/shared/json.js';
import { ArtifactService, type StoredArtifact } from './results-artifacts.js';
import { BlobStore, blobError } from './results-blobs.js';
import { CacheService } from './results-cache.js';
import { jsonReply, parseCall, Refusal, type Reply, readBody, type ServiceRequest, send, sendBadly } from './results-http.js';
import { unzip } from './unzip.js';

/** A planned failure: the next `times` calls of `method` are answered with `status`. */
export interface PlannedFailure {
  /** As in {@link ServiceRequest.method}. */
  readonly method: string;
  readonly status: number;
  readonly times: number;
  /** The text of the refusal, if the client decides by it (`insufficient usage` is a spent quota). */
  readonly message?: string;
}

/**
 * What a service that hangs does with a request: it reads it and never answers (`silent`), sends half of the answer and then nothing
 * (`half`), closes the connection after half of it (`cut`), or sends a byte of it every 100 ms (`trickle`); or it never reads more than
 * the head of the request (`deaf`).
 */
export type Hang = 'silent' | 'half' | 'cut' | 'trickle' | 'deaf';

/** A GitHub results service (artifacts and cache, with the blobs behind them) on the loopback interface. */
export interface ResultsService {
  readonly url: string;
  /** The variables by which the toolkit's clients find this service. */
  env(): Record<string, string>;
  artifacts(): StoredArtifact[];
  /**
   * The files in an artifact: of its zip archive, or its one file where it was uploaded without one.
   *
   * @throws MaqetError when there is no such artifact, it is not final, or its archive is not sound.
   */
  artifactFiles(name: string): Map<string, Buffer>;
  /** Adds a finished artifact, as if another job of the workflow run had uploaded it. A zip archive by default. */
  addArtifact(name: string, bytes: Buffer, mimeType?: string): void;
  /** All requests so far, in the order of their answers. */
  requests(): ServiceRequest[];
  failNext(failure: PlannedFailure): void;
  /**
   * From now on hangs at every call of `method`, as in {@link ServiceRequest.method}; or no longer, if `hang` is undefined.
   *
   * @param after - how many calls it still answers.
   */
  hangAt(method: string, hang: Hang | undefined, after?: number): void;
  /** The methods at which calls hang, in the order of the calls. */
  hung(): string[];
  /** Ends the service and every connection to it. */
  close(): Promise<void>;
}

const SERVICES = '/twirp/github.actions.results.api.v1.';

/** Starts an empty service on a free port. The caller closes it. */
export async function startResultsService(): Promise<ResultsService> {
  const handler = new Handler();
  const server = createServer((request, response) => {
    handler.answer(request).then(
      ({ hang, ...reply }) => (hang === undefined ? send(response, reply) : sendBadly(response, reply, hang)),
      (error: unknown) => {
        // An incomplete request comes from a client that was cancelled or killed. Any other error is a bug here.
        if (request.complete) send(response, jsonReply(500, { code: 'internal', msg: String(error) }));
        else response.destroy();
      },
    );
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  handler.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: handler.url,
    env: () => handler.env(),
    artifacts: () => handler.artifacts.stored(),
    artifactFiles: (name) => filesOf(handler.artifacts.stored(), name),
    addArtifact: (name, bytes, mimeType = 'application/zip') => handler.artifacts.add(name, bytes, mimeType),
    requests: () => [...handler.requests],
    failNext: (failure) => void handler.failures.push({ ...failure }),
    hangAt: (method, hang, after = 0) => void handler.hangs.set(method, { hang, after }),
    hung: () => [...handler.hung],
    close: () => closeServer(server),
  };
}

class Handler {
  url = '';
  readonly requests: ServiceRequest[] = [];
  readonly failures: { -readonly [Key in keyof PlannedFailure]: PlannedFailure[Key] }[] = [];
  readonly hangs = new Map<string, { readonly hang: Hang | undefined; after: number }>();
  readonly hung: string[] = [];
  readonly artifacts: ArtifactService;
  readonly #blobs = new BlobStore(() => this.url);
  readonly #cache: CacheService;
  readonly #run = randomUUID();
  readonly #token: string;

  constructor() {
    this.artifacts = new ArtifactService(this.#blobs, this.#run);
    this.#cache = new CacheService(this.#blobs);
    this.#token = runtimeToken(this.#run, randomUUID());
  }

  env(): Record<string, string> {
    return {
      ACTIONS_RESULTS_URL: `${this.url}/`,
      ACTIONS_RUNTIME_TOKEN: this.#token,
      ACTIONS_CACHE_SERVICE_V2: 'true',
      // The clients take every host but this and *.ghe.com for a GitHub Enterprise Server, and refuse to work.
      GITHUB_SERVER_URL: 'https://github.com',
      NO_PROXY: '127.0.0.1',
    };
  }

  async answer(request: IncomingMessage): Promise<Reply & { readonly hang?: Hang }> {
    const url = new URL(request.url ?? '/', this.url);
    const call = url.pathname.startsWith(SERVICES);
    const method = call ? (url.pathname.split('/').at(-1) ?? '') : BlobStore.methodName(request.method ?? '', url.searchParams);
    const planned = this.hangs.get(method);
    const hang = planned !== undefined && planned.after-- <= 0 ? planned.hang : undefined;
    if (hang === undefined) return this.#answer(request, url);
    this.hung.push(method);
    if (hang === 'deaf') {
      request.pause();
      return new Promise(() => undefined);
    }
    return { ...(await this.#answer(request, url)), hang };
  }

  async #answer(request: IncomingMessage, url: URL): Promise<Reply> {
    return url.pathname.startsWith(SERVICES) ? this.#answerCall(request, url) : this.#answerBlob(request, url);
  }

  async #answerCall(request: IncomingMessage, url: URL): Promise<Reply> {
    const [service, method = ''] = url.pathname.slice(SERVICES.length).split('/');
    let body: JsonObject | undefined;
    let reply: Reply;
    try {
      body = parseCall(await readBody(request));
      const failure = this.#plannedFailure(method);
      if (failure !== undefined) throw new Refusal(failure.status, 'unavailable', failure.message ?? 'planned by the test');
      if (request.headers.authorization !== `Bearer ${this.#token}`) throw new Refusal(401, 'unauthenticated', 'the token is not valid');
      if (service !== 'ArtifactService' && service !== 'CacheService') throw new Refusal(404, 'bad_route', `no service ${service}`);
      reply = jsonReply(200, (service === 'ArtifactService' ? this.artifacts : this.#cache).call(method, body));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      reply = jsonReply(error.status, { code: error.code, msg: error.message });
    }
    this.requests.push({ method, body, status: reply.status });
    return reply;
  }

  async #answerBlob(request: IncomingMessage, url: URL): Promise<Reply> {
    const method = BlobStore.methodName(request.method ?? '', url.searchParams);
    const failure = this.#plannedFailure(method);
    const body = await readBody(request);
    const reply = failure === undefined ? this.#blobs.answer(request, url, body) : blobError(failure.status, 'ServerBusy');
    this.requests.push({ method, body: undefined, status: reply.status });
    return reply;
  }

  #plannedFailure(method: string): PlannedFailure | undefined {
    const failure = this.failures.find((planned) => planned.method === method && planned.times > 0);
    if (failure !== undefined) failure.times -= 1;
    return failure;
  }
}

/** Makes a token. The clients decode it without checking its signature, and read the run from its scope. */
function runtimeToken(run: string, job: string): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const scp = `Actions.GenericRead:00000000-0000-0000-0000-000000000000 Actions.Results:${run}:${job}`;
  const exp = Math.floor(Date.now() / 1000) + 6 * 3600;
  return `${part({ alg: 'none', typ: 'JWT' })}.${part({ scp, exp })}.unsigned`;
}

function filesOf(stored: readonly StoredArtifact[], name: string): Map<string, Buffer> {
  const artifact = stored.find((one) => one.name === name);
  if (artifact?.finalized !== true) {
    const known = stored.map((one) => `${one.name}${one.finalized ? '' : ' (not final)'}`).join(', ');
    throw new MaqetError(`There is no finished artifact ${JSON.stringify(name)}.`, { remedy: `There are: ${known || 'none'}.` });
  }
  return artifact.mimeType === 'application/zip' ? unzip(artifact.bytes) : new Map([[name, artifact.bytes]]);
}

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}
