import { createHash } from 'node:crypto';
import type { JsonObject } from '../../src/shared/json.js';
import type { BlobStore } from './results-blobs.js';
import { integerText, optionalText, Refusal, requiredText } from './results-http.js';

/** An artifact, for tests. */
export interface StoredArtifact {
  readonly name: string;
  readonly mimeType: string;
  /** The stored bytes, empty while nothing is committed. */
  readonly bytes: Buffer;
  readonly finalized: boolean;
  /** `sha256:<hex>` from the client, verified. Empty until the artifact is final. */
  readonly hash: string;
  /** When the client asked the service to delete it (RFC 3339), if it did. */
  readonly expiresAt: string | undefined;
}

interface Entry {
  readonly id: number;
  readonly name: string;
  readonly mimeType: string;
  readonly blob: string;
  readonly expiresAt: string | undefined;
  finalized: boolean;
  hash: string;
}

const LOWEST_VERSION = 4;
const FORBIDDEN = /[":<>|*?\r\n\\/]/;

/** The calls of `github.actions.results.api.v1.ArtifactService`. Names are unique in a run, finished ones immutable. */
export class ArtifactService {
  readonly #entries = new Map<string, Entry>();
  readonly #blobs: BlobStore;
  readonly #run: string;
  #lastId = 0;

  constructor(blobs: BlobStore, run: string) {
    this.#blobs = blobs;
    this.#run = run;
  }

  /** @throws Refusal as the real service refuses. */
  call(method: string, call: JsonObject): object {
    if (requiredText(call, 'workflow_run_backend_id') !== this.#run) throw new Refusal(403, 'permission_denied', 'that is another run');
    requiredText(call, 'workflow_job_run_backend_id');
    switch (method) {
      case 'CreateArtifact':
        return this.#create(call);
      case 'FinalizeArtifact':
        return this.#finalize(call);
      case 'ListArtifacts':
        return this.#list(call);
      case 'GetSignedArtifactURL':
        return this.#signedUrl(call);
      case 'DeleteArtifact':
        return this.#delete(call);
      default:
        throw new Refusal(404, 'bad_route', `no method ${method}`);
    }
  }

  /** All artifacts, in the order in which they were created. */
  stored(): StoredArtifact[] {
    return [...this.#entries.values()].map(({ name, mimeType, blob, finalized, hash, expiresAt }) => {
      return { name, mimeType, bytes: this.#blobs.content(blob) ?? Buffer.alloc(0), finalized, hash, expiresAt };
    });
  }

  /** Adds a finished artifact, as if another job of the workflow run had uploaded it. */
  add(name: string, bytes: Buffer, mimeType: string): void {
    this.#lastId += 1;
    const blob = this.#blobs.create(bytes, mimeType);
    const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    this.#entries.set(name, { id: this.#lastId, name, mimeType, blob, expiresAt: undefined, finalized: true, hash });
  }

  #create(call: JsonObject): object {
    const name = requiredText(call, 'name');
    if (FORBIDDEN.test(name)) throw new Refusal(400, 'invalid_argument', `the artifact name ${JSON.stringify(name)} is not valid`);
    if (typeof call['version'] !== 'number' || call['version'] < LOWEST_VERSION)
      throw new Refusal(400, 'invalid_argument', 'version is too old');
    if (this.#entries.has(name)) {
      throw new Refusal(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
    }
    this.#lastId += 1;
    const blob = this.#blobs.create();
    const mimeType = optionalText(call, 'mime_type') ?? 'application/zip';
    this.#entries.set(name, {
      id: this.#lastId,
      name,
      mimeType,
      blob,
      expiresAt: optionalText(call, 'expires_at'),
      finalized: false,
      hash: '',
    });
    return { ok: true, signed_upload_url: this.#blobs.uploadUrl(blob) };
  }

  #finalize(call: JsonObject): object {
    const entry = this.#named(call);
    const content = this.#blobs.content(entry.blob);
    if (entry.finalized) throw new Refusal(409, 'already_exists', 'the artifact is final already');
    if (content === undefined) throw new Refusal(400, 'failed_precondition', 'nothing was uploaded');
    const size = integerText(call, 'size');
    if (size !== content.length) throw new Refusal(400, 'invalid_argument', `size is ${size}, but ${content.length} bytes were uploaded`);
    const hash = requiredText(call, 'hash');
    const actual = `sha256:${createHash('sha256').update(content).digest('hex')}`;
    if (hash !== actual) throw new Refusal(400, 'invalid_argument', `hash is ${hash}, but the upload has ${actual}`);
    entry.finalized = true;
    entry.hash = hash;
    return { ok: true, artifact_id: String(entry.id) };
  }

  #list(call: JsonObject): object {
    const name = optionalText(call, 'name_filter');
    const id = optionalText(call, 'id_filter');
    const wanted = [...this.#entries.values()].filter(
      (entry) => entry.finalized && (name === undefined || entry.name === name) && (id === undefined || String(entry.id) === id),
    );
    return {
      artifacts: wanted.map((entry) => ({
        workflow_run_backend_id: call['workflow_run_backend_id'],
        workflow_job_run_backend_id: call['workflow_job_run_backend_id'],
        database_id: String(entry.id),
        name: entry.name,
        size: String(this.#blobs.content(entry.blob)?.length ?? 0),
        created_at: new Date(0).toISOString(),
        digest: entry.hash,
      })),
    };
  }

  #signedUrl(call: JsonObject): object {
    const entry = this.#named(call);
    if (!entry.finalized) throw new Refusal(404, 'not_found', 'the artifact is not final');
    const fileName = entry.mimeType === 'application/zip' ? `${entry.name}.zip` : entry.name;
    return { signed_url: this.#blobs.downloadUrl(entry.blob, fileName) };
  }

  #delete(call: JsonObject): object {
    const entry = this.#named(call);
    this.#blobs.delete(entry.blob);
    this.#entries.delete(entry.name);
    return { ok: true, artifact_id: String(entry.id) };
  }

  #named(call: JsonObject): Entry {
    const name = requiredText(call, 'name');
    const entry = this.#entries.get(name);
    if (entry === undefined) throw new Refusal(404, 'not_found', `no artifact named ${name}`);
    return entry;
  }
}
