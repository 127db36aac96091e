import type { Command } from 'commander';
import { attachRunningVm } from '../../engine/attach.js';
import { takeEvidence } from '../../engine/evidence.js';
import { parseInputs } from '../../inputs/parse.js';
import { Deadline } from '../../shared/deadline.js';
import { addInputFlags, readInputFlags } from '../arguments.js';
import type { Bind, Report } from '../command.js';
import type { CliContext } from '../context.js';
import { EXIT_CODES } from '../errors.js';
import { asJson, dumpRow } from '../render-run.js';

/** `maqet dump [VM]` */
export function define(command: Command, bind: Bind): void {
  command.argument('[VM]', 'the name of the VM', 'vm').addHelpText('after', '\nPauses the guest while QEMU copies its memory.');
  addInputFlags(command, ['dump-format', 'dump-compress', 'timeout', 'allow', 'deny', 'allow-dangerous', 'policy']);
  bind(command, dump);
}

async function dump(parsed: Command, context: CliContext): Promise<Report> {
  const inputs = await parseInputs({ ...readInputFlags(parsed), vm: String(parsed.processedArgs[0]), dump: 'always', screenshot: 'never' });
  const env = await context.environment(inputs);
  const { session } = await attachRunningVm(inputs, env);
  try {
    const deadline = Deadline.after(inputs.timeoutMs, env.signal);
    const { dump: stored, error } = await takeEvidence(
      session,
      inputs,
      { dump: true, screenshot: false },
      deadline,
      (_name, work) => work(),
      env,
    );
    if (stored === undefined) throw error;
    return { code: EXIT_CODES.passed, lines: [dumpRow(stored)[1]], json: asJson(stored) };
  } finally {
    session.client.close();
  }
}
