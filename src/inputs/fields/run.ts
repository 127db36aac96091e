import { parseSyslogAddress, type SyslogAddress } from '../../audit/syslog/address.js';
import { DUMP_COMPRESSIONS, DUMP_FORMATS } from '../../shared/dump-format.js';
import { input } from '../../shared/wording.js';
import { fieldWithDefault, optionalField, type Reader, reject } from '../field.js';
import { autoOrPath, flag, integer, matching, oneOf } from '../readers.js';

const syslogAddress: Reader<SyslogAddress> = (text, context) =>
  parseSyslogAddress(text) ??
  reject(context, 'is not the address of a syslog server; use tls://host:port, tcp://host:port or udp://host:port');

const versionRange: Reader<Promise<string>> = async (text, context) => {
  // Loaded here: semver is slow to load.
  const { isVersionRange } = await import('../../toolchain/version.js');
  return isVersionRange(text) ? text : reject(context, 'is not a version range; use one such as >=8.2, 7.2.x or 9.1 || 10');
};

/** Reads the `matrix` context as JSON. A job without a matrix has `null`. */
const matrixContext: Reader<string | undefined> = (text, context) => {
  try {
    return JSON.parse(text) === null ? undefined : text;
  } catch {
    return reject(context, 'is not JSON; leave it out, the runner sets it');
  }
};

/** What is kept of a run, and where. */
export const evidenceFields = {
  dump: fieldWithDefault(
    {
      group: 'Evidence',
      description: "When to dump the guest's whole memory at the end: `never`, `on-failure`, `on-panic` (of the guest) or `always`.",
      default: 'never',
    },
    oneOf('never', 'on-failure', 'on-panic', 'always'),
  ),
  'dump-format': fieldWithDefault(
    {
      group: 'Evidence',
      description: 'Format of that dump: `raw` (an image of physical memory), `elf` (for crash and gdb) or `kdump-zlib` (for crash).',
      default: 'raw',
    },
    oneOf(...DUMP_FORMATS),
  ),
  'dump-compress': fieldWithDefault(
    { group: 'Evidence', description: 'Compression of dumps: `zstd` or `none`.', default: 'zstd' },
    oneOf(...DUMP_COMPRESSIONS),
  ),
  screenshot: fieldWithDefault(
    {
      group: 'Evidence',
      description: "When to keep a PNG of the guest's display at the end: `never`, `on-failure` or `always`.",
      default: 'on-failure',
    },
    oneOf('never', 'on-failure', 'always'),
  ),
  'audit-syslog': optionalField(
    {
      group: 'Evidence',
      shape: 'text',
      description:
        'Syslog server that also receives the audit log, as it is written: `tls://host:port`, `tcp://host:port` or `udp://host:port`.',
      unset: 'none',
    },
    syslogAddress,
  ),
  'audit-format': optionalField(
    {
      group: 'Evidence',
      shape: 'text',
      description: 'Format of the syslog messages: `jsonl` (each record as in `audit.jsonl`) or `text` (one readable line).',
      unset: '`jsonl`',
    },
    oneOf('jsonl', 'text'),
  ),
  upload: fieldWithDefault(
    {
      group: 'Evidence',
      description:
        'When to upload the evidence as artifacts: `never`, `on-failure` or `always`. Without an artifact service the files stay where they are, and a notice says where.',
      default: 'always',
    },
    oneOf('never', 'on-failure', 'always'),
  ),
  'artifact-name': optionalField(
    {
      group: 'Evidence',
      description: 'Name of the artifact. Each dump becomes a separate artifact, whose name starts with it.',
      unset: 'a unique name made from job, VM and matrix',
    },
    // Without the characters that the artifact service refuses, and short enough for the name of a dump to follow.
    matching(/^[^":<>|*?\\/\r\n\u0000-\u001f]{1,160}$/, 'up to 160 characters without " : < > | * ? \\ / and line breaks'),
  ),
  'retention-days': optionalField(
    { group: 'Evidence', description: 'Number of days to keep the artifacts, 1 to 90.', unset: "the repository's setting" },
    integer(1, 90),
  ),
};

/** Which QEMU runs the VM. */
export const qemuFields = {
  qemu: fieldWithDefault(
    {
      group: 'QEMU',
      description: 'Path of the QEMU binary, or of a directory that contains it, directly or in its `bin`. `auto` searches for it.',
      default: 'auto',
    },
    autoOrPath,
  ),
  'qemu-version': optionalField(
    { group: 'QEMU', description: 'Semver range that the version of QEMU must satisfy, e.g. `>=8.2`.', unset: 'any' },
    versionRange,
  ),
  install: fieldWithDefault(
    {
      group: 'QEMU',
      description: 'Whether the package manager may install QEMU, and what else a guest needs, if it is missing.',
      default: 'true',
      boolean: true,
    },
    flag,
  ),
  cache: fieldWithDefault(
    {
      group: 'QEMU',
      description: `Whether a downloaded image that has ${input('image-sha256')} may be kept in the Actions cache.`,
      default: 'true',
      boolean: true,
    },
    flag,
  ),
};

/** When the VM ends, and what only the runner sets. */
export const lifetimeFields = {
  keep: optionalField(
    {
      group: 'Lifetime',
      description:
        '`true` leaves the VM running for later steps, even if this step fails, and the post step stops it. `false` stops it at the end of this step, even if the step only attached to it.',
      unset: 'a step stops a VM that it started, and leaves a VM that it attached to',
      boolean: true,
    },
    flag,
  ),
  matrix: optionalField(
    {
      group: 'Internal',
      description: 'Internal: the matrix of the job, which makes artifact names unique. Do not set it.',
      unset: 'none',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the placeholder is GitHub's, not JavaScript's.
      expression: '${{ toJSON(matrix) }}',
    },
    matrixContext,
  ),
};
