import { translateDisplay, translateVga } from './display.js';
import type { Findings } from './findings.js';
import { type ConfigNode, type GivenEntry, type MapEntry, rename, type TextNode } from './node.js';

/** An argument for QEMU, without its dash. */
type Argument = MapEntry;
/** @returns undefined if the option is none of the inputs' after all. */
type Translator = (argument: GivenEntry, findings: Findings) => MapEntry[] | undefined;

/** Options that say what an input says: the policy keeps them off QEMU's command line, which maqet makes from the inputs. */
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

/** Options without a value that say what an input says, or how it is in any case. */
const FLAGS: ReadonlyMap<string, readonly [input: string, value: string] | undefined> = new Map([
  ['enable-kvm', ['accel', 'kvm'] as const],
  ['nographic', undefined],
]);

/**
 * MAQET's `arguments`: a list of options, each a map of one key (a value, a map of properties, or nothing) or a text alone. One that
 * says what an input says becomes that input; the others remain, one an item.
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
  // Those that came back as arguments (an adapter) stand with the others.
  return [{ key, value: { kind: 'list', place: value.place, items: rest } }, ...inputs];
}

function readArgument(item: ConfigNode, key: TextNode, findings: Findings): Argument[] {
  const entries: readonly Argument[] =
    item.kind === 'map' ? item.entries : item.kind === 'text' ? [{ key: item, value: { kind: 'none', place: item.place } }] : [];
  if (entries.length === 0) findings.problem(item.place, key.text, item, 'takes options, such as `- rtc: base=utc` or `- no-reboot`');
  return entries.flatMap((entry) => {
    const name = entry.key.text.replace(/^--?/, '');
    if (/^[A-Za-z][\w.-]*$/.test(name)) return [{ key: { ...entry.key, text: name }, value: entry.value }];
    findings.problem(entry.key.place, key.text, entry.key, 'is no option; write an option with a value as `- rtc: base=utc`');
    return [];
  });
}

function asItem({ key, value }: Argument): ConfigNode {
  return value.kind === 'none' ? key : { kind: 'map', place: key.place, entries: [{ key, value }] };
}

/** The inputs that say the same; undefined for an option of which there is no input. */
function translateArgument({ key, value }: Argument, findings: Findings): MapEntry[] | undefined {
  if (FLAGS.has(key.text)) {
    if (value.kind !== 'none') return refuse({ key, value }, 'takes no value', findings);
    const input = FLAGS.get(key.text);
    return input === undefined ? [] : [{ key: { ...key, text: input[0] }, value: { ...key, text: input[1] } }];
  }
  return value.kind === 'none' ? undefined : TRANSLATORS.get(key.text)?.({ key, value }, findings);
}

function refuse({ key, value }: GivenEntry, problem: string, findings: Findings): [] {
  findings.problem(value.place, key.text, value, problem);
  return [];
}

/** To QEMU's `-m`, a number alone counts MiB. */
function memory(entry: GivenEntry, findings: Findings): MapEntry[] {
  const { value } = entry;
  const [, size = '', unit = ''] = (value.kind === 'text' && /^(?:size=)?(\d+)([KMGT]?)$/i.exec(value.text)) || [];
  if (value.kind !== 'text' || size === '') return refuse(entry, 'is no size alone; give one, such as `memory: 2G`', findings);
  return [rename({ ...entry, value: { ...value, text: `${size}${unit || 'M'}` } }, 'memory')];
}

function processors(entry: GivenEntry, findings: Findings): MapEntry[] {
  const { value } = entry;
  const [, count] = (value.kind === 'text' && /^(?:cpus=)?(\d+)$/.exec(value.text)) || [];
  if (value.kind !== 'text' || count === undefined) return refuse(entry, 'is no number alone; give one, such as `cpus: 4`', findings);
  return [rename({ ...entry, value: { ...value, text: count } }, 'cpus')];
}

/** The type, and its accelerator. Other properties reach files of the host. */
function machine(entry: GivenEntry, findings: Findings): MapEntry[] {
  const { key, value } = entry;
  if (value.kind !== 'text') return refuse(entry, 'is no name of a machine; give one, such as `machine: q35`', findings);
  const inputs: MapEntry[] = [];
  for (const [index, part] of value.text.split(',').entries()) {
    const [, property, setting = part] = /^([\w-]+)=(.*)$/.exec(part) ?? [];
    const isType = index === 0 && (property === undefined || property === 'type');
    const input = isType ? 'machine' : property === 'accel' ? 'accel' : undefined;
    if (input === undefined) refuse(entry, `has a property that no input sets (${part}); give the name of the machine alone`, findings);
    else inputs.push({ key: { ...key, text: input }, value: { ...value, text: setting } });
  }
  return inputs;
}

/** Forwarded ports are an input. A network without them is for the policy to judge. */
function network(entry: GivenEntry, findings: Findings): MapEntry[] | undefined {
  const text = entry.value.kind === 'text' ? entry.value.text : '';
  const forwards = [...text.matchAll(/hostfwd=(tcp|udp)?:[^:,]*:(\d+)-[^:,]*:(\d+)/g)];
  if (forwards.length === 0) return undefined;
  const ports = forwards.map(([, protocol, host, guest]) => `${host}:${guest}${protocol === 'udp' ? '/udp' : ''}`);
  const remedy = `write \`ports: [${ports.join(', ')}]\`, and leave out this network and its device, which maqet adds itself`;
  return refuse(entry, `forwards ports; ${remedy}`, findings);
}
