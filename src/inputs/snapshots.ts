import type { ScriptStep } from '../qmp/script/script.js';
import { readSnapshotAct } from '../shared/snapshot-operation.js';
import { type Reader, reject } from './field.js';

/** Acts on the VM's snapshots, one a line: `create:NAME`, `load:NAME`, `delete:NAME`, `overwrite:NAME`, `list`. */
export const snapshotActs: Reader<ScriptStep[]> = (text, context) => {
  const steps: ScriptStep[] = [];
  for (const [index, whole] of text.split(/\r?\n/).entries()) {
    const line = whole.trim();
    if (line === '') continue;
    const act = readSnapshotAct(line);
    if (typeof act === 'string') reject(context, act, line);
    else steps.push({ line: index + 1, kind: 'snapshot', act });
  }
  return steps;
};
