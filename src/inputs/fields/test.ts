import { copyInList, copyOutList } from '../copies.js';
import { guestVariables } from '../environment.js';
import { fieldWithDefault, optionalField } from '../field.js';
import { duration, flag, matching, oneOf, waitCondition } from '../readers.js';
import { guestFolder, guestScript } from '../run.js';
import { snapshotActs } from '../snapshots.js';

/** When the VM counts as ready, what runs in it, and how long anything may take. */
export const testFields = {
  'wait-for': optionalField(
    {
      group: 'Test',
      description:
        'What the step waits for after the start: `running`, `agent` (the QEMU guest agent), `ssh`, `tcp:PORT` of the guest, `serial:REGEX` on the serial console, `event:NAME` of QMP, or `shutdown`.',
      unset: "the way that `run` takes, if it is given; the self-test guest's ready line if nothing is named to boot; else `running`",
    },
    waitCondition,
  ),
  snapshot: optionalField(
    {
      group: 'Test',
      description:
        "What to do with the VM's snapshots once it is ready and before anything runs in it, one act a line: `create:NAME`, `load:NAME`, `delete:NAME`, `overwrite:NAME`, `list`.",
      unset: 'none',
      list: true,
    },
    snapshotActs,
  ),
  run: optionalField(
    {
      group: 'Test',
      description:
        "Script to run in the guest once it is ready, under the guest's `sh -e` or what its `#!` line names. Its exit code is the step's verdict.",
      unset: 'none',
    },
    guestScript,
  ),
  'run-with': fieldWithDefault(
    {
      group: 'Test',
      description:
        'The way into the guest for `run` and the copies: `agent`, `ssh`, `serial` (a root shell on the serial console), or `auto`, the first that works.',
      default: 'auto',
    },
    oneOf('auto', 'agent', 'ssh', 'serial'),
  ),
  env: optionalField(
    {
      group: 'Test',
      description: 'Variables for `run`, one a line: `NAME=VALUE`, or `NAME` for the value that it has in this step.',
      unset: 'none',
      list: true,
    },
    guestVariables(process.env),
  ),
  'working-directory': optionalField(
    { group: 'Test', description: 'Folder of the guest in which `run` starts, an absolute path.', unset: "the guest's choice" },
    guestFolder,
  ),
  'ssh-user': fieldWithDefault(
    { group: 'Test', description: 'User of the guest that maqet logs in as over SSH.', default: 'root' },
    matching(/^[a-z_][a-z0-9_-]{0,31}$/i, 'a user name of up to 32 letters, digits, dashes and underscores'),
  ),
  'copy-in': optionalField(
    {
      group: 'Test',
      description: 'Files and folders to copy into the guest before `run`: `path:/path/in/guest` a line, relative to the workspace.',
      unset: 'none',
      list: true,
    },
    copyInList(process.env),
  ),
  'copy-out': optionalField(
    {
      group: 'Test',
      description:
        'Files and folders to copy out of the guest after `run`, also if it failed: `/path/in/guest:path` a line, relative to the workspace.',
      unset: 'none',
      list: true,
    },
    copyOutList(process.env),
  ),
  'boot-timeout': fieldWithDefault(
    { group: 'Test', description: 'Wall-clock limit for reaching `wait-for`, e.g. `90s` or `5m`.', default: '5m' },
    duration,
  ),
  'run-timeout': fieldWithDefault({ group: 'Test', description: 'Wall-clock limit for `run`.', default: '30m' }, duration),
  timeout: fieldWithDefault({ group: 'Test', description: 'Wall-clock limit for the whole step.', default: '60m' }, duration),
  'audit-script': fieldWithDefault(
    {
      group: 'Test',
      description: 'Whether the audit log holds the text of `run` as well. Its SHA-256 is always there.',
      default: 'false',
      boolean: true,
    },
    flag,
  ),
};
