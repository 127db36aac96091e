import { oneLine } from '../../shared/untrusted-text.js';
import { input } from '../../shared/wording.js';
import type { Findings } from './findings.js';
import { type ConfigNode, type GivenEntry, type MapEntry, rename, type TextNode } from './node.js';

/** An argument for QEMU, without its dash. */
type Argument = MapEntry;
/** @returns undefined if no input has that meaning. */
type Translator = (argument: GivenEntry, findings: Findings) => MapEntry[] | undefined;

/** Options that have the meaning of an input. The policy refuses them as arguments, because maqet makes them from the inputs. */
const TRANSLATORS: ReadonlyMap<string, Translator> = new Map<string, Translator>([
  ...(['cpu', 'accel', 'kernel', 'initrd', 'append', 'cdrom'] as const).map((name): [string, Translator] => [name, (entry) => [entry]]),
  ['name', (entry) => [rename(entry, 'vm')]],
  ['bios', (entry) => [rename(entry, 'firmware')]],
  ['m', memory],
  ['smp', processors],
  ['machine', machine],
  ['M', machine],
  ['display', translateDisplay],
  ['vga', translateVga],
  ['netdev', network],
  ['nic', network],
]);

/** Options without a value that have the meaning of an input, or of what maqet always does. */
const FLAGS: ReadonlyMap<string, readonly [input: string, value: string] | undefined> = new Map([
  ['enable-kvm', ['accel', 'kvm'] as const],
  ['nographic', undefined],
]);

/**
 * Translates the `arguments` of MAQET (Python): a list of options, each a text or a map of one key, whose value is a text, a map of
 * properties, or nothing. An option with the meaning of an input becomes that input. The others remain, one an item.
 */
export function translateArguments(entry: GivenEntry, findings: Findings): MapEntry[] {
  const { key, value } = entry;
  const items = value.kind === 'list' ? value.items : [value];
  const rest: ConfigNode[] = [];
  const inputs: MapEntry[] = [];
  for (const argument of items.flatMap((item) => readArgument(item, key, findings))) {
    const translated = translateArgument(argument, findings);
    if (translated === undefined) rest.push(asItem(argument));
    else inputs.push(...translated);
  }
  // A display adapter comes back as an argument and joins the others.
  return [{ key, value: { kind: 'list', place: value.place, items: rest } }, ...inputs];
}

function readArgument(item: ConfigNode, key: TextNode, findings: Findings): Argument[] {
  const entries: readonly Argument[] =
    item.kind === 'map' ? item.entries : item.kind === 'text' ? [{ key: item, value: { kind: 'none', place: item.place } }] : [];
  if (entries.length === 0) findings.problem(item.place, key.text, item, 'takes options, such as `- rtc: base=utc` or `- no-reboot`');
  return entries.flatMap((entry) => {
    const name = entry.key.text.replace(/^--?/, '');
    if (/^[A-Za-z][\w.-]*$/.test(name)) return [{ key: { ...entry.key, text: name }, value: entry.value }];
    findings.problem(entry.key.place, key.text, entry.key, 'is not an option; write an option with a value as `- rtc: base=utc`');
    return [];
  });
}

function asItem({ key, value }: Argument): ConfigNode {
  return value.kind === 'none' ? key : { kind: 'map', place: key.place, entries: [{ key, value }] };
}

/** Returns the inputs with the meaning of an option; undefined if there is none. */
function translateArgument({ key, value }: Argument, findings: Findings): MapEntry[] | undefined {
  if (FLAGS.has(key.text)) {
    if (value.kind !== 'none') return refuse({ key, value }, 'takes no value', findings);
    const meant = FLAGS.get(key.text);
    return meant === undefined ? [] : [{ key: { ...key, text: meant[0] }, value: { ...key, text: meant[1] } }];
  }
  return value.kind === 'none' ? undefined : TRANSLATORS.get(key.text)?.({ key, value }, findings);
}

function refuse({ key, value }: GivenEntry, problem: string, findings: Findings): [] {
  findings.problem(value.place, key.text, value, problem);
  return [];
}

/** QEMU's `-m` takes a plain number for MiB. */
function memory(entry: GivenEntry, findings: Findings): MapEntry[] {
  const { value } = entry;
  const [, size = '', unit = ''] = (value.kind === 'text' && /^(?:size=)?(\d+)([KMGT]?)$/i.exec(value.text)) || [];
  if (value.kind !== 'text' || size === '') return refuse(entry, 'is not a plain size; write one such as `memory: 2G`', findings);
  return [rename({ ...entry, value: { ...value, text: `${size}${unit || 'M'}` } }, 'memory')];
}

function processors(entry: GivenEntry, findings: Findings): MapEntry[] {
  const { value } = entry;
  const [, count] = (value.kind === 'text' && /^(?:cpus=)?(\d+)$/.exec(value.text)) || [];
  if (value.kind !== 'text' || count === undefined) return refuse(entry, 'is not a plain number; write one such as `cpus: 4`', findings);
  return [rename({ ...entry, value: { ...value, text: count } }, 'cpus')];
}

/** Takes the type and the accelerator. Other properties can name files of the host. */
function machine(entry: GivenEntry, findings: Findings): MapEntry[] {
  const { key, value } = entry;
  if (value.kind !== 'text') return refuse(entry, 'is not the name of a machine type; write one such as `machine: q35`', findings);
  const inputs: MapEntry[] = [];
  for (const [index, part] of value.text.split(',').entries()) {
    const [, property, setting = part] = /^([\w-]+)=(.*)$/.exec(part) ?? [];
    const isType = index === 0 && (property === undefined || property === 'type');
    const name = isType ? 'machine' : property === 'accel' ? 'accel' : undefined;
    if (name === undefined)
      refuse(entry, `has the property ${oneLine(part, 60)}, which no input sets; write only the name of the machine type`, findings);
    else inputs.push({ key: { ...key, text: name }, value: { ...value, text: setting } });
  }
  return inputs;
}

/** Refuses forwarded ports, which are an input. The policy judges networks without them. */
function network(entry: GivenEntry, findings: Findings): MapEntry[] | undefined {
  const text = entry.value.kind === 'text' ? entry.value.text : '';
  const forwards = [...text.matchAll(/hostfwd=(tcp|udp)?:[^:,]*:(\d+)-[^:,]*:(\d+)/g)];
  if (forwards.length === 0) return undefined;
  const ports = forwards.map(([, protocol, host, guest]) => `${host}:${guest}${protocol === 'udp' ? '/udp' : ''}`);
  const remedy = `write \`ports: [${ports.join(', ')}]\`, and remove this network and its device, which maqet adds itself`;
  return refuse(entry, `forwards ports; ${remedy}`, findings);
}

/** Accepts `none` and refuses any other display: maqet never opens a window or a port for one. */
export function translateDisplay({ key, value }: GivenEntry, findings: Findings): MapEntry[] {
  if (value.kind !== 'text' || value.text !== 'none') {
    const problem = `would open a window or a port of this machine, which maqet never does; leave it out, and save a picture with ${input('screenshot')}`;
    findings.problem(value.place, key.text, value, problem);
  }
  return [];
}

/** Adds a display adapter. The machine always has one, for screenshots: the standard one if the machine supports it. */
export function translateVga({ key, value }: GivenEntry, findings: Findings): MapEntry[] {
  if (value.kind !== 'text') {
    findings.problem(value.place, key.text, value, 'takes the name of a display adapter, such as virtio');
    return [];
  }
  if (value.text === 'none') findings.warn(key, "is ignored: the machine keeps its adapter, which only the guest's drivers see");
  if (value.text === 'none' || value.text === 'std') return [];
  const item = { kind: 'map', place: key.place, entries: [{ key, value }] } as const;
  return [{ key: { ...key, text: 'arguments' }, value: { kind: 'list', place: key.place, items: [item] } }];
}
