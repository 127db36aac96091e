import { isJsonObject, type Json, type JsonObject, parseJson, stringifyJson } from '../../shared/json.js';

/** What a line from the guest agent is. */
export type AgentLine =
  | { readonly kind: 'return'; readonly value: Json }
  | { readonly kind: 'error'; readonly errorClass: string; readonly description: string }
  /** The answer to a `guest-sync-delimited`: alone has a byte 0xFF in front. */
  | { readonly kind: 'sync'; readonly id: Json }
  | { readonly kind: 'garbage' };

const GARBAGE: AgentLine = { kind: 'garbage' };

/** The byte 0xFF, which is in no UTF-8 text, as {@link LineFrames} decodes it. */
const DELIMITER = '\ufffd';

/** A command as it goes to the agent. */
export function encodeCommand(command: string, args: JsonObject): Buffer {
  return Buffer.from(`${stringifyJson({ execute: command, arguments: args })}\n`);
}

/** Makes the agent drop what it has read of an unfinished command (it answers that with errors), then say `id` behind a 0xFF. */
export function encodeSync(id: number): Buffer {
  return Buffer.concat([Buffer.of(0xff), encodeCommand('guest-sync-delimited', { id })]);
}

/** Reads one line. Never throws: the guest is hostile, and what cannot be read is garbage. */
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
