import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runVm } from '../../src/engine/run.js';
import { parseInputs } from '../../src/inputs/parse.js';
import { readRecord } from '../../src/state/record.js';
import { directoryOf, expectOver, Runs } from '../helpers/engine/runs.js';
import { ConfigDirectory } from '../helpers/inputs/config-files.js';
import { auditRecords } from '../helpers/supervisor/support.js';

let runs: Runs;
let directory: ConfigDirectory;
beforeAll(async () => {
  runs = await Runs.make();
  directory = await ConfigDirectory.make();
});
afterAll(async () => {
  await runs.end();
  await directory.remove();
});

const BASE = 'accel: tcg\nmemory: 64M\ncpu: 1\nnetwork: none\nscreenshot: never\n';

async function run(files: readonly string[], raw: Readonly<Record<string, string>> = {}) {
  const env = runs.env();
  const inputs = await parseInputs({ config: files.join('\n'), ...raw }, 'x64');
  return { env, result: await runVm(inputs, env) };
}

describe('A run with configuration files', () => {
  test("boots the VM of MAQET's keys and of our own, and an input overrides both", async () => {
    const base = await directory.write(
      'base.yml',
      `${BASE}name: from-file\narguments: [{rtc: base=utc}]\nstorage: [{name: data, size: 4M}]\n`,
    );
    const top = await directory.write(
      'top.yml',
      'arguments: [{rtc: base=localtime}]\nqmp:\n  - query-status\n  - query-block\n  - query-cpus-fast\n',
    );
    const { result } = await run([base, top], { vm: 'by-input', 'wait-for': 'running' });
    expect(result.error).toBeUndefined();
    expect(result).toMatchObject({ status: 'passed', vm: 'by-input', accel: { name: 'tcg' } });
    expect(result.results.map(({ outcome }) => outcome)).toEqual(['ok', 'ok', 'ok']);
    expect(JSON.stringify(result.results[1])).toContain('"data"');
    expect(result.results[2]?.result).toHaveLength(1);
    const started = (await auditRecords(directoryOf(result))).find(({ event }) => event === 'vm-start');
    expect(JSON.stringify(started)).toContain('base=localtime');
    expect((await readRecord(directoryOf(result)))?.config).toMatchObject({ memory: '64M', disks: expect.stringContaining('data') });
    await expectOver(result);
  });

  test('reports a missing kernel with its place in the file, and starts nothing', async () => {
    const file = await directory.write('ci/kernel.yml', `${BASE}vm: no-kernel\nkernel: vmlinuz\n`);
    const { result } = await run([file]);
    expect(result.status).toBe('failed');
    expect(result.error?.message).toMatch(/ci\/kernel\.yml:7:9: `kernel` \(".*\/ci\/vmlinuz"\) does not exist; /);
    expect(result.pid).toBeUndefined();
  });

  test('is judged by the policy like any other', async () => {
    const file = await directory.write('evil.yml', `${BASE}vm: evil\narguments: [{monitor: stdio}]\nqmp: [human-monitor-command]\n`);
    const { result } = await run([file]);
    expect(result.status).toBe('blocked');
    expect(result.error?.message).toMatch(/human-monitor-command/);
    expect(result.error?.message).toMatch(/-monitor/);
    // Each refusal names its place.
    expect(result.error?.message).toMatch(/evil\.yml:8:\d+: .*human-monitor-command/);
    expect(result.error?.message).toMatch(/evil\.yml:7:\d+: .*qemu-args/);
  });
});
