import { SECURITY_MODELS } from '../../vm/spec.js';
import { isTag, SHARE_WORDS, shareLine } from '../syntax.js';
import type { Findings } from './findings.js';
import { type ConfigNode, type ListNode, type MapEntry, type MapNode, member, type TextNode } from './node.js';

/** The `storage` of MAQET (Python) as inputs. */
export interface Storage {
  /** Items of `disks`. */
  readonly disks: readonly ConfigNode[];
  /** Items of `share`. */
  readonly shares: readonly TextNode[];
  readonly cdrom?: TextNode;
}

/** Keys of MAQET (Python) that have another name here. */
const DISK_KEYS: ReadonlyMap<string, string> = new Map([
  ['backing_file', 'backing-file'],
  ['backing_format', 'backing-format'],
]);

/** Splits the list of devices of MAQET (Python) into disks, one CD, and shared directories. */
export function translateStorage(list: ListNode, findings: Findings): Storage {
  const disks: ConfigNode[] = [];
  const shares: TextNode[] = [];
  let cdrom: TextNode | undefined;
  for (const item of list.items) {
    if (item.kind !== 'map') {
      findings.problem(item.place, 'storage', item, 'takes maps, such as `- {name: data, size: 10G}`');
    } else if (textOf(item, 'type') === 'virtfs') {
      shares.push(...share(item, findings));
    } else if (textOf(item, 'media') === 'cdrom') {
      const file = discFile(item, findings);
      if (cdrom !== undefined) findings.problem(item.place, 'storage', item, 'names a second CD; there is one drive');
      else cdrom = file;
    } else disks.push(disk(item));
  }
  return { disks, shares, cdrom };
}

function textOf(item: MapNode, key: string): string | undefined {
  const value = member(item, key);
  return value?.kind === 'text' ? value.text : undefined;
}

/** Passes on unknown keys as they are: the reader of `disks` reports them. */
function disk(item: MapNode): MapNode {
  const entries = item.entries.flatMap((entry): MapEntry[] => {
    const { key, value } = entry;
    if (value.kind === 'none' || (key.text === 'media' && value.kind === 'text' && value.text === 'disk')) return [];
    // On the default machine, `ide` is a SATA port.
    if (key.text === 'interface' && value.kind === 'text' && value.text === 'sata') return [{ key, value: { ...value, text: 'ide' } }];
    return [{ key: { ...key, text: DISK_KEYS.get(key.text) ?? key.text }, value }];
  });
  return { ...item, entries };
}

function ignore(key: TextNode, why: string, findings: Findings): [] {
  findings.warn(key, `is ignored: ${why}`);
  return [];
}

const DISC_KEYS: ReadonlySet<string> = new Set(['name', 'type', 'media', 'file', 'interface', 'readonly']);

function discFile(item: MapNode, findings: Findings): TextNode | undefined {
  onlyKeys(item, DISC_KEYS, 'a CD', findings);
  const drive = item.entries.find(({ key }) => key.text === 'interface');
  if (drive !== undefined) ignore(drive.key, 'the machine decides where its drive is', findings);
  const file = member(item, 'file');
  if (file?.kind === 'text') return file;
  findings.problem(item.place, 'storage', item, 'names a CD without a `file`; give the path of an ISO');
  return undefined;
}

const SHARE_KEYS: ReadonlySet<string> = new Set(['name', 'type', 'path', 'mount_tag', 'readonly', 'security_model']);

/** Turns a shared directory into a line of the input `share`. */
function share(item: MapNode, findings: Findings): TextNode[] {
  onlyKeys(item, SHARE_KEYS, 'a shared directory', findings);
  const directory = member(item, 'path');
  const tag = [member(item, 'mount_tag'), member(item, 'name')].find((one) => one?.kind === 'text');
  const words = shareWords(item, findings);
  if (directory?.kind !== 'text' || tag === undefined) {
    findings.problem(item.place, 'storage', item, 'names a shared directory without `path` or `mount_tag`; give both');
    return [];
  }
  // In a line of the input, it would be read as another part.
  if (!isTag(tag.text) || SHARE_WORDS.includes(tag.text)) {
    const legal = `1 to 31 letters, digits, dashes and underscores, but not ${SHARE_WORDS.join(', ')}`;
    findings.problem(tag.place, 'mount_tag', tag, `is not a tag; use ${legal}`);
    return [];
  }
  return [{ ...directory, text: shareLine({ directory: directory.text, tag: tag.text, words }) }];
}

function shareWords(item: MapNode, findings: Findings): string[] {
  const model = member(item, 'security_model');
  const readonly = textOf(item, 'readonly')?.toLowerCase() ?? 'false';
  if (!['true', 'false'].includes(readonly)) findings.problem(item.place, 'readonly', readonly, 'is not a boolean; use true or false');
  const words = readonly === 'true' ? ['ro'] : [];
  if (model === undefined || model.kind === 'none') return words;
  if (model.kind === 'text' && SECURITY_MODELS.some((one) => one === model.text)) return [...words, model.text];
  findings.problem(model.place, 'security_model', model, `is not a security model; use ${SECURITY_MODELS.join(', ')}`);
  return words;
}

function onlyKeys(item: MapNode, known: ReadonlySet<string>, what: string, findings: Findings): void {
  for (const { key, value } of item.entries) {
    if (!known.has(key.text))
      findings.problem(key.place, key.text, value, `is not a key of ${what}; the keys are ${[...known].join(', ')}`);
  }
}
