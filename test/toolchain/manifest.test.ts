import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { cacheFile, find } from '@actions/tool-cache';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readManifest, toolchainKey, updateManifest, withToolchain } from '../../src/toolchain/manifest.js';
import { directoryToolCache, ENTRY, ENTRY_VERSION, runnerToolCache } from '../../src/toolchain/tool-cache.js';
import { currentBootId, readAcceleratorVerdict, writeAcceleratorVerdict } from '../../src/toolchain/verdict.js';
import { FakeMachine } from '../helpers/toolchain/fake-machine.js';

const binary = (file: string) => ({ path: file, version: '7.2.22', size: 1234, mtimeMs: 1700000000123.4568 });
const pair = { qemuSystem: binary('/opt/qemu/qemu-system-x86_64'), qemuImg: binary('/opt/qemu/qemu-img') };
const key = toolchainKey('x86_64', 'auto');

let machine: FakeMachine;
const saved = { cache: process.env.RUNNER_TOOL_CACHE, temp: process.env.RUNNER_TEMP };

function setVariable(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

beforeEach(() => {
  machine = new FakeMachine();
  setVariable('RUNNER_TOOL_CACHE', machine.cacheDir);
  setVariable('RUNNER_TEMP', machine.root);
});
afterEach(() => {
  machine.remove();
  setVariable('RUNNER_TOOL_CACHE', saved.cache);
  setVariable('RUNNER_TEMP', saved.temp);
});

const entryDirectory = () => path.join(machine.cacheDir, ENTRY, ENTRY_VERSION, os.arch());

/** The toolkit talks to the runner on stdout; in a test that is noise. */
async function quietly<T>(work: () => Promise<T> | T): Promise<T> {
  const write = process.stdout.write;
  process.stdout.write = () => true;
  try {
    return await work();
  } finally {
    process.stdout.write = write;
  }
}

describe('the manifest in a tool cache', () => {
  it('is read as it was written', async () => {
    const cache = directoryToolCache(machine.cacheDir);
    await updateManifest(cache, (manifest) => withToolchain(manifest, key, pair));
    expect(readManifest(cache)).toEqual({ toolchains: { [key]: pair }, verdicts: [] });
    expect(readdirSync(entryDirectory())).toEqual(['manifest.json']);
  });

  it('is found by the toolkit', async () => {
    await updateManifest(directoryToolCache(machine.cacheDir), (manifest) => withToolchain(manifest, key, pair));
    expect(await quietly(() => find(ENTRY, ENTRY_VERSION))).toBe(entryDirectory());
  });

  it('is readable with and without the toolkit after it is written through the toolkit', async () => {
    await quietly(async () => {
      const runner = await runnerToolCache(machine.file('own'));
      expect(runner.read()).toBeUndefined();
      await updateManifest(runner, (manifest) => withToolchain(manifest, key, pair));
      expect(readManifest(runner).toolchains[key]).toEqual(pair);
    });
    expect(readManifest(directoryToolCache(machine.cacheDir)).toolchains[key]).toEqual(pair);
    expect(readdirSync(machine.root).filter((name) => name.startsWith('maqet-toolchain'))).toEqual([]);
  });

  it('is read where `cacheFile` stored it', async () => {
    const source = machine.file('source.json');
    writeFileSync(source, JSON.stringify({ toolchains: { [key]: pair }, verdicts: [] }));
    await quietly(() => cacheFile(source, 'manifest.json', ENTRY, ENTRY_VERSION));
    expect(readManifest(directoryToolCache(machine.cacheDir)).toolchains[key]).toEqual(pair);
  });

  it('reads as empty without the marker of completion', async () => {
    const cache = directoryToolCache(machine.cacheDir);
    mkdirSync(entryDirectory(), { recursive: true });
    writeFileSync(path.join(entryDirectory(), 'manifest.json'), JSON.stringify({ toolchains: { [key]: pair }, verdicts: [] }));
    expect(readManifest(cache).toolchains).toEqual({});
  });

  it.each([
    ['torn', '{"toolchains": {"x86_64 au'],
    ['malformed', '{"toolchains": []}'],
    ['with a relative path', JSON.stringify({ toolchains: { [key]: { ...pair, qemuImg: binary('qemu-img') } }, verdicts: [] })],
    ['not an object', 'null'],
    [
      'with a size that is not a number',
      JSON.stringify({ toolchains: { [key]: { ...pair, qemuImg: { ...pair.qemuImg, size: '1' } } }, verdicts: [] }),
    ],
    ['with a malformed verdict', JSON.stringify({ toolchains: { [key]: pair }, verdicts: [{ usable: 'yes' }] })],
    ['too large', ' '.repeat(2 * 1024 * 1024)],
  ])('reads as empty when it is %s', async (_case, text) => {
    const cache = directoryToolCache(machine.cacheDir);
    await cache.write(text);
    expect(readManifest(cache)).toEqual({ toolchains: {}, verdicts: [] });
  });

  it('reads as a manifest or as empty, whatever JSON it contains', () => {
    const odd = fc.oneof(
      fc.json(),
      fc.record({ toolchains: fc.jsonValue(), verdicts: fc.jsonValue() }).map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(odd, (text) => {
        const manifest = readManifest({ read: () => text, write: () => Promise.resolve() });
        for (const { qemuSystem } of Object.values(manifest.toolchains)) expect(path.isAbsolute(qemuSystem.path)).toBe(true);
        for (const verdict of manifest.verdicts) expect(typeof verdict.usable).toBe('boolean');
      }),
    );
  });

  it('needs RUNNER_TOOL_CACHE for the cache of the runner', async () => {
    setVariable('RUNNER_TOOL_CACHE', undefined);
    await expect(runnerToolCache(machine.file('own'))).rejects.toThrow('RUNNER_TOOL_CACHE is not set');
  });

  it('drops the oldest of many toolchains', () => {
    let manifest = readManifest(directoryToolCache(machine.cacheDir));
    for (let i = 0; i < 40; i += 1) manifest = withToolchain(manifest, toolchainKey('x86_64', `/opt/${i}`), pair);
    const keys = Object.keys(manifest.toolchains);
    expect(keys).toHaveLength(32);
    expect(keys.at(-1)).toBe('x86_64 /opt/39');
  });
});

describe('two processes that write the manifest at the same time', () => {
  it('leave a complete manifest, and every read in between sees a complete one', async () => {
    const cache = directoryToolCache(machine.cacheDir);
    await updateManifest(cache, (manifest) => withToolchain(manifest, key, pair));
    const writer = (name: string) =>
      spawn(
        process.execPath,
        ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', writerSource(name, machine.cacheDir)],
        {
          stdio: ['ignore', 'ignore', 'pipe'],
        },
      );
    const children = [writer('one'), writer('two')];
    let complaints = '';
    for (const child of children) child.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text));
    const codes = Promise.all(children.map(async (child) => (await once(child, 'exit'))[0]));
    let running = true;
    void codes.finally(() => {
      running = false;
    });
    let reads = 0;
    while (running) {
      expect(readManifest(cache).toolchains[key]).toEqual(pair);
      reads += 1;
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect({ codes: await codes, complaints }).toEqual({ codes: [0, 0], complaints: '' });
    expect(reads).toBeGreaterThan(10);
    expect(readdirSync(entryDirectory())).toEqual(['manifest.json']);
    const names = Object.keys(readManifest(cache).toolchains);
    expect(names.some((name) => /\/(one|two)\/49$/.test(name))).toBe(true);
  });
});

function writerSource(name: string, cacheDir: string): string {
  const sources = path.resolve('src/toolchain');
  const loader = path.resolve('scripts/typescript.mjs');
  return `
import ${JSON.stringify(loader)};
const { directoryToolCache } = await import(${JSON.stringify(path.join(sources, 'tool-cache.ts'))});
const { updateManifest, withToolchain } = await import(${JSON.stringify(path.join(sources, 'manifest.ts'))});
const cache = directoryToolCache(${JSON.stringify(cacheDir)});
const pair = ${JSON.stringify(pair)};
for (let i = 0; i < 50; i += 1) {
  await updateManifest(cache, (m) => withToolchain(withToolchain(m, 'x86_64 /${name}/' + i, pair), ${JSON.stringify(key)}, pair));
}`;
}

describe('accelerator verdicts', () => {
  const subject = { accelerator: 'kvm', binary: pair.qemuSystem };
  const verdict = { usable: false, reason: 'the guest froze' };

  it('apply only to the same boot, accelerator and QEMU', async () => {
    const cache = directoryToolCache(machine.cacheDir);
    await writeAcceleratorVerdict(cache, subject, verdict, 'boot-1');
    expect(readAcceleratorVerdict(cache, subject, 'boot-1')).toEqual(verdict);
    expect(readAcceleratorVerdict(cache, subject, 'boot-2')).toBeUndefined();
    expect(readAcceleratorVerdict(cache, { ...subject, accelerator: 'hvf' }, 'boot-1')).toBeUndefined();
    const replaced = { ...subject, binary: { ...subject.binary, mtimeMs: subject.binary.mtimeMs + 1 } };
    expect(readAcceleratorVerdict(cache, replaced, 'boot-1')).toBeUndefined();
  });

  it('replace each other, and those of other boots are dropped', async () => {
    const cache = directoryToolCache(machine.cacheDir);
    await writeAcceleratorVerdict(cache, subject, verdict, 'boot-1');
    await writeAcceleratorVerdict(cache, subject, verdict, 'boot-2');
    await writeAcceleratorVerdict(cache, subject, { usable: true, reason: 'booted' }, 'boot-2');
    expect(readManifest(cache).verdicts.map(({ bootId, usable }) => ({ bootId, usable }))).toEqual([{ bootId: 'boot-2', usable: true }]);
  });

  it('leave the toolchains in the manifest', async () => {
    const cache = directoryToolCache(machine.cacheDir);
    await updateManifest(cache, (manifest) => withToolchain(manifest, key, pair));
    await writeAcceleratorVerdict(cache, subject, verdict, 'boot-1');
    expect(readManifest(cache).toolchains[key]).toEqual(pair);
  });

  it('are not stored where the machine has no boot id', async () => {
    const cache = directoryToolCache(machine.cacheDir);
    expect(currentBootId(machine.file('no-such-file'))).toBeUndefined();
    await writeAcceleratorVerdict(cache, subject, verdict, '');
    expect(existsSync(machine.cacheDir)).toBe(false);
    expect(readAcceleratorVerdict(cache, subject, '')).toBeUndefined();
  });

  it('refer to the id of this boot by default on Linux', async () => {
    if (process.platform !== 'linux') return;
    expect(currentBootId()).toBe(readFileSync('/proc/sys/kernel/random/boot_id', 'ascii').trim());
  });
});
