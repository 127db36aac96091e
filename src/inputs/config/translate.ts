import { didYouMean } from '../../shared/nearest.js';
import { ARCHES } from '../../toolchain/arch.js';
import { INPUTS } from '../schema.js';
import { translateArguments } from './arguments.js';
import { translateDisplay, translateVga } from './display.js';
import type { Findings } from './findings.js';
import { type GivenEntry, type ListNode, type MapEntry, type MapNode, placeText, rename, type TextNode } from './node.js';
import { variablesMap } from './variables.js';

/** A key of MAQET's and its value, which is not empty, as entries whose keys are inputs, or are known to the later steps. */
type Translator = (entry: GivenEntry, findings: Findings) => MapEntry[];

const MOST_WARNINGS = 20;

/** The inputs that a file can give. `matrix` is the runner's alone, and files do not name further files. */
const OWN: ReadonlySet<string> = new Set(
  INPUTS.filter(({ name, expression }) => name !== 'config' && expression === undefined).map(({ name }) => name),
);

const TRANSLATORS: ReadonlyMap<string, Translator> = new Map<string, Translator>([
  ['name', (entry) => [rename(entry, 'vm')]],
  ['binary', translateBinary],
  ['cpu', translateCpu],
  ['display', translateDisplay],
  ['vga', translateVga],
  ['arguments', translateArguments],
  ['args', (entry) => [entry]],
  ['storage', asList],
  ['env', variablesMap],
  ['log_file', inVmFolder],
  ['config', noFurtherFiles],
]);

/**
 * One file in the words of the inputs: MAQET's keys that say the same as an input become that input. `arguments`, `args` and
 * `storage` remain, because they are merged by their own rules first; each is a list, and `env` is a map. A key without a value says nothing.
 *
 * Unknown keys are left out with a warning; what has no counterpart, or is said twice, is a problem.
 */
export function translate(file: MapNode, findings: Findings): MapNode {
  const entries = new Map<string, MapEntry>();
  const unknown: TextNode[] = [];
  for (const { key, value } of file.entries) {
    if (!OWN.has(key.text) && !TRANSLATORS.has(key.text)) unknown.push(key);
    else if (value.kind !== 'none') {
      const entry = { key, value };
      const translated = TRANSLATORS.get(key.text)?.(entry, findings) ?? [entry];
      for (const one of translated) add(entries, one, findings);
    }
  }
  warnOfUnknown(unknown, findings);
  return { ...file, entries: [...entries.values()] };
}

function warnOfUnknown(keys: readonly TextNode[], findings: Findings): void {
  const known = [...OWN, ...TRANSLATORS.keys()];
  for (const key of keys.slice(0, MOST_WARNINGS)) {
    const guess = didYouMean(key.text, known);
    findings.warn(key, `is unknown and is passed over${guess === undefined ? '' : `; ${guess}`}`);
  }
  const next = keys[MOST_WARNINGS];
  if (next !== undefined) findings.warn(next, `is unknown, as are ${keys.length - MOST_WARNINGS - 1} further keys, and is passed over`);
}

/** Arguments come from several keys; anything else can be said once. */
function add(entries: Map<string, MapEntry>, entry: MapEntry, findings: Findings): void {
  const name = entry.key.text;
  const before = entries.get(name);
  if (before === undefined) entries.set(name, entry);
  else if (name === 'arguments' && before.value.kind === 'list' && entry.value.kind === 'list') {
    entries.set(name, { key: before.key, value: { ...before.value, items: [...before.value.items, ...entry.value.items] } });
  } else {
    findings.problem(entry.key.place, name, entry.value, `is said at ${placeText(before.key.place)} already; keep one of them`);
  }
}

/** The path of an emulator also says which architecture is meant; a bare name says nothing else. */
function translateBinary(entry: GivenEntry, findings: Findings): MapEntry[] {
  const { key, value } = entry;
  if (value.kind !== 'text') {
    findings.problem(value.place, key.text, value, 'takes the path of an emulator');
    return [];
  }
  const [, suffix = ''] = /(?:^|\/)qemu-system-([a-z0-9_]+)[^/]*$/.exec(value.text) ?? [];
  const arch = ARCHES.find((one) => one === suffix);
  const archEntry = arch === undefined ? [] : [{ key: { ...key, text: 'arch' }, value: { ...value, text: arch } }];
  return [...(value.text.includes('/') || arch === undefined ? [rename(entry, 'qemu')] : []), ...archEntry];
}

/** MAQET's `cpu` is their number; the input of that name is the model. No model is called by a number that small. */
function translateCpu(entry: GivenEntry): MapEntry[] {
  const { value } = entry;
  return [rename(entry, value.kind === 'text' && /^\d{1,3}$/.test(value.text) && Number(value.text) <= 255 ? 'cpus' : 'cpu')];
}

function asList({ key, value }: GivenEntry, findings: Findings): { key: TextNode; value: ListNode }[] {
  if (value.kind === 'list') return [{ key, value }];
  findings.problem(value.place, key.text, value, 'takes a list');
  return [];
}

function inVmFolder({ key }: GivenEntry, findings: Findings): MapEntry[] {
  findings.warn(key, "is passed over: the logs are in the VM's folder, see the outputs `vm-dir` and `serial-log`");
  return [];
}

function noFurtherFiles({ key, value }: GivenEntry, findings: Findings): MapEntry[] {
  findings.problem(key.place, key.text, value, 'names further files, which a file cannot do; name all of them in the input');
  return [];
}
