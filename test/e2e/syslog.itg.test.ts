import { afterEach, expect, test } from '@jest/globals';
import { parseSyslog } from '../helpers/audit/syslog-parser.js';
import { startTlsServer } from '../helpers/syslog-server.js';
import { loggedFile, verifyLog } from './evidence.js';
import { told, useJobs } from './job.js';

const startJob = useJobs();
const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

test('A syslog server behind TLS has the whole log of a job at its end, and the log can be verified there.', async () => {
  const server = await startTlsServer();
  ends.push(() => server.close());
  const extra = { env: { NODE_EXTRA_CA_CERTS: server.certificate } };
  const job = await startJob();
  const step = await job.main({ keep: 'true', qmp: 'query-status', 'audit-syslog': `tls://localhost:${server.port}` }, extra);
  expect(step.outputs['status']).toBe('passed');
  const lines = (): string[] => server.messages.map((message) => parseSyslog(message).text);
  expect(lines().some((line) => line.includes('"vm-keep"'))).toBe(true);
  const [post] = await job.end(extra);
  expect(post && told(post, 'warning')).toEqual([]);
  const log = loggedFile(job.service, 'audit.jsonl');
  expect(`${lines().join('\n')}\n`).toBe(log.toString('utf8'));
  await expect(verifyLog(Buffer.from(`${lines().join('\n')}\n`), undefined)).resolves.toMatchObject({ ok: true, closed: true });
});
