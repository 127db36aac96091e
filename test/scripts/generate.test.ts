import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse, parseDocument } from 'yaml';
import { z } from 'zod';
import { fillBlocks, GENERATED, regenerate } from '../../scripts/generate.js';
import { FLAGS } from '../../src/cli/arguments.js';
import { parseInputs } from '../../src/inputs/parse.js';
import { INPUTS } from '../../src/inputs/schema.js';
import { OUTPUTS } from '../../src/report/outputs.js';
import { worded } from '../../src/shared/wording.js';

const ROOT = new URL('../../', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, ROOT), 'utf8');

const outputNames: string[] = OUTPUTS.map(({ name }) => name);

/** The metadata of a JavaScript action that GitHub accepts. */
const metadata = z.strictObject({
  name: z.string().max(60),
  description: z.string().max(125),
  author: z.string(),
  branding: z.strictObject({
    icon: z.string(),
    color: z.enum(['white', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark']),
  }),
  inputs: z.record(
    z.string().regex(/^[a-z][a-z0-9-]*$/),
    z.strictObject({ description: z.string().min(10), required: z.literal(false), default: z.string().optional() }),
  ),
  outputs: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), z.strictObject({ description: z.string().min(10) })),
  runs: z.strictObject({
    using: z.literal('node24'),
    main: z.literal('dist/main/index.js'),
    post: z.literal('dist/post/index.js'),
    'post-if': z.literal('always()'),
  }),
});

const step = z.looseObject({
  id: z.string().optional(),
  uses: z.string().optional(),
  with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
});
type Step = z.infer<typeof step>;

const workflow = z.strictObject({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: z.strictObject({ contents: z.literal('read') }),
  concurrency: z.unknown().optional(),
  jobs: z.record(
    z.string(),
    z.strictObject({
      strategy: z.unknown().optional(),
      needs: z.unknown().optional(),
      if: z.string().optional(),
      env: z.record(z.string(), z.string()).optional(),
      'runs-on': z.string(),
      container: z.strictObject({ image: z.string(), options: z.string() }).optional(),
      'timeout-minutes': z.number().max(60),
      steps: z.array(step).min(1),
    }),
  ),
});

/** Returns the inputs that the runner would pass to a step. Expressions of the matrix are filled in, others are left as they are. */
function runnerTexts(inputs: NonNullable<Step['with']>, matrix: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      name,
      String(value).replace(/\$\{\{ matrix\.([\w-]+) \}\}/g, (_, key: string) => matrix[key] ?? ''),
    ]),
  );
}

/** Returns the names of all outputs that a text uses as `steps.ID.outputs.NAME`, for these ids. */
function usedOutputs(text: string, ids: readonly string[]): string[] {
  return [...text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)]
    .filter(([, id]) => ids.includes(id ?? ''))
    .map(([, , name]) => name ?? '');
}

describe('A generated file', () => {
  test.each(GENERATED)('is what npm run generate writes: %s', async (name) => {
    const { current, wanted } = await regenerate(name);
    expect(current).toBe(wanted);
  });

  test('keeps everything outside of its generated blocks', () => {
    const filled = fillBlocks('a\n<!-- generated:b -->\nSTALE\n<!-- /generated:b -->\nc', { b: 'B' });
    expect(filled).toBe('a\n<!-- generated:b -->\n\nB\n\n<!-- /generated:b -->\nc');
    expect(fillBlocks(filled, { b: 'B' })).toBe(filled);
  });

  test('without the markers of a block is an error', () => {
    expect(() => fillBlocks('text', { inputs: 'x' })).toThrow('no generated block inputs');
  });
});

describe('action.yml', () => {
  const action = metadata.parse(parse(read('action.yml')));

  test('has the inputs of the schema with their descriptions and defaults', () => {
    expect(action.inputs).toEqual(
      Object.fromEntries(
        INPUTS.map((input) => {
          const value = input.expression ?? input.default;
          return [
            input.name,
            { description: worded(input.description), required: false, ...(value === undefined ? {} : { default: value }) },
          ];
        }),
      ),
    );
  });

  test('has the outputs of the list with their descriptions', () => {
    expect(action.outputs).toEqual(Object.fromEntries(OUTPUTS.map(({ name, description }) => [name, { description }])));
  });

  test('has defaults that mean the same as an unset input', async () => {
    const defaults = Object.entries(action.inputs).flatMap(([name, input]) =>
      input.default === undefined || name === 'matrix' ? [] : [[name, input.default] as const],
    );
    expect(await parseInputs(Object.fromEntries(defaults))).toEqual(await parseInputs({}));
  });

  test('has no default for `keep`, because unset differs from false', () => {
    expect(action.inputs['keep']).not.toHaveProperty('default');
  });
});

test('The page of inputs lists every input and output once, and sets every input in its step', () => {
  const page = read('docs/inputs.md');
  const rows = [...page.matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map(([, name]) => name);
  expect(rows.toSorted()).toEqual([...INPUTS.map(({ name }) => name), ...outputNames].toSorted());
  const step = parse(/```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '');
  expect(Object.keys(step[0].with)).toEqual(INPUTS.filter(({ expression }) => expression === undefined).map(({ name }) => name));
});

describe('The documents', () => {
  const readme = ['README.md', 'docs/inputs.md', 'docs/images.md', 'docs/qmp-script.md', 'docs/cli.md'].map(read).join('\n');
  const blocks = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block]) => block ?? '');
  const steps = blocks.flatMap((block) => stepsOf(parse(block)));
  const ours = steps.filter(({ uses }) => uses === 'maqet/action@v1');

  test('have examples whose inputs are accepted', async () => {
    expect(ours.length).toBeGreaterThanOrEqual(10);
    const { GITHUB_WORKSPACE: before = '' } = process.env;
    const workspace = mkdtempSync(path.join(tmpdir(), 'maqet-examples-'));
    try {
      // The examples copy this directory into their guests.
      mkdirSync(path.join(workspace, 'tests'));
      process.env['GITHUB_WORKSPACE'] = workspace;
      for (const { with: inputs } of ours) {
        const texts = runnerTexts(inputs ?? {}, { accel: 'tcg', memory: '6G' });
        await expect(parseInputs(texts)).resolves.toBeDefined();
      }
    } finally {
      process.env['GITHUB_WORKSPACE'] = before;
      rmSync(workspace, { recursive: true });
    }
  });

  test('have QMP scripts that are accepted', async () => {
    const scripts = blocks.map((block) => (parse(block) as { qmp?: string }).qmp).filter((script) => script !== undefined);
    expect(scripts).toHaveLength(1);
    for (const qmp of scripts) expect((await parseInputs({ qmp })).script.length).toBeGreaterThan(2);
  });

  test('name no output and no flag that does not exist', () => {
    const used = usedOutputs(
      readme,
      ours.flatMap(({ id }) => id ?? []),
    );
    expect(used.length).toBeGreaterThan(0);
    expect(outputNames).toEqual(expect.arrayContaining(used));
    const flags = [...readme.matchAll(/maqet up (.*)$/gm)].flatMap(([, line]) => line?.match(/--[\w-]+/g) ?? []);
    expect(FLAGS.map(({ name }) => `--${name}`)).toEqual(expect.arrayContaining(flags));
  });
});

describe('The workflows', () => {
  const directory = new URL('.github/workflows/', ROOT);
  const names = readdirSync(directory);

  test('are exactly the four that are checked here', () => {
    expect(names.toSorted()).toEqual(['check-dist.yml', 'ci.yml', 'example-kernels.yml', 'example-matrix.yml']);
  });

  test.each(names)('have only read access and a time limit for every job: %s', (name) => {
    const document = parseDocument(read(`.github/workflows/${name}`), { strict: true, uniqueKeys: true });
    expect([...document.errors, ...document.warnings]).toEqual([]);
    workflow.parse(document.toJS());
  });

  test('have an example whose inputs are accepted in every cell of the matrix', async () => {
    const text = read('.github/workflows/example-matrix.yml');
    const ours = Object.values(workflow.parse(parse(text)).jobs).flatMap((job) => job.steps.filter(({ uses }) => uses === './'));
    expect(ours.length).toBeGreaterThanOrEqual(5);
    const cells: Record<string, string>[] = [
      { accel: 'auto', memory: '5G' },
      { accel: 'tcg', memory: '128M', arch: 'i386', machine: 'pc' },
    ];
    for (const cell of cells) {
      for (const { with: inputs } of ours) await expect(parseInputs(runnerTexts(inputs ?? {}, cell))).resolves.toBeDefined();
    }
    const used = usedOutputs(
      text,
      ours.flatMap(({ id }) => id ?? []),
    );
    expect(outputNames).toEqual(expect.arrayContaining(used));
  });
});

/** Returns the steps of an example that is a list of steps or a workflow. Others have none. */
function stepsOf(example: unknown): Step[] {
  if (Array.isArray(example)) return example.map((item) => step.parse(item));
  const jobs = z.object({ jobs: z.record(z.string(), z.object({ steps: z.array(step) })) }).safeParse(example);
  return jobs.success ? Object.values(jobs.data.jobs).flatMap(({ steps }) => steps) : [];
}
