import { mkdir, symlink } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseInputs } from '../../../src/inputs/parse.js';
import { INPUTS } from '../../../src/inputs/schema.js';
import { FOREIGN_FILES } from '../../helpers/foreign-files.js';
import { accepted, ConfigDirectory } from '../../helpers/inputs/config-files.js';

let directory: ConfigDirectory;
let workspace: string | undefined;
beforeEach(async () => {
  directory = await ConfigDirectory.make();
  workspace = process.env['GITHUB_WORKSPACE'];
  process.env['GITHUB_WORKSPACE'] = directory.dir;
});
afterEach(async () => {
  if (workspace === undefined) delete process.env['GITHUB_WORKSPACE'];
  else process.env['GITHUB_WORKSPACE'] = workspace;
  await directory.remove();
});

describe('The values of a file', () => {
  test('have the types of YAML', async () => {
    const text = `
vm: web
cpus: 3
memory: 512M
keep: true
ports: [0:22, 8080:80/udp]
allow: ['@safe', stop]
env: {A: 1, B: "x y", PATH:}
run: |
  echo one
  echo two
qemu-args: [-rtc, base=utc]
disks:
  - {name: data, size: 1G}
  - {size: 2M, readonly: false}
qmp:
  - query-status
  - pmemsave: {val: 0, size: 18446744073709551615, filename: "1"}
  - sleep: 1s
`;
    const inputs = accepted(await directory.read([text]));
    expect(inputs).toMatchObject({
      vm: 'web',
      cpus: 3,
      memory: 2 ** 29,
      keep: true,
      allow: ['@safe', 'stop'],
      run: 'echo one\necho two\n',
    });
    expect(inputs.ports).toEqual([
      { host: 0, guest: 22, protocol: 'tcp' },
      { host: 8080, guest: 80, protocol: 'udp' },
    ]);
    expect(inputs.env).toEqual({ A: '1', B: 'x y', PATH: process.env['PATH'] });
    expect(inputs.qemuArgs).toEqual(['-rtc', 'base=utc']);
    expect(inputs.disks.map(({ name }) => name)).toEqual(['data', 'disk2']);
    expect(inputs.script).toMatchObject([
      { command: { execute: 'query-status' } },
      { command: { execute: 'pmemsave', arguments: { val: 0, size: 18446744073709551615n, filename: '1' } } },
      { kind: 'sleep' },
    ]);
  });

  test('mean the same as inputs with these texts', async () => {
    const value = fc.oneof(fc.stringMatching(/^[ -~]{1,20}$/), fc.constantFrom('1', 'true', 'null', '~', 'a: b', '- x', '#', "'", '"'));
    const name = fc.constantFrom('append', 'run', 'qmp', 'wait-for', 'artifact-name', 'memory', 'vm', 'deny', 'qemu-args');
    await fc.assert(
      fc.asyncProperty(name, value, async (input, text) => {
        fc.pre(text.trim() !== '');
        const direct = await parseInputs({ kernel: '/k', [input]: text }, 'x64').catch((error: Error) => error.message);
        const { inputs, problems } = await directory.read([`${input}: ${JSON.stringify(text)}`], { kernel: '/k' });
        if (typeof direct === 'string') expect(problems.join('\n').replaceAll(/^a\.yml:1:\d+:/gm, 'Input')).toBe(direct);
        else {
          const { config: _file, ...texts } = inputs?.texts ?? {};
          expect({ ...inputs, texts, origins: 0 }).toEqual({ ...direct, given: expect.anything(), origins: 0 });
        }
      }),
      { numRuns: 150 },
    );
  });

  test('are ignored if they are empty, as is an empty file', async () => {
    expect(accepted(await directory.read(['memory:\nkernel: ~\nports: []\nenv: {}\nappend: ""\n', '', '# nothing\n'])).texts).toEqual({
      config: expect.any(String),
    });
  });
});

describe('The precedence of values', () => {
  test('puts later files over earlier ones, and inputs over files', async () => {
    const files = ['memory: 1M\ncpus: 3\ndeny: [a]\nvm: one\n', 'cpus: 4\ndeny: [stop]\n'];
    const inputs = accepted(await directory.read(files, { vm: 'three', accel: ' ' }));
    expect(inputs).toMatchObject({ memory: 2 ** 20, cpus: 4, deny: ['stop'], vm: 'three', accel: 'auto' });
    expect(inputs.texts).toEqual({ memory: '1M', cpus: '4', deny: 'stop', vm: 'three', config: expect.any(String) });
  });

  test('puts an input over files even if it has its default value', async () => {
    expect(accepted(await directory.read(['memory: 4G'], { memory: '1G' })).memory).toBe(2 ** 30);
  });

  test('does not check a value that is overridden', async () => {
    expect(accepted(await directory.read(['memory: lots', 'memory: 64M'])).memory).toBe(2 ** 26);
    expect(accepted(await directory.read(['memory: lots'], { memory: '64M' })).memory).toBe(2 ** 26);
  });
});

describe('Relative paths', () => {
  test('start at the directory of their file', async () => {
    await mkdir(directory.path('ci/in'), { recursive: true });
    await directory.write(
      'ci/a.yml',
      'kernel: vmlinuz\ninitrd: ../initrd\ncdrom: /abs.iso\nimage: https://example.org/a.img\nfirmware: uefi\n',
    );
    await directory.write(
      'other/b.yml',
      'disks: [{file: data.img}, {backing-file: ../base.img, size: 1G}]\nqemu: ./bin/qemu\npolicy: p.yml\n',
    );
    await directory.write(
      'ci/c.yml',
      'cloud-init: user-data\nshare: [in:x:ro, workspace]\ncopy-in: in/:/root/in\ncopy-out: /root/out:out/\nrun: "true"\n',
    );
    const files = ['ci/a.yml', 'other/b.yml', 'ci/c.yml'].map((name) => directory.path(name));
    const inputs = accepted(await directory.readFiles(files));
    expect(inputs).toMatchObject({
      kernel: directory.path('ci/vmlinuz'),
      initrd: directory.path('initrd'),
      cdrom: '/abs.iso',
      image: 'https://example.org/a.img',
      firmware: { kind: 'uefi' },
      qemu: directory.path('other/bin/qemu'),
      policy: directory.path('other/p.yml'),
      cloudInit: { kind: 'file', file: directory.path('ci/user-data') },
      share: [
        { path: directory.path('ci/in'), tag: 'x', readOnly: true },
        { path: directory.dir, tag: 'workspace', readOnly: false },
      ],
      copyIn: [{ host: directory.path('ci/in'), guest: '/root/in' }],
      copyOut: [{ guest: '/root/out', host: `${directory.path('ci/out')}/` }],
    });
    expect(inputs.disks.map(({ source }) => source)).toMatchObject([
      { file: directory.path('other/data.img') },
      { file: directory.path('base.img') },
    ]);
  });

  test('start there in every input that names files', async () => {
    await mkdir(directory.path('ci/rel'), { recursive: true });
    const forms = ['rel/x', 'rel:tag', 'rel:/guest', '/guest:rel', '[{file: rel/x}]'];
    for (const { name, expression } of INPUTS) {
      if (name === 'config' || expression !== undefined) continue;
      for (const form of forms) {
        const file = await directory.write('ci/a.yml', `${name}: ${form}\n`);
        const { inputs } = await directory.readFiles([file], name === 'initrd' || name === 'append' ? { kernel: '/k' } : {});
        // Neither the current directory nor the workspace, which is where paths of inputs start.
        const told = JSON.stringify({ ...inputs, texts: {} });
        for (const wrong of [process.cwd(), directory.path('rel')])
          expect({ name, form, has: told.includes(wrong) }).toEqual({ name, form, has: false });
      }
    }
  });

  test.each([
    ['a directory of that name', 'workspace:t2:ro', { path: 'ci/workspace', tag: 't2', readOnly: true }],
    ['a directory of that name under that tag', 'workspace:workspace', { path: 'ci/workspace', tag: 'workspace', readOnly: false }],
    ['a directory in it', 'workspace/in:t:virtiofs:ro', { path: 'ci/workspace/in', tag: 't', readOnly: true, transport: 'virtiofs' }],
    ['a directory with colons', 'a:b:ro:t:mapped-xattr', { path: 'ci/a:b:ro', tag: 't', readOnly: false, securityModel: 'mapped-xattr' }],
    ['the word, for reading', 'workspace:ro', { path: '', tag: 'workspace', readOnly: true }],
    ['the word with a model', 'workspace:ro:mapped-xattr', { path: '', tag: 'workspace', readOnly: true, securityModel: 'mapped-xattr' }],
    ['the word over virtiofs', 'workspace:virtiofs:ro', { path: '', tag: 'workspace', readOnly: true, transport: 'virtiofs' }],
  ])('of a share differ from the word `workspace`: %s', async (_what, line, share) => {
    // The workspace has a directory of that name as well: it is not the one that is meant.
    for (const name of ['workspace/in', 'ci/workspace/in', 'ci/a:b:ro']) await mkdir(directory.path(name), { recursive: true });
    const file = await directory.write('ci/a.yml', `share: ['${line}']\n`);
    const { share: shares } = accepted(await directory.readFiles([file]));
    expect(shares).toEqual([expect.objectContaining({ ...share, path: path.join(directory.dir, share.path) })]);
  });

  test('are paths even if they look like a word of another input', async () => {
    const file = await directory.write(
      'ci/a.yml',
      ['kernel: uefi', 'initrd: auto', 'cdrom: bios', 'policy: auto', 'firmware: auto', 'qemu: uefi', 'disks: [{file: bios}]'].join('\n'),
    );
    const inputs = accepted(await directory.readFiles([file]));
    const { kernel, initrd, cdrom, policy, firmware, qemu, disks } = inputs;
    const files = [kernel, initrd, cdrom, policy, firmware, qemu, disks[0]?.source].map((one) => JSON.stringify(one));
    const names = ['uefi', 'auto', 'bios', 'auto', 'auto', 'uefi', 'bios'];
    expect(files).toEqual(names.map((name) => expect.stringContaining(`"${directory.path(`ci/${name}`)}"`)));
  });

  test('differ from other texts in the same way as for the input', async () => {
    const file = await directory.write(
      'ci/a.yml',
      'qemu: " auto "\nfirmware: "uefi "\nimage: " https:example.org/a.img"\ncloud-init: "Content-Type: text/x"\n',
    );
    expect(accepted(await directory.readFiles([file]))).toMatchObject({
      qemu: 'auto',
      firmware: { kind: 'uefi' },
      image: 'https:example.org/a.img',
      cloudInit: { kind: 'text', text: 'Content-Type: text/x' },
    });
    const spaced = await directory.write('ci/b.yml', 'kernel: " k "\nqemu: " q "\n');
    expect(accepted(await directory.readFiles([spaced]))).toMatchObject({ kernel: directory.path('ci/k'), qemu: directory.path('ci/q') });
  });

  test('start there even if the directory has colons in its path', async () => {
    await mkdir(directory.path('c:/i:t/in'), { recursive: true });
    const file = await directory.write(
      'c:/i:t/a.yml',
      "share: ['in:t:ro']\ncopy-in: ['in:/root/in']\ncopy-out: ['/root/0000:00:1:out/']\nrun: x\n",
    );
    const { share, copyIn, copyOut } = accepted(await directory.readFiles([file]));
    expect(share).toMatchObject([{ path: directory.path('c:/i:t/in'), tag: 't', readOnly: true }]);
    expect(copyIn).toEqual([{ host: directory.path('c:/i:t/in'), guest: '/root/in' }]);
    expect(copyOut).toEqual([{ guest: '/root/0000:00:1', host: `${directory.path('c:/i:t/out')}/` }]);
  });

  test('may start at the home directory', async () => {
    const inputs = accepted(await directory.read(['kernel: ~/k\ndisks: [{file: ~/d.img}]\n']));
    expect(inputs).toMatchObject({ kernel: path.join(homedir(), 'k'), disks: [{ source: { file: path.join(homedir(), 'd.img') } }] });
  });

  test('start at the directory of a link to the file', async () => {
    await directory.write('real/a.yml', 'kernel: k\n');
    await mkdir(directory.path('links'));
    await symlink('../real/a.yml', directory.path('links/a.yml'));
    expect(accepted(await directory.readFiles([directory.path('links/a.yml')])).kernel).toBe(directory.path('links/k'));
  });
});

describe('Problems', () => {
  test('are all reported at once, each with its place', async () => {
    const { problems } = await directory.read([
      'cpus: 4000\nports:\n  - 1:2\n  - x:y\nkeep: maybe\ninitrd: i\n',
      'disks:\n  - {size: 1G}\n  - name: b\n    size: 5\n  - {sise: 1G}\n  - {}\nqmp:\n  - query-status\n  - {sleep: soon}\nnetwork: [a]\n',
      'wait-for: |\n  nonsense\nqemu-args:\n  - -rtc base=utc\n',
    ]);
    expect(problems.map((line) => line.replace(/ \(".*?[^\\]"\)/, ''))).toEqual([
      'b.yml:4:11: `disks` (disk 2) has a size that is not a multiple of 512 bytes; use a number with K, M, G or T, such as 10G.',
      'b.yml:5:6: `disks` (disk 3) has an unknown key; did you mean `size`?',
      'b.yml:6:5: `disks` (disk 4) has neither a size nor a file; give one of them.',
      expect.stringMatching(/^b\.yml:9:5: `qmp` line 2: sets `sleep` to "soon"/),
      'b.yml:10:10: `network` takes one value.',
      'a.yml:1:7: `cpus` is not a whole number from 1 to 255.',
      expect.stringMatching(/^a\.yml:4:5: `ports` is not a forward; /),
      'a.yml:5:7: `keep` is not a boolean; use true or false.',
      expect.stringMatching(/^c\.yml:1:11: `wait-for` is not a condition; /),
      expect.stringMatching(/^c\.yml:4:5: `qemu-args` is an option and its value in one item; /),
    ]);
  });

  test('in a block have the place of their line', async () => {
    const { problems } = await directory.read(['qmp: |\n  query-status\n  sleep: soon\n\n  - x\n']);
    expect(problems[0]).toMatch(/^a\.yml:3:3: `qmp` \("sleep: soon"\) line 2: /);
    const items = await directory.read(['qemu-args: |\n  [-a, -b,\n  "-c d"]\n']);
    expect(items.problems).toEqual([expect.stringMatching(/^a\.yml:1:12: `qemu-args` \("-c d"\) is an option and its value/)]);
  });

  test('are listed up to a hundred, and counted beyond that', async () => {
    const { problems } = await directory.read([`ports: [${'x,'.repeat(1000)}]\nstorage: [${'{type: virtfs},'.repeat(50)}]\n`]);
    expect(problems).toHaveLength(100);
    const error = await directory.error([`ports: [${'x,'.repeat(1000)}]\n`]);
    expect(error.remedy).toBe('Nothing was started. Correct the values named here, and 900 more like them.');
  });

  test('between inputs have the place of the input that needs another one', async () => {
    const { problems } = await directory.read(['cpus: 1\nimage-sha256: abc\ninitrd: i\n'], { append: 'quiet' });
    expect(problems).toEqual([
      expect.stringMatching(/^a\.yml:2:15: `image-sha256` \("abc"\) is not a SHA-256/),
      expect.stringMatching(/^a\.yml:2:15: `image-sha256` \("abc"\) needs `image`/),
      expect.stringMatching(/^a\.yml:3:9: `initrd` \(".*"\) needs `kernel`/),
      expect.stringMatching(/^Input `append` \("quiet"\) needs `kernel`/),
    ]);
  });

  test('of an unreadable file are reported with those of other files, and no input counts as missing', async () => {
    const { problems } = await directory.read(['kernel: [', 'initrd: i\ncpus: x\n']);
    expect(problems).toEqual([
      expect.stringMatching(/^a\.yml:1:10: `config` .* is not valid YAML/),
      expect.stringMatching(/^b\.yml:2:7: `cpus`/),
    ]);
  });

  test.each([
    ['a missing file', 'nope.yml', /^Input `config` \("nope\.yml"\) does not exist; /],
    ['a directory', '', /^Input `config` \(".*"\) is not a regular file; /],
    ['a device', '/dev/zero', /^Input `config` \("\/dev\/zero"\) is not a regular file; /],
    ['a URL', 'https://example.org/a.yml', /^Input `config` \("https:.*"\) is a URL; /],
  ])('include %s', async (_what, name, problem) => {
    const { problems } = await directory.readFiles([/^https?:/.test(name) ? name : path.resolve(directory.dir, name)]);
    expect(problems.map((line) => line.replace(directory.dir, ''))).toEqual([expect.stringMatching(problem)]);
  });

  test('include a file that is too long, or that is not UTF-8', async () => {
    const long = await directory.write('long.yml', `# ${'x'.repeat(300_000)}`);
    const latin = await directory.write('latin.yml', Buffer.from('vm: web\nappend: caf\xe9\n', 'latin1'));
    expect((await directory.readFiles([long, latin])).problems).toEqual([
      'latin.yml:2:12: `config` ("latin.yml") is not UTF-8 text; save it as UTF-8.',
      'Input `config` ("long.yml") is longer than 256 KiB, the limit for a configuration file.',
    ]);
  });

  test('include files that are named twice, too many files, and files that name others', async () => {
    const file = await directory.write('a.yml', 'config: b.yml\n');
    expect((await directory.readFiles([file, file])).problems).toEqual([
      expect.stringContaining('is named twice; name it once, where it should take effect'),
    ]);
    expect((await directory.readFiles(Array.from({ length: 33 }, (_, index) => `/${index}`))).problems).toEqual([
      expect.stringContaining('names more than 32 files'),
    ]);
    expect((await directory.readFiles([file])).problems).toEqual([
      expect.stringMatching(/^a\.yml:1:1: `config` \("b\.yml"\) names further files/),
    ]);
  });

  test('include values of the wrong kind', async () => {
    const text = 'memory: {size: 1G}\nallow: []\nports: {a: b}\nenv: {A: [1]}\ndisks: x\nrun: [a]\nmatrix: 1\n';
    const { problems, warnings } = await directory.read([text]);
    expect(problems).toEqual([
      'a.yml:1:9: `memory` ("a map") takes one value.',
      expect.stringMatching(/^a\.yml:2:8: `allow` \("a list"\) is empty, which would allow everything; /),
      'a.yml:3:8: `ports` ("a map") takes one value or a list.',
      'a.yml:4:7: `env` ("A") has a value that is not one line of text; set it in the environment, and write only its name.',
      'a.yml:5:8: `disks` ("x") takes a list.',
      'a.yml:6:6: `run` ("a list") takes one value.',
    ]);
    expect(warnings).toEqual(['a.yml:7:1: `matrix` is unknown and ignored.']);
  });

  test('do not show the values of `env`', async () => {
    const { problems } = await directory.read(['env:\n  TOKEN: |\n    hunter2\n    hunter3\n  "1X": hunter4\nrun: x\n']);
    expect(problems).toHaveLength(2);
    const unused = await directory.read(['env: {TOKEN: hunter2}\n']);
    expect(unused.problems).toEqual([expect.stringMatching(/^a\.yml:1:7: `env` \("TOKEN"\) needs `run`/)]);
    expect([...problems, ...unused.problems].join()).not.toContain('hunter');
  });
});

test('Unknown keys cause a warning with the nearest known key, even if there are problems', async () => {
  const { warnings } = await directory.read(['memroy: 1G\nquux: 1\nimagee:\nfoo_bar: {a: 1}\n']);
  expect(warnings).toEqual([
    'a.yml:1:1: `memroy` is unknown and ignored; did you mean `memory`?',
    'a.yml:2:1: `quux` is unknown and ignored.',
    'a.yml:3:1: `imagee` is unknown and ignored; did you mean `image`?',
    'a.yml:4:1: `foo_bar` is unknown and ignored.',
  ]);
  expect((await directory.read(['cpuz: 1\nmemory: x\n'])).warnings).toHaveLength(1);
  const many = await directory.read([`cpus: 1\n${Array.from({ length: 100 }, (_, index) => `some_key_${index}: 1\n`).join('')}`]);
  expect(many.warnings).toHaveLength(21);
  expect(many.warnings.at(-1)).toBe('a.yml:22:1: `some_key_20` is unknown and ignored, as are 79 further keys.');
});

test('Any values are accepted, or every problem has its place', async () => {
  const maqet = ['name', 'binary', 'cpu', 'display', 'vga', 'arguments', 'args', 'storage', 'log_file', 'config'];
  const key = fc.constantFrom(...maqet, ...INPUTS.map(({ name }) => name));
  const member = fc.constantFrom(
    'type',
    'virtfs',
    'media',
    'cdrom',
    'file',
    'path',
    'mount_tag',
    'size',
    'name',
    'm',
    'smp',
    'machine',
    'netdev',
    'device',
    '__proto__',
    'constructor',
    'readonly',
  );
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', maxDepth: 4 },
      ...[member, fc.string({ maxLength: 8 }), fc.integer(), fc.boolean(), fc.constant(null)],
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(member, tie('value'), { maxKeys: 4 }),
    ),
  }));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.dictionary(key, value, { maxKeys: 4 }), { minLength: 1, maxLength: 2 }), async (files) => {
      const { inputs, problems } = await directory.read(files.map((file) => JSON.stringify(file)));
      if (inputs === undefined) expect(problems.length).toBeGreaterThan(0);
      for (const problem of problems) expect(problem).toMatch(/^[ab]\.yml:1:\d+: `/);
    }),
    { numRuns: 400 },
  );
});

describe('A file that is no configuration', () => {
  test.each(FOREIGN_FILES)('is refused, and nothing of it is in a message: %s', async (_what, text) => {
    const { inputs, problems, warnings } = await directory.read([text]);
    expect(inputs).toBeUndefined();
    expect(problems).toEqual([
      'a.yml:1:1: `config` ("a.yml") has none of the keys of a configuration file, so nothing of it is shown; name another file.',
    ]);
    expect(warnings).toEqual([]);
  });
});
