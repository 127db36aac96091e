import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Inputs, parseInputs } from '../../src/inputs/parse.js';
import { INPUTS } from '../../src/inputs/schema.js';
import { InputError } from '../../src/shared/errors.js';
import { worded } from '../../src/shared/wording.js';

/** The problems as `input: problem`, or an empty list for inputs that can be used. */
async function problems(raw: Record<string, string>): Promise<string[]> {
  try {
    await parseInputs(raw);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map(({ input, problem }) => `${input}: ${worded(problem)}`);
  }
}

describe('The defaults', () => {
  let inputs: Inputs;

  beforeAll(async () => {
    inputs = await parseInputs({}, 'x64');
  });

  test('are these values', () => {
    expect(inputs).toEqual({
      vm: 'vm',
      arch: 'x86_64',
      cpus: 2,
      memory: 2 ** 30,
      accel: 'auto',
      network: 'user',
      ports: [],
      disks: [],
      share: [],
      qemuArgs: [],
      runWith: 'auto',
      env: {},
      selfTest: false,
      sshUser: 'root',
      copyIn: [],
      copyOut: [],
      auditScript: false,
      snapshot: [],
      script: [],
      bootTimeoutMs: 300_000,
      runTimeoutMs: 1_800_000,
      timeoutMs: 3_600_000,
      dump: 'never',
      dumpFormat: 'raw',
      dumpCompress: 'zstd',
      screenshot: 'on-failure',
      upload: 'always',
      qemu: 'auto',
      install: true,
      cache: true,
      given: new Set(),
      texts: {},
      origins: new Map(),
    } satisfies Inputs);
  });

  test('leave out the property of an input without a default', () => {
    expect(Object.keys(inputs)).not.toContain('keep');
    expect(Object.keys(inputs)).not.toContain('waitFor');
  });

  test('replace blank texts, which the runner passes for unset inputs', async () => {
    expect(await parseInputs({ memory: '', keep: ' ', qmp: '\n', 'wait-for': '', allow: '' })).toEqual(inputs);
  });

  test.each([
    ['x64', 'x86_64', 'x86_64'],
    ['ia32', 'i386', 'i386'],
    ['arm64', 'aarch64', 'x86_64'],
    ['mips', 'x86_64', 'x86_64'],
  ])('set the architecture on %s to %s, and for the embedded guest to %s', async (host, arch, embedded) => {
    expect((await parseInputs({ kernel: '/k' }, host)).arch).toBe(arch);
    expect((await parseInputs({}, host)).arch).toBe(embedded);
  });
});

describe('The inputs', () => {
  test.each<[Record<string, string>, Partial<Inputs>]>([
    [{ vm: 'server-2' }, { vm: 'server-2' }],
    [{ arch: 'i386' }, { arch: 'i386' }],
    [{ arch: 'amd64' }, { arch: 'x86_64', texts: { arch: 'x86_64' } }],
    [{ arch: 'ARM64' }, { arch: 'aarch64', texts: { arch: 'aarch64' } }],
    [{ arch: 'armhf' }, { arch: 'arm', texts: { arch: 'arm' } }],
    [{ arch: 'X64' }, { arch: 'x86_64', texts: { arch: 'x86_64' } }],
    [{ machine: 'pc-q35-7.2' }, { machine: 'pc-q35-7.2' }],
    [{ cpu: 'qemu64,+avx2,hv-time=on' }, { cpu: 'qemu64,+avx2,hv-time=on' }],
    [{ cpus: '255' }, { cpus: 255 }],
    [{ memory: '1.5G' }, { memory: 1.5 * 2 ** 30 }],
    [{ memory: '1048576' }, { memory: 2 ** 20 }],
    [
      { image: 'a,b.qcow2', 'image-sha256': 'AB'.repeat(32) },
      { image: path.resolve('a,b.qcow2'), imageSha256: 'ab'.repeat(32) },
    ],
    [
      { image: 'disk.raw', kernel: '/k' },
      { image: path.resolve('disk.raw'), kernel: '/k' },
    ],
    [{ kernel: '/k', initrd: '/i', append: 'a=1\n  b\n' }, { append: 'a=1 b' }],
    [
      { cdrom: 'x.iso', firmware: '/bios' },
      { cdrom: path.resolve('x.iso'), firmware: { kind: 'file', file: '/bios' } },
    ],
    [{ 'wait-for': 'agent' }, { waitFor: { kind: 'channel', channel: 'agent' } }],
    [{ 'wait-for': ' ssh ' }, { waitFor: { kind: 'channel', channel: 'ssh' } }],
    [{ 'wait-for': 'tcp:8080' }, { waitFor: { kind: 'tcp', port: 8080 } }],
    [{ image: 'https://example.org/a.qcow2.xz' }, { image: 'https://example.org/a.qcow2.xz' }],
    [{ firmware: 'uefi' }, { firmware: { kind: 'uefi' } }],
    [{ firmware: 'bios' }, { firmware: { kind: 'own' } }],
    [
      { run: '  a\n\nb  ', env: 'A= 1 \nB=2', 'run-timeout': '90s' },
      { run: '  a\n\nb  ', env: { A: ' 1 ', B: '2' }, runTimeoutMs: 90_000 },
    ],
    [
      { disks: '- {size: 1G}' },
      { disks: [{ name: 'disk1', interface: 'virtio', readOnly: false, source: { kind: 'blank', format: 'qcow2', size: 2 ** 30 } }] },
    ],
    [{ 'wait-for': 'serial:^ok$' }, { waitFor: { kind: 'serial', pattern: '^ok$' } }],
    [{ 'wait-for': ' serial:login: \n' }, { waitFor: { kind: 'serial', pattern: 'login: ' } }],
    [{ 'wait-for': 'event:RESET' }, { waitFor: { kind: 'event', name: 'RESET' } }],
    [{ 'wait-for': 'shutdown' }, { waitFor: { kind: 'shutdown' } }],
    [
      { 'wait-for': 'shutdown', snapshot: 'load:ready', run: 'true' },
      { waitFor: { kind: 'shutdown' }, run: 'true' },
    ],
    [
      { 'boot-timeout': '1h30m', timeout: '250ms' },
      { bootTimeoutMs: 5_400_000, timeoutMs: 250 },
    ],
    [{ qmp: '- stop\n- cont' }, { script: [command(1, 'stop'), command(2, 'cont')] }],
    [{ qmp: '\n\nstop\n' }, { script: [command(3, 'stop')] }],
    [
      { snapshot: ' create:a\n\n list ' },
      {
        snapshot: [
          { line: 1, kind: 'snapshot', operation: { action: 'create', name: 'a' } },
          { line: 3, kind: 'snapshot', operation: { action: 'list' } },
        ],
      },
    ],
    [
      { allow: '@safe, query-*\nstop stop', deny: 'query-cpus-fast' },
      { allow: ['@safe', 'query-*', 'stop'], deny: ['query-cpus-fast'] },
    ],
    [{ 'allow-dangerous': 'migrate' }, { allowDangerous: ['migrate'] }],
    [{ policy: 'p.yml' }, { policy: path.resolve('p.yml') }],
    [
      { dump: 'on-panic', 'dump-format': 'kdump-zlib', 'dump-compress': 'none' },
      { dump: 'on-panic', dumpFormat: 'kdump-zlib' },
    ],
    [
      { 'artifact-name': 'kernel 6.1 (x)', 'retention-days': '90' },
      { artifactName: 'kernel 6.1 (x)', retentionDays: 90 },
    ],
    [{ qemu: 'build/qemu' }, { qemu: path.resolve('build/qemu') }],
    [
      { 'qemu-version': '>=7.2 <9 || 10.x', install: 'FALSE' },
      { qemuVersion: '>=7.2 <9 || 10.x', install: false },
    ],
    [{ keep: 'true' }, { keep: true }],
    [{ keep: 'False' }, { keep: false }],
    [{ matrix: '{\n  "os": "linux"\n}' }, { matrix: '{\n  "os": "linux"\n}' }],
  ])('are read: %j', async (raw, expected) => {
    expect(await parseInputs(raw)).toMatchObject(expected);
  });

  test('have no matrix in a job without one', async () => {
    expect(Object.keys(await parseInputs({ matrix: 'null' }))).not.toContain('matrix');
  });

  test('keep all digits of a 64-bit integer', async () => {
    const { script } = await parseInputs({ qmp: '- memsave: {val: 0xffffffff81000001, size: 1, filename: a}' });
    const [step] = script;
    expect(step).toMatchObject({ command: { arguments: { val: 0xffffffff81000001n } } });
  });
});

describe('The set `given`', () => {
  test('has the inputs that differ from their defaults, except those that the runner sets', async () => {
    const { given } = await parseInputs({ vm: 'a', memory: '1G', cpus: ' 2 ', keep: 'false', qmp: 'stop', matrix: '{}' });
    expect([...given].sort()).toEqual(['keep', 'qmp', 'vm']);
  });
});

describe('The problems', () => {
  test.each<[Record<string, string>, string]>([
    [{ vm: 'My VM' }, 'vm: is not valid; use 1 to 32 lower-case letters, digits and dashes, and no dash first'],
    [{ vm: 'x'.repeat(33) }, 'vm: is not valid; use 1 to 32 lower-case letters, digits and dashes, and no dash first'],
    [{ arch: 'vax' }, 'arch: is not one of x86_64, i386, aarch64, arm, riscv64, ppc64, s390x, mips, mipsel'],
    [{ machine: 'pc,dumpdtb=/tmp/x' }, 'machine: is not valid; use the plain name of a machine type, such as pc or pc-q35-7.2'],
    [{ cpu: 'max -monitor stdio' }, 'cpu: is not valid; use a CPU model and its features, such as max or qemu64,+avx2'],
    [{ cpus: '0' }, 'cpus: is not a whole number from 1 to 255'],
    [{ cpus: '256' }, 'cpus: is not a whole number from 1 to 255'],
    [{ cpus: '2.5' }, 'cpus: is not a whole number from 1 to 255'],
    [{ memory: 'lots' }, 'memory: is not a size; use a number with K, M, G or T, such as 512M'],
    [{ memory: '512' }, 'memory: is not a whole number of MiB; use at least 1M, such as 512M (a number without a unit counts bytes)'],
    [{ memory: '0' }, 'memory: is not a whole number of MiB; use at least 1M, such as 512M'],
    [{ memory: '1025K' }, 'memory: is not a whole number of MiB; use at least 1M, such as 512M'],
    [{ accel: 'xen' }, 'accel: is not one of auto, kvm, hvf, tcg'],
    [{ image: 'http://example.org/a.qcow2' }, 'image: is not encrypted; use an https: URL'],
    [{ kernel: 'https://example.org/vmlinuz' }, 'kernel: is a URL; download the file first and give its path'],
    [{ kernel: 'a\nb' }, 'kernel: has a line break or control character; write it on one line'],
    [{ image: 'i', 'image-sha256': 'abc' }, 'image-sha256: is not a SHA-256; use 64 hexadecimal digits, as sha256sum prints them'],
    [{ kernel: 'k', append: 'x'.repeat(2048) }, 'append: is longer than the 2047 bytes that an x86 kernel reads; shorten it'],
    [{ 'boot-timeout': '5' }, 'boot-timeout: is not a duration; use a number with ms, s, m or h, such as 90s or 1h30m'],
    [{ timeout: '0s' }, 'timeout: is out of range; use a duration from 1ms to 120h'],
    [{ timeout: '1000h' }, 'timeout: is out of range; use a duration from 1ms to 120h'],
    [
      { 'wait-for': 'ready' },
      'wait-for: is not a condition; use `running`, `agent`, `ssh`, `tcp:PORT`, `serial:REGEX`, `event:NAME` or `shutdown`',
    ],
    [{ deny: 'querystatus' }, 'deny: is not in the command table; did you mean `query-status`?'],
    [{ dump: 'sometimes' }, 'dump: is not one of never, on-failure, on-panic, always'],
    [{ 'artifact-name': 'a/b' }, 'artifact-name: is not valid; use up to 160 characters without " : < > | * ? \\ / and line breaks'],
    [{ 'retention-days': '91' }, 'retention-days: is not a whole number from 1 to 90'],
    [{ 'qemu-version': 'newest' }, 'qemu-version: is not a version range; use one such as >=8.2, 7.2.x or 9.1 || 10'],
    [{ install: 'yes' }, 'install: is not a boolean; use true or false'],
    [{ matrix: 'x' }, 'matrix: is not JSON; leave it out, the runner sets it'],
    [{ memroy: '1G' }, 'memroy: is unknown; did you mean `memory`?'],
    [{ initrd: 'i' }, 'initrd: needs `kernel`; name the kernel that loads it, or leave it out'],
    [{ append: 'x' }, 'append: needs `kernel`; name the kernel that reads it, or leave it out'],
    [{ 'image-sha256': '0'.repeat(64) }, 'image-sha256: needs `image`; name the image that it belongs to, or leave it out'],
    [{ network: 'none', ports: '0:22' }, 'ports: needs a network card; use `network: user` or `network: isolated`'],
    [{ network: 'none', 'run-with': 'ssh' }, 'run-with: needs a network card; use `network: user` or `network: isolated`'],
    [{ network: 'none', 'wait-for': 'tcp:80' }, 'wait-for: needs a network card; use `network: user` or `network: isolated`'],
    [
      { 'wait-for': ' shutdown', run: 'poweroff' },
      'wait-for: leaves no running guest for `run`; wait for an earlier condition, or leave out one of them',
    ],
    [
      { 'wait-for': 'shutdown', 'copy-in': 'package.json:/x', 'copy-out': '/y:z' },
      'wait-for: leaves no running guest for `copy-in` and `copy-out`; wait for an earlier condition, or leave out one of them',
    ],
    [
      { 'wait-for': 'tcp:0' },
      'wait-for: is not a condition; use `running`, `agent`, `ssh`, `tcp:PORT`, `serial:REGEX`, `event:NAME` or `shutdown`',
    ],
    [{ env: 'A=1' }, 'env: needs `run`; give the script that uses it, or leave it out'],
    [{ run: ' ', 'working-directory': '/srv' }, 'working-directory: needs `run`; give the script that starts there, or leave it out'],
    [{ run: 'true', 'run-with': 'telnet' }, 'run-with: is not one of auto, agent, ssh, serial'],
    [{ 'ssh-user': 'a b' }, 'ssh-user: is not valid; use a user name of up to 32 letters, digits, dashes and underscores'],
  ])('explain what is wrong: %j', async (raw, problem) => {
    expect(await problems(raw)).toEqual([problem]);
  });

  test('list all inputs for an unknown name that is near to none', async () => {
    expect((await problems({ quux: '1' }))[0]).toMatch(/^quux: is unknown; the inputs are vm, config, arch, .*, keep$/);
  });

  test.each(['true', '@dangerous', 'm*', 'query-status'])('include the entry %s of allow-dangerous', async (entry) => {
    expect(await problems({ 'allow-dangerous': entry })).toHaveLength(1);
  });

  test('include the reason why a pattern cannot be used', async () => {
    expect((await problems({ 'wait-for': 'serial:(unclosed' }))[0]).toMatch(/^wait-for: has a pattern that cannot be used: \S/);
  });

  test('are all in one error, including lines of a script and conflicts between inputs', async () => {
    const found = await problems({
      memory: 'x',
      cpus: '999',
      initrd: 'i',
      colour: 'red',
      qmp: '- query-status\n- sleep: 5\n- stop\n- {a: {}, b: {}}',
    });
    expect(found.map((problem) => problem.split(';')[0]?.slice(0, 40))).toEqual([
      'cpus: is not a whole number from 1 to 25',
      'memory: is not a size',
      expect.stringMatching(/^qmp: line 2: /),
      expect.stringMatching(/^qmp: line 4: /),
      expect.stringMatching(/^colour: is unknown/),
      'initrd: needs `kernel`',
    ]);
  });

  test('quote the offending line of a script, and cut long values', async () => {
    try {
      await parseInputs({ qmp: 'stop\nsleep: never', image: `https://${'x'.repeat(5000)}` });
      throw new Error('accepted');
    } catch (error) {
      expect(error).toBeInstanceOf(InputError);
      const values = (error as InputError).problems.map(({ value }) => value);
      expect(values).toContain('sleep: never');
      expect(Math.max(...values.map((value) => value.length))).toBeLessThan(130);
    }
  });
});

describe('Any texts', () => {
  const name = fc.constantFrom(...INPUTS.map((input) => input.name as string), 'unknown');
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('true', '1G', '5m', '[', '- a', 'serial:[', '${{', "'", '8080:80'));

  test('are accepted, or refused with problems', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, text), async (raw) => {
        await expect(problems(raw)).resolves.toBeInstanceOf(Array);
      }),
      { numRuns: 500 },
    );
  });

  test('cause only problems that name a given input', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, text), async (raw) => {
        for (const problem of await problems(raw)) expect(Object.keys(raw)).toContain(problem.split(':')[0]);
      }),
      { numRuns: 200 },
    );
  });
});

function command(line: number, execute: string): Inputs['script'][number] {
  return { line, kind: 'command', command: { execute }, continueOnError: false };
}
