import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createRedactor } from '../audit/redact/redactor.js';
import type { RunResult } from '../engine/records/result.js';
import type { ScriptResult } from '../engine/script-runner.js';
import { type ResultLine, renderRunPage } from '../report/page/run.js';
import { errnoOf } from '../shared/errors.js';
import { type Json, stringifyJson } from '../shared/json.js';
import type { VmDirectory } from '../state/layout.js';
import { type CellFacts, cellOf } from './cell.js';
import { runReport } from './report.js';

/** Characters of an answer that are looked at for the page. */
const MAX_ANSWER = 1000;

/**
 * Writes `report.json` and `report.html` into the VM's folder; a later run on the same VM writes `report-2.json` and so on, and
 * leaves the earlier ones alone.
 *
 * @param secrets - values that are hidden in what maqet says itself. The answers and the console are shown as in their own files.
 * @returns the page's path.
 * @throws whatever the file system says.
 */
export async function writeReport(folder: VmDirectory, result: RunResult, facts: CellFacts, secrets: readonly string[]): Promise<string> {
  const { text: redact } = createRedactor(secrets);
  const report = runReport(result, undefined);
  const cell = cellOf(result, report, facts, redact);
  const number = await writeNumbered(folder, `${JSON.stringify(cell)}\n`);
  const page = path.join(folder.dir, `${numbered(number)}.html`);
  const details = { results: result.results.map(resultLine), serialTail: report.serialTail, notices: report.notices.map(redact) };
  await writeFile(page, renderRunPage(cell, details), { mode: 0o600, flag: 'wx' });
  return page;
}

/** The number is taken by who creates the file. */
async function writeNumbered(folder: VmDirectory, text: string): Promise<number> {
  for (let number = 1; ; number++) {
    try {
      await writeFile(path.join(folder.dir, `${numbered(number)}.json`), text, { mode: 0o600, flag: 'wx' });
      return number;
    } catch (error) {
      if (errnoOf(error) !== 'EEXIST') throw error;
    }
  }
}

function numbered(number: number): string {
  return number === 1 ? 'report' : `report-${number}`;
}

function resultLine({ line, step, tier, outcome, durationMs, result, error }: ScriptResult): ResultLine {
  const answer = error ?? (result === undefined ? '' : stringifyJson(result as Json));
  return { line, step, tier: tier ?? '', outcome, durationMs, answer: answer.slice(0, MAX_ANSWER) };
}
