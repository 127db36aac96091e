import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { failStep, printFenced, workflowLog } from '../../src/action/logger.js';
import { MaqetError } from '../../src/shared/errors.js';
import { WorkflowCommands } from '../helpers/workflow-commands.js';

let written = '';
beforeEach(() => {
  written = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    written += String(chunk);
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
});

/** Returns the commands that the runner sees in the output so far, and clears the output. */
function seen(): WorkflowCommands {
  const commands = new WorkflowCommands();
  for (const line of written.split('\n')) commands.readLine(line.replace(/\r$/, ''));
  written = '';
  return commands;
}

const names = (commands: WorkflowCommands): string[] => commands.found.map(({ name }) => name);

const command = fc.constantFrom(
  '::error::x',
  '::stop-commands::t',
  '::t::',
  '::add-mask::a',
  '##[error]x',
  '::set-output name=a::b',
  '\r',
  '\n',
  ' ',
  '%0A',
  '\x1b[0m',
  ':',
  '\u202e',
);
/** Generates text from workflow commands and from any characters. */
const untrusted = fc
  .array(fc.oneof(command, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 12 })
  .map((parts) => parts.join(''));

describe('printFenced', () => {
  test('prints the lines between an opening and a closing fence', () => {
    printFenced('The last lines:', ['one', '::error::two', 'three']);
    expect(written.split('\n').slice(0, 1)).toEqual(['The last lines:']);
    expect(written).toContain('\n  one\n');
    const commands = seen();
    expect(names(commands)).toEqual(['stop-commands']);
    expect(commands.stopped).toBe(false);
  });

  test('lets no line close the fence, open another or act as a command', () => {
    fc.assert(
      fc.property(fc.array(untrusted), (lines) => {
        printFenced('Title', lines);
        const shown = written.split('\n').length;
        const commands = seen();
        expect(names(commands)).toEqual(['stop-commands']);
        expect(commands.stopped).toBe(false);
        // One line each, whatever line breaks it contains, plus title, fences and the end.
        expect(shown).toBe(lines.length + 4);
      }),
    );
  });

  test('uses a new token for each fence, which no earlier output can know', () => {
    printFenced('a', []);
    printFenced('b', []);
    const tokens = seen().found.map(({ message }) => message);
    expect(new Set(tokens).size).toBe(2);
    for (const token of tokens) expect(token).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('workflowLog', () => {
  test('uses the commands of the runner for each level, and makes no annotation for an error', () => {
    workflowLog.debug('d');
    workflowLog.info('i');
    workflowLog.notice('n');
    workflowLog.warning('w');
    workflowLog.error('e');
    expect(names(seen())).toEqual(['debug', 'notice', 'warning']);
  });

  test('lets no message act as a command, whatever the level', () => {
    fc.assert(
      fc.property(fc.constantFrom('debug', 'info', 'notice', 'warning', 'error'), untrusted, (level, text) => {
        workflowLog[level](text);
        const expected = level === 'info' || level === 'error' ? [] : [level];
        expect(names(seen())).toEqual(expected);
      }),
    );
  });
});

describe('failStep', () => {
  test('prints the last 40 lines of the guest, and one annotation with the remedy', () => {
    const serial = Array.from({ length: 90 }, (_, index) => `line ${index + 1}`);
    failStep(new MaqetError('The guest hung.', { remedy: 'Look at it.', status: 'timed-out' }), 'web', { serial, qemu: ['qemu: oops'] });
    expect(written).toContain('\n  line 51\n');
    expect(written).not.toContain('  line 50\n');
    expect(written).toContain('\n  qemu: oops\n');
    const commands = seen();
    const errors = commands.found.filter(({ name }) => name === 'error');
    expect(errors).toEqual([{ name: 'error', message: 'The guest hung. Look at it.', properties: { title: 'maqet: VM web timed-out' } }]);
  });

  test('makes one annotation for an error that quotes the guest', () => {
    fc.assert(
      fc.property(untrusted, fc.array(untrusted, { maxLength: 3 }), (text, serial) => {
        failStep(new MaqetError(text, { remedy: text }), 'vm', { serial, qemu: serial });
        const commands = seen();
        expect(names(commands).filter((name) => name !== 'stop-commands')).toEqual(['error']);
        expect(commands.stopped).toBe(false);
      }),
    );
  });

  test('lets no refused VM name add a property to the annotation', () => {
    failStep(new MaqetError('no', { remedy: 'x' }), 'a,file=b::c\n::error::d', { serial: [], qemu: [] });
    const [error, ...others] = seen().found;
    expect(others).toEqual([]);
    expect(error?.properties).not.toHaveProperty('file');
    expect(error?.message).toBe('no x');
  });
});
