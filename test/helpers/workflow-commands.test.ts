import { describe, expect, test } from '@jest/globals';
import { parseCommand, WorkflowCommands } from './workflow-commands.js';

function read(...lines: string[]): WorkflowCommands {
  const commands = new WorkflowCommands();
  for (const line of lines) commands.readLine(line);
  return commands;
}

describe('parseCommand', () => {
  test('reads properties and undoes every escape', () => {
    expect(parseCommand('::error file=a%2Cb.ts,line=3,title=C%3A%25::two%0Alines %25')).toEqual({
      name: 'error',
      properties: { file: 'a,b.ts', line: '3', title: 'C:%' },
      message: 'two\nlines %',
    });
  });

  test('knows the old form anywhere in a line', () => {
    expect(parseCommand('guest says ##[warning x=1]boo')).toEqual({ name: 'warning', properties: { x: '1' }, message: 'boo' });
  });

  test.each(['text ::error::late', '::unknown::x', ': :error::x', '::error', 'error::x', '\\x3a:error::x'])('%j is text', (line) => {
    expect(parseCommand(line)).toBeUndefined();
  });

  test('blanks before the command do not hide it', () => {
    expect(parseCommand('  \t::ERROR::x')).toMatchObject({ name: 'error', message: 'x' });
  });
});

describe('WorkflowCommands', () => {
  test('nothing inside a fence counts, and the token alone opens it again', () => {
    const commands = read('::stop-commands::Tok1', '::error::no', '##[error]no', '::other::', '::Tok1::', '::error::yes');
    expect(commands.found.map(({ message }) => message)).toEqual(['Tok1', 'yes']);
    expect(commands.stopped).toBe(false);
  });

  test('tells of a fence that was left open', () => {
    expect(read('::stop-commands::t', '::error::x').stopped).toBe(true);
  });
});
