import { CHANNEL_NAMES } from '../../guest/channel.js';
import { input, WORKSPACE } from '../../shared/wording.js';
import { copyInList, copyOutList } from '../copies.js';
import { emptyField, fieldWithDefault, optionalField } from '../field.js';
import { guestDirectory, guestScript, guestVariables, waitCondition } from '../guest.js';
import { snapshotOperations } from '../qmp.js';
import { duration, flag, matching, oneOf } from '../readers.js';

/** When the VM counts as ready, what runs in it, and how long everything may take. */
export const testFields = {
  'wait-for': optionalField(
    {
      group: 'Test',
      description:
        'When the VM counts as ready: `running`, `agent` (the QEMU guest agent answers), `ssh`, `tcp:PORT` of the guest, `serial:REGEX` on the serial console, `event:NAME` of QMP, or `shutdown`.',
      unset: `the channel that ${input('run')} uses, if it is set; the ready line of the self-test guest, if nothing else boots; otherwise any sign that the guest boots`,
    },
    waitCondition,
  ),
  snapshot: emptyField(
    {
      group: 'Test',
      description:
        'Operations on the snapshots of the VM, once it is ready and before anything runs in it, one a line: `create:NAME`, `load:NAME`, `delete:NAME`, `overwrite:NAME`, `list`.',
      unset: 'none',
      list: true,
    },
    snapshotOperations,
    [],
  ),
  run: optionalField(
    {
      group: 'Test',
      verbatim: true,
      description:
        'Script to run in the guest once it is ready, with `sh -e` or the interpreter of its `#!` line. The run fails if its exit code is not 0.',
      unset: 'none',
    },
    guestScript,
  ),
  'run-with': fieldWithDefault(
    {
      group: 'Test',
      description: `Channel into the guest for ${input('run')} and the copies: \`agent\`, \`ssh\`, \`serial\` (a root shell on the serial console), or \`auto\`, the first that works.`,
      default: 'auto',
    },
    oneOf('auto', ...CHANNEL_NAMES),
  ),
  env: emptyField(
    {
      group: 'Test',
      verbatim: true,
      description: `Variables for ${input('run')}, one a line: \`NAME=VALUE\`, or \`NAME\` to pass on a variable of the environment.`,
      unset: 'none',
      list: true,
    },
    guestVariables(process.env),
    {},
  ),
  'working-directory': optionalField(
    {
      group: 'Test',
      description: `Directory of the guest in which ${input('run')} starts, an absolute path.`,
      unset: "the guest's default",
    },
    guestDirectory,
  ),
  'ssh-user': fieldWithDefault(
    { group: 'Test', description: 'User of the guest for logins over SSH.', default: 'root' },
    matching(/^[a-z_][a-z0-9_-]{0,31}$/i, 'a user name of up to 32 letters, digits, dashes and underscores'),
  ),
  'copy-in': emptyField(
    {
      group: 'Test',
      description: `Files and directories to copy into the guest before ${input('run')}: \`path:/path/in/guest\` a line, relative to the ${WORKSPACE}.`,
      unset: 'none',
      list: true,
    },
    copyInList(process.env),
    [],
  ),
  'copy-out': emptyField(
    {
      group: 'Test',
      description: `Files and directories to copy out of the guest after ${input('run')}, even if it failed: \`/path/in/guest:path\` a line, relative to the ${WORKSPACE}.`,
      unset: 'none',
      list: true,
    },
    copyOutList(process.env),
    [],
  ),
  'boot-timeout': fieldWithDefault(
    { group: 'Test', description: `Wall-clock limit for reaching ${input('wait-for')}, e.g. \`90s\` or \`5m\`.`, default: '5m' },
    duration,
  ),
  'run-timeout': fieldWithDefault({ group: 'Test', description: `Wall-clock limit for ${input('run')}.`, default: '30m' }, duration),
  timeout: fieldWithDefault(
    {
      group: 'Test',
      description: 'Wall-clock limit for the whole run. To take evidence, stop the VM and upload, a step gets up to 5 minutes more.',
      default: '60m',
    },
    duration,
  ),
  'audit-script': fieldWithDefault(
    {
      group: 'Test',
      description: `Whether the audit log contains the text of ${input('run')}. The record of a script that is sent to the guest has its SHA-256.`,
      default: 'false',
      boolean: true,
    },
    flag,
  ),
};
