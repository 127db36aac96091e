import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { GATHER_INPUTS, GATHER_OUTPUTS, gatherSettings } from '../../src/action/gather-inputs.js';
import { parseInputs } from '../../src/inputs/parse.js';

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly needs?: unknown;
  readonly if?: string;
  readonly steps: readonly Step[];
}

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const GUIDE = read('docs/matrix.md');
const guideExample = /```yaml\n(.*?)```/s.exec(GUIDE)?.[1] ?? '';
const CELL: Readonly<Record<string, string>> = { kernel: '6.1', arch: 'x86_64', image: 'debian-12', debian: 'amd64', console: 'ttyS0' };

const workflows: [name: string, text: string][] = [
  ['example-kernels.yml', read('.github/workflows/example-kernels.yml')],
  ['example-matrix.yml', read('.github/workflows/example-matrix.yml')],
  ['docs/matrix.md', guideExample],
];

describe.each(workflows)('%s', (_name, text) => {
  const jobs = Object.values((parse(text) as { jobs: Record<string, Job> }).jobs);
  const steps = (pattern: RegExp): Step[] => jobs.flatMap((job) => job.steps.filter(({ uses }) => pattern.test(uses ?? '')));
  const texts = (step: Step): Record<string, string> =>
    Object.fromEntries(
      Object.entries(step.with ?? {}).map(([name, value]) => [
        name,
        String(value).replace(/\$\{\{ matrix\.([\w-]+) \}\}/g, (_, key: string) => CELL[key] ?? ''),
      ]),
    );

  test('uses inputs that the action accepts', async () => {
    const runs = steps(/^(\.\/|maqet\/action@v1)$/);
    expect(runs.length).toBeGreaterThan(0);
    for (const run of runs) await expect(parseInputs(texts(run))).resolves.toBeDefined();
  });

  test('ends with a report that waits for all jobs, always runs, and uses outputs that exist', () => {
    const [report] = steps(/^(\.\/report|maqet\/action\/report@v1)$/);
    expect(() => gatherSettings(texts(report ?? {}))).not.toThrow();
    const job = jobs.find((one) => report !== undefined && one.steps.includes(report));
    expect(job).toMatchObject({ needs: expect.anything(), if: expect.stringContaining('always()') });
    const used = [...text.matchAll(/steps\.report\.outputs\.([\w-]+)/g)].map(([, name]) => name);
    expect(Object.keys(GATHER_OUTPUTS)).toEqual(expect.arrayContaining(used));
  });
});

test('docs/matrix.md documents every input of the report action with its default, and every output', () => {
  for (const [name, { default: value }] of Object.entries(GATHER_INPUTS)) expect(GUIDE).toContain(`| \`${name}\` | \`${value}\` |`);
  for (const name of Object.keys(GATHER_OUTPUTS)) expect(GUIDE).toContain(`\`${name}\``);
});
