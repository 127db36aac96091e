import { isUtf8 } from 'node:buffer';
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { errnoOf } from '../../shared/errors.js';
import { isWithin } from '../../shared/paths.js';
import { oneLine } from '../../shared/untrusted-text.js';
import { openProblem } from '../open-problem.js';
import type { Findings } from './findings.js';
import type { ConfigFile, MapNode } from './node.js';
import { parseConfig } from './parse.js';

const LARGEST = 256 * 1024;

/**
 * Reads a configuration file.
 *
 * @param file - its absolute path.
 * @returns its map; an empty one, and a finding, for a file that cannot be used.
 */
export async function readConfig(file: string, findings: Findings): Promise<MapNode> {
  const named = nameFile(file);
  const bytes = await readBytes(file);
  if (typeof bytes === 'string') findings.unreadable(named, bytes);
  else if (bytes.length > LARGEST) findings.unreadable(named, `is longer than ${LARGEST / 1024} KiB, which no configuration is`);
  else {
    const text = new TextDecoder().decode(bytes);
    if (isUtf8(bytes)) return parseConfig(text, named, findings);
    const before = text.slice(0, text.indexOf('\ufffd')).split('\n');
    const place = { file: named, line: before.length, column: (before.at(-1) ?? '').length + 1 };
    findings.fileProblem(place, 'is not UTF-8 text; save it as that');
  }
  return { kind: 'map', place: { file: named, line: 1, column: 1 }, entries: [] };
}

function nameFile(file: string): ConfigFile {
  const here = process.cwd();
  return { name: oneLine(isWithin(here, file) ? path.relative(here, file) : file), folder: path.dirname(file) };
}

/** The file's content, no more than one byte over the limit; or what is wrong with it. */
async function readBytes(file: string): Promise<Buffer | string> {
  try {
    // Non-blocking, so that a FIFO that nobody writes to is an error and not a hang.
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
