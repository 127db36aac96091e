import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { loggedFile } from './evidence.js';
import { told, useJobs } from './job.js';
import { writeTinyKernel } from './tiny-kernel.js';

const startJob = useJobs();

/** The output of a malicious guest. */
const HOSTILE = [
  '::error::guest-forged-error',
  '  ::warning file=a.js,line=1::guest-forged-warning',
  '::add-mask::guest-mask',
  '::set-output name=status::guest-output',
  '::save-state name=maqet-uploaded::guest-state',
  '::stop-commands::guest-stop',
  'text ##[error]guest-legacy ##[add-mask]guest-legacy-mask',
  '\r::error::guest-after-return',
  '\x1b[2J\x1b[31mguest-red\x1b]0;guest-title\x07\b\b',
  '````` guest-fence',
  '```',
  '</details></summary><img src=x onerror=guest-html><script>guest-script</script>',
  '[guest-link](https://example.com) ![i](https://example.com/i.png) @octocat #1 | cell | <!-- guest-comment',
  '%0A::error::guest-percent',
  '\xe2\x80\xae::error::guest-bidi',
];
/** Workflow commands of maqet and of its artifact client. */
const OWN = ['debug', 'warning', 'notice', 'error', 'stop-commands', 'add-mask'];

describe('The output of a guest', () => {
  test('acts neither as a command to the runner nor as Markdown, and is complete in the evidence', async () => {
    const job = await startJob();
    const kernel = await writeTinyKernel(path.join(job.runner.directories.workspace, 'hostile'), { says: HOSTILE.join('\r\n') });
    const inputs = { kernel, 'wait-for': 'serial:::never::', 'boot-timeout': '1s', network: 'none' };
    const step = await job.main(inputs);
    expect(step).toMatchObject({ exitCode: 1, outputs: { status: 'timed-out' } });

    expect(step.fenceLeftOpen).toBe(false);
    expect([...new Set(step.commands.map(({ name }) => name))].filter((name) => !OWN.includes(name))).toEqual([]);
    expect(step.commands.filter(({ name }) => name === 'stop-commands')).toHaveLength(1);
    // The one annotation quotes the guest's last line, as text. No other command contains text of the guest.
    expect(told(step, 'error')).toHaveLength(1);
    const spoken = step.commands
      .filter(({ name }) => name !== 'error')
      .map(({ message, properties }) => message + JSON.stringify(properties));
    expect(spoken.join('\n')).not.toContain('guest-');
    expect(Object.keys(step.state)).not.toContain('guest-state');

    for (const text of [step.stdout, step.stderr, step.summary]) {
      expect(text).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
      expect(text).not.toMatch(/^\s*::(?:error|warning|add-mask|set-output|save-state|stop-commands)\b[^:]*::guest-/m);
      expect(text).not.toContain('##[');
    }
    // No line of the guest closes its block, and outside of the block nothing of it is Markdown.
    const serial = /<\/summary>\n\n(`{6,})text\n([\s\S]*?)\n\1\n\n<\/details>\n$/.exec(step.summary);
    expect(serial?.[2]?.split('\n').length).toBe(HOSTILE.length);
    expect(step.summary.slice(0, serial?.index)).not.toMatch(/<img|<script|<!--|\]\(/);

    // The log itself is evidence: the exact bytes of the guest.
    expect(loggedFile(job.service, 'serial.log').toString('latin1')).toBe(HOSTILE.join('\r\n'));
    const [post] = await job.end();
    expect(post?.summary).toBe('');
  });

  test('is data in the results, and is escaped in an error that quotes it', async () => {
    const job = await startJob();
    const name = '::error::forged</details>';
    const qmp = `- expect: {query-name: {name: "${name}"}}`;
    const step = await job.main({ qmp });
    expect(step).toMatchObject({ exitCode: 1, outputs: { status: 'failed' } });
    expect(step.commands.filter((command) => command.name === 'error')).toHaveLength(1);
    expect(step.summary).not.toMatch(/^::error|^<\/details>(?!$)/m);
    await job.end();
  });
});
