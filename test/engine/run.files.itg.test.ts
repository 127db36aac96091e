import { createHash } from 'node:crypto';
import { chmod, mkdtemp, readFile, realpath, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { AuditRecord } from '../../src/audit/record.js';
import { runVm } from '../../src/engine/run.js';
import { parseInputs } from '../../src/inputs/parse.js';
import { directoryOf, expectOver, Runs } from '../helpers/engine/runs.js';
import { runCommand } from '../helpers/run-command.js';
import { forgetFormat } from '../helpers/storage/image-corpus.js';
import { auditRecords } from '../helpers/supervisor/support.js';
import { ample } from '../helpers/vm/support.js';

let runs: Runs;
let directory = '';
beforeAll(async () => {
  runs = await Runs.make();
  directory = await realpath(await mkdtemp(path.join(tmpdir(), 'maqet-files-')));
});
afterAll(async () => {
  await runs.end();
  await rm(directory, { recursive: true });
});

const at = (name: string): string => path.join(directory, name);
const sha256 = async (file: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
const image = (...args: string[]) => runCommand('qemu-img', args, { deadline: ample(), cwd: directory });

/** Runs a VM whose guest heeds its power button to its end. Returns what its audit log says of its files, and the records that say so. */
async function filesOf(raw: Readonly<Record<string, string>>): Promise<{ files: unknown; records: AuditRecord[] }> {
  const common = { accel: 'tcg', memory: '64M', cpus: '1', network: 'none', screenshot: 'never', 'wait-for': 'serial:up' };
  const result = await runVm(await parseInputs({ ...common, ...raw }, 'x64'), runs.env());
  expect(result.error?.message).toBeUndefined();
  await expectOver(result);
  const records = (await auditRecords(directoryOf(result))).filter(({ event }) => event === 'vm-files');
  return { files: records.flatMap(({ arguments: args }) => args?.['files']), records };
}

test('The audit log has the SHA-256 of everything that a VM was given, down its whole chain of backing files.', async () => {
  const base = await runs.bootable('base.img', 'dutiful');
  await image('create', '-q', '-f', 'qcow2', '-b', base, '-F', 'raw', 'middle', '2M');
  await forgetFormat(at('middle'));
  await image('create', '-q', '-f', 'qcow2', '-b', 'middle', '-F', 'qcow2', 'top', '2M');
  await writeFile(at('cd.iso'), Buffer.alloc(4096, 'cd'));
  const before = await sha256(at('top'));
  const disks = `- {name: data, backing-file: ${at('middle')}}\n- {name: blank, size: 1M}\n`;
  const inputs = { vm: 'files', image: at('top'), 'image-sha256': before, cdrom: at('cd.iso'), disks };
  const { files, records } = await filesOf(inputs);
  const facts = async (use: string, file: string, format?: string) => ({
    ...{ use, file, ...(format === undefined ? {} : { format }), bytes: (await readFile(file)).length },
    sha256: await sha256(file),
  });
  const below = async (use: string) => [await facts(use, at('middle'), 'qcow2'), await facts(use, await realpath(base), 'raw')];
  expect(files).toEqual([
    ...[await facts('disk0', at('top'), 'qcow2'), ...(await below('disk0'))],
    ...[...(await below('data')), await facts('cdrom0', at('cd.iso'))],
  ]);
  expect(records).toMatchObject([{ decision: 'allow', outcome: 'ok', error: null, tier: null }]);
});

test('An image that is swapped between its check and the start of QEMU does not boot, even if it is swapped back.', async () => {
  await image('create', '-q', '-f', 'raw', at('swapped.img'), '2M');
  await writeFile(at('other.img'), Buffer.alloc(2 ** 21, 'x'));
  const [here, there] = [at('swapped.img'), at('other.img')];
  // The last moment at which anybody can swap it: QEMU is about to open it. A second after that, everything looks as before.
  const swap = `mv '${here}' '${there}.kept'; mv '${there}' '${here}'; (sleep 1; mv '${here}' '${there}'; mv '${there}.kept' '${here}') &`;
  await writeFile(at('qemu-system-x86_64'), `#!/bin/sh\n[ "$1" = --version ] || { ${swap} }\nexec /usr/bin/qemu-system-x86_64 "$@"\n`);
  await chmod(at('qemu-system-x86_64'), 0o755);
  const common = { accel: 'tcg', memory: '64M', cpus: '1', network: 'none', screenshot: 'never', 'wait-for': 'running' };
  const raw = { ...common, vm: 'swapped', image: here, 'image-sha256': await sha256(here), qemu: at('qemu-system-x86_64') };
  const result = await runVm(await parseInputs(raw, 'x64'), runs.env());
  expect(result).toMatchObject({ status: 'failed', error: { message: expect.stringContaining('was replaced between its check') } });
  await expectOver(result);
});

test('An image above 1 GiB has the hash that image-sha256 has verified, and without it only size and time.', async () => {
  await writeFile(at('large.img'), await readFile(await runs.bootable('small.img', 'dutiful')));
  await truncate(at('large.img'), 2 ** 30 + 512);
  const known = (await runCommand('sha256sum', [at('large.img')], { deadline: ample() })).slice(0, 64);
  const facts = { use: 'disk0', file: at('large.img'), format: 'raw', bytes: 2 ** 30 + 512 };
  const verified = await filesOf({ vm: 'verified', image: at('large.img'), 'image-sha256': known });
  expect(verified.files).toEqual([{ ...facts, sha256: known, sha256From: 'image-sha256' }]);
  const unknown = await filesOf({ vm: 'unknown', image: at('large.img') });
  expect(unknown.files).toEqual([{ ...facts, modified: expect.any(String), unhashed: 'it is larger than 1 GiB' }]);
}, 300_000);
