import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { ForcedStopError, stopVm } from '../../src/engine/stop.js';
import { claimName } from '../../src/state/claim.js';

test('A run does not kill itself when `vm.json` still names it as the owner and no supervisor answers.', async () => {
  const root = await mkdtemp(path.join(os.tmpdir(), 'maqet-stop-'));
  const kill = jest.spyOn(process, 'kill').mockReturnValue(true);
  try {
    const { directory } = await claimName(root, 'vm', { job: '', claimant: 'one', config: {} });
    const silent = () => undefined;
    const log = { debug: silent, info: silent, notice: silent, warning: silent, error: silent };
    const env = { caller: { actor: 'tester', run: null }, log, signal: new AbortController().signal };
    const { problem } = await stopVm({ directory }, { reason: 'done' }, env);
    expect(problem).toBeInstanceOf(ForcedStopError);
    expect(kill).not.toHaveBeenCalled();
  } finally {
    kill.mockRestore();
    await rm(root, { recursive: true, force: true });
  }
});

test('An unreadable `vm.json` is an error if there is no connection either: it does not show that the VM has ended.', async () => {
  const root = await mkdtemp(path.join(os.tmpdir(), 'maqet-stop-'));
  try {
    const { directory } = await claimName(root, 'vm', { job: '', claimant: 'one', config: {} });
    await writeFile(directory.record, '{}');
    const silent = () => undefined;
    const log = { debug: silent, info: silent, notice: silent, warning: silent, error: silent };
    const env = { caller: { actor: 'tester', run: null }, log, signal: new AbortController().signal };
    await expect(stopVm({ directory }, { reason: 'done' }, env)).rejects.toThrow(/vm\.json/);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
});
