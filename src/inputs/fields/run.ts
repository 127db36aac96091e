import { fieldWithDefault, optionalField } from '../field.js';
import { autoOrPath, flag, integer, matching, matrixContext, oneOf, syslogAddress, versionRange } from '../readers.js';

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
    oneOf('raw', 'elf', 'kdump-zlib'),
  ),
  'dump-compress': fieldWithDefault(
    { group: 'Evidence', description: 'Compression of dumps: `zstd` or `none`.', default: 'zstd' },
    oneOf('zstd', 'none'),
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
      description:
        'Syslog server that the audit log is sent to as well, while it is written: `tls://host:port`, `tcp://host:port` or `udp://host:port`.',
      unset: 'none',
    },
    syslogAddress,
  ),
  'audit-format': optionalField(
    {
      group: 'Evidence',
      description: 'Text of those messages: `jsonl` (each record as it stands in `audit.jsonl`) or `text` (one readable line).',
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
      description: 'Name of the artifact; each dump gets one of its own that starts with it.',
      unset: 'made from job, VM and matrix, so that it is unique',
    },
    // The characters that the artifact service refuses, and a length that leaves room for the name of a dump.
    matching(/^[^":<>|*?\\/\r\n\u0000-\u001f]{1,160}$/, 'up to 160 characters without " : < > | * ? \\ / and line breaks'),
  ),
  'retention-days': optionalField(
    { group: 'Evidence', description: 'Days for which artifacts are kept, 1 to 90.', unset: "the repository's setting" },
    integer(1, 90),
  ),
};

/** Which QEMU runs the VM. */
export const qemuFields = {
  qemu: fieldWithDefault(
    {
      group: 'QEMU',
      description: 'Path of the QEMU binary, or of a folder that holds it, also in its `bin`; `auto` looks for it.',
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
      description: 'Whether QEMU and what else a guest needs may be installed with the package manager if it is missing.',
      default: 'true',
      boolean: true,
    },
    flag,
  ),
  cache: fieldWithDefault(
    {
      group: 'QEMU',
      description: 'Whether the Actions cache may be used: for a downloaded image that has an `image-sha256`.',
      default: 'true',
      boolean: true,
    },
    flag,
  ),
};

/** What becomes of the VM after the step, and what the runner tells on its own. */
export const lifeFields = {
  keep: optionalField(
    {
      group: 'Lifetime',
      description:
        '`true` leaves the VM running for later steps; the post step stops it. `false` stops it at the end of this step, also when the step attached to it.',
      unset: 'a step stops the VM that it started, and leaves the one that it attached to as it is',
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
