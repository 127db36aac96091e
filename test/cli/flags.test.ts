import { describe, expect, test } from '@jest/globals';
import { Command, type Option } from 'commander';
import { define as defineUp } from '../../src/cli/commands/up.js';
import { addInputFlags, readInputFlags } from '../../src/cli/flags.js';
import { cliFlags } from '../../src/inputs/flags.js';
import { parseInputs } from '../../src/inputs/parse.js';

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

describe('the flags of `maqet up`', () => {
  test('are the inputs of the action: names, order, groups, switches', () => {
    const real = up().options.map((option: Option) => ({
      flag: option.long,
      group: option.helpGroupHeading,
      boolean: option.optional,
      valued: option.optional || option.required,
    }));
    expect(real).toEqual(cliFlags().map(({ flag, group, boolean }) => ({ flag, group: `${group}:`, boolean, valued: true })));
  });

  test('say what the inputs say, and the default, which for `keep` is another one', () => {
    const texts = new Map(up().options.map((option: Option) => [option.long, option.description]));
    for (const { flag, name, description, list, default: value } of cliFlags()) {
      const fallback = name === 'keep' ? 'true' : value;
      const told = list ? `${description} Can be given several times.` : description;
      expect(texts.get(flag)).toBe(fallback === undefined ? told : `${told} (default: ${fallback})`);
    }
  });
});

describe('readInputFlags', () => {
  test('gives what was given and nothing else: a default would count as a wish', () => {
    expect(parsed()).toEqual({});
    expect(parsed('--memory', '64M', '--wait-for=serial: x ', '--allow-dangerous', 'inject-nmi')).toEqual({
      memory: '64M',
      'wait-for': 'serial: x ',
      'allow-dangerous': 'inject-nmi',
    });
  });

  test('reads a switch with and without a value', () => {
    expect(parsed('--keep')).toEqual({ keep: 'true' });
    expect(parsed('--keep', '--install', 'false')).toEqual({ keep: 'true', install: 'false' });
    expect(parsed('--keep=false', '--vm', 'x')).toEqual({ keep: 'false', vm: 'x' });
  });

  test('a value may start with a dash', () => {
    expect(parsed('--append', '-x', '--qmp', '- query-status')).toEqual({ append: '-x', qmp: '- query-status' });
  });

  test('joins the lines of a list that is given piece by piece', async () => {
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

  test('are lists where their lines are items', () => {
    const lists = ['allow', 'allow-dangerous', 'config', 'copy-in', 'copy-out', 'deny', 'env', 'ports', 'share', 'snapshot'];
    expect(
      cliFlags()
        .filter(({ list }) => list)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(lists);
  });

  test.each(cliFlags().filter(({ list }) => !list))('a second $flag is refused, or the first would be forgotten silently', ({ flag }) => {
    expect(() => parsed(`${flag}=1`, `${flag}=2`)).toThrow(/given before/);
  });
});
