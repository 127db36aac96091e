import { z } from 'zod';
import { entryProblem, type LayerList } from '../policy/layer.js';
import type { ScriptStep } from '../qmp/script/script.js';
import { readSnapshotOperation } from '../shared/snapshot-operation.js';
import { type Reader, reject } from './field.js';
import { withoutStop } from './readers.js';

/** Reads the steps of a QMP script. Reports each problem with its line. */
export const qmpScript: Reader<Promise<ScriptStep[]>> = async (text, context) => {
  // Loaded here: the YAML parser is slow to load.
  const { parseScript, ScriptError } = await import('../qmp/script/script.js');
  try {
    const steps = parseScript(text);
    return steps.length > 0
      ? steps
      : reject(context, 'has no step, so that nothing would be sent; write a command, or leave it out', text.trim());
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error;
    const source = text.split(/\r?\n/);
    for (const { line, problem } of error.problems)
      reject(context, `line ${line}: ${withoutStop(problem)}`, source[line - 1]?.trim() ?? '', ['line', line - 1]);
    return z.NEVER;
  }
};

/** Reads operations on snapshots, one a line: `create:NAME`, `load:NAME`, `delete:NAME`, `overwrite:NAME`, `list`. */
export const snapshotOperations: Reader<ScriptStep[]> = (text, context) => {
  const steps: ScriptStep[] = [];
  for (const [index, whole] of text.split(/\r?\n/).entries()) {
    const line = whole.trim();
    if (line === '') continue;
    const operation = readSnapshotOperation(line);
    if (typeof operation === 'string') reject(context, operation, line);
    else steps.push({ line: index + 1, kind: 'snapshot', operation });
  }
  return steps;
};

/**
 * Reads a list of the policy: words separated by commas, spaces or line breaks, each once. Reports entries that match nothing: a
 * misspelt `deny` would deny nothing.
 */
export function policyList(list: LayerList): Reader<string[]> {
  return (text, context) => {
    const entries = [...new Set(text.split(/[\s,]+/).filter((entry) => entry !== ''))];
    for (const entry of entries) {
      const problem = entryProblem(list, entry);
      if (problem !== undefined) reject(context, problem, entry);
    }
    return entries;
  };
}
