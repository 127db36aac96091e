import { mkdir, mkdtemp, realpath, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { makeDisks, type PreparedDisk } from '../../src/storage/disks.js';
import { StorageError } from '../../src/storage/errors.js';
import { vmFiles } from '../../src/vm/files.js';
import type { DiskSpec, VmSpec } from '../../src/vm/spec.js';
import { canTrace, isOwn, type Reached, traced } from '../helpers/opened-files.js';
import { runCommand } from '../helpers/run-command.js';
import { type CaseBench, descriptor, forgetFormat, IMAGE_CASES, type ImageCase } from '../helpers/storage/image-corpus.js';
import { ample, Bench, disk, QEMU, spec } from '../helpers/vm/support.js';

const bench = new Bench();
let root = '';
let secret = '';
let tracing = false;

beforeAll(async () => {
  tracing = await canTrace();
  if (!tracing) process.stderr.write('Skipped: this system does not let one process trace another.\n');
}, 15 * 60_000);
beforeEach(async () => {
  root = await realpath(await mkdtemp(path.join(tmpdir(), 'maqet-files-')));
  secret = path.join(root, 'secret');
  await writeFile(secret, Buffer.alloc(4096, 's'));
});
afterEach(async () => {
  await bench.cleanUp();
  await rm(root, { recursive: true });
});

/** Disks that are plugged in later need no slot on its bus. */
const MACHINE = 'pc-i440fx-6.2';

/** Starts a VM under a trace, and returns what it has opened when its CPUs could run. */
async function openedBy(changes: Partial<VmSpec>): Promise<Reached[]> {
  const qemu = await traced(QEMU, await bench.directory());
  const machine = await bench.start({ machine: MACHINE, ...changes }, { qemu: qemu.path });
  await machine.execute('query-named-block-nodes', { flat: true }, ample());
  return qemu.opened();
}

/** Returns each path that was opened besides what every QEMU opens, once for each time: a second time would be a guess of the format. */
function beyondOwn(opened: readonly Reached[]): string[] {
  return opened
    .filter((one) => !isOwn(one))
    .map(({ target }) => target)
    .filter((target) => !/\/maqet-vm-[^/]*(?:\/files)?$/.test(target))
    .sort();
}

async function make({ make: build }: ImageCase, index: number): Promise<{ file: string; format?: 'raw' | 'qcow2' }> {
  const directory = path.join(root, `case${index}`);
  await mkdir(directory);
  const run = (program: string, args: string[]) => runCommand(program, args, { deadline: ample(), cwd: directory });
  const tools: CaseBench = {
    directory,
    secret,
    at: (name) => path.join(directory, name),
    img: (...args) => run('qemu-img', args),
  };
  return build(tools);
}

async function prepare(given: { file: string; format?: 'raw' | 'qcow2' }, name: string, tool: string): Promise<PreparedDisk> {
  const [made] = await makeDisks(tool, [{ name, source: { kind: 'file', ...given } }], path.join(root, 'disks'), ample());
  return made as PreparedDisk;
}

function attached({ name, file, format, backing }: PreparedDisk): DiskSpec {
  return disk(name, { file, format, backing: backing.map((layer) => ({ file: layer.path, format: layer.format })), interface: 'none' });
}

/** What no image tool has a reason to open: it is told the format, reads, and follows nothing. */
function isStray(reached: Reached, directory: string): boolean {
  const { call, target, writing } = reached;
  if (target.startsWith(`${directory}/`)) return !/^open/.test(call) || writing || path.basename(target) === 'data';
  return !isOwn(reached);
}

test('QEMU and its image tool open exactly the files that were computed, whatever an image names.', async () => {
  if (!tracing) return;
  expect(IMAGE_CASES.length).toBeGreaterThanOrEqual(60);
  await mkdir(path.join(root, 'disks'));
  const disks: DiskSpec[] = [];
  const wrong: string[] = [];
  for (const [index, one] of IMAGE_CASES.entries()) {
    const given = await make(one, index);
    const tool = await traced('qemu-img', root, `tool${index}`);
    const made = await prepare(given, `d${index}`, tool.path).catch((error: unknown) => error);
    const verdict = made instanceof StorageError ? 'refused' : made instanceof Error ? String(made) : 'opens';
    if (verdict !== one.verdict) wrong.push(`${one.name}: ${verdict}, not ${one.verdict}`);
    const stray = (await tool.opened()).filter((file) => isStray(file, path.join(root, `case${index}`)));
    if (stray.length > 0) wrong.push(`${one.name}: the image tool opened ${stray.map(({ target }) => target).join(', ')}`);
    if (verdict === 'opens') disks.push(attached(made as PreparedDisk));
  }
  expect(wrong).toEqual([]);
  const opened = await openedBy({ disks });
  const computed = vmFiles(spec({ disks }));
  expect(beyondOwn(opened)).toEqual(computed.map(({ file }) => file).sort());
  const written = new Set(opened.filter(({ writing }) => writing).map(({ target }) => target));
  expect(computed.filter(({ own, file }) => !own && written.has(file))).toEqual([]);
}, 600_000);

test('QEMU takes the chain from its arguments, whatever the headers name and whatever the files look like.', async () => {
  if (!tracing) return;
  const at = (name: string): string => path.join(root, name);
  const image = (...args: string[]) => runCommand('qemu-img', args, { deadline: ample(), cwd: root });
  await writeFile(at('vmdk'), descriptor(secret, '# a comment'));
  await truncate(at('vmdk'), 4096);
  await image('create', '-q', '-u', '-f', 'qcow2', '-b', at('vmdk'), '-F', 'raw', 'top', '4096');
  await forgetFormat(at('top'));
  const backing = [{ file: at('vmdk'), format: 'raw' as const }];
  const chained = disk('chained', { file: at('top'), format: 'qcow2', readOnly: true, backing });
  const cut = disk('cut', { file: at('top'), format: 'qcow2', readOnly: true });
  const declared = disk('declared', { file: at('vmdk'), format: 'raw', readOnly: true });
  // Without arguments for it, QEMU follows the header: this system can show the danger.
  const bare = JSON.stringify({ driver: 'qcow2', 'node-name': 'bare', 'read-only': true, file: { driver: 'file', filename: at('top') } });
  expect(beyondOwn(await openedBy({ qemuArgs: ['-blockdev', bare] }))).toContain(secret);
  expect(beyondOwn(await openedBy({ disks: [chained] }))).toEqual([at('top'), at('vmdk')]);
  expect(beyondOwn(await openedBy({ disks: [cut] }))).toEqual([at('top')]);
  const rest = { cdrom: at('vmdk'), firmware: { kind: 'flash', code: at('vmdk'), variables: at('variables') } } as const;
  await writeFile(at('variables'), descriptor(secret, '#'));
  await truncate(at('variables'), 4096);
  expect(beyondOwn(await openedBy({ disks: [declared], cdrom: rest.cdrom }))).toEqual([at('vmdk'), at('vmdk')]);
  expect(beyondOwn(await openedBy({ firmware: rest.firmware }))).toEqual([at('variables'), at('vmdk')]);
}, 600_000);
