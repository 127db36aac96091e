import { isJsonObject, type Json, type JsonObject, parseJson, stringifyJson } from '../../shared/json.js';

/** A line from the guest agent, by its kind. */
export type AgentLine =
  | { readonly kind: 'return'; readonly value: Json }
  | { readonly kind: 'error'; readonly errorClass: string; readonly description: string }
  /** The answer to `guest-sync-delimited`. No other line begins with the byte 0xFF. */
  | { readonly kind: 'sync'; readonly id: Json }
  | { readonly kind: 'garbage' };

const GARBAGE: AgentLine = { kind: 'garbage' };

/** The byte 0xFF as {@link LineFrames} decodes it. UTF-8 text never contains it. */
const DELIMITER = '\ufffd';

/** Encodes a command for the agent. */
export function encodeCommand(command: string, args: JsonObject): Buffer {
  return Buffer.from(`${stringifyJson({ execute: command, arguments: args })}\n`);
}

/** Encodes a request to drop an unfinished command, which the agent answers with errors, and then to return `id` after a byte 0xFF. */
export function encodeSync(id: number): Buffer {
  return Buffer.concat([Buffer.of(0xff), encodeCommand('guest-sync-delimited', { id })]);
}

/** Parses one line. Never throws: a line that cannot be parsed is `garbage`, for the guest is untrusted. */
export function readLine(line: string): AgentLine {
  const at = line.lastIndexOf(DELIMITER);
  const message = parsed(line.slice(at + 1));
  if (!isJsonObject(message)) return GARBAGE;
  if (Object.hasOwn(message, 'return')) {
    const value = message['return'] as Json;
    return at < 0 ? { kind: 'return', value } : { kind: 'sync', id: value };
  }
  const { error } = message;
  if (at >= 0 || !isJsonObject(error)) return GARBAGE;
  return { kind: 'error', errorClass: text(error['class']), description: text(error['desc']) };
}

function parsed(text: string): Json | undefined {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : 'unknown';
}
