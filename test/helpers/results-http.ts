import type { IncomingMessage, ServerResponse } from 'node:http';
import { isJsonObject, type JsonObject } from '../../src/shared/json.js';

/** One request that the service answered. */
export interface ServiceRequest {
  /** The service's method (`CreateArtifact` …), or for the blob endpoint `PutBlock`, `PutBlockList`, `PutBlob`, `GetBlob`, `HeadBlob`. */
  readonly method: string;
  /** The JSON that came with a service call; undefined for blobs. */
  readonly body: JsonObject | undefined;
  /** The status of the answer. */
  readonly status: number;
}

/** The answer to a request. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer;
}

/** A refusal in the form of the twirp protocol. The client shows `message`, and decides by `status` whether to retry. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.code = code;
  }
}

/** Returns an answer with JSON. Undefined members are left out. */
export function jsonReply(status: number, value: object): Reply {
  return { status, headers: { 'content-type': 'application/json' }, body: Buffer.from(JSON.stringify(value)) };
}

/** Reads the body of a request. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Sends an answer; a HEAD request gets its headers alone. */
export function send(response: ServerResponse, { status, headers = {}, body = Buffer.alloc(0) }: Reply): void {
  response.writeHead(status, { 'content-length': String(body.length), ...headers });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

/** Sends an answer as a service does that hangs. A `silent` one never sends any. */
export function sendBadly(response: ServerResponse, { status, headers = {}, body = Buffer.alloc(0) }: Reply, hang: string): void {
  if (hang === 'silent') return;
  response.writeHead(status, { 'content-length': String(body.length), ...headers });
  const half = body.subarray(0, body.length / 2);
  if (hang !== 'trickle') response.write(half);
  if (hang === 'cut') setTimeout(() => response.destroy(), 50);
  if (hang !== 'trickle') return;
  let sent = 0;
  const drip = setInterval(() => {
    // Never the last one: an answer that is complete is an answer.
    if (response.destroyed || sent >= body.length - 1) return clearInterval(drip);
    response.write(body.subarray(sent, sent + 1));
    sent += 1;
  }, 100);
}

/** Parses a JSON object. @throws Refusal for any other body. */
export function parseCall(body: Buffer): JsonObject {
  try {
    const value: unknown = JSON.parse(body.toString());
    if (isJsonObject(value)) return value;
  } catch {
    // Refused below, like JSON that is not an object.
  }
  throw new Refusal(400, 'malformed', 'the request body is not a JSON object');
}

/** Returns a member that must be a non-empty text. @throws Refusal otherwise. */
export function requiredText(call: JsonObject, member: string): string {
  const value = call[member];
  if (typeof value === 'string' && value !== '') return value;
  throw new Refusal(400, 'invalid_argument', `${member} is missing`);
}

/** Returns an optional text member. @throws Refusal if it is not a text. */
export function optionalText(call: JsonObject, member: string): string | undefined {
  return call[member] === undefined ? undefined : requiredText(call, member);
}

/** Parses a 64-bit integer: a text of digits on the wire, left out if it is 0. @throws Refusal otherwise. */
export function integerText(call: JsonObject, member: string): number {
  const value = call[member] ?? '0';
  if (typeof value === 'string' && /^\d{1,15}$/.test(value)) return Number(value);
  throw new Refusal(400, 'invalid_argument', `${member} is not an integer`);
}
