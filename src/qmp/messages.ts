import { isJsonObject, type Json, type JsonObject, parseJson, stringifyJson } from '../shared/json.js';
import { QmpArgumentError, QmpProtocolError } from './errors.js';

/** One command of QMP. It has no id: the client assigns the ids. */
export interface QmpCommand {
  readonly execute: string;
  readonly arguments?: JsonObject;
}

/** The first message of QEMU on a connection. */
export interface Greeting {
  /** The version of QEMU, e.g. `7.2.22`. */
  readonly version: string;
  /** The distribution's name of its build, e.g. `Debian 1:7.2+dfsg-7`; may be empty. Untrusted. */
  readonly package: string;
  /** The capabilities that QEMU offers, e.g. `oob`. */
  readonly capabilities: readonly string[];
}

/** An event of QEMU. */
export interface QmpEvent {
  readonly name: string;
  readonly data: JsonObject;
  /** Host time: seconds since 1970, or -1 if QEMU did not know it. */
  readonly seconds: number;
  /** The microseconds of that second, or -1. */
  readonly microseconds: number;
}

/** A message from QEMU. `id` is undefined if the message has none. */
export type QmpMessage =
  | { readonly kind: 'greeting'; readonly greeting: Greeting }
  | { readonly kind: 'return'; readonly id: Json | undefined; readonly value: Json }
  | { readonly kind: 'error'; readonly id: Json | undefined; readonly errorClass: string; readonly description: string }
  | { readonly kind: 'event'; readonly event: QmpEvent };

/**
 * Parses one message. Checks its shape, and keeps all digits of integers.
 *
 * @throws QmpProtocolError if it is not one of the four kinds.
 */
export function parseMessage(text: string): QmpMessage {
  const message = parseObject(text);
  if (Object.hasOwn(message, 'return')) return { kind: 'return', id: message['id'], value: message['return'] as Json };
  if (Object.hasOwn(message, 'event')) return { kind: 'event', event: readEvent(message, text) };
  if (Object.hasOwn(message, 'error')) return readError(message, text);
  if (Object.hasOwn(message, 'QMP')) return { kind: 'greeting', greeting: readGreeting(message['QMP'], text) };
  throw new QmpProtocolError('a message is neither a greeting, a reply nor an event', text);
}

/**
 * Encodes a command, without its end: {@link withId} completes it.
 *
 * Refuses arguments that QEMU's parser would refuse: QEMU answers those with an error without an id, after which no reply can be
 * matched to its command.
 *
 * @throws QmpArgumentError if QEMU's parser would refuse the arguments.
 */
export function encodeCommand(execute: string, args?: JsonObject): string {
  const body = encode(execute, args);
  const problem = parserProblem(body, execute, args);
  if (problem !== undefined) throw new QmpArgumentError(execute, problem);
  return body;
}

/** Completes a command. It needs no line feed: QEMU reads byte by byte and acts on the closing brace. */
export function withId(body: string, id: number): string {
  return `${body},"id":${id}}`;
}

function encode(execute: string, args: JsonObject | undefined): string {
  try {
    return `{"execute":${JSON.stringify(execute)}${args === undefined ? '' : `,"arguments":${stringifyJson(args)}`}`;
  } catch (error) {
    // The nesting exhausts the stack, or the text is longer than a string can be.
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

/**
 * The limits of QEMU's JSON parser, with a margin (they are 1,024 levels, 2 Mi tokens and 64 MiB). Measured on QEMU 7.2, which also
 * refuses lone surrogates and Unicode noncharacters as syntax errors, but accepts `\u0000`.
 */
const DEPTH_LIMIT = 1000;
const TOKEN_LIMIT = 2_000_000;
const BYTE_LIMIT = 63 * 2 ** 20;

/** A text that is shorter than this and plain cannot exceed a limit: nesting of 1,000 alone takes 2,000 characters. */
const PLAIN_LENGTH = 2 * DEPTH_LIMIT;
const NOT_PLAIN = /[^ -~]|\\u/;
const UNACCEPTABLE_CHARACTER = /[\p{Cs}\p{Noncharacter_Code_Point}]/u;

/**
 * Returns why QEMU's parser would refuse a command, or undefined if it accepts it.
 *
 * @param text - the command as it would be sent.
 * @param execute - its name.
 * @param args - its arguments; inspected only if the text alone does not show that they are fine.
 */
function parserProblem(text: string, execute: string, args: Json | undefined): string | undefined {
  if (text.length < PLAIN_LENGTH && !NOT_PLAIN.test(text)) return undefined;
  if (Buffer.byteLength(text) > BYTE_LIMIT) return `they are longer than ${BYTE_LIMIT} bytes`;
  return stringProblem(execute) ?? (args === undefined ? undefined : valueProblem(args));
}

function stringProblem(text: string): string | undefined {
  const found = UNACCEPTABLE_CHARACTER.exec(text);
  if (found === null) return undefined;
  return `QEMU does not accept the character U+${(found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Walks a value with an explicit stack, so that no nesting can exhaust the stack of the engine. */
function valueProblem(root: Json): string | undefined {
  const open: { value: Json; depth: number }[] = [{ value: root, depth: 2 }];
  let tokens = 0;
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    const { value, depth } = item;
    tokens += 2;
    if (tokens > TOKEN_LIMIT) return 'they hold more than a million values';
    if (typeof value === 'string') {
      const problem = stringProblem(value);
      if (problem !== undefined) return problem;
    }
    if (typeof value !== 'object' || value === null) continue;
    if (depth > DEPTH_LIMIT) return `they are nested more than ${DEPTH_LIMIT} deep`;
    if (!Array.isArray(value)) {
      const problem = stringProblem(Object.keys(value).join(' '));
      if (problem !== undefined) return problem;
      tokens += 2 * Object.keys(value).length;
    }
    for (const child of Array.isArray(value) ? value : Object.values(value)) open.push({ value: child, depth: depth + 1 });
  }
  return undefined;
}
