import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { runVm } from '../../../src/engine/run.js';
import type { VmDirectory } from '../../../src/state/layout.js';
import { readRecord } from '../../../src/state/record.js';
import { parseSyslog } from '../../helpers/audit/syslog-parser.js';
import { directoryOf, expectOver, Runs } from '../../helpers/engine/runs.js';
import { inputs, run } from '../../helpers/engine/support.js';
import { sendSignal } from '../../helpers/processes.js';
import { leftovers } from '../../helpers/supervisor/support.js';
import { type SyslogServer, startTcpServer } from '../../helpers/syslog-server.js';
import { until } from '../../helpers/until.js';

let runs: Runs;
beforeAll(async () => {
  runs = await Runs.make();
});
afterAll(() => runs.end());

let server: SyslogServer;
let address: string;
beforeEach(async () => {
  server = await startTcpServer();
  address = `tcp://127.0.0.1:${server.port}`;
});
afterEach(() => server.close().catch(() => undefined));

const arrived = (): string[] => server.messages.map((message) => parseSyslog(message).text);
const logged = async (directory: VmDirectory): Promise<string[]> => (await readFile(directory.audit, 'utf8')).trimEnd().split('\n');

describe('The audit log of a run with a syslog server', () => {
  test('has been sent completely when the run ends', async () => {
    const result = await run(runs.env(), { vm: 'sent', qmp: 'query-status', 'audit-syslog': address });
    expect(result).toMatchObject({ status: 'passed', notices: [] });
    expect(arrived()).toEqual(await logged(directoryOf(result)));
    expect(arrived().at(-1)).toContain('"event":"log-closed"');
    await expectOver(result);
  });

  test('is sent for a run that the policy refuses, as text if `audit-format` says so', async () => {
    const result = await run(runs.env(), { vm: 'refused', qmp: 'inject-nmi', 'audit-syslog': address, 'audit-format': 'text' });
    expect(result).toMatchObject({ status: 'blocked', notices: [] });
    expect(arrived()).toEqual([
      expect.stringMatching(/^QMP blocked: refused \| inject-nmi \| user=tester \| tier=dangerous/),
      expect.stringMatching(/^VM: refused \| log-closed/),
    ]);
  });

  test('has been sent at the end of each step, to the server of the step that started the VM', async () => {
    const kept = await run(runs.env(), { vm: 'kept', keep: 'true', 'audit-syslog': address });
    expect(kept).toMatchObject({ status: 'passed', notices: [] });
    const first = await logged(directoryOf(kept));
    expect(arrived()).toEqual(first);
    const other = { vm: 'kept', 'audit-syslog': 'udp://127.0.0.1:514' };
    expect(await runVm(await inputs(other), runs.env())).toMatchObject({
      error: { name: 'InputError', message: expect.stringMatching(`\`audit-syslog\`.*${address}`) },
    });
    const last = await run(runs.env(), { vm: 'kept', qmp: 'stop', keep: 'false' });
    expect(last).toMatchObject({ status: 'passed', notices: [] });
    expect(arrived()).toEqual(await logged(directoryOf(last)));
    expect(arrived().length).toBeGreaterThan(first.length);
    await expectOver(last);
  });

  test('is flushed by the supervisor if no other process is there at the end', async () => {
    const kept = await run(runs.env(), { vm: 'alone', keep: 'true', 'audit-syslog': address });
    sendSignal(kept.pid, 'SIGKILL');
    await until(() => arrived().some((line) => line.includes('"event":"log-closed"')));
    expect(await leftovers(directoryOf(kept).dir)).toEqual([]);
    expect(arrived()).toEqual(await logged(directoryOf(kept)));
  });

  test('is flushed by the run if its supervisor is killed', async () => {
    const told = runs.env();
    const request = { vm: 'orphan', qmp: '- stop\n- wait-event: {name: NEVER, timeout: 10m}', 'audit-syslog': address };
    const going = run(told, request);
    await until(() => told.said.some(({ text }) => text.includes('stop')));
    const directory = `${runs.fleet.root.dir}/orphan`;
    const { owner } = JSON.parse(await readFile(`${directory}/vm.json`, 'utf8')) as { owner: { pid: number } };
    process.kill(owner.pid, 'SIGKILL');
    const result = await going;
    expect(result.status).toBe('crashed');
    expect([...new Set(arrived())]).toEqual(await logged(directoryOf(result)));
    expect(await leftovers(directory)).toEqual([]);
  });

  test('causes a notice with the number of unsent records if the server is down, and no failure', async () => {
    await server.close();
    const result = await run(runs.env(), { vm: 'nowhere', qmp: 'query-status', 'audit-syslog': address });
    const records = (await logged(directoryOf(result))).length;
    expect(result).toMatchObject({
      status: 'passed',
      notices: [
        expect.stringMatching(
          `^${records} records of the audit log did not reach the syslog server ${address} \\(.*ECONNREFUSED.*They are in /`,
        ),
      ],
    });
    expect((await readRecord(directoryOf(result)))?.state).toBe('stopped');
    await expectOver(result);
  });
});
