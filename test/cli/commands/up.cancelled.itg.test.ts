import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Deadline, sleep } from '../../../src/shared/deadline.js';
import { VmDirectory } from '../../../src/state/layout.js';
import { readRecord } from '../../../src/state/record.js';
import { BundledCli } from '../../helpers/cli/bundle.js';
import { sendSignal } from '../../helpers/processes.js';

let cli: BundledCli;
beforeAll(async () => {
  cli = await BundledCli.create();
});
afterAll(() => cli.dispose());

/** A QEMU that starts and never answers. */
const SILENT = `#!/bin/sh
case "$*" in *-version*) exec qemu-system-x86_64 -version;; *-qmp*|*-mon*) exec sleep 600;; esac
exec qemu-system-x86_64 "$@"
`;

test('`maqet up` that is cancelled leaves nothing running, although its supervisor was stopped while the VM booted', async () => {
  const qemu = path.join(cli.directory, 'silent-qemu');
  await writeFile(qemu, SILENT, { mode: 0o755 });
  const up = cli.start('up', '--vm', 'hung', '--self-test', '--accel', 'tcg', '--memory', '64M', '--qemu', qemu);
  const directory = new VmDirectory(cli.vm('hung'));
  const deadline = Deadline.after(60_000);
  while ((await readRecord(directory))?.accel?.name !== 'tcg' && !deadline.expired) await sleep(20);
  const supervisor = (await readRecord(directory))?.owner.pid;
  sendSignal(supervisor, 'SIGSTOP');
  sendSignal(up.child.pid, 'SIGINT');
  const { code, stderr } = await up.ended;
  expect(await cli.leftovers()).toEqual([]);
  expect({ code, stderr }).toEqual({ code: 130, stderr: expect.stringMatching(new RegExp(`The process ${supervisor} .* was killed\\.`)) });
  expect(await readRecord(directory)).toMatchObject({ state: 'failed' });
});
