import { isJsonObject, type Json, type JsonObject } from '../shared/json.js';
import type { PolicyContext, Refusal } from './decision.js';
import type { PolicyLayer } from './layer.js';
import { type Asked, excesses, NOTHING_ASKED } from './limits.js';
import { hostMemory } from './qemu-args.js';
import type { CommandFacts } from './table.js';

// What a limit keeps from inputs must not come by a QMP command. So a command is read as what it asks for, in the terms of the limits.

/** A part of what a command asks for. A list that is missing asks for nothing. */
type Part = Partial<Pick<Asked, 'ports' | 'sources' | 'shares'>> & {
  /** A network that no entry of the limit `network` stands for has its own name. */
  readonly network?: readonly string[];
  /** Memory of the host, in bytes. */
  readonly memoryBytes?: number;
};

/** A port that no entry of a limit permits: it cannot be read. */
const UNREADABLE_PORT = Number.NaN;

/** Returns the objections of all limits to a command. @param context - {@link PolicyContext.addedBytes} counts as well. */
export function limitRefusals(
  layers: readonly PolicyLayer[],
  facts: CommandFacts,
  args: JsonObject,
  { memoryBytes = 0, addedBytes = 0 }: PolicyContext,
): Refusal[] {
  if (layers.every(({ limits }) => limits === undefined)) return [];
  if (facts.name === 'human-monitor-command') return isInformation(args) ? [] : unreadable(layers);
  const asks = askedBy(facts, args);
  const asked: Asked = {
    ...NOTHING_ASKED,
    ...asks,
    memory: asks.memoryBytes ? [memoryBytes + addedBytes + asks.memoryBytes] : [],
  };
  return layers.flatMap(({ limits, source }) =>
    limits === undefined
      ? []
      : excesses(limits, source, asked).map(({ reason, remedy }) => ({ reason: `\`${facts.name}\`: ${reason}`, remedy })),
  );
}

/** Returns the memory of the host that a command adds to a VM, in bytes; Infinity if it cannot be read. */
export function addedMemory(facts: CommandFacts, args: JsonObject): number {
  return askedBy(facts, args).memoryBytes ?? 0;
}

/** The limits that the human monitor could go beyond. */
const REACHED = ['share', 'image', 'network', 'ports', 'memory'] as const;

function unreadable(layers: readonly PolicyLayer[]): Refusal[] {
  return layers.flatMap(({ limits, source }) =>
    REACHED.filter((name) => limits?.[name] !== undefined).map((name) => ({
      reason: `\`human-monitor-command\` can go beyond the limit \`${name}\` of the ${source}, and its text is not judged.`,
      remedy: 'Use QMP commands. Only `info …` is permitted under a limit.',
    })),
  );
}

/** Returns true for the one command of the human monitor that only shows something. */
function isInformation({ 'command-line': text }: JsonObject): boolean {
  return typeof text === 'string' && /^ *info(?: +[\w.:-]+)* *$/.test(text);
}

/** Reads a command as what it asks for. Whatever else reaches the network, by the table of commands, asks for a network of its name. */
function askedBy({ name, tier, hostEffects }: CommandFacts, args: JsonObject): Part {
  const read = Object.hasOwn(READERS, name) ? READERS[name] : undefined;
  if (read !== undefined) return read(args);
  return tier === 'dangerous' && hostEffects.includes('network') ? { network: [name], ports: [UNREADABLE_PORT] } : {};
}

const READERS: Readonly<Record<string, (args: JsonObject) => Part>> = {
  netdev_add: netdev,
  'chardev-add': ({ backend }) => chardev(backend),
  'chardev-change': ({ backend }) => chardev(backend),
  'object-add': (args) => ({ memoryBytes: hostMemory(Object.entries(args)) }),
  device_add: (args) => ({ memoryBytes: hostMemory(Object.entries(args)) }),
  'qom-set': ({ property, value }) => ({ memoryBytes: hostMemory([[String(property), value ?? null]]) }),
  'blockdev-add': blockNodes,
  'blockdev-reopen': blockNodes,
  // What it names is created.
  'blockdev-create': () => ({}),
  'drive-mirror': ({ 'buf-size': size }) => ({ memoryBytes: hostMemory([['size', size ?? 0]]) }),
  'blockdev-mirror': ({ 'buf-size': size }) => ({ memoryBytes: hostMemory([['size', size ?? 0]]) }),
  'drive-backup': () => ({}),
  'blockdev-change-medium': ({ filename }) => ownFile(filename),
  'migrate-incoming': (args) => ({ ...migration(args), ...ownFile('the state of a VM') }),
  'xen-load-devices-state': ({ filename }) => ownFile(filename),
  migrate: migration,
  'migrate-set-parameters': ({ 'xbzrle-cache-size': cache }) => ({ memoryBytes: hostMemory([['size', cache ?? 0]]) }),
  // Judged action by action.
  transaction: () => ({}),
};

/** A file in the VM's directory, which anybody can have put there: it counts as local. */
function ownFile(name: Json | undefined): Part {
  return { sources: [{ input: 'image', value: `files/${String(name)}` }] };
}

function netdev({ type, restrict, hostfwd, guestfwd }: JsonObject): Part {
  if (type === 'hubport') return {};
  if (type !== 'user') return { network: [String(type)], ports: [UNREADABLE_PORT] };
  const forwards = [hostfwd ?? []].flat().map((rule) => (isJsonObject(rule) ? rule['str'] : rule));
  const closed = restrict === true && guestfwd === undefined;
  return { network: [closed ? 'isolated' : 'user'], ports: forwards.map(hostPort) };
}

/** Reads the port of a forward, `tcp:127.0.0.1:8080-:80`. */
function hostPort(rule: Json | undefined): number {
  const [, port] = /^(?:tcp|udp)?:[^:-]*:(\d{1,5})-/.exec(String(rule)) ?? [];
  return port === undefined ? UNREADABLE_PORT : Number(port);
}

/** The back ends that stay inside of QEMU, or write a file in the VM's directory. */
const INNER_CHARDEVS: ReadonlySet<unknown> = new Set(['null', 'ringbuf', 'memory', 'file']);

function chardev(backend: Json | undefined): Part {
  const { type, data } = isJsonObject(backend) ? backend : {};
  const size = isJsonObject(data) ? data['size'] : undefined;
  return {
    memoryBytes: hostMemory([['size', size ?? 0]]),
    ...(INNER_CHARDEVS.has(type) ? {} : { network: [`chardev ${String(type)}`], ports: [UNREADABLE_PORT] }),
  };
}

/** Reads every node at any depth: an image that is opened is a source, and one from a server reaches the network as well. */
function blockNodes(args: JsonObject): Part {
  const nodes = (value: Json): JsonObject[] => {
    if (Array.isArray(value)) return value.flatMap(nodes);
    return isJsonObject(value) ? [value, ...Object.values(value).flatMap((item) => nodes(item))] : [];
  };
  const all = nodes(args);
  const remote = all.filter(({ driver }) => typeof driver === 'string' && /^(?:nbd|https?|ftps?)$/.test(driver));
  const files = all.filter(({ driver }) => driver === 'file');
  return {
    network: remote.map(({ driver }) => String(driver)),
    sources: [
      ...remote.map(({ driver, url }) => ({ input: 'image', value: typeof url === 'string' ? url : `${String(driver)}:` })),
      ...files.flatMap(({ filename }) => ownFile(filename).sources ?? []),
    ],
  };
}

/** A migration to a file stays in the VM's directory. */
function migration({ uri, channels }: JsonObject): Part {
  const local = channels === undefined && typeof uri === 'string' && uri.startsWith('file:');
  return local ? {} : { network: ['migration'], ports: [UNREADABLE_PORT] };
}
