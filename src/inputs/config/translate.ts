import { didYouMean } from '../../shared/nearest.js';
import { input } from '../../shared/wording.js';
import { ARCHES } from '../../toolchain/arch.js';
import { INPUTS } from '../schema.js';
import { translateArguments, translateDisplay, translateVga } from './arguments.js';
import type { Findings } from './findings.js';
import { type GivenEntry, type ListNode, type MapEntry, type MapNode, placeText, rename, type TextNode } from './node.js';

/** Turns a key of MAQET (Python) and its value into entries whose keys are inputs, or are merged and assembled later. */
type Translator = (entry: GivenEntry, findings: Findings) => MapEntry[];

const MOST_WARNINGS = 20;

/** The inputs that a file can set. Only the runner sets `matrix`, and a file cannot name further files. */
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
  ['storage', requireList],
  ['env', variablesMap],
  ['log_file', ignoreLogFile],
  ['config', refuseFurtherFiles],
]);

/** The keys that mean something in a configuration file. */
export const CONFIG_KEYS: readonly string[] = [...OWN, ...TRANSLATORS.keys()];

/**
 * Translates the keys of MAQET (Python) in a file into inputs. `arguments`, `args` and `storage` remain, because they are merged by
 * their own rules first; each is a list, and `env` is a map. Ignores keys without a value.
 *
 * Unknown keys are ignored with a warning. A key without a counterpart, or one that sets an input again, is a problem.
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
  for (const key of keys.slice(0, MOST_WARNINGS)) {
    const guess = didYouMean(key.text, CONFIG_KEYS);
    findings.warn(key, `is unknown and ignored${guess === undefined ? '' : `; ${guess}`}`);
  }
  const next = keys[MOST_WARNINGS];
  if (next !== undefined) findings.warn(next, `is unknown and ignored, as are ${keys.length - MOST_WARNINGS - 1} further keys`);
}

/** Adds an entry. Arguments can come from several keys, any other input from one. */
function add(entries: Map<string, MapEntry>, entry: MapEntry, findings: Findings): void {
  const name = entry.key.text;
  const before = entries.get(name);
  if (before === undefined) entries.set(name, entry);
  else if (name === 'arguments' && before.value.kind === 'list' && entry.value.kind === 'list') {
    entries.set(name, { key: before.key, value: { ...before.value, items: [...before.value.items, ...entry.value.items] } });
  } else {
    findings.problem(entry.key.place, name, entry.value, `is already set at ${placeText(before.key.place)}; keep one of them`);
  }
}

/** The name of an emulator sets the architecture; a path also sets `qemu`. */
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

/** In MAQET (Python), `cpu` is the number of CPUs; as an input it is the model. No model has such a small number as its name. */
function translateCpu(entry: GivenEntry): MapEntry[] {
  const { value } = entry;
  return [rename(entry, value.kind === 'text' && /^\d{1,3}$/.test(value.text) && Number(value.text) <= 255 ? 'cpus' : 'cpu')];
}

function requireList({ key, value }: GivenEntry, findings: Findings): { key: TextNode; value: ListNode }[] {
  if (value.kind === 'list') return [{ key, value }];
  findings.problem(value.place, key.text, value, 'takes a list');
  return [];
}

function ignoreLogFile({ key }: GivenEntry, findings: Findings): MapEntry[] {
  findings.warn(key, "is ignored: the logs are in the VM's directory, see the outputs `vm-dir` and `serial-log`");
  return [];
}

function refuseFurtherFiles({ key, value }: GivenEntry, findings: Findings): MapEntry[] {
  findings.problem(key.place, key.text, value, `names further files, which a file cannot do; name all of them with ${input('config')}`);
  return [];
}

/** Turns `env` into a map, so that it can be merged. It may be a map, a list of `NAME=VALUE`, or one such text a line. */
function variablesMap({ key, value }: GivenEntry, findings: Findings): MapEntry[] {
  if (value.kind === 'map') return [{ key, value }];
  const lines = value.kind === 'list' ? value.items : textLines(value);
  const entries = new Map<string, MapEntry>();
  for (const line of lines) {
    if (line.kind !== 'text') {
      findings.problem(line.place, key.text, line, 'takes NAME=VALUE');
      continue;
    }
    const entry = variable(line);
    if (entries.has(entry.key.text)) findings.problem(line.place, key.text, entry.key, 'is set twice; set it once');
    entries.set(entry.key.text, entry);
  }
  return [{ key, value: { kind: 'map', place: value.place, entries: [...entries.values()] } }];
}

function textLines(node: TextNode): TextNode[] {
  const { block } = node;
  const lines = node.text.split('\n').map((text, index) => ({
    ...node,
    text: text.trimStart(),
    place: block === undefined ? node.place : { ...block, line: block.line + index },
  }));
  return lines.filter(({ text }) => text.trim() !== '');
}

function variable(line: TextNode): MapEntry {
  const equals = line.text.indexOf('=');
  if (equals === -1) return { key: { ...line, text: line.text.trimEnd() }, value: { kind: 'none', place: line.place } };
  return { key: { ...line, text: line.text.slice(0, equals) }, value: { ...line, text: line.text.slice(equals + 1), plain: false } };
}
