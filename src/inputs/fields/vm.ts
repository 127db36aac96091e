import { input, WORKSPACE } from '../../shared/wording.js';
import { ARCHES } from '../../toolchain/arch.js';
import { cloudInit, commandLine, firmware, imageSource } from '../boot.js';
import type { DiskRequest } from '../disks.js';
import { emptyField, fieldWithDefault, optionalField, type Reader, reject } from '../field.js';
import { portRequests } from '../ports.js';
import { policyList, qmpScript } from '../qmp.js';
import { flag, integer, localPath, matching, memorySize, oneOf } from '../readers.js';
import { shareList } from '../shares.js';

const MOST_FILES = 32;

/** The inputs that name what a guest boots from. */
export const SOURCES = ['image', 'kernel', 'cdrom', 'firmware', 'disks'] as const;

/** Reads paths of configuration files, one a line, each once. */
const configFiles: Reader<string[]> = (text, context) => {
  const lines = text.split(/\r?\n/).flatMap((line) => line.trim() || []);
  if (lines.length > MOST_FILES) reject(context, `names more than ${MOST_FILES} files`, lines[MOST_FILES]);
  const files = lines.map((line) => localPath(line, context));
  for (const [index, line] of lines.entries()) {
    if (files.indexOf(files[index] ?? '') !== index) reject(context, 'is named twice; name it once, where it should take effect', line);
  }
  return files;
};

const sha256: Reader<string> = (text, context) =>
  /^[0-9a-f]{64}$/i.test(text)
    ? text.toLowerCase()
    : reject(context, 'is not a SHA-256; use 64 hexadecimal digits, as sha256sum prints them');

// The parsers of these are slow to load, and most runs have neither disks nor arguments.
const disks: Reader<Promise<DiskRequest[]>> = async (text, context) => (await import('../disks.js')).diskRequests(text, context);
const qemuArguments: Reader<Promise<string[]>> = async (text, context) => (await import('../qemu-args.js')).qemuArguments(text, context);

/** What the machine is and what it boots. */
export const vmFields = {
  vm: optionalField(
    {
      group: 'VM',
      description:
        'Name of the VM: up to 32 lower-case letters, digits and dashes. If a VM of that name is running, the step attaches to it. If none is, the inputs must name something to boot.',
      unset: 'the default name, and the self-test guest boots if nothing else does',
    },
    matching(/^[a-z0-9][a-z0-9-]{0,31}$/, '1 to 32 lower-case letters, digits and dashes, and no dash first'),
  ),
  config: optionalField(
    {
      group: 'VM',
      description:
        'Configuration files, one a line: YAML whose keys are these inputs, or a configuration of MAQET (Python). A later file overrides an earlier one, and an input overrides the files. Relative paths start at the directory of their file.',
      unset: 'none',
      list: true,
    },
    configFiles,
  ),
  arch: optionalField(
    {
      group: 'VM',
      shape: 'text',
      description: `Architecture of the guest: ${ARCHES.map((arch) => `\`${arch}\``).join(', ')}. Names of other tools, such as \`amd64\`, \`arm64\` and \`armhf\`, mean the same.`,
      unset: "the host's, or `x86_64` for the self-test guest",
    },
    oneOf(...ARCHES),
  ),
  machine: optionalField(
    {
      group: 'VM',
      shape: 'text',
      description: "QEMU's name of the machine type, without properties.",
      unset: `the usual machine of ${input('arch')} in a fixed version: q35, virt, pseries, s390-ccw-virtio or malta`,
    },
    // The properties of a machine can name host files (`dumpdtb`, `firmware`), so only its name is taken.
    matching(/^(?!help$)[a-z0-9][a-z0-9._-]{0,63}$/i, 'the plain name of a machine type, such as pc or pc-q35-7.2'),
  ),
  cpu: optionalField(
    {
      group: 'VM',
      shape: 'text',
      description: 'CPU model, optionally with features, e.g. `qemu64,+avx2` or `cortex-a57`.',
      unset: `\`max\`, or the best model for the machine of ${input('arch')}`,
    },
    matching(/^(?!help$)[A-Za-z0-9][A-Za-z0-9._+=,:-]{0,399}$/, 'a CPU model and its features, such as max or qemu64,+avx2'),
  ),
  cpus: fieldWithDefault({ group: 'VM', shape: 'text', description: 'Number of CPUs, 1 to 255.', default: '2' }, integer(1, 255)),
  memory: fieldWithDefault(
    { group: 'VM', shape: 'text', description: 'Memory of the VM in whole MiB: a number with `M`, `G` or `T`.', default: '1G' },
    memorySize,
  ),
  accel: fieldWithDefault(
    {
      group: 'VM',
      shape: 'text',
      description:
        'Accelerator. `auto` first boots a tiny guest to test KVM or HVF, and falls back to `tcg` with a warning. `kvm` and `hvf` fail if they do not work.',
      default: 'auto',
    },
    oneOf('auto', 'kvm', 'hvf', 'tcg'),
  ),
  image: optionalField(
    {
      group: 'VM',
      shape: 'text',
      description:
        'Disk image to boot: a qcow2 or raw file, or its https URL, optionally compressed as .gz, .xz or .zst. The VM writes to an overlay, never to the image.',
      unset: 'no disk',
    },
    imageSource,
  ),
  'image-sha256': optionalField(
    {
      group: 'VM',
      description: `Expected SHA-256 of the file that ${input('image')} names, before it is unpacked. With it, a downloaded image is cached.`,
      unset: 'not checked',
    },
    sha256,
  ),
  disks: emptyField(
    {
      group: 'VM',
      shape: 'text',
      yaml: ['list'],
      description:
        'Further disks: a YAML list of `{name, size, type, file, interface, backing-file, backing-format, readonly, cache, discard}`. `size` creates an empty disk, `file` attaches a file through an overlay.',
      unset: 'none',
    },
    disks,
    [],
  ),
  kernel: optionalField(
    {
      group: 'VM',
      shape: 'text',
      description: `Kernel to boot directly, built for ${input('arch')}: a \`vmlinuz\` (bzImage, Image, zImage), an ELF file or, on x86, a multiboot kernel.`,
      unset: 'none',
    },
    localPath,
  ),
  initrd: optionalField({ group: 'VM', shape: 'text', description: `Initial RAM disk for ${input('kernel')}.`, unset: 'none' }, localPath),
  append: optionalField(
    {
      group: 'VM',
      shape: 'text',
      description: `Command line for ${input('kernel')}. To see its messages in the serial log, add the console of ${input('arch')}: \`console=ttyS0\` (x86, RISC-V, MIPS), \`ttyAMA0\` (ARM), \`hvc0\` (ppc64) or \`ttysclp0\` (s390x).`,
      unset: 'empty',
    },
    commandLine,
  ),
  cdrom: optionalField({ group: 'VM', shape: 'text', description: 'ISO file to insert, read-only.', unset: 'no drive' }, localPath),
  firmware: optionalField(
    {
      group: 'VM',
      shape: 'text',
      description: "`uefi`, `bios` (the machine's own firmware), or the path of a firmware image.",
      unset: "the machine's own",
    },
    firmware,
  ),
  'self-test': fieldWithDefault(
    {
      group: 'VM',
      shape: 'text',
      description: `Whether the embedded self-test guest boots. It also boots if neither ${input('vm')} nor anything that boots is set: ${SOURCES.map((name) => input(name)).join(', ')}.`,
      default: 'false',
      boolean: true,
    },
    flag,
  ),
  'cloud-init': optionalField(
    {
      group: 'VM',
      shape: 'hash',
      verbatim: true,
      description: 'User-data for cloud-init (NoCloud): a path, or the text itself, which starts with `#cloud-config` or `#!`.',
      unset: 'none',
    },
    cloudInit,
  ),
  network: fieldWithDefault(
    {
      group: 'VM',
      shape: 'text',
      description: `Network of the VM: \`user\` reaches the outside through the host, \`isolated\` only accepts ${input('ports')}, \`none\` has no network card.`,
      default: 'user',
    },
    oneOf('user', 'isolated', 'none'),
  ),
  ports: emptyField(
    {
      group: 'VM',
      shape: 'text',
      description:
        'Ports of the guest to forward from 127.0.0.1: `HOST:GUEST` a line, optionally with `/udp`. Host port 0 picks a free port, which the results report.',
      unset: 'none',
      list: true,
    },
    portRequests,
    [],
  ),
  share: emptyField(
    {
      group: 'VM',
      shape: 'text',
      description: `Directories of the host that the guest can mount, one a line: \`path:tag[:ro][:virtiofs]\`, or the word \`workspace\` for the ${WORKSPACE} under that tag. Shared over 9p unless \`:virtiofs\` is given. For 9p, \`:mapped-xattr\` or another security model may follow.`,
      unset: 'none',
      list: true,
    },
    shareList(process.env),
    [],
  ),
  'qemu-args': emptyField(
    {
      group: 'VM',
      shape: 'text',
      yaml: ['text', 'list'],
      description:
        'Further arguments for QEMU: a YAML list with one argument an item, or one text that is split as a shell splits it, without expansion. The policy checks them.',
      unset: 'none',
    },
    qemuArguments,
    [],
  ),
};

/** The commands that are sent to the VM, and the commands that may be sent. */
export const qmpFields = {
  qmp: emptyField(
    {
      group: 'QMP',
      verbatim: true,
      yaml: ['text', 'list', 'map'],
      description:
        'QMP commands to run once the VM is ready: a YAML list, or one command a line. The whole script is checked before anything starts.',
      unset: 'none',
    },
    qmpScript,
    [],
  ),
  allow: optionalField(
    {
      group: 'QMP',
      description: 'Commands that may run: names, globs, `@safe`, `@memory-dump`, `@privileged`.',
      unset: 'all three tiers',
      list: true,
    },
    policyList('allow'),
  ),
  deny: optionalField(
    {
      group: 'QMP',
      description: `Commands that must not run: names, globs or tiers. Overrides ${input('allow')}.`,
      unset: 'none',
      list: true,
    },
    policyList('deny'),
  ),
  'allow-dangerous': optionalField(
    { group: 'QMP', description: 'Dangerous commands that may run, each by its name, without globs.', unset: 'none', list: true },
    policyList('allow-dangerous'),
  ),
  policy: optionalField(
    {
      group: 'QMP',
      description: `Policy file: an upper limit that ${input('allow')}, ${input('deny')} and ${input('allow-dangerous')} can narrow, never widen.`,
      unset: 'none',
    },
    localPath,
  ),
};
