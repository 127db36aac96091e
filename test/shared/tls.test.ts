import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Deadline } from '../../src/shared/deadline.js';
import { REPOSITORY } from '../helpers/action-file.js';
import { type HttpsServer, startHttpsServer } from '../helpers/https-server.js';
import { runCommand } from '../helpers/run-command.js';

let server: HttpsServer;
beforeAll(async () => {
  server = await startHttpsServer();
  server.put('/', { content: Buffer.from('x') });
});
afterAll(() => server.close());

/** Asks the server with the HTTP client of GitHub's libraries. @returns the status or the code of the error, and the warnings. */
function asked(check: boolean): Promise<string> {
  const code = `
    await import(${JSON.stringify(new URL('../../scripts/typescript.mjs', import.meta.url).href)});
    const { checkCertificates } = await import(${JSON.stringify(new URL('../../src/shared/tls.ts', import.meta.url).href)});
    const { HttpClient } = await import('@actions/http-client');
    const warnings = [];
    if (${check}) checkCertificates((text) => warnings.push(text));
    const status = await new HttpClient('test').get(process.argv[1]).then(({ message }) => message.statusCode, ({ code }) => code);
    console.log(JSON.stringify({ status, warnings }));
    process.exit();
  `;
  return runCommand(process.execPath, ['--no-warnings', '--input-type=module', '-e', code, `${server.origin}/`], {
    deadline: Deadline.after(120_000),
    cwd: REPOSITORY,
    env: { NODE_TLS_REJECT_UNAUTHORIZED: '0', NODE_EXTRA_CA_CERTS: '', NO_PROXY: 'localhost' },
  });
}

test("GitHub's clients check the certificate whatever NODE_TLS_REJECT_UNAUTHORIZED says, with a warning.", async () => {
  // Without the check they do not, so that this test can fail.
  expect(JSON.parse(await asked(false))).toEqual({ status: 200, warnings: [] });
  expect(JSON.parse(await asked(true))).toEqual({
    status: 'DEPTH_ZERO_SELF_SIGNED_CERT',
    warnings: [expect.stringMatching(/^NODE_TLS_REJECT_UNAUTHORIZED=0 is ignored: .* NODE_EXTRA_CA_CERTS\.$/)],
  });
});

test.each(['action/step', 'action/post', 'action/gather', 'cli/program'])('%s turns the check on before anything else', (entry) => {
  const text = readFileSync(`${REPOSITORY}/src/${entry}.ts`, 'utf8');
  expect(text).toMatch(/export async function run(?:Step|Post|Gather|Command)\([^)]*\): Promise<\w+> \{\n {2}checkCertificates\(/);
});
