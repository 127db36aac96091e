import { isJsonObject, type Json, type JsonObject, parseJson, stringifyJson } from '../shared/json.js';
import { whyRefused } from './acceptable.js';
import { QmpArgumentError, QmpProtocolError } from './errors.js';

/** One command as QMP takes it, without an id: ids are the client's. */
export interface QmpCommand {
  readonly execute: string;
  readonly arguments?: JsonObject;
}

/** The first message of a connection. */
export interface Greeting {
  /** QEMU's version, e.g. `7.2.22`. */
  readonly version: string;
  /** What the distribution calls its build, e.g. `Debian 1:7.2+dfsg-7`; may be empty. Hostile. */
  readonly package: string;
  /** Capabilities on offer, e.g. `oob`. */
  readonly capabilities: readonly string[];
}

/** Something that happened, as QEMU reports it. */
export interface QmpEvent {
  readonly name: string;
  readonly data: JsonObject;
  /** Host time: seconds since 1970, or -1 where QEMU could not tell. */
  readonly seconds: number;
  /** The microseconds of that second, or -1. */
  readonly microseconds: number;
}

/** A message from QEMU. `id` is undefined where the message carries none. */
export type QmpMessage =
  | { readonly kind: 'greeting'; readonly greeting: Greeting }
  | { readonly kind: 'return'; readonly id: Json | undefined; readonly value: Json }
  | { readonly kind: 'error'; readonly id: Json | undefined; readonly errorClass: string; readonly description: string }
  | { readonly kind: 'event'; readonly event: QmpEvent };

/**
 * Reads one message. Nothing about its shape is taken for granted; integers keep all their digits.
 *
 * @throws QmpProtocolError for anything that is none of the four kinds.
 */
export function parseMessage(text: string): QmpMessage {
  const message = parseObject(text);
  if (Object.hasOwn(message, 'return')) return { kind: 'return', id: message['id'], value: message['return'] as Json };
  if (Object.hasOwn(message, 'event')) return { kind: 'event', event: readEvent(message, text) };
  if (Object.hasOwn(message, 'error')) return readError(message, text);
  if (Object.hasOwn(message, 'QMP')) return { kind: 'greeting', greeting: readGreeting(message['QMP'], text) };
  throw new QmpProtocolError('a message is neither greeting, reply nor event', text);
}

/**
 * The text of a command, open at its end for {@link withId}.
 *
 * QEMU answers text that its parser refuses with an error that carries no id, after which no reply can be told from
 * another: such arguments are found here.
 *
 * @throws QmpArgumentError for arguments that QEMU's parser would refuse.
 */
export function encodeCommand(execute: string, args?: JsonObject): string {
  const body = encode(execute, args);
  const problem = whyRefused(body, execute, args);
  if (problem !== undefined) throw new QmpArgumentError(execute, problem);
  return body;
}

/** The finished command. No line feed: QEMU acts on the closing brace, and reads byte by byte. */
export function withId(body: string, id: number): string {
  return `${body},"id":${id}}`;
}

function encode(execute: string, args: JsonObject | undefined): string {
  try {
    return `{"execute":${JSON.stringify(execute)}${args === undefined ? '' : `,"arguments":${stringifyJson(args)}`}`;
  } catch (error) {
    // Nesting beyond the stack, or a text beyond the longest string.
    throw new QmpArgumentError(execute, error instanceof Error ? error.message : String(error));
  }
}

function parseObject(text: string): JsonObject {
  let value: Json;
  try {
    value = parseJson(text);
  } catch (error) {
    // SyntaxError, or RangeError for nesting beyond the stack.
    throw new QmpProtocolError('a message is not JSON', text, error);
  }
  if (!isJsonObject(value)) throw new QmpProtocolError('a message is not an object', text);
  return value;
}

function readEvent(message: JsonObject, text: string): QmpEvent {
  const { event: name, data = {}, timestamp } = message;
  if (typeof name !== 'string' || !isJsonObject(data)) throw new QmpProtocolError('an event is malformed', text);
  const stamp = isJsonObject(timestamp) ? timestamp : {};
  return { name, data, seconds: wholeNumber(stamp['seconds']), microseconds: wholeNumber(stamp['microseconds']) };
}

function wholeNumber(value: Json | undefined): number {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : -1;
}

function readError(message: JsonObject, text: string): QmpMessage {
  const { error, id } = message;
  if (!isJsonObject(error)) throw new QmpProtocolError('an error reply is malformed', text);
  const { class: errorClass, desc } = error;
  if (typeof errorClass !== 'string' || typeof desc !== 'string') throw new QmpProtocolError('an error reply is malformed', text);
  return { kind: 'error', id, errorClass, description: desc };
}

function readGreeting(body: Json | undefined, text: string): Greeting {
  const version = isJsonObject(body) ? body['version'] : undefined;
  const numbers = isJsonObject(version) ? version['qemu'] : undefined;
  if (!isJsonObject(body) || !isJsonObject(version) || !isJsonObject(numbers))
    throw new QmpProtocolError('the greeting is malformed', text);
  const parts = [numbers['major'], numbers['minor'], numbers['micro']];
  if (!parts.every((part) => typeof part === 'number' && Number.isSafeInteger(part) && part >= 0)) {
    throw new QmpProtocolError('the greeting names no version', text);
  }
  const name = version['package'];
  const offered = body['capabilities'];
  return {
    version: parts.join('.'),
    package: typeof name === 'string' ? name : '',
    capabilities: Array.isArray(offered) ? offered.filter((item) => typeof item === 'string') : [],
  };
}
