import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createRedactor } from '../audit/redact/redactor.js';
import { renderRunPage } from '../report/page/run.js';
import type { RunResult } from '../report/result.js';
import { type ReportFacts, reportOf } from '../report/run-report.js';
import { errnoOf } from '../shared/errors.js';
import type { VmDirectory } from '../state/layout.js';

/**
 * Writes `report.json` and `report.html` into the VM's directory. A later run on the same VM writes `report-2.json` and so on.
 *
 * @param secrets - values to hide in maqet's own messages. Answers and the console read as in their own files.
 * @returns the path of the page.
 * @throws the error of the file system.
 */
export async function writeReport(folder: VmDirectory, result: RunResult, facts: ReportFacts, secrets: readonly string[]): Promise<string> {
  const { text: redact } = createRedactor(secrets);
  const report = reportOf(result, facts, redact);
  const number = await writeNumbered(folder, `${JSON.stringify(report)}\n`);
  const page = path.join(folder.dir, `${numbered(number)}.html`);
  await writeFile(page, renderRunPage(report, { ...result, notices: result.notices.map(redact) }), { mode: 0o600, flag: 'wx' });
  return page;
}

/** Creates the first file of its name that does not exist. @returns its number. */
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
