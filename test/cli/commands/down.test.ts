import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { runCommand } from '../../../src/cli/program.js';
import { MaqetError } from '../../../src/shared/errors.js';
import { identify } from '../../../src/shared/process.js';
import { claimName } from '../../../src/state/claim.js';
import { writeRecord } from '../../../src/state/record.js';
import { METHODS } from '../../../src/supervisor/rpc/methods.js';
import { createToken, PROOF, ProofOfClient } from '../../../src/supervisor/rpc/proof.js';
import { Wire } from '../../../src/supervisor/rpc/wire.js';
import { RecordedTerminal } from '../../helpers/cli/recorded-terminal.js';

let directory = '';
let server: Server | undefined;
const { RUNNER_TEMP } = process.env;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'maqet-down-'));
  process.env['RUNNER_TEMP'] = directory;
});
afterEach(async () => {
  if (RUNNER_TEMP === undefined) delete process.env['RUNNER_TEMP'];
  else process.env['RUNNER_TEMP'] = RUNNER_TEMP;
  server?.close();
  await rm(directory, { recursive: true });
});

/** Starts a supervisor that refuses every request with `error`, once both have proved themselves. @returns the requests. */
async function refusing(vm: string, error: Error): Promise<string[]> {
  const claim = await claimName(path.join(directory, 'maqet'), vm, { job: '', claimant: 'test', config: {} });
  await writeRecord(claim.directory, { ...claim.record, state: 'running', qemu: identify(process.pid) });
  const asked: string[] = [];
  const token = await createToken(claim.directory);
  server = createServer((socket) => {
    const wire = new Wire(socket, 'supervisor');
    const handler = (name: string) => async () => {
      asked.push(name);
      throw error;
    };
    const { attached, stop } = METHODS;
    const { handlers } = new ProofOfClient(() => token, false);
    wire.serve({ attached, stop, ...PROOF }, { attached: handler('attached'), stop: handler('stop'), ...handlers });
    wire.listen();
  });
  await new Promise<void>((resolve) => server?.listen(claim.directory.socket, resolve));
  await chmod(claim.directory.socket, 0o600);
  return asked;
}

test('`maqet down` reports why the supervisor refuses it, and sends no further request', async () => {
  const asked = await refusing('web', new MaqetError('No access.', { remedy: 'Knock.' }));
  const terminal = new RecordedTerminal();
  expect(await runCommand(['down', 'web'], terminal)).toBe(1);
  expect(terminal.stderr).toMatch(/No access\./);
  expect(asked).toEqual(['attached']);
});
