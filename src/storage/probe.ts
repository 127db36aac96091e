import path from 'node:path';
import type { Deadline } from '../shared/deadline.js';
import { isJsonObject, type Json, parseJson } from '../shared/json.js';
import type { ImageHeader } from './header.js';
import { type ImageFile, inspectImageFile, shown, unusable } from './image-file.js';
import { lockedError } from './image-in-use.js';
import { runImageTool } from './image-tool.js';
import { reopenImage } from './open-image.js';
import { requireSound } from './qcow2/check.js';

/** The formats that a VM's image may have. */
export type ImageFormat = 'qcow2' | 'raw';

/** What is known of an image. */
export interface ImageInfo {
  /** Absolute, without links. */
  readonly path: string;
  readonly format: ImageFormat;
  /** True for a raw image that nothing but the absence of a known header speaks for: no boot sector, no ISO 9660 volume. */
  readonly guessed: boolean;
  /** What a raw image looks like that was said to be one: a guest may write whatever it likes to the start of its disk. */
  readonly looksLike?: string;
  /** The size of the disk that a guest sees, in bytes. */
  readonly virtualSize: number;
  /** The images that hold what this one does not, the next one below first: absolute, without links. */
  readonly backingFiles: readonly string[];
}

/** An image, and how its backing file is named and described. Names are hostile. */
interface Layer {
  readonly info: Omit<ImageInfo, 'backingFiles'>;
  readonly backing: { readonly name: string; readonly format: string | undefined } | undefined;
}

/** More layers than anybody stacks on purpose; each costs a look at a file. */
const MAX_LAYERS = 64;

/** Sectors are the least that a disk is made of. */
const SECTOR = 512;

/**
 * Finds out what an image is.
 *
 * @param file - its path.
 * @param declared - the format that the image is said to have.
 * @throws StorageError naming the file and what is wrong.
 * @throws DeadlineError or CancelledError, by the deadline.
 */
export type ImageProbe = (file: string, declared?: ImageFormat) => Promise<ImageInfo>;

/**
 * Finds out what images are, and that QEMU can open each and every image below it: the whole chain of backing files is looked at,
 * each file once, however many images stand on it. Those in qcow2 are whole, as `requireSound` has it. Nothing is written.
 *
 * An image is data from elsewhere, so nothing in it is obeyed: backing files must be local regular files in qcow2 or raw
 * format, in no folder of the system, and one that nothing tells from any other file must lie beside the image that names it; an
 * external data file is refused, and a chain that bites its own tail is found here (QEMU 7.2 spins on it until it runs out of
 * files).
 *
 * A guest can write the header of another format to its raw disk. So where a format is declared, the content has no say; where
 * none is, a file called `.raw`, as ours are, that looks like something else is refused.
 *
 * @param tool - path of QEMU's image tool.
 */
export function imageProbe(tool: string, deadline: Deadline): ImageProbe {
  const known = new Map<string, Promise<Layer>>();
  const probe: LayerProbe = (file, declared) => {
    const key = JSON.stringify([file.path, declared]);
    const found = known.get(key) ?? probeLayer(tool, file, declared, deadline);
    known.set(key, found);
    return found;
  };
  return async (file, declared) => {
    const top = await inspectImageFile(file);
    const layer = await probe(top, declared);
    return { ...layer.info, backingFiles: await probeBelow(probe, top, layer) };
  };
}

/** Looks at one file of a chain. */
type LayerProbe = (file: ImageFile, declared: string | undefined) => Promise<Layer>;

/** Walks down the chain below `top`. @returns the paths of the backing files. */
async function probeBelow(probe: LayerProbe, top: ImageFile, topLayer: Layer): Promise<string[]> {
  const seen = new Set([top.identity]);
  const paths: string[] = [];
  for (let [above, layer] = [top, topLayer]; layer.backing !== undefined; ) {
    const below = await inspectBacking(above, layer.backing.name);
    if (seen.has(below.identity)) throw unusable(above.path, `has the backing file ${shown(below.path)}, which stands above it: a loop`);
    if (seen.size >= MAX_LAYERS) throw unusable(top.path, `has more than ${MAX_LAYERS} layers of backing files`);
    seen.add(below.identity);
    paths.push(below.path);
    layer = await probe(below, layer.backing.format);
    if (!isSurelyDisk(below)) requireBeside(above, below);
    above = below;
  }
  return paths;
}

async function inspectBacking(above: ImageFile, name: string): Promise<ImageFile> {
  // QEMU takes whatever stands before a colon for a protocol, unless a slash comes first: nbd://…, ssh:…, json:{…}.
  if (/^[^/]*:/.test(name)) {
    throw unusable(
      above.path,
      `has the backing file ${shown(name)}, which is no local file`,
      'Use an image that stands on local files alone.',
    );
  }
  try {
    return await inspectImageFile(path.resolve(path.dirname(above.path), name));
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
    throw unusable(above.path, `has a backing file that cannot be used: ${reason}`, 'Put the backing file there, or flatten the image.');
  }
}

function isSurelyDisk({ header }: ImageFile): boolean {
  return header.kind === 'qcow2' || (header.kind === 'raw' && header.bootable);
}

/** Any file is a raw disk to an image that says so. The guest is to see disks, not the files of whoever runs it. */
function requireBeside(above: ImageFile, below: ImageFile): void {
  if (path.dirname(below.path) === path.dirname(above.path)) return;
  throw unusable(
    above.path,
    `has the backing file ${shown(below.path)}, which lies in another folder and does not look like a disk`,
    'Put it beside the image, convert it to qcow2, or flatten the image.',
  );
}

/** Looks at one file. @param declared - the format that its owner or the image above declares; it overrules what the file looks like. */
async function probeLayer(tool: string, file: ImageFile, declared: string | undefined, deadline: Deadline): Promise<Layer> {
  const format = chooseFormat(file, declared);
  // The format is always named: a tool that guesses would open whatever the file can make it take it for.
  const result = await runImageTool(tool, ['info', '--output=json', '-f', format, '--', file.path], deadline);
  if (!result.ok)
    throw result.locked ? await lockedError(file.path) : unusable(file.path, `is not a usable ${format} image: ${result.complaint}`);
  if (format === 'qcow2') await lookThrough(file, deadline);
  const report = parseReport(result.stdout, file);
  const virtualSize = Number(report['virtual-size']);
  if (!Number.isSafeInteger(virtualSize) || virtualSize < SECTOR)
    throw unusable(file.path, 'holds no disk: its virtual size is zero or absurd');
  const { 'backing-filename': name, 'backing-filename-format': backingFormat } = report;
  return {
    info: { path: file.path, format, ...impression(file.header, format), virtualSize },
    backing: typeof name === 'string' ? { name, format: typeof backingFormat === 'string' ? backingFormat : undefined } : undefined,
  };
}

async function lookThrough(file: ImageFile, deadline: Deadline): Promise<void> {
  const opened = reopenImage(file);
  try {
    await requireSound(opened, deadline);
  } finally {
    opened.close();
  }
}

function impression(header: ImageHeader, format: ImageFormat): Pick<ImageInfo, 'guessed' | 'looksLike'> {
  if (header.kind === 'raw') return { guessed: !header.bootable };
  if (format === 'qcow2') return { guessed: false };
  return { guessed: false, looksLike: header.kind === 'qcow2' ? 'a qcow2 image' : header.what };
}

function chooseFormat(file: ImageFile, declared: string | undefined): ImageFormat {
  if (declared === 'raw') return wholeSectors(file);
  if (declared !== undefined && declared !== 'qcow2') throw unusable(file.path, `is declared to be of the format ${shown(declared)}`);
  const { header } = file;
  if (header.kind === 'foreign') throw unusable(file.path, `is ${header.what}`, 'Unpack it or convert it to qcow2 first.');
  if (header.kind === 'qcow2' && declared === undefined && /\.raw$/i.test(file.path)) {
    throw unusable(
      file.path,
      'has the name of a raw image and begins like a qcow2 image, which a guest can have written there',
      'Say which it is with the `type` of an item of `disks`, or give the file another name.',
    );
  }
  if (header.kind === 'qcow2') return checkQcow(file, header.externalData, header.encrypted);
  if (declared === 'qcow2') throw unusable(file.path, 'is declared to be of the format qcow2, but is not');
  return wholeSectors(file);
}

function wholeSectors({ path: file, size }: ImageFile): ImageFormat {
  if (size % SECTOR === 0) return 'raw';
  throw unusable(file, `is no disk image: it is not qcow2, and ${size} bytes are no whole number of sectors`);
}

/** Refuses a qcow2 image that is more than one file, or that nobody here can read. @throws StorageError */
export function checkQcow(file: ImageFile, externalData: boolean, encrypted: boolean): ImageFormat {
  if (externalData) {
    throw unusable(
      file.path,
      'keeps its data in another file, which it may choose freely',
      'Convert it to a qcow2 image of one file first.',
    );
  }
  if (encrypted) throw unusable(file.path, 'is encrypted', 'Decrypt it first: there is no way to give its key.');
  return 'qcow2';
}

function parseReport(text: string, file: ImageFile): { [key: string]: Json } {
  try {
    const report = parseJson(text);
    if (isJsonObject(report)) return report;
  } catch {
    // Said below.
  }
  throw unusable(
    file.path,
    'could not be examined: the image tool gave no readable answer',
    'Check that the image tool is a whole QEMU 6.2 or newer.',
  );
}
