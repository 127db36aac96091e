import { link, mkdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { HEADER, writeFields } from '../../../src/storage/qcow2/format.js';

/** An image, or a chain of images, and what becomes of it. */
export interface ImageCase {
  readonly name: string;
  /** `opens`: a VM gets it. `refused`: the product names the problem, and QEMU never sees it. */
  readonly verdict: 'opens' | 'refused';
  /** Makes it in a directory of its own. */
  readonly make: (bench: CaseBench) => Promise<{ readonly file: string; readonly format?: 'raw' | 'qcow2' }>;
}

/** What a case is made with. */
export interface CaseBench {
  readonly directory: string;
  /** A file that no image may lead to. */
  readonly secret: string;
  at(name: string): string;
  /** Runs `qemu-img`. */
  img(...args: string[]): Promise<unknown>;
}

const SIZE = 2 ** 20;

/** Makes a descriptor of VMDK whose extent is another file. */
export function descriptor(extent: string, ...before: string[]): string {
  const lines = ['version=1', 'CID=fffffffe', 'parentCID=ffffffff', 'createType="monolithicFlat"', `RW 8 FLAT "${extent}" 0`];
  return `${[...before, ...lines].join('\n')}\n`;
}

/** Writes a raw disk: whole sectors that start with `content`. */
async function raw(file: string, content: string | Buffer = '', size = 4096): Promise<string> {
  await writeFile(file, content);
  await truncate(file, size);
  return file;
}

async function wholeSectors(file: string): Promise<string> {
  await truncate(file, SIZE);
  return file;
}

async function bootable(file: string): Promise<string> {
  const sector = Buffer.alloc(SIZE);
  sector.writeUInt16LE(0xaa55, 510);
  await writeFile(file, sector);
  return file;
}

const BACKING_FORMAT = Buffer.from([0xe2, 0x79, 0x2a, 0xca]);

/** Removes the format of the backing file from a header: its extension becomes the end of the list. */
export async function forgetFormat(file: string): Promise<void> {
  const bytes = await readFile(file);
  const at = bytes.indexOf(BACKING_FORMAT);
  if (at < 0) throw new TypeError(`${file} declares no format`);
  bytes.writeUInt32BE(0, at);
  await writeFile(file, bytes);
}

async function patch(file: string, change: (bytes: Buffer) => void): Promise<void> {
  const bytes = await readFile(file);
  change(bytes);
  await writeFile(file, bytes);
}

/** Makes an image over a backing file that `qemu-img` need not find. A format of undefined declares none. */
async function over(bench: CaseBench, backing: string, format?: string, name = 'top'): Promise<string> {
  await bench.img('create', '-q', '-u', '-f', 'qcow2', '-b', backing, '-F', format ?? 'raw', name, String(SIZE));
  if (format === undefined) await forgetFormat(bench.at(name));
  return bench.at(name);
}

const opens = (name: string, make: (bench: CaseBench) => Promise<string>, format?: 'raw' | 'qcow2'): ImageCase => ({
  name,
  verdict: 'opens',
  make: async (bench) => ({ file: await make(bench), ...(format === undefined ? {} : { format }) }),
});
const refused = (name: string, make: (bench: CaseBench) => Promise<string>, format?: 'raw' | 'qcow2'): ImageCase => ({
  ...opens(name, make, format),
  verdict: 'refused',
});

/** Names of files that mean something to QEMU, to `qemu-img` or to a shell. The files are ordinary. */
const ODD_NAMES = [
  'a,b.img',
  'a,,b',
  'json:{"driver":"file"}',
  'nbd:localhost:10809',
  'fat:rw:x',
  'file:x',
  '-f',
  'with space',
  "it's",
  'quote"s',
  'back\\slash',
  'new\nline',
  '%s%n',
  'ünïcødé',
  '#comment',
  '{brace}',
  'a=b,read-only=off',
];

const TOPS: readonly ImageCase[] = [
  opens('zeros', (b) => raw(b.at('x'))),
  opens('a boot sector', (b) => bootable(b.at('x'))),
  opens('a text', (b) => raw(b.at('x'), 'root:x:0:0\n')),
  opens('a hard link', async (b) => {
    await link(await bootable(b.at('x')), b.at('y'));
    return b.at('y');
  }),
  opens('a link', async (b) => {
    await symlink(await bootable(b.at('x')), b.at('y'));
    return b.at('y');
  }),
  ...ODD_NAMES.map((name) => opens(`a raw disk called ${JSON.stringify(name)}`, (b) => bootable(b.at(name)))),
  ...['0.10', '1.1'].map((compat) => qcow2(`compat=${compat}`)),
  ...['512', '4096', '2M'].map((size) => qcow2(`cluster_size=${size}`)),
  ...['extended_l2=on', 'compression_type=zstd', 'lazy_refcounts=on', 'preallocation=full', 'refcount_bits=1'].map(qcow2),
  opens('qcow2 with a persistent bitmap', async (b) => {
    await b.img('create', '-q', '-f', 'qcow2', 'x', String(SIZE));
    await b.img('bitmap', '--add', '-f', 'qcow2', 'x', 'bitmap0');
    return b.at('x');
  }),
  opens('qcow2 with internal snapshots', async (b) => {
    await b.img('create', '-q', '-f', 'qcow2', 'x', String(SIZE));
    await b.img('snapshot', '-c', b.secret, 'x');
    return b.at('x');
  }),
  opens('qcow2 with compressed clusters', async (b) => {
    await raw(b.at('r'), 'data', SIZE);
    await b.img('convert', '-q', '-c', '-f', 'raw', '-O', 'qcow2', 'r', 'x');
    return b.at('x');
  }),
  opens('qcow2 that was not closed', async (b) => {
    await b.img('create', '-q', '-f', 'qcow2', '-o', 'lazy_refcounts=on', 'x', String(SIZE));
    await patch(b.at('x'), (bytes) => bytes.writeUInt8(bytes.readUInt8(79) | 1, 79));
    return b.at('x');
  }),
  opens('qcow2 that is declared raw', async (b) => wholeSectors(await over(b, b.secret, 'raw')), 'raw'),
  opens('a descriptor of VMDK that is declared raw', (b) => raw(b.at('x'), descriptor(b.secret)), 'raw'),
  opens('a descriptor of VMDK behind a comment that is declared raw', (b) => raw(b.at('x'), descriptor(b.secret, '# a')), 'raw'),
  opens('a VHD of a fixed size, which ends in its header', async (b) => {
    await b.img('create', '-q', '-f', 'vpc', '-o', 'subformat=fixed,force_size=on', 'x', String(SIZE));
    return b.at('x');
  }),
  refused('qcow2 with the name of a raw disk', async (b) => over(b, b.secret, 'raw', 'x.raw')),
  refused('a descriptor of VMDK', (b) => raw(b.at('x'), descriptor(b.secret, '# Disk DescriptorFile'))),
  refused('a descriptor of VMDK behind another comment', (b) => raw(b.at('x'), descriptor(b.secret, '# a', '# Disk DescriptorFile'))),
  refused('a descriptor of VMDK behind blank lines', (b) => raw(b.at('x'), descriptor(b.secret, '', '   ', '#'))),
  refused('a descriptor of VMDK with the line ends of Windows', (b) => raw(b.at('x'), descriptor(b.secret, '#').replaceAll('\n', '\r\n'))),
  ...['vmdk', 'vdi', 'vhdx', 'vpc', 'qed', 'qcow', 'parallels'].map((format) =>
    refused(`an image of ${format}`, async (b) => {
      await b.img('create', '-q', '-f', format, 'x', '8M');
      return b.at('x');
    }),
  ),
  refused('a VMDK of two files', async (b) => {
    await b.img('create', '-q', '-f', 'vmdk', '-o', 'subformat=monolithicFlat', 'x', '8M');
    return b.at('x');
  }),
  refused('LUKS', (b) => raw(b.at('x'), Buffer.from('LUKS\xba\xbe\0\x01', 'latin1'))),
  ...[1, 2].map((encryption) =>
    refused(`qcow2 encrypted with ${encryption === 1 ? 'AES' : 'LUKS'}`, async (b) => {
      await b.img('create', '-q', '-f', 'qcow2', 'x', '1M');
      await patch(b.at('x'), (bytes) => writeFields(HEADER, bytes, { encryption }));
      return b.at('x');
    }),
  ),
  ...[true, false].map((isRaw) =>
    refused(`qcow2 with its data in another file, ${isRaw ? 'raw' : 'in clusters'}`, async (b) => {
      await b.img('create', '-q', '-f', 'qcow2', '-o', `data_file=data,data_file_raw=${isRaw ? 'on' : 'off'}`, 'x', String(SIZE));
      return b.at('x');
    }),
  ),
  refused('qcow2 with its data in the secret', async (b) => {
    await b.img('create', '-q', '-f', 'qcow2', '-o', `data_file=${b.secret}`, 'x', String(SIZE));
    return b.at('x');
  }),
  opens('qcow2 that names a data file without the feature', async (b) => {
    await b.img('create', '-q', '-f', 'qcow2', '-o', 'data_file=data', 'x', String(SIZE));
    // Without the feature its clusters are in the file itself. None is in use.
    await patch(b.at('x'), (bytes) => bytes.writeUInt8(bytes.readUInt8(79) & ~4, 79));
    return b.at('x');
  }),
];

function qcow2(option: string): ImageCase {
  return opens(`qcow2 with ${option}`, async (b) => {
    await b.img('create', '-q', '-f', 'qcow2', '-o', option, 'x', String(SIZE));
    return b.at('x');
  });
}

/** Names of backing files that QEMU takes for something else than a file, or that lead to the system. */
const FOREIGN_BACKINGS = [
  'json:{"driver":"raw","file":{"driver":"file","filename":"SECRET"}}',
  'json:{"driver":"null-co"}',
  'nbd:localhost:1',
  'nbd:unix:SECRET',
  'nbd://localhost:1/x',
  'http://localhost:1/x',
  'ssh://localhost/x',
  'fat:DIRECTORY',
  'file:SECRET',
  'host_device:/dev/null',
  'blkdebug::SECRET',
  'blkverify:SECRET:SECRET',
  'a:b',
  '/etc/shadow',
  '/etc/hostname',
  '/dev/null',
  '/dev/fdset/1',
  '/dev/fd/0',
  '/dev/stdin',
  '/proc/self/environ',
  '/proc/self/fd/0',
  'missing',
  '.',
];

const CHAINS: readonly ImageCase[] = [
  ...(['raw', undefined] as const).map((format) =>
    opens(`a raw backing file ${format === undefined ? 'without' : 'with'} its format`, async (b) =>
      over(b, await bootable(b.at('base')), format),
    ),
  ),
  ...(['qcow2', undefined] as const).map((format) =>
    opens(`a backing file in qcow2 ${format === undefined ? 'without' : 'with'} its format`, async (b) => {
      await b.img('create', '-q', '-f', 'qcow2', 'base', String(SIZE));
      return over(b, 'base', format);
    }),
  ),
  ...['base', './base', 'sub/../base', './a:b', './a,b', '../NAME/base'].map((name) =>
    opens(`the relative name ${name}`, async (b) => {
      await mkdir(b.at('sub'));
      await bootable(path.join(b.directory, name.replace('NAME', path.basename(b.directory))));
      return over(b, name.replace('NAME', path.basename(b.directory)), 'raw');
    }),
  ),
  opens('a relative name in an image that is reached by a link elsewhere', async (b) => {
    await mkdir(b.at('images'));
    await bootable(b.at('images/base'));
    await raw(b.at('base'), 'another file of that name');
    await over(b, 'base', 'raw', 'images/top');
    await symlink(b.at('images/top'), b.at('top'));
    return b.at('top');
  }),
  opens('a link of links to a backing file', async (b) => {
    await symlink(await bootable(b.at('base')), b.at('one'));
    await symlink('one', b.at('two'));
    return over(b, 'two', 'raw');
  }),
  ...ODD_NAMES.filter((name) => !/^[^/]*:/.test(name)).map((name) =>
    opens(`a backing file called ${JSON.stringify(name)}`, async (b) => over(b, b.at(name), 'raw').finally(() => bootable(b.at(name)))),
  ),
  opens('a descriptor of VMDK that the image declares raw', async (b) =>
    over(b, await raw(b.at('base'), descriptor(b.secret, '#')), 'raw'),
  ),
  opens('an image in qcow2 that the image above declares raw', async (b) => {
    await wholeSectors(await over(b, b.secret, 'raw', 'base'));
    return over(b, 'base', 'raw');
  }),
  opens('a text without a format, beside the image', async (b) => over(b, await raw(b.at('base'), 'name,value\n'))),
  opens('three levels, some without a format', async (b) => {
    await bootable(b.at('base'));
    await over(b, 'base', undefined, 'one');
    await over(b, 'one', undefined, 'two');
    return over(b, 'two', 'qcow2');
  }),
  opens('sixty levels', async (b) => {
    await bootable(b.at('l0'));
    for (let level = 1; level < 60; level += 1) await over(b, `l${level - 1}`, level === 1 ? 'raw' : 'qcow2', `l${level}`);
    return b.at('l59');
  }),
  refused('a descriptor of VMDK without a format', async (b) => over(b, await raw(b.at('base'), descriptor(b.secret)))),
  refused('a descriptor of VMDK without a format, a comment first', async (b) =>
    over(b, await raw(b.at('base'), descriptor(b.secret, '# a'))),
  ),
  refused('a descriptor of VMDK without a format, two levels down', async (b) => {
    await raw(b.at('base'), descriptor(b.secret, '# a', '', ' '));
    await over(b, 'base', undefined, 'middle');
    return over(b, 'middle', 'qcow2');
  }),
  refused('a backing file that is declared to be VMDK', async (b) => over(b, await raw(b.at('base'), descriptor(b.secret)), 'vmdk')),
  refused('a raw backing file that is declared qcow2', async (b) => over(b, await bootable(b.at('base')), 'qcow2')),
  ...['vmdk', 'vdi', 'vhdx', 'vpc', 'qed', 'qcow'].flatMap((format) =>
    [format, undefined].map((declared) =>
      refused(`a backing file of ${format} ${declared === undefined ? 'without' : 'with'} its format`, async (b) => {
        await b.img('create', '-q', '-f', format, 'base', '8M');
        return over(b, 'base', declared);
      }),
    ),
  ),
  refused('a backing file with its data in the secret', async (b) => {
    await b.img('create', '-q', '-f', 'qcow2', '-o', 'data_file=data,data_file_raw=on', 'base', String(SIZE));
    return over(b, 'base', 'qcow2');
  }),
  refused('a text in another directory', async (b) => {
    await mkdir(b.at('home'));
    await raw(b.at('home/keys'), 'key');
    return over(b, 'home/keys', 'raw');
  }),
  refused('a link to a text in another directory', async (b) => {
    await mkdir(b.at('home'));
    await symlink(await raw(b.at('home/keys'), 'key'), b.at('base'));
    return over(b, 'base', 'raw');
  }),
  refused('a loop of one', (b) => over(b, './top', 'qcow2')),
  refused('a loop of two', async (b) => {
    await over(b, 'top', 'qcow2', 'other');
    return over(b, 'other', undefined);
  }),
  ...FOREIGN_BACKINGS.flatMap((name) =>
    (['raw', undefined] as const).map((format) =>
      refused(`the backing file ${name} ${format === undefined ? 'without' : 'with'} a format`, async (b) =>
        over(b, name.replaceAll('SECRET', b.secret).replaceAll('DIRECTORY', b.directory), format),
      ),
    ),
  ),
];

/** Images and chains of every kind. */
export const IMAGE_CASES: readonly ImageCase[] = [...TOPS, ...CHAINS];
