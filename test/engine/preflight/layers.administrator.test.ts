import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type AdministratorPlaces, administratorPlaces } from '../../../src/engine/context.js';
import { AdministratorPolicyError, policyLayers } from '../../../src/engine/preflight/layers.js';
import { judge } from '../../../src/policy/judge.js';
import { layerFacts, type PolicyLayer } from '../../../src/policy/layer.js';
import { COMMANDS, GUEST_COMMANDS } from '../../../src/policy/table.js';
import { FOREIGN_FILES } from '../../helpers/foreign-files.js';

let directory: string;
let always: string;
let named: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'maqet-administrator-'));
  [always, named] = [path.join(directory, 'policy.yml'), path.join(directory, 'named.yml')];
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const places = (variable?: string): AdministratorPlaces => ({ file: always, variable, trusted: [0, process.getuid?.() ?? 0] });
const sources = (layers: readonly PolicyLayer[]): string[] => layers.map(({ source }) => source);

describe("The administrator's policy", () => {
  test('is read from one fixed place and from the file that MAQET_POLICY names, both owned by root', () => {
    expect(administratorPlaces({})).toEqual({ file: '/etc/maqet/policy.yml', variable: undefined, trusted: [0] });
    expect(administratorPlaces({ MAQET_POLICY: '/srv/p.yml' })).toMatchObject({ file: '/etc/maqet/policy.yml', variable: '/srv/p.yml' });
  });

  test('adds no layer if there is no file', async () => {
    expect(sources(await policyLayers({}, places()))).toEqual(['inputs']);
  });

  test('adds a layer for each file, with its path and hash, whatever the inputs say', async () => {
    await writeFile(always, 'deny: [quit]\n');
    await writeFile(named, 'allow-dangerous: [inject-nmi]\n');
    const layers = await policyLayers({ allowDangerous: ['inject-nmi', 'migrate'] }, places(named));
    expect(layerFacts(layers)).toEqual([
      { source: 'inputs' },
      { source: `administrator's policy file ${always}`, sha256: '40c1c08fced0a27b06333dccee520d5c28152f95e5a39d40a1c876258dacd2b6' },
      { source: `administrator's policy file ${named} (MAQET_POLICY)`, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
    const allowed = (execute: string): string => judge(layers, { execute }).decision;
    // The first file does not name it, so the second one's grant is worth nothing.
    expect(allowed('inject-nmi')).toBe('block');
    expect(allowed('quit')).toBe('block');
    expect(allowed('stop')).toBe('allow');
  });

  test('adds one layer if MAQET_POLICY names the same file', async () => {
    await writeFile(always, 'deny: [quit]\n');
    expect(await policyLayers({}, places(always))).toHaveLength(2);
  });

  test('blocks everything if MAQET_POLICY names the fixed place and there is no file', async () => {
    for (const spelling of [always, path.join(directory, 'x', '..', 'policy.yml'), `${directory}//policy.yml`]) {
      await expect(policyLayers({}, places(spelling))).rejects.toMatchObject({
        name: 'AdministratorPolicyError',
        message: expect.stringMatching(/which the variable MAQET_POLICY names, does not exist/),
      });
    }
  });

  test('quotes nothing of a file that is no policy, and reads no file without an end', async () => {
    for (const [, text] of FOREIGN_FILES) {
      await writeFile(named, text);
      await expect(policyLayers({}, places(named))).rejects.not.toThrow(/hunter2/);
    }
    await writeFile(named, `deny: [quit]\n#${'x'.repeat(2 ** 20)}`);
    await expect(policyLayers({}, places(named))).rejects.toThrow(/has more than 1048576 bytes/);
  });

  test.each([
    ['an empty variable', ''],
    ['a relative path', 'policy.yml'],
    ['a file that does not exist', '/nonexistent/maqet/policy.yml'],
    ['something that is no file', '/dev/null'],
  ])('blocks everything if MAQET_POLICY is %s', async (_what, variable) => {
    await expect(policyLayers({}, places(variable))).rejects.toMatchObject({
      name: 'AdministratorPolicyError',
      status: 'blocked',
      message: expect.stringMatching(/MAQET_POLICY/),
    });
  });

  test.each([
    ['is malformed', 'alow: [quit]\n', 0o644, /administrator's policy file \S+\.yml( \(MAQET_POLICY\))? is invalid:\n {2}line 1: `alow`/],
    ['is empty', '', 0o644, /holds no policy/],
    ['misspells a command', 'deny: [inject-nmy]\n', 0o644, /did you mean `inject-nmi`/],
    ['others can write', 'deny: [quit]\n', 0o666, /can be written by others \(mode 0666\)/],
    ['its group can write', 'deny: [quit]\n', 0o664, /can be written by others \(mode 0664\)/],
  ])('blocks everything if it %s', async (_what, text, mode, message) => {
    for (const [file, at] of [
      [always, places()],
      [named, places(named)],
    ] as const) {
      await writeFile(file, text);
      await chmod(file, mode);
      const error: unknown = await policyLayers({}, at).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(AdministratorPolicyError);
      expect(error).toMatchObject({
        status: 'blocked',
        message: expect.stringMatching(message),
        remedy: expect.stringContaining('administrator'),
      });
      await rm(file);
    }
  });

  test('never permits more than the other layers, whatever it says', async () => {
    const all = [...COMMANDS.values(), ...GUEST_COMMANDS.values()];
    const dangerous = all.filter(({ tier }) => tier === 'dangerous').map(({ name }) => name);
    const harmless = all.filter(({ tier }) => tier !== 'dangerous').map(({ name }) => name);
    const entries = fc.array(fc.constantFrom('@safe', '@memory-dump', '@privileged', 'query-*', ...harmless), { maxLength: 4 });
    const denied = entries.filter(({ length }) => length > 0);
    const lists = fc.record({ allow: entries, deny: denied, 'allow-dangerous': fc.subarray(dangerous) }, { requiredKeys: ['allow'] });
    await fc.assert(
      fc.asyncProperty(lists, lists, fc.option(lists), async (inputs, first, second) => {
        await writeFile(always, JSON.stringify(first));
        if (second !== null) await writeFile(named, JSON.stringify(second));
        const given = { allow: inputs.allow, ...(inputs.deny && { deny: inputs.deny }), allowDangerous: inputs['allow-dangerous'] ?? [] };
        const alone = await policyLayers(given, { ...places(), file: path.join(directory, 'none') });
        const under = await policyLayers(given, places(second === null ? undefined : named));
        const ceiling = under.filter(({ source }) => source !== 'inputs');
        expect(ceiling).toHaveLength(second === null ? 1 : 2);
        for (const { name: execute } of all) {
          if (judge(under, { execute }).decision !== 'allow') continue;
          expect([execute, judge(alone, { execute }).decision]).toEqual([execute, 'allow']);
          expect([execute, judge(ceiling, { execute }).decision]).toEqual([execute, 'allow']);
        }
      }),
      { numRuns: 60 },
    );
  });
});
