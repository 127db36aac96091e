import path from 'node:path';
import type { Deadline } from '../shared/deadline.js';
import { isJsonObject, type Json, parseJson } from '../shared/json.js';
import { input } from '../shared/wording.js';
import { shown, unusableError } from './errors.js';
import type { ImageHeader } from './header.js';
import { type ImageFile, inspectImageFile, reopenImage } from './image-file.js';
import { lockedError } from './image-in-use.js';
import { runImageTool } from './image-tool.js';
import { requireSound } from './qcow2/check.js';

/** The formats that a VM's image may have. */
export type ImageFormat = 'qcow2' | 'raw';

/** One file of a chain of backing files. */
export interface ImageLayer {
  /** Absolute, without links. */
  readonly path: string;
  readonly format: ImageFormat;
}

/** What is known of an image. */
export interface ImageInfo extends ImageLayer {
  /** True for an image that is raw only because it has no known header: no boot sector and no ISO 9660 volume either. */
  readonly guessed: boolean;
  /** What an image that is declared raw looks like: a guest can write anything to the start of its disk. */
  readonly looksLike?: string;
  /** The size of the disk that a guest sees, in bytes. */
  readonly virtualSize: number;
  /**
   * The whole chain of backing files, nearest first. QEMU gets all of it, because it must neither look for a backing file in a header nor
   * guess a format.
   */
  readonly backing: readonly ImageLayer[];
}

/** An image, and its backing file as it names and declares it. Both are untrusted. */
interface Layer {
  readonly info: Omit<ImageInfo, 'backing'>;
  readonly backing: { readonly name: string; readonly format: string | undefined } | undefined;
}

/** More layers than anybody stacks on purpose. Each costs a look at a file. */
const MAX_LAYERS = 64;

/** A disk consists of whole sectors. */
const SECTOR = 512;

/**
 * Finds out what an image is.
 *
 * @param file - its path.
 * @param declared - the format that its user declares.
 * @throws StorageError naming the file and the problem.
 * @throws DeadlineError or CancelledError, by the deadline.
 */
export type ImageProbe = (file: string, declared?: ImageFormat) => Promise<ImageInfo>;

/**
 * Returns a function that finds out what images are, and makes sure that QEMU can open them with their whole chains of backing
 * files. Inspects each file once, however many images need it. Those in qcow2 are sound as `requireSound` defines it. Writes nothing.
 *
 * An image is untrusted data, so it decides nothing: backing files must be local regular files in qcow2 or raw format, outside of
 * system directories, and one that looks like any other file must be beside the image that names it. External data files are
 * refused. A chain that loops is detected (QEMU 7.2 spins on it until it runs out of descriptors).
 *
 * A guest can write the header of another format to its raw disk. So a declared format overrules the content. Without one, a file
 * called `.raw`, as ours are, that looks like something else is refused.
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
    return { ...layer.info, backing: await probeBelow(probe, top, layer) };
  };
}

/** Inspects one file of a chain. */
type LayerProbe = (file: ImageFile, declared: string | undefined) => Promise<Layer>;

/** Walks down the chain below `top`. Returns the backing files, with the format of each: as declared, or as decided here. */
async function probeBelow(probe: LayerProbe, top: ImageFile, topLayer: Layer): Promise<ImageLayer[]> {
  const seen = new Set([top.identity]);
  const found: ImageLayer[] = [];
  for (let [above, layer] = [top, topLayer]; layer.backing !== undefined; ) {
    const below = await inspectBacking(above, layer.backing.name);
    if (seen.has(below.identity)) throw unusableError(above.path, `has a loop of backing files, back to ${shown(below.path)}`);
    if (seen.size >= MAX_LAYERS) throw unusableError(top.path, `has more than ${MAX_LAYERS} layers of backing files`);
    seen.add(below.identity);
    layer = await probe(below, layer.backing.format);
    found.push({ path: below.path, format: layer.info.format });
    if (!isCertainlyDisk(below)) requireBeside(above, below);
    above = below;
  }
  return found;
}

async function inspectBacking(above: ImageFile, name: string): Promise<ImageFile> {
  // QEMU takes anything before a colon for a protocol, unless a slash comes first: nbd://…, ssh:…, json:{…}.
  if (/^[^/]*:/.test(name)) {
    const problem = `has the backing file ${shown(name)}, which is not a local file`;
    throw unusableError(above.path, problem, 'Use an image whose backing files are all local.');
  }
  try {
    return await inspectImageFile(path.resolve(path.dirname(above.path), name));
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
    throw unusableError(above.path, `has an unusable backing file: ${reason}`, 'Put the backing file there, or flatten the image.');
  }
}

function isCertainlyDisk({ header }: ImageFile): boolean {
  return header.kind === 'qcow2' || (header.kind === 'raw' && header.bootable);
}

/** Any file is a raw disk to an image that says so, but the guest may see disks only, not other files of the host's user. */
function requireBeside(above: ImageFile, below: ImageFile): void {
  if (path.dirname(below.path) === path.dirname(above.path)) return;
  throw unusableError(
    above.path,
    `has the backing file ${shown(below.path)}, which is in another directory and does not look like a disk`,
    'Put it beside the image, convert it to qcow2, or flatten the image.',
  );
}

/**
 * Inspects one file.
 *
 * @param declared - the format that its user or the image above declares. It overrules what the file looks like.
 */
async function probeLayer(tool: string, file: ImageFile, declared: string | undefined, deadline: Deadline): Promise<Layer> {
  const format = chooseFormat(file, declared);
  // Always name the format: a tool that guesses opens whatever the file pretends to be.
  const result = await runImageTool(tool, ['info', '--output=json', '-f', format, '--', file.path], deadline);
  if (!result.ok) {
    throw result.locked ? await lockedError(file.path) : unusableError(file.path, `is not a usable ${format} image: ${result.complaint}`);
  }
  if (format === 'qcow2') await requireSoundFile(file, deadline);
  const report = parseReport(result.stdout, file);
  const virtualSize = Number(report['virtual-size']);
  if (!Number.isSafeInteger(virtualSize) || virtualSize < SECTOR) {
    throw unusableError(file.path, 'contains no disk: its virtual size is zero or impossibly large');
  }
  const { 'backing-filename': name, 'backing-filename-format': backingFormat } = report;
  return {
    info: { path: file.path, format, ...impression(file.header, format), virtualSize },
    backing: typeof name === 'string' ? { name, format: typeof backingFormat === 'string' ? backingFormat : undefined } : undefined,
  };
}

async function requireSoundFile(file: ImageFile, deadline: Deadline): Promise<void> {
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
  if (declared !== undefined && declared !== 'qcow2') throw unusableError(file.path, `is declared to be of the format ${shown(declared)}`);
  const { header } = file;
  if (header.kind === 'foreign') throw unusableError(file.path, `is ${header.what}`, 'Unpack it or convert it to qcow2 first.');
  if (header.kind === 'qcow2' && declared === undefined && /\.raw$/i.test(file.path)) {
    throw unusableError(
      file.path,
      'has the name of a raw image but starts like a qcow2 image, which a guest may have written there',
      `Declare its format with the \`type\` of an item of ${input('disks')}, or rename the file.`,
    );
  }
  if (header.kind === 'qcow2') {
    requireSelfContained(file, header);
    return 'qcow2';
  }
  if (declared === 'qcow2') throw unusableError(file.path, 'is declared to be of the format qcow2, but is not');
  return wholeSectors(file);
}

function wholeSectors({ path: file, size }: ImageFile): ImageFormat {
  if (size % SECTOR === 0) return 'raw';
  throw unusableError(file, `is not a disk image: it is not qcow2, and ${size} bytes are not a whole number of sectors`);
}

/** Refuses a qcow2 image that consists of more than one file, or that is encrypted. @throws StorageError */
export function requireSelfContained(file: ImageFile, { externalData, encrypted }: Extract<ImageHeader, { kind: 'qcow2' }>): void {
  if (externalData) {
    const problem = 'keeps its data in another file, which can be any file of the host';
    throw unusableError(file.path, problem, 'Convert it to a qcow2 image of one file first.');
  }
  if (encrypted) throw unusableError(file.path, 'is encrypted', 'Decrypt it first: maqet has no input for its key.');
}

function parseReport(text: string, file: ImageFile): { [key: string]: Json } {
  try {
    const report = parseJson(text);
    if (isJsonObject(report)) return report;
  } catch {
    // Reported below.
  }
  throw unusableError(
    file.path,
    'could not be examined: the image tool gave no readable answer',
    'Check that the image tool belongs to QEMU 6.2 or newer.',
  );
}
