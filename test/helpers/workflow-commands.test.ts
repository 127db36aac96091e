import { describe, expect, test } from '@jest/globals';
import { parseCommand, WorkflowCommands } from './workflow-commands.js';

function read(...lines: string[]): WorkflowCommands {
  const commands = new WorkflowCommands();
  for (const line of lines) commands.readLine(line);
  return commands;
}

describe('parseCommand', () => {
  test('parses properties and decodes every escape', () => {
    expect(parseCommand('::error file=a%2Cb.ts,line=3,title=C%3A%25::two%0Alines %25')).toEqual({
      name: 'error',
      properties: { file: 'a,b.ts', line: '3', title: 'C:%' },
      message: 'two\nlines %',
    });
  });

  test('finds the old form anywhere in a line', () => {
    expect(parseCommand('guest says ##[warning x=1]boo')).toEqual({ name: 'warning', properties: { x: '1' }, message: 'boo' });
  });

  test.each(['text ::error::late', '::unknown::x', ': :error::x', '::error', 'error::x', '\\x3a:error::x'])('takes %j as text', (line) => {
    expect(parseCommand(line)).toBeUndefined();
  });

  test('finds a command after blanks', () => {
    expect(parseCommand('  \t::ERROR::x')).toMatchObject({ name: 'error', message: 'x' });
  });
});

describe('WorkflowCommands', () => {
  test('ignores everything inside a fence, up to its token', () => {
    const commands = read('::stop-commands::Tok1', '::error::no', '##[error]no', '::other::', '::Tok1::', '::error::yes');
    expect(commands.found.map(({ message }) => message)).toEqual(['Tok1', 'yes']);
    expect(commands.stopped).toBe(false);
  });

  test('reports a fence that was left open', () => {
    expect(read('::stop-commands::t', '::error::x').stopped).toBe(true);
  });
});
