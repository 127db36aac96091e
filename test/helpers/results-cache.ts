import type { JsonObject } from '../../src/shared/json.js';
import type { BlobStore } from './results-blobs.js';
import { integerText, Refusal, requiredText } from './results-http.js';

interface Entry {
  readonly id: number;
  readonly key: string;
  readonly version: string;
  readonly blob: string;
  finalized: boolean;
}

const LONGEST_KEY = 512;

/** The calls of `github.actions.results.api.v1.CacheService`. Entries are immutable. */
export class CacheService {
  readonly #entries: Entry[] = [];
  readonly #blobs: BlobStore;

  constructor(blobs: BlobStore) {
    this.#blobs = blobs;
  }

  /** @throws Refusal where the real service refuses. */
  call(method: string, call: JsonObject): object {
    switch (method) {
      case 'CreateCacheEntry':
        return this.#create(call);
      case 'FinalizeCacheEntryUpload':
        return this.#finalize(call);
      case 'GetCacheEntryDownloadURL':
        return this.#find(call);
      default:
        throw new Refusal(404, 'bad_route', `no method ${method}`);
    }
  }

  #create(call: JsonObject): object {
    const key = requiredText(call, 'key');
    const version = requiredText(call, 'version');
    if (key.length > LONGEST_KEY || key.includes(',')) throw new Refusal(400, 'invalid_argument', 'key is too long or holds a comma');
    if (this.#exact(key, version) !== undefined)
      throw new Refusal(409, 'already_exists', 'cache entry with the same key, version, and scope already exists');
    const blob = this.#blobs.create();
    this.#entries.push({ id: this.#entries.length + 1, key, version, blob, finalized: false });
    return { ok: true, signed_upload_url: this.#blobs.uploadUrl(blob) };
  }

  #finalize(call: JsonObject): object {
    const entry = this.#exact(requiredText(call, 'key'), requiredText(call, 'version'));
    if (entry === undefined) throw new Refusal(404, 'not_found', 'no such cache entry');
    const content = this.#blobs.content(entry.blob);
    const size = integerText(call, 'size_bytes');
    if (size !== content?.length)
      throw new Refusal(400, 'invalid_argument', `size_bytes is ${size}, but ${content?.length ?? 'no'} bytes were uploaded`);
    entry.finalized = true;
    return { ok: true, entry_id: String(entry.id) };
  }

  /** Finds the entry with the exact key, or for the first restore key that matches, the newest entry whose key starts with it. */
  #find(call: JsonObject): object {
    const version = requiredText(call, 'version');
    const key = requiredText(call, 'key');
    const prefixes = Array.isArray(call['restore_keys']) ? call['restore_keys'].filter((prefix) => typeof prefix === 'string') : [];
    const usable = this.#entries.filter((entry) => entry.finalized && entry.version === version);
    const found =
      usable.find((entry) => entry.key === key) ??
      [key, ...prefixes].map((prefix) => usable.findLast((entry) => entry.key.startsWith(prefix))).find((entry) => entry !== undefined);
    if (found === undefined) return { ok: false };
    return { ok: true, signed_download_url: this.#blobs.downloadUrl(found.blob, 'cache.tzst'), matched_key: found.key };
  }

  #exact(key: string, version: string): Entry | undefined {
    return this.#entries.find((entry) => entry.key === key && entry.version === version);
  }
}
