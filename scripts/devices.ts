// npm run devices: compares src/policy/devices.json with the QEMU that is installed, or with the QEMU of unpacked packages.
//
//   npm run devices                              the installed QEMU
//   npm run devices -- DIRECTORY                 a QEMU whose packages are unpacked there, with all libraries that it needs
//   npm run devices -- --write [DIRECTORY...]    replaces the list, from all of these versions at once
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type DeviceList, expand, type PropertyKind } from '../src/policy/device-list.js';
import { ARCHES } from '../src/toolchain/arch.js';
import { CPU_MODELS, CPU_PLACE, MACHINE_PARTS, PLAIN_DRIVERS, PLAIN_OBJECTS, REFERENCES, REFUSED, VALUES } from './device-judgement.js';
import { type Judged, packList } from './device-list.js';

/** The list that the policy reads. */
const LIST = new URL('../src/policy/devices.json', import.meta.url);

const KINDS = new Map(Object.entries(REFERENCES).flatMap(([kind, names]) => names.map((name) => [name, kind as PropertyKind] as const)));

/** The types of values that one word can express. Everything else is a part of the device, or a structure. */
const SCALAR = /^(?:bool|bit|u?int\d*|size|str|string|[A-Z][A-Za-z0-9]*)$/;

/**
 * Asks QEMU for the properties of all drivers and objects that the judgement names, for every architecture, and judges them.
 *
 * The list of a driver comes from `device-list-properties`, which is what `-device DRIVER,help` prints. That of an object comes from
 * `-object TYPE,help`: `qom-list-properties` can hang (measured on 7.2).
 *
 * @param root - the directory of unpacked packages; undefined for the installed QEMU.
 */
export async function judgeQemu(root?: string): Promise<Judged> {
  const run = runner(root);
  const found = ARCHES.map((arch) => `qemu-system-${arch}`).filter(run.has);
  const [first] = found;
  if (first === undefined) throw new Error('No QEMU is installed there.');
  const version = /version (\d+\.\d+)/.exec(await run.text(first, ['--version']))?.[1];
  if (version === undefined) throw new Error('QEMU tells no version.');
  const list: Record<string, Record<string, PropertyKind>> = {};
  const unjudged = new Set<string>();
  const take = (where: string, name: string, type: string): void => {
    const kind = kindOf(name, type);
    if (kind === undefined) unjudged.add(`${where}.${name} (${type})`);
    else if (kind !== '') list[where] = { ...list[where], [name]: kind };
  };
  for (const emulator of found) {
    for (const [driver, properties] of await run.devices(emulator)) {
      list[driver] ??= {};
      for (const [name, type] of properties) take(driver, name, type);
    }
  }
  for (const type of PLAIN_OBJECTS) {
    const help = await run.text(first, ['-object', `${type},help`]);
    list[`object ${type}`] ??= {};
    for (const [, name, shown] of help.matchAll(/^ {2}([\w.-]+)=<(\S+?)>(?= |$)/gm)) take(`object ${type}`, name ?? '', shown ?? '');
  }
  list['cpu'] = Object.fromEntries(CPU_PLACE.map((name) => [name, 'value']));
  return { version, list, unjudged: [...unjudged] };
}

/** Returns what a property takes; nothing if nobody may set it, undefined if nobody has judged it. */
function kindOf(name: string, type: string): PropertyKind | '' | undefined {
  if (Object.hasOwn(REFUSED, name) || type.startsWith('child<')) return '';
  const kind = /^(?:str|string|link<.*>)$/.test(type) ? KINDS.get(name) : undefined;
  if (kind !== undefined) return kind;
  // Any other link is a part of the device or of the machine.
  if (type.startsWith('link<')) return '';
  return SCALAR.test(type) && VALUES.has(name) ? 'value' : undefined;
}

interface Runner {
  readonly has: (emulator: string) => boolean;
  readonly text: (emulator: string, args: readonly string[]) => Promise<string>;
  /** Returns the properties of the listed drivers, each with its type. Drivers that this emulator does not have are left out. */
  readonly devices: (emulator: string) => Promise<ReadonlyMap<string, readonly (readonly [string, string])[]>>;
}

interface Reply {
  readonly id?: string;
  readonly return?: readonly { readonly name: string; readonly type: string }[];
}

function runner(root: string | undefined): Runner {
  const directory = root === undefined ? '/usr/bin' : path.join(root, 'usr/bin');
  const start = async (emulator: string, args: readonly string[], input: string): Promise<string> => {
    const { command, fixed, env } = program(root, path.join(directory, emulator));
    const child = spawn(command, [...fixed, ...args], { stdio: ['pipe', 'pipe', 'inherit'], env, timeout: 120_000, killSignal: 'SIGKILL' });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    const [code, signal] = await once(child, 'close');
    if (signal !== null) throw new Error(`${emulator} ended by ${signal} after exit code ${code}.`);
    return output;
  };
  const ask = async (emulator: string, commands: readonly object[]): Promise<Reply[]> => {
    const lines = [{ execute: 'qmp_capabilities' }, ...commands, { execute: 'quit' }].map((command) => JSON.stringify(command));
    const machine = ['-machine', 'none', '-accel', 'tcg', '-nodefaults', '-no-user-config', '-display', 'none', '-S', '-qmp', 'stdio'];
    const output = await start(emulator, machine, `${lines.join('\n')}\n`);
    return output.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line) as Reply] : []));
  };
  return {
    has: (emulator) => existsSync(path.join(directory, emulator)),
    text: (emulator, args) => start(emulator, args, ''),
    devices: async (emulator) => {
      const drivers = [...PLAIN_DRIVERS, ...MACHINE_PARTS];
      const replies = await ask(
        emulator,
        drivers.map((typename) => ({ execute: 'device-list-properties', arguments: { typename }, id: typename })),
      );
      const lists = replies.flatMap(({ id, return: list }) => (id === undefined || list === undefined ? [] : [[id, list] as const]));
      return new Map(lists.map(([id, list]) => [id, list.map(({ name, type }) => [name, type] as const)]));
    },
  };
}

/** Unpacked programs run under their own loader, with their own libraries and modules: nothing is installed. */
function program(root: string | undefined, file: string): { command: string; fixed: readonly string[]; env: NodeJS.ProcessEnv } {
  if (root === undefined) return { command: file, fixed: [], env: process.env };
  const loader = ['lib64/ld-linux-x86-64.so.2', 'lib/ld-linux-aarch64.so.1'].map((name) => path.join(root, name)).find(existsSync);
  if (loader === undefined) throw new Error(`${root} holds no loader: unpack QEMU's packages with all that they depend on.`);
  const libraries = readdirSync(path.join(root, 'usr/lib')).filter((name) => name.endsWith('-linux-gnu'));
  const places = libraries.flatMap((name) => {
    const directory = path.join(root, 'usr/lib', name);
    const inside = readdirSync(directory, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    return [directory, ...inside.map((entry) => path.join(directory, entry.name))];
  });
  const modules = libraries.map((name) => path.join(root, 'usr/lib', name, 'qemu')).find(existsSync);
  return {
    command: loader,
    fixed: ['--library-path', places.join(':'), file, '-L', path.join(root, 'usr/share/qemu')],
    env: { ...process.env, ...(modules === undefined ? {} : { QEMU_MODULE_DIR: modules }) },
  };
}

/**
 * Returns the differences between the list and what a QEMU has, one a line; empty if there are none.
 *
 * A version that is not part of the list may have more and less, and what it has more is refused. A property that both have must be of
 * the same kind.
 */
export function differences({ version, list, unjudged }: Judged): string[] {
  const file = JSON.parse(readFileSync(LIST, 'utf8')) as DeviceList;
  const listed = file.qemu.includes(version);
  const committed = expand(file, listed ? version : undefined);
  const lines = listed ? unjudged.map((property) => `${property} is in no list of scripts/device-judgement.ts`) : [];
  for (const [driver, has] of Object.entries(list)) {
    const says = committed[driver] ?? {};
    for (const name of new Set([...Object.keys(has), ...Object.keys(says)])) {
      if (has[name] === says[name] || (!listed && (has[name] === undefined || says[name] === undefined))) continue;
      lines.push(`${driver}.${name}: QEMU ${version} has ${has[name] ?? 'nothing'}, the list ${says[name] ?? 'nothing'}`);
    }
  }
  return lines;
}

if (import.meta.main) {
  const words = process.argv.slice(2);
  const roots = words.filter((word) => word !== '--write');
  const all: Judged[] = [];
  for (const root of words.includes('--write') ? [undefined, ...roots] : roots.length === 0 ? [undefined] : roots)
    all.push(await judgeQemu(root));
  if (words.includes('--write') && all.every(({ unjudged }) => unjudged.length === 0))
    await writeFile(LIST, packList(all, { cpus: CPU_MODELS.source, parts: MACHINE_PARTS.join(' ') }));
  for (const judged of all) {
    const lines = differences(judged);
    process.stdout.write(`QEMU ${judged.version}: ${lines.length === 0 ? 'the list is complete' : `\n  ${lines.join('\n  ')}`}\n`);
    if (lines.length > 0) process.exitCode = 1;
  }
}
