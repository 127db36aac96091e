import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseInputs } from '../../src/inputs/parse.js';
import { InputError } from '../../src/shared/errors.js';
import { worded } from '../../src/shared/wording.js';

async function refused(raw: Record<string, string>): Promise<string[]> {
  try {
    await parseInputs(raw);
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(({ value, problem }) => `${value} → ${worded(problem)}`);
    throw error;
  }
  throw new Error('accepted');
}

describe('The input `ports`', () => {
  test('accepts lines, spaces and commas', async () => {
    expect((await parseInputs({ ports: '8080:80\n0:22, 5353:53/udp 5353:53/tcp' })).ports).toEqual([
      { host: 8080, guest: 80, protocol: 'tcp' },
      { host: 0, guest: 22, protocol: 'tcp' },
      { host: 5353, guest: 53, protocol: 'udp' },
      { host: 5353, guest: 53, protocol: 'tcp' },
    ]);
  });

  test('accepts the host port 0 several times, any other one once', async () => {
    expect((await parseInputs({ ports: '0:22 0:80' })).ports).toHaveLength(2);
    expect(await refused({ ports: '1:22 1:80' })).toEqual(['1:80 → uses the host port 1/tcp twice; use another one, or 0 for a free one']);
  });

  test.each(['22', '0.0.0.0:1:2', '1:2:3', '-1:2', '1:2/sctp', 'a:b', '1:', ':1'])('refuses %s', async (entry) => {
    expect(await refused({ ports: `0:22 ${entry}` })).toEqual([expect.stringContaining(`${entry} → is not a forward; use HOST:GUEST`)]);
  });

  test.each(['65536:1', '1:65536', '1:0'])('refuses %s as out of range', async (entry) => {
    expect(await refused({ ports: entry })).toEqual([expect.stringContaining('out of range')]);
  });
});

describe('The input `qemu-args`', () => {
  test.each<[string, string[]]>([
    ['-device virtio-rng-pci', ['-device', 'virtio-rng-pci']],
    ['-append \'a b\' "c d"e\\ f', ['-append', 'a b', 'c de f']],
    ['-m 1G \\\n  -snapshot\n-S', ['-m', '1G', '-snapshot', '-S']],
    ['-fw_cfg name=opt/x,string=a*b?', ['-fw_cfg', 'name=opt/x,string=a*b?']],
    ["'$HOME' \\$HOME", ['$HOME', '$HOME']],
    ["''", ['']],
    ['- -smbios\n- type=1,serial=007\n- 0x10', ['-smbios', 'type=1,serial=007', '0x10']],
    ['- -name\n- "a b"\n- ~', ['-name', 'a b', '~']],
    ['[-no-reboot, "-x"]', ['-no-reboot', '-x']],
    ['  - -no-reboot', ['-no-reboot']],
    ['[]', []],
  ])('accepts %j', async (text, expected) => {
    expect((await parseInputs({ 'qemu-args': text })).qemuArgs).toEqual(expected);
  });

  test.each<[string, string]>([
    ['-a $HOME', 'has the variable $HOME, which is not expanded'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's placeholder, not JavaScript's.
    ['-a "${X}"', 'has the variable $X, which is not expanded'],
    ['-a | sh', 'has the shell operator |'],
    ['-a > f', 'has the shell operator >'],
    ['-a; -b', 'has the shell operator ;'],
    ['-a $(id)', 'has the shell operator'],
    ['-a # rest', 'has an unquoted #'],
    ["-a 'b", 'has a quote that is never closed'],
    ['-a "b', 'has a quote that is never closed'],
    ['- -device virtio-rng-pci', 'is an option and its value in one item'],
    ['- a: b', 'is not text'],
    ['- [a]', 'is not text'],
    ['- &x a\n- *x', 'is not text'],
    ['[a', 'is not a YAML list'],
    ['- a\nb: c', 'is not a YAML list'],
  ])('refuses %j', async (text, problem) => {
    expect(await refused({ 'qemu-args': text })).toEqual(expect.arrayContaining([expect.stringContaining(problem)]));
  });

  test('returns any words that are quoted for a shell', async () => {
    const word = fc.string({ unit: fc.constantFrom(...'ab1 $|&;<>#*?"\\=,-{}') });
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1 }), async (words) => {
        const text = words.map((item) => `'${item}'`).join(' ');
        expect((await parseInputs({ 'qemu-args': text })).qemuArgs).toEqual(words);
      }),
    );
  });

  test('returns the words of a YAML list', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme-ascii' }), { minLength: 1 }), async (words) => {
        const spaced = words.some((item) => /^-[\w-]+\s/.test(item));
        fc.pre(!spaced);
        expect((await parseInputs({ 'qemu-args': words.map((item) => `- ${JSON.stringify(item)}`).join('\n') })).qemuArgs).toEqual(words);
      }),
    );
  });
});
