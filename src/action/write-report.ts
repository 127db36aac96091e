import { writeFile } from 'node:fs/promises';
import { createRedactor } from '../audit/redact/redactor.js';
import { renderRunPage } from '../report/page/run.js';
import type { RunResult } from '../report/result.js';
import { type ReportFacts, reportOf } from '../report/run-report.js';
import type { VmDirectory } from '../state/layout.js';
import { createNumbered, numberedName } from '../state/numbered-files.js';

/**
 * Writes `report.json` and `report.html` into the VM's directory. A later run on the same VM writes `report-2.json` and so on.
 *
 * @param secrets - values to hide in maqet's own messages. Answers and the console read as in their own files.
 * @returns the path of the page.
 * @throws the error of the file system.
 */
export async function writeReport(
  directory: VmDirectory,
  result: RunResult,
  facts: ReportFacts,
  secrets: readonly string[],
): Promise<string> {
  const { text: redact } = createRedactor(secrets);
  const report = reportOf(result, facts, redact);
  const { number, handle } = await createNumbered(directory.reportData);
  await handle.writeFile(`${JSON.stringify(report)}\n`).finally(() => handle.close());
  const page = numberedName(directory.reportPage, number);
  await writeFile(page, renderRunPage(report, { ...result, notices: result.notices.map(redact) }), { mode: 0o600, flag: 'wx' });
  return page;
}
