import { isJsonObject, type Json, type JsonObject, parseJson } from '../shared/json.js';
import { UsageError } from './error-output.js';

/** Reads the arguments of a QMP command from the command line; long integers keep their digits. @throws UsageError */
export function readArguments(text: string): JsonObject {
  const value = parsed(text);
  if (isJsonObject(value)) return value;
  throw wrong(text);
}

function parsed(text: string): Json | undefined {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

function wrong(text: string): UsageError {
  const shown = text.length > 120 ? `${text.slice(0, 120)}…` : text;
  return new UsageError(`The arguments ${JSON.stringify(shown)} are not a JSON object.`, {
    remedy: `Write them like '{"val": 0, "size": 512, "filename": "low.bin"}', in single quotes for the shell.`,
  });
}
