import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { type ConsoleListener, compileSerialPattern, SerialEndedError } from '../../../src/guest/console/console.js';
import { MaqetError } from '../../../src/shared/errors.js';
import { soon, useSerialLine } from '../../helpers/guest/serial-line.js';

const line = useSerialLine();

/** Keeps text in round brackets to itself. */
class Brackets implements ConsoleListener {
  readonly heard: Buffer[] = [];
  readonly errors: MaqetError[] = [];
  private held = '';
  receive(chunk: Buffer): Buffer {
    this.heard.push(chunk);
    const text = this.held + chunk.toString('latin1').replace(/\([^)]*\)/g, '');
    const end = text.lastIndexOf('\n') + 1;
    this.held = text.slice(end);
    return Buffer.from(text.slice(0, end), 'latin1');
  }
  flush(): Buffer {
    const rest = Buffer.from(this.held, 'latin1');
    this.held = '';
    return rest;
  }
  fail(error: MaqetError): void {
    this.errors.push(error);
  }
}

describe('A listener', () => {
  test('receives everything and decides what is recorded, searched and shown', async () => {
    const console = line.open();
    await line.send('before (kept)\n');
    await console.waitForMatch(compileSerialPattern('kept'), soon());
    const brackets = new Brackets();
    const detach = console.attach(brackets);
    await line.send('one (hidden)\nprompt');
    await console.waitForMatch(compileSerialPattern('one'), soon());
    expect(Buffer.concat(brackets.heard).toString()).toBe('one (hidden)\nprompt');
    expect(console.tail(1)).toEqual(['one ']);
    detach();
    expect(console.tail(1)).toEqual(['prompt']);
    await line.send(' (seen)');
    line.guest.end();
    await console.close(soon());
    expect(await readFile(line.log, 'utf8')).toBe('before (kept)\none \nprompt (seen)');
    expect(console.bytes).toBe('before (kept)\none (hidden)\nprompt (seen)'.length);
  });

  test('that holds output back loses nothing when the console ends', async () => {
    const console = line.open();
    const brackets = new Brackets();
    const detach = console.attach(brackets);
    await line.send('last words');
    line.guest.end();
    await console.close(soon());
    detach();
    expect(await readFile(line.log, 'utf8')).toBe('last words');
    expect(brackets.errors[0]).toBeInstanceOf(SerialEndedError);
  });

  test('is the only one, and its fail() is called at once on a console that has failed', async () => {
    const console = line.open();
    const detach = console.attach(new Brackets());
    expect(() => console.attach(new Brackets())).toThrow(/is in use by another program/);
    detach();
    detach();
    const reason = new MaqetError('The guest panicked.', { remedy: 'Read the log.' });
    console.fail(reason);
    const late = new Brackets();
    console.attach(late);
    expect(late.errors).toEqual([reason]);
  });
});

describe('A write', () => {
  test('reaches the guest', async () => {
    const console = line.open();
    await console.write(Buffer.from('ls\n'));
    expect(String(line.guest.read())).toBe('ls\n');
  });

  test('to a console that has ended fails with the reason', async () => {
    const console = line.open();
    line.reset();
    await console.close(soon());
    await expect(console.write(Buffer.from('ls\n'))).rejects.toBeInstanceOf(SerialEndedError);
  });
});
