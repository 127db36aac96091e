import path from 'node:path';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { isOwnName } from '../policy/own-names.js';
import { didYouMean } from '../shared/nearest.js';
import { parseSize } from '../shared/units.js';
import { oneLine } from '../shared/untrusted-text.js';
import type { DiskSource } from '../storage/disks.js';
import type { ImageFormat } from '../storage/probe.js';
import { CDROM_NAME } from '../vm/arguments/disks.js';
import { CACHE_MODES, type CacheMode, type DiscardMode, type DiskInterface } from '../vm/spec.js';
import { type Reader, reject } from './field.js';
import { isUrl } from './syntax.js';

/** A disk besides the boot disk. */
export interface DiskRequest {
  /** `[a-z][a-z0-9-]{0,19}`, unique among the requests, never `disk0`. */
  readonly name: string;
  readonly interface: DiskInterface;
  readonly readOnly: boolean;
  readonly cache?: CacheMode;
  readonly discard?: DiscardMode;
  readonly source: DiskSource;
}

const KEYS = ['name', 'size', 'type', 'file', 'interface', 'backing-file', 'backing-format', 'readonly', 'cache', 'discard'] as const;
const FORMATS: readonly ImageFormat[] = ['qcow2', 'raw'];
const INTERFACES: readonly DiskInterface[] = ['virtio', 'ide', 'scsi', 'nvme', 'usb', 'none'];
const CACHES = Object.keys(CACHE_MODES) as CacheMode[];
const DISCARDS: readonly DiscardMode[] = ['unmap', 'ignore'];
const SECTOR = 512;
/** The name of the boot disk. */
const BOOT_DISK = 'disk0';

/** An item of the list with its values as texts. */
type Item = Partial<Record<(typeof KEYS)[number], string>>;

/** Reports a problem of an item. @param part - the offending value. */
type Complain = (problem: string, part?: string) => undefined;

/**
 * Reads further disks: a YAML list of maps with the keys `name size type file interface backing-file backing-format readonly cache
 * discard`. A disk is either blank, with a `size`, or an overlay on a `file` or `backing-file`, which is never written to. With
 * `backing-file`, `size` may enlarge the disk. Default names are `disk1`, `disk2` … by place. Paths are relative to the current directory.
 */
export const diskRequests: Reader<DiskRequest[]> = (text, context) => {
  // The failsafe schema has no numbers and booleans: each value stays the text that was written.
  const document = parseDocument(text, { schema: 'failsafe', logLevel: 'error', prettyErrors: false });
  const [broken] = document.errors;
  if (broken !== undefined) return reject(context, `is not valid YAML: ${oneLine(broken.message, 200)}`);
  if (!isSeq(document.contents)) return reject(context, 'is not a YAML list; write one item for each disk, such as - {size: 1G}');
  const requests: DiskRequest[] = [];
  for (const [index, node] of document.contents.items.entries()) {
    const place = `disk ${index + 1}`;
    const complain: Complain = (problem, part) => void reject(context, `(${place}) ${problem}`, part ?? place, ['item', index]);
    const { item, whole } = readItem(node, complain);
    const request = item && readDisk(item, index + 1, complain, whole);
    if (request === undefined || !whole) continue;
    if (requests.some(({ name }) => name === request.name)) complain('has the name of another disk; choose another name', request.name);
    else requests.push(request);
  }
  return requests;
};

/** @returns the valid entries of an item, and whether these are all of its entries. */
function readItem(node: unknown, complain: Complain): { readonly item?: Item; readonly whole: boolean } {
  if (!isMap(node)) {
    complain('is not a map; write its keys, such as - {size: 1G}');
    return { whole: false };
  }
  const item: Item = {};
  let whole = true;
  for (const { key, value } of node.items) {
    const name = String(isScalar(key) ? key.value : key);
    const known = KEYS.find((one) => one === name);
    if (known === undefined) complain(`has an unknown key; ${didYouMean(name, KEYS) ?? `the keys are ${KEYS.join(', ')}`}`, name);
    else if (!isScalar(value) || value.value === '' || value.value === null) complain(`needs text as its ${known}`, name);
    else item[known] = String(value.value);
    whole &&= known !== undefined && item[known] !== undefined;
  }
  return { item, whole };
}

function readDisk(item: Item, place: number, complain: Complain, whole: boolean): DiskRequest | undefined {
  const name = item.name ?? `disk${place}`;
  if (!/^[a-z][a-z0-9-]{0,19}$/.test(name))
    complain('has an invalid name; use 1 to 20 lower-case letters, digits and dashes, and a letter first', name);
  if (name === BOOT_DISK) complain('has the name of the boot disk; choose another name', name);
  if (name === CDROM_NAME) complain('has the name of the CD; choose another name', name);
  if (isOwnName(name)) complain('has a name that is reserved for channels and objects of maqet; choose another name', name);
  const attachment = readAttachment(item, complain);
  // A missing key may be an unknown one, misspelt.
  const source = readSource(item, complain, whole ? complain : () => undefined);
  return attachment && source && { name, ...attachment, source };
}

/** Returns the value if it is legal; undefined if it is missing, or reported. */
function chosen<T extends string>(value: string | undefined, legal: readonly T[], called: string, complain: Complain): T | undefined {
  const found = legal.find((one) => one === value);
  if (value !== undefined && found === undefined) complain(`has ${called} that is not one of ${legal.join(', ')}`, value);
  return found;
}

/** Reads how the guest sees the disk. */
function readAttachment(item: Item, complain: Complain): Omit<DiskRequest, 'name' | 'source'> | undefined {
  const bus = chosen(item.interface, INTERFACES, 'an interface', complain) ?? 'virtio';
  const cache = chosen(item.cache, CACHES, 'a cache', complain);
  const discard = chosen(item.discard, DISCARDS, 'a discard', complain);
  const readOnly = new Map([
    ['true', true],
    ['false', false],
  ]).get((item.readonly ?? 'false').toLowerCase());
  if (readOnly === undefined) complain('has a readonly that is not a boolean; use true or false', item.readonly);
  if (readOnly === true && bus === 'ide') complain('is read-only, which an IDE disk cannot be; use another interface', bus);
  if (cache !== undefined && !CACHE_MODES[cache].writeCache) {
    if (bus === 'none')
      complain('has no device that could write through; use another cache, and give the device `write-cache: "off"`', cache);
    // Its `write-cache` does not reach the disk behind it (QEMU 7.2).
    if (bus === 'usb') complain('is a USB disk, which cannot write through; use another cache, or another interface', cache);
  }
  if (readOnly === undefined) return undefined;
  return { interface: bus, readOnly, cache, discard };
}

/** @param lacks - reports a missing key. */
function readSource(item: Item, complain: Complain, lacks: Complain): DiskSource | undefined {
  const format = chosen(item.type, FORMATS, 'a type', complain);
  const below = chosen(item['backing-format'], FORMATS, 'a backing-format', complain);
  const size = item.size === undefined ? undefined : parseSize(item.size);
  if (item.size !== undefined && (size === undefined || size < SECTOR || size % SECTOR !== 0)) {
    return complain(`has a size that is not a multiple of ${SECTOR} bytes; use a number with K, M, G or T, such as 10G`, item.size);
  }
  const file = item.file ?? item['backing-file'];
  if (item['backing-format'] !== undefined && item['backing-file'] === undefined)
    return lacks('has a backing-format without a backing-file; give the format of a file as its type', item['backing-format']);
  if (file === undefined) {
    return size === undefined
      ? lacks('has neither a size nor a file; give one of them')
      : { kind: 'blank', format: format ?? 'qcow2', size };
  }
  if (item.file !== undefined && (item['backing-file'] !== undefined || size !== undefined)) {
    return complain(`has a file and a ${size === undefined ? 'backing-file' : 'size'}; give one of them`);
  }
  if (item['backing-file'] !== undefined && format === 'raw')
    return complain('has a backing-file, which a raw disk cannot have', item.type);
  if (isUrl(file)) return complain('has a URL as its file; download it first and give its path', file);
  // With `backing-file`, the type is that of the new disk, which is always qcow2.
  const declared = item.file === undefined ? below : format;
  return {
    kind: 'file',
    file: path.resolve(file),
    ...(declared === undefined ? {} : { format: declared }),
    ...(size === undefined ? {} : { size }),
  };
}
