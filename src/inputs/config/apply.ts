import type { InputProblem } from '../../shared/errors.js';
import { INPUTS, type InputName } from '../schema.js';
import { assemble } from './assemble.js';
import { Findings } from './findings.js';
import { mergeConfigs } from './merge.js';
import type { ConfigNode, MapNode } from './node.js';
import { readConfig } from './read.js';
import { rebase } from './rebase.js';
import { inputText } from './texts.js';
import { translate } from './translate.js';

/** What configuration files come to. */
export interface AppliedConfig {
  /** Texts of inputs, as if they had been given. */
  readonly texts: Readonly<Partial<Record<InputName, string>>>;
  /** Where each of these texts comes from. */
  readonly origins: ReadonlyMap<InputName, ConfigNode>;
  readonly problems: readonly InputProblem[];
  /** Sentences. */
  readonly warnings: readonly string[];
}

/**
 * Reads configuration files and merges them, later ones over earlier ones.
 *
 * @param files - absolute paths.
 * @returns never rejects for what the files hold or lack: that is among the problems.
 */
export async function applyConfig(files: readonly string[]): Promise<AppliedConfig> {
  const findings = new Findings();
  let merged: MapNode | undefined;
  for (const file of files) {
    const config = translate(await readConfig(file, findings), findings);
    merged = merged === undefined ? config : mergeConfigs(merged, config);
  }
  const texts: Partial<Record<InputName, string>> = {};
  const origins = new Map<InputName, ConfigNode>();
  for (const [name, value] of merged === undefined ? [] : assemble(merged, findings)) {
    const node = rebase(name, value);
    const input = INPUTS.find((one) => one.name === name);
    const text = input === undefined ? undefined : inputText(input, node, findings);
    if (text === undefined || text.trim() === '') continue;
    texts[name] = text;
    origins.set(name, node);
  }
  return { texts, origins, problems: findings.problems, warnings: findings.warnings };
}
