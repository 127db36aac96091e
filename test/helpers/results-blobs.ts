import { createHash, randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Reply } from './results-http.js';

/** One blob: its blocks, and its committed content. */
interface Blob {
  readonly blocks: Map<string, Buffer>;
  content: Buffer | undefined;
  contentType: string;
}

/** The signed-in rights of an address, carried in its query like a shared access signature. */
type Right = 'read' | 'write';

const XML_ID = /<(?:Latest|Committed|Uncommitted)>([^<]*)<\/(?:Latest|Committed|Uncommitted)>/g;
const RANGE = /^bytes=(\d+)-(\d*)$/;

/** The part of Azure's blob service that the Actions clients use, in memory. */
export class BlobStore {
  readonly #blobs = new Map<string, Blob>();
  readonly #secret = randomUUID();
  readonly #origin: () => string;

  /** @param origin - where the server listens, known only when it does. */
  constructor(origin: () => string) {
    this.#origin = origin;
  }

  /** Makes a blob: empty and uncommitted, where no content is given. */
  create(content?: Buffer, contentType = 'application/octet-stream'): string {
    const id = randomUUID();
    this.#blobs.set(id, { blocks: new Map(), content, contentType });
    return id;
  }

  /** The committed bytes of a blob, or undefined. */
  content(id: string): Buffer | undefined {
    return this.#blobs.get(id)?.content;
  }

  delete(id: string): void {
    this.#blobs.delete(id);
  }

  /** An address that lets its holder write the blob. */
  uploadUrl(id: string): string {
    return `${this.#address(id)}?${new URLSearchParams({ sig: this.#sign(id, 'write') })}`;
  }

  /** An address that lets its holder read the blob; `fileName` comes back as the name to save it under. */
  downloadUrl(id: string, fileName: string): string {
    const rscd = `attachment; filename="${fileName.replaceAll('"', '')}"; filename*=UTF-8''${encodeURIComponent(fileName)}`;
    return `${this.#address(id)}?${new URLSearchParams({ sig: this.#sign(id, 'read'), rscd })}`;
  }

  /** The method's name in a list of requests. */
  static methodName(method: string, query: URLSearchParams): string {
    if (method !== 'PUT') return method === 'HEAD' ? 'HeadBlob' : 'GetBlob';
    const part = query.get('comp');
    return part === 'block' ? 'PutBlock' : part === 'blocklist' ? 'PutBlockList' : 'PutBlob';
  }

  /** Answers a request for `/blobs/container/<id>`, whose body has been read. */
  answer(request: IncomingMessage, url: URL, body: Buffer): Reply {
    const id = url.pathname.split('/').at(-1) ?? '';
    const blob = this.#blobs.get(id);
    const right: Right = request.method === 'PUT' ? 'write' : 'read';
    if (url.searchParams.get('sig') !== this.#sign(id, right)) return blobError(403, 'AuthenticationFailed');
    if (blob === undefined) return blobError(404, 'BlobNotFound');
    if (right === 'read') return readBlob(blob, request, url.searchParams.get('rscd'));
    const declared = request.headers['content-length'];
    if (declared !== undefined && Number(declared) !== body.length) return blobError(400, 'InvalidInput');
    return writeBlob(blob, request, url.searchParams, body);
  }

  #address(id: string): string {
    // For a host that is an IP address, the Azure client takes the first part of the path as the account's name.
    return `${this.#origin()}/blobs/container/${id}`;
  }

  #sign(id: string, right: Right): string {
    return createHash('sha256').update(`${this.#secret} ${right} ${id}`).digest('base64url');
  }
}

function writeBlob(blob: Blob, request: IncomingMessage, query: URLSearchParams, body: Buffer): Reply {
  const type = request.headers['x-ms-blob-content-type'];
  const part = query.get('comp');
  if (part === 'block') {
    blob.blocks.set(query.get('blockid') ?? '', body);
    return created();
  }
  if (part === 'blocklist') {
    const ids = [...body.toString().matchAll(XML_ID)].map((match) => match[1] ?? '');
    const blocks = ids.map((id) => blob.blocks.get(id));
    if (!blocks.every((block) => block !== undefined)) return blobError(400, 'InvalidBlockList');
    blob.content = Buffer.concat(blocks);
    blob.blocks.clear();
  } else if (part === null && request.headers['x-ms-blob-type'] === 'BlockBlob') {
    blob.content = body;
  } else {
    return blobError(400, 'UnsupportedHeader');
  }
  blob.contentType = typeof type === 'string' ? type : (request.headers['content-type'] ?? blob.contentType);
  return created();
}

function readBlob(blob: Blob, request: IncomingMessage, disposition: string | null): Reply {
  const { content } = blob;
  if (content === undefined) return blobError(404, 'BlobNotFound');
  const headers = {
    ...common(),
    'accept-ranges': 'bytes',
    'content-type': blob.contentType,
    'x-ms-blob-type': 'BlockBlob',
    ...(disposition === null ? {} : { 'content-disposition': disposition }),
  };
  const wanted = request.headers['x-ms-range'] ?? request.headers.range;
  if (typeof wanted !== 'string') return { status: 200, headers: { ...headers, 'content-length': String(content.length) }, body: content };
  const [, from = '', to = ''] = RANGE.exec(wanted) ?? [];
  const start = Number(from);
  if (from === '' || start >= content.length) return blobError(416, 'InvalidRange');
  const end = to === '' ? content.length - 1 : Math.min(Number(to), content.length - 1);
  return {
    status: 206,
    headers: { ...headers, 'content-range': `bytes ${start}-${end}/${content.length}` },
    body: content.subarray(start, end + 1),
  };
}

function created(): Reply {
  return { status: 201, headers: { ...common(), 'x-ms-request-server-encrypted': 'true' } };
}

function common(): Record<string, string> {
  return {
    etag: '"0x8DBB5E6F7A1B2C3"',
    'last-modified': new Date(0).toUTCString(),
    'x-ms-request-id': randomUUID(),
    'x-ms-version': '2025-05-05',
  };
}

/** The Azure client retries after 408, 429 and 5xx only. */
export function blobError(status: number, code: string): Reply {
  const body = Buffer.from(`<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`);
  return { status, headers: { ...common(), 'content-type': 'application/xml', 'x-ms-error-code': code }, body };
}
