import { isJsonObject, type Json, type JsonObject } from '../../shared/json.js';
import { type Chord, KeyboardError, readChord } from '../keyboard.js';
import { chordsFor, DEFAULT_LAYOUT } from '../keyboard-layouts.js';
import type { StepAction, StepName, StepReader } from './action.js';
import { describe, onlyKeys, readDuration, StepError } from './problems.js';

/** How long each key of a typed text is held down, and then stays up, in milliseconds: guests miss shorter presses. */
const TYPE_HOLD_MS = 20;
/** How long QEMU holds a key by default, in milliseconds. */
const QEMU_HOLD_MS = 100;
/**
 * How many chords are sent before a pause. QEMU replies before it has pressed a key, and queues at most 1024 entries (twelve for a
 * capital letter): it silently drops what does not fit.
 */
const QUEUED = 50;
/** The limit of one step: each chord adds two records to the audit log, so this is not a way to transfer files. */
const MAX_CHORDS = 1000;
/** How long a guest may take to release a device, in milliseconds. */
const UNPLUG_MS = 30_000;

/**
 * Short forms of common commands. Each stands for ordinary commands, which the policy judges by their own names.
 *
 * - `keys: ctrl-alt-f2`, a list of chords, or `{keys: …, hold: 200ms}`: `send-key`.
 * - `type: "root\n"`, or `{text: …, layout: de, hold: 50ms}`: a `send-key` for each character.
 * - `screenshot: NAME.png` (since QEMU 7.1) or `NAME.ppm`, or `{filename: …}`: `screendump`.
 * - `pause`, `resume`: `stop`, `cont`.
 * - `device-add: {driver: …, id: …}`: `device_add`.
 * - `device-del: ID`: `device_del`, then a wait until the guest has released the device, which may never happen.
 */
export const HELPERS = {
  keys: readKeys,
  type: readType,
  screenshot: readScreenshot,
  pause: (body: Json) => [plain('pause', 'stop', body)],
  resume: (body: Json) => [plain('resume', 'cont', body)],
  'device-add': readDeviceAdd,
  'device-del': readDeviceDel,
} as const satisfies Readonly<Partial<Record<StepName, StepReader>>>;

function readKeys(body: Json): StepAction[] {
  const spec: JsonObject = isJsonObject(body) ? body : { keys: body };
  onlyKeys(spec, ['keys', 'hold'], '`keys`');
  const { keys = null, hold } = spec;
  const chords = Array.isArray(keys) ? keys : [keys];
  if (chords.length === 0 || !chords.every((chord) => typeof chord === 'string' || typeof chord === 'number')) {
    throw new StepError(`sets \`keys\` to ${describe(keys)}; use \`ctrl-alt-f2\` or a list of chords`);
  }
  const holdMs = hold === undefined ? undefined : readDuration(hold, '`hold`', 1);
  return presses(() => chords.map((chord) => readChord(String(chord))), holdMs);
}

function readType(body: Json): StepAction[] {
  const spec: JsonObject = isJsonObject(body) ? body : { text: body };
  onlyKeys(spec, ['text', 'layout', 'hold'], '`type`');
  const { text = null, layout = DEFAULT_LAYOUT, hold } = spec;
  if ((typeof text !== 'string' && typeof text !== 'number') || text === '') {
    throw new StepError(`sets \`type\` to ${text === '' ? 'an empty text' : describe(text)}; use \`type: "some text\\n"\``);
  }
  if (typeof layout !== 'string') throw new StepError(`sets \`layout\` to ${describe(layout)}; use a name such as \`us\``);
  const holdMs = hold === undefined ? TYPE_HOLD_MS : readDuration(hold, '`hold`', 1);
  return presses(() => chordsFor(String(text), layout), holdMs);
}

function presses(read: () => readonly Chord[], holdMs: number | undefined): StepAction[] {
  const chords = legible(read);
  if (chords.length > MAX_CHORDS) throw new StepError(`presses ${chords.length} keys; the limit of one step is ${MAX_CHORDS}`);
  const hold: JsonObject = holdMs === undefined ? {} : { 'hold-time': holdMs };
  return chords.flatMap((chord, index) => {
    const press = command('send-key', { keys: chord.map((data) => ({ type: 'qcode', data })), ...hold });
    if ((index + 1) % QUEUED !== 0 && index + 1 < chords.length) return [press];
    const queued = chords.slice(index - (index % QUEUED), index + 1).reduce((sum, keys) => sum + keys.length, 0);
    return [press, { kind: 'sleep', ms: 2 * (holdMs ?? QEMU_HOLD_MS) * queued }];
  });
}

function legible<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof KeyboardError ? new StepError(error.message) : error;
  }
}

function readScreenshot(body: Json): StepAction[] {
  if (isJsonObject(body)) onlyKeys(body, ['filename'], '`screenshot`');
  const { filename = null }: JsonObject = isJsonObject(body) ? body : { filename: body };
  const name = typeof filename === 'string' ? filename : '';
  if (name.endsWith('.ppm')) return [command('screendump', { filename: name })];
  if (name.endsWith('.png')) return [command('screendump', { filename: name, format: 'png' })];
  throw new StepError(`sets \`screenshot\` to ${describe(filename)}; use a file name that ends in .png or .ppm`);
}

function plain(helper: string, execute: string, body: Json): StepAction {
  if (body !== null && !(isJsonObject(body) && Object.keys(body).length === 0)) {
    throw new StepError(`sets \`${helper}\` to ${describe(body)}; it takes no value`);
  }
  return command(execute);
}

function readDeviceAdd(body: Json): StepAction[] {
  if (isJsonObject(body) && typeof body['driver'] === 'string') return [command('device_add', body)];
  throw new StepError(`sets \`device-add\` to ${describe(body)}; use \`{driver: virtio-rng-pci, id: rng1}\``);
}

function readDeviceDel(body: Json): StepAction[] {
  const spec: JsonObject = isJsonObject(body) ? body : { id: body };
  onlyKeys(spec, ['id', 'timeout'], '`device-del`');
  const { id = null, timeout } = spec;
  if (typeof id !== 'string' || id === '') throw new StepError(`sets \`device-del\` to ${describe(id)}; use the id of the device`);
  const timeoutMs = timeout === undefined ? UNPLUG_MS : readDuration(timeout, '`timeout`', 1);
  return [command('device_del', { id }), { kind: 'wait-event', name: 'DEVICE_DELETED', timeoutMs, data: { device: id } }];
}

function command(execute: string, args?: JsonObject): StepAction {
  return { kind: 'command', command: args === undefined ? { execute } : { execute, arguments: args }, continueOnError: false };
}
