import type { Command } from 'commander';
import { type BrokenChain, type IntactChain, verifyChain } from '../../audit/verify.js';
import type { JsonObject } from '../../shared/json.js';
import type { Bind, Report } from '../command.js';
import { EXIT_CODES, UsageError } from '../errors.js';

/** `maqet verify FILE [--head HASH]` */
export function define(command: Command, bind: Bind): void {
  command
    .argument('<FILE>', 'the audit log: audit.jsonl of a VM or of an artifact')
    .option('--head <HASH>', 'the hash that the last record must have: the output `audit-head` of the run')
    .addHelpText('after', '\nWithout --head, a log that was truncated, or rewritten as a whole, can pass for an intact one.');
  bind(command, async (parsed) => {
    const file = String(parsed.processedArgs[0]);
    const { head } = parsed.opts<{ head?: string }>();
    const expected = head === undefined ? undefined : checkedHead(head);
    const verdict = await verifyChain(file, expected);
    return verdict.ok ? intact(verdict, expected !== undefined) : broken(verdict, file);
  });
}

function checkedHead(head: string): string {
  if (/^[0-9a-f]{64}$/i.test(head)) return head.toLowerCase();
  throw new UsageError(`--head ${JSON.stringify(head)} is not a hash.`, {
    remedy: 'Give the 64 hexadecimal digits of the output `audit-head`.',
  });
}

function intact(verdict: IntactChain, headChecked: boolean): Report {
  const { records, head, closed } = verdict;
  const proof = headChecked ? 'the head matches' : 'the head was not compared (--head)';
  const lines = [`intact: ${records} records, ${proof}`, `head: ${head}`];
  const open = 'notice: the log does not end with its closing record. Its VM still runs, its writer was killed, or it was truncated.';
  return { code: EXIT_CODES.passed, lines, errors: closed ? [] : [open], json: { ...verdict, auditHead: head } };
}

function broken(verdict: BrokenChain, file: string): Report {
  const { brokenAt, problem } = verdict;
  const trusted = brokenAt === 2 ? 'record 1' : `records 1 to ${brokenAt - 1}`;
  const errors = [
    `error: record ${brokenAt} of ${JSON.stringify(file)} ${problem}.`,
    `  Trust ${brokenAt === 1 ? 'no record of this log' : `only ${trusted}`}, and keep the file unchanged.`,
  ];
  return { code: EXIT_CODES.failed, lines: [], errors, json: { ...verdict } satisfies JsonObject };
}
