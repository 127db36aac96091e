import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { screenQemuArgs } from '../../src/policy/qemu-args.js';
import { grownSpelling } from '../helpers/policy/grown.js';
import { spellingsOf } from '../helpers/policy/spellings.js';
import { TracedVm, type Verdict } from '../helpers/policy/traced.js';

/** How long `npm run test:opened` tries new spellings, in minutes. Unset in CI, which tries a fixed number. */
const MINUTES = Number(process.env['MAQET_TEST_MINUTES'] ?? 0);
const TRIED_IN_CI = 1500;
const AT_ONCE = 2;

let dir: string;
let vms: TracedVm[];
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'maqet-opened-'));
  vms = await Promise.all(Array.from({ length: AT_ONCE }, (_, index) => TracedVm.make(path.join(dir, String(index)))));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

/** Runs QEMU with each spelling, and returns the spellings for which `wrong` tells a problem. */
async function findWrong(spellings: readonly (readonly string[])[], wrong: (verdict: Verdict) => unknown): Promise<unknown[]> {
  const queue = [...spellings];
  const found: unknown[] = [];
  const work = async (vm: TracedVm): Promise<void> => {
    for (let args = queue.shift(); args !== undefined; args = queue.shift()) {
      const problem = wrong(await vm.run(args));
      if (problem !== undefined) found.push({ args, problem });
    }
  };
  await Promise.all(vms.map(work));
  return found;
}

describe('QEMU opens nothing of the host that the VM does not list', () => {
  test('with each spelling that passes, and it starts with those that users need', async () => {
    const open = ({ strange }: Verdict): unknown => (strange.length > 0 ? strange : undefined);
    expect(await findWrong(spellingsOf('passes'), open)).toEqual([]);
    const wrong = (verdict: Verdict): unknown => open(verdict) ?? (verdict.starts ? undefined : verdict.output);
    expect(await findWrong(spellingsOf('starts'), wrong)).toEqual([]);
  });

  test(
    'with any spelling that grows out of them and that the policy lets through',
    async () => {
      const limit = MINUTES > 0 ? { numRuns: 2 ** 31 - 1, interruptAfterTimeLimit: MINUTES * 60_000 } : { numRuns: TRIED_IN_CI };
      let run = 0;
      let last: Promise<unknown> | undefined;
      await fc.assert(
        fc.asyncProperty(grownSpelling, async (args) => {
          if (screenQemuArgs(args).length > 0) return;
          run += 1;
          const running = (vms[0] as TracedVm).run(args);
          last = running;
          expect((await running).strange).toEqual([]);
        }),
        limit,
      );
      // At its time limit, fast-check does not wait for the run that it interrupts, and the next test uses the same VM.
      await last;
      expect(run).toBeGreaterThan(TRIED_IN_CI / 10);
      if (MINUTES > 0) process.stderr.write(`QEMU ran ${run} times with new spellings.\n`);
    },
    (MINUTES + 10) * 60_000,
  );
});

test('The trace shows a file that an argument opens, a port and a socket', async () => {
  const [vm] = vms as [TracedVm];
  const opened = async (...args: string[]) => (await vm.run(args)).strange.map(({ target }) => target);
  expect(await opened('-fw_cfg', '{"string":"X,file=/etc/passwd,name=opt/r"}')).toEqual(['/etc/passwd']);
  expect(await opened('-chardev', `socket,id=s,path=${dir}/a\n,,ö,server=on,wait=off`)).toContain(`${dir}/a\n,ö`);
  expect(await opened('-chardev', 'udp,id=u,host=127.0.0.1,port=9')).toContain('AF_INET 127.0.0.1:9');
  expect(await opened('-usb', '-device', 'usb-tablet,pcap=trace')).toEqual([`${dir}/0/files/trace`]);
});
