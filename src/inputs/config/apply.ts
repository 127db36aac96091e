import { isUtf8 } from 'node:buffer';
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { errnoOf, type InputProblem } from '../../shared/errors.js';
import { hasKnownKey } from '../../shared/known-keys.js';
import { isWithin } from '../../shared/paths.js';
import { oneLine } from '../../shared/untrusted-text.js';
import { openProblem } from '../paths.js';
import { INPUTS, type InputName } from '../schema.js';
import { assemble } from './assemble.js';
import { Findings } from './findings.js';
import { mergeConfigs } from './merge.js';
import type { ConfigFile, ConfigNode, MapNode } from './node.js';
import { parseConfig } from './parse.js';
import { rebase } from './rebase.js';
import { inputText } from './texts.js';
import { CONFIG_KEYS, translate } from './translate.js';

const LARGEST = 256 * 1024;

/** The inputs that configuration files set. */
export interface AppliedConfig {
  /** Texts of inputs, as if they had been set directly. */
  readonly texts: Readonly<Partial<Record<InputName, string>>>;
  /** Where each of these texts comes from. */
  readonly origins: ReadonlyMap<InputName, ConfigNode>;
  readonly problems: readonly InputProblem[];
  /** Sentences. */
  readonly warnings: readonly string[];
}

/**
 * Reads configuration files and merges them, later ones over earlier ones. Never rejects because of a file: its errors are among the
 * problems.
 *
 * @param files - absolute paths.
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

/** Reads a configuration file. Returns an empty map, and adds a problem, if it cannot be used. */
async function readConfig(file: string, findings: Findings): Promise<MapNode> {
  const named = nameFile(file);
  const bytes = await readBytes(file);
  if (typeof bytes === 'string') findings.unreadable(named, bytes);
  else if (bytes.length > LARGEST) findings.unreadable(named, `is longer than ${LARGEST / 1024} KiB, the limit for a configuration file`);
  else {
    const text = new TextDecoder().decode(bytes);
    if (isUtf8(bytes)) return parseKnown(text, named, findings);
    const before = text.slice(0, text.indexOf('\ufffd')).split('\n');
    const place = { file: named, line: before.length, column: (before.at(-1) ?? '').length + 1 };
    findings.fileProblem(place, 'is not UTF-8 text; save it as UTF-8');
  }
  return { kind: 'map', place: { file: named, line: 1, column: 1 }, entries: [] };
}

/** Parses a configuration file. Quotes nothing of a file that is something else, such as one with secrets. */
function parseKnown(text: string, file: ConfigFile, findings: Findings): MapNode {
  if (hasKnownKey(text, CONFIG_KEYS)) return parseConfig(text, file, findings);
  const hidden = new Findings();
  const map = parseConfig(text, file, hidden);
  if (map.entries.length === 0 && hidden.problems.length === 0) return map;
  findings.fileProblem(
    { file, line: 1, column: 1 },
    'has none of the keys of a configuration file, so nothing of it is shown; name another file',
  );
  return { ...map, entries: [] };
}

function nameFile(file: string): ConfigFile {
  const here = process.cwd();
  return { name: oneLine(isWithin(here, file) ? path.relative(here, file) : file), directory: path.dirname(file) };
}

/** Returns the file's content, up to one byte over the limit, or why it cannot be read. */
async function readBytes(file: string): Promise<Buffer | string> {
  try {
    // Non-blocking, so that a FIFO without a writer is an error and does not hang.
    const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      if (!(await handle.stat()).isFile()) return 'is not a regular file; name one';
      const bytes = Buffer.alloc(LARGEST + 1);
      let length = 0;
      for (let got = -1; got !== 0 && length < bytes.length; length += got) {
        got = (await handle.read(bytes, length, bytes.length - length, length)).bytesRead;
      }
      return bytes.subarray(0, length);
    } finally {
      await handle.close();
    }
  } catch (error) {
    return openProblem(errnoOf(error), error);
  }
}
