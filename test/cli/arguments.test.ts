import { describe, expect, test } from '@jest/globals';
import { Command, type Option } from 'commander';
import { addInputFlags, FLAGS, readArguments, readInputFlags } from '../../src/cli/arguments.js';
import { define as defineUp } from '../../src/cli/commands/up.js';
import { parseInputs } from '../../src/inputs/parse.js';
import { INPUTS } from '../../src/inputs/schema.js';
import { TERMINAL, worded } from '../../src/shared/wording.js';

function up(): Command {
  const command = new Command('up').exitOverride().configureOutput({ writeErr: () => undefined });
  defineUp(command, () => undefined);
  return command;
}

function parsed(...argv: string[]): Record<string, string> {
  const command = new Command('up').exitOverride().configureOutput({ writeErr: () => undefined });
  addInputFlags(command);
  return readInputFlags(command.parse(argv, { from: 'user' }));
}

describe('The flags of `maqet up`', () => {
  test('are the inputs of the action, in their order and groups, booleans as switches', () => {
    const flags = up().options.map((option: Option) => ({
      flag: option.long,
      group: option.helpGroupHeading,
      boolean: option.optional,
      valued: option.optional || option.required,
    }));
    const inputs = INPUTS.filter(({ name }) => name !== 'matrix');
    expect(flags).toEqual(
      inputs.map(({ name, group, boolean = false }) => ({ flag: `--${name}`, group: `${group}:`, boolean, valued: true })),
    );
  });

  test('describe the inputs in the words of a terminal, with their defaults, and `keep` with its own', () => {
    const texts = new Map(up().options.map((option: Option) => [option.long, option.description]));
    for (const { name, description, list, default: value } of FLAGS) {
      const fallback = name === 'keep' ? 'true, if the run passes' : value;
      const several = list ? ' Can be given several times.' : '';
      expect(texts.get(`--${name}`)).toBe(
        worded(description, TERMINAL) + several + (fallback === undefined ? '' : ` (default: ${fallback})`),
      );
    }
  });
});

describe('readInputFlags', () => {
  test('returns the given flags without defaults, which a configuration file may override', () => {
    expect(parsed()).toEqual({});
    expect(parsed('--memory', '64M', '--wait-for=serial: x ', '--allow-dangerous', 'inject-nmi')).toEqual({
      memory: '64M',
      'wait-for': 'serial: x ',
      'allow-dangerous': 'inject-nmi',
    });
  });

  test('accepts a switch with and without a value', () => {
    expect(parsed('--keep')).toEqual({ keep: 'true' });
    expect(parsed('--keep', '--install', 'false')).toEqual({ keep: 'true', install: 'false' });
    expect(parsed('--keep=false', '--vm', 'x')).toEqual({ keep: 'false', vm: 'x' });
  });

  test('accepts a value that starts with a dash', () => {
    expect(parsed('--append', '-x', '--qmp', '- query-status')).toEqual({ append: '-x', qmp: '- query-status' });
  });

  test('joins the values of a list that is given several times', async () => {
    const raw = parsed(
      '--env',
      'A=1',
      '--env',
      'B=two words',
      '--ports=0:22',
      '--ports',
      '0:80,0:81',
      '--deny=stop',
      '--deny',
      '@memory-dump',
    );
    expect(raw).toEqual({ env: 'A=1\nB=two words', ports: '0:22\n0:80,0:81', deny: 'stop\n@memory-dump' });
    const inputs = await parseInputs({ ...raw, image: 'disk.raw', run: 'true' });
    expect(inputs.env).toEqual({ A: '1', B: 'two words' });
    expect(inputs.ports.map(({ guest }) => guest)).toEqual([22, 80, 81]);
    expect(inputs.deny).toEqual(['stop', '@memory-dump']);
  });

  test('takes several values for the inputs that are lists', () => {
    const lists = ['allow', 'allow-dangerous', 'config', 'copy-in', 'copy-out', 'deny', 'env', 'ports', 'share', 'snapshot'];
    expect(FLAGS.flatMap(({ name, list }) => (list ? [name] : [])).toSorted()).toEqual(lists);
  });

  test.each(FLAGS.filter(({ list }) => !list))('refuses a second --$name', ({ name }) => {
    expect(() => parsed(`--${name}=1`, `--${name}=2`)).toThrow(/given twice/);
  });
});

describe('readArguments', () => {
  test('keeps the digits of long integers', () => {
    expect(readArguments('{"val": 18446744071578845184}')).toEqual({ val: 18446744071578845184n });
  });

  test.each(['', '{', '[1]', 'null', '"x"', '{"a":1} x'])('refuses %j', (text) => {
    expect(() => readArguments(text)).toThrow('are not a JSON object');
  });
});
