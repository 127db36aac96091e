import { isJsonObject, type Json, type JsonObject, stringifyJson } from '../shared/json.js';
import { oneLine } from '../shared/untrusted-text.js';
import { type ArgumentRule, type Findings, merge, NO_FINDINGS, refuse } from './decision.js';
import { show } from './fields.js';

/**
 * The drivers of block nodes that open what their options name, and nothing else. Left out are those that open what a file names
 * (`vmdk`, and `qcow` or `qed` with their backing files), that read settings of the host (`ssh`, `rbd`, `nfs`, `gluster`), a directory
 * (`vvfat`) or a device, and every driver that is not named here.
 */
const DRIVERS: ReadonlySet<string> = new Set(
  'file raw qcow2 luks vdi vhdx vpc null-co null-aio throttle copy-on-read nbd http https ftp ftps'.split(' '),
);

/** What `blockdev-create` can format. The driver of VMDK opens the backing file, and guesses its format. */
const CREATED: ReadonlySet<string> = new Set(['file', 'qcow2', 'luks', 'vdi', 'vhdx', 'vpc']);

/** The members of a block node that are block nodes themselves, or the names of some. */
const CHILDREN = ['file', 'backing', 'data-file'] as const;

/**
 * Returns the objections to a block node and to those inside it: QEMU follows the header of a qcow2 image to its backing file, and
 * guesses the format of that file, unless the node says what is below it (measured on 7.2).
 *
 * The external data file of an image cannot be ruled out here: its header names it. The file must be part of the node, so that the
 * supervisor can look at that header (`refusedImage`).
 */
function nodeFindings(command: string, node: JsonObject, opened: boolean): Findings {
  const { driver } = node;
  if (typeof driver !== 'string' || !DRIVERS.has(driver)) {
    return refuse(
      `\`${command}\`: the \`driver\` ${show(driver)} of a block node is not one that opens only what its options name.`,
      `Use one of ${[...DRIVERS].join(', ')}, and give every node its driver.`,
    );
  }
  const inner = CHILDREN.map((child) => node[child]).filter((child) => isJsonObject(child));
  return merge([
    ...strangeChildren(command, node),
    ...(driver === 'qcow2' ? [imageFindings(command, node, opened)] : []),
    ...inner.map((one) => nodeFindings(command, one, opened)),
  ]);
}

/** Refuses a block node in any other member, such as the `header` of `luks` since QEMU 9.0: nobody would judge it. */
function strangeChildren(command: string, node: JsonObject): Findings[] {
  const known: readonly string[] = CHILDREN;
  const strange = Object.entries(node).filter(
    ([member, value]) => member.includes('.') || (!known.includes(member) && stringifyJson(value).includes('"driver"')),
  );
  return strange.map(([member]) =>
    refuse(
      `\`${command}\`: the member \`${oneLine(member, 60)}\` of a block node is not one that may hold a node.`,
      `Write nodes as ${CHILDREN.join(', ')}, each as an object.`,
    ),
  );
}

function imageFindings(command: string, node: JsonObject, opened: boolean): Findings {
  if (!Object.hasOwn(node, 'backing')) {
    return refuse(
      `\`${command}\`: a node of qcow2 has no \`backing\`: QEMU would open the file that the image names, and guess its format.`,
      'Add `backing: null`, or the node of the backing file.',
    );
  }
  const { file } = node;
  if (opened || (isJsonObject(file) && file['driver'] === 'file')) return NO_FINDINGS;
  return refuse(
    `\`${command}\`: the \`file\` of a node of qcow2 is ${show(file)}. Its header could name a further file, and cannot be checked there.`,
    'Write the file as part of the node: `file: {driver: file, filename: disk.qcow2}`.',
  );
}

/** Judges the nodes that a command opens, or opens again. */
function nodes(of: (args: JsonObject) => Json | undefined, opened: boolean): ArgumentRule {
  return (args, { command }) => {
    const found = of(args);
    const all = Array.isArray(found) ? found : [found];
    return merge(
      all.map((node) =>
        isJsonObject(node)
          ? nodeFindings(command, node, opened)
          : refuse(`\`${command}\`: ${show(node)} is not a block node.`, 'Name a node.'),
      ),
    );
  };
}

const create: ArgumentRule = ({ options }, { command }) => {
  const driver = isJsonObject(options) ? options['driver'] : undefined;
  if (typeof driver === 'string' && CREATED.has(driver)) return NO_FINDINGS;
  return refuse(
    `\`${command}\`: the \`driver\` ${show(driver)} is not one that opens only what its options name.`,
    `Use one of ${[...CREATED].join(', ')}.`,
  );
};

/** Requires one of the formats whose files name no further ones, or are new. `missing` tells whether QEMU may choose it. */
function format(args: JsonObject, command: string, legal: readonly string[], missing: 'allowed' | 'guessed'): Findings {
  const { format: given } = args;
  if (given === undefined && missing === 'allowed') return NO_FINDINGS;
  if (typeof given === 'string' && legal.includes(given)) return NO_FINDINGS;
  const reason =
    given === undefined ? 'is missing, so that QEMU would guess it' : `is ${show(given)}, so that QEMU could follow names in it`;
  return refuse(
    `\`${command}\`: the \`format\` of ${show(args['target'] ?? args['filename'] ?? args['snapshot-file'])} ${reason}.`,
    `Set \`format\` to ${legal.join(' or ')}. For another image, use \`blockdev-add\` and a command that takes its node.`,
  );
}

/** A file that exists is used as it is, so it must be raw: the header of any other could name further files. */
const target: ArgumentRule = (args, { command }) => {
  const existing = args['mode'] === 'existing';
  const formats = format(args, command, existing ? ['raw'] : ['raw', 'qcow2'], existing ? 'guessed' : 'allowed');
  // Measured on 7.2: only this one opens the source's backing file once more, by the names in the headers.
  if (command !== 'drive-backup' || args['sync'] !== 'top') return formats;
  const follows = refuse(
    '`drive-backup`: with `sync: top`, QEMU opens the backing file again, and follows the names in its header.',
    'Use `sync: full`, or `blockdev-backup` with a node as the target.',
  );
  return merge([formats, follows]);
};

const snapshot: ArgumentRule = (args, { command }) => {
  if (args['mode'] !== 'existing') return format(args, command, ['qcow2'], 'allowed');
  return refuse(
    `\`${command}\`: with \`mode: existing\`, the header of ${show(args['snapshot-file'])} decides which further files QEMU opens.`,
    'Leave out `mode`, or use `blockdev-add` with `backing: null` and `blockdev-snapshot`.',
  );
};

/** The rules for commands that open images: what they open must follow from their arguments alone. File names are judged elsewhere. */
export const BLOCK_RULES: Readonly<Record<string, ArgumentRule>> = {
  'blockdev-add': nodes((args) => args, false),
  'blockdev-reopen': nodes(({ options }) => options, true),
  'blockdev-create': create,
  'blockdev-change-medium': (args, { command }) => format(args, command, ['raw'], 'guessed'),
  'blockdev-snapshot-sync': snapshot,
  'drive-mirror': target,
  'drive-backup': target,
};
