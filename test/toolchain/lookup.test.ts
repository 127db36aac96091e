import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { executableFacts, lookOnPath } from '../../src/toolchain/lookup.js';
import { FakeMachine } from '../helpers/toolchain/fake-machine.js';

describe('lookOnPath', () => {
  const machine = new FakeMachine();
  const directory = (name: string) => path.join(machine.root, name);

  beforeAll(() => {
    machine.script('tool', 'true', directory('first'));
    machine.script('tool', 'true', directory('second'));
    symlinkSync(directory('second'), directory('linked'));
    mkdirSync(path.join(directory('directory-of-that-name'), 'tool'), { recursive: true });
    mkdirSync(directory('plain'));
    writeFileSync(path.join(directory('plain'), 'tool'), 'not executable');
    chmodSync(path.join(directory('plain'), 'tool'), 0o644);
  });
  afterAll(() => machine.remove());

  const look = (...directories: string[]) => lookOnPath('tool', directories.join(path.delimiter));

  it('lists executables in the order of PATH', () => {
    expect(look(directory('second'), directory('first'))).toEqual([
      path.join(directory('second'), 'tool'),
      path.join(directory('first'), 'tool'),
    ]);
  });

  it('lists a file once, however many directories lead to it', () => {
    expect(look(directory('linked'), directory('second'), directory('linked'))).toEqual([path.join(directory('linked'), 'tool')]);
  });

  it('skips directories, files that are not executable, and unreadable entries', () => {
    const notADirectory = path.join(directory('plain'), 'tool');
    expect(look(directory('directory-of-that-name'), directory('plain'), directory('absent'), notADirectory)).toEqual([]);
  });

  it('skips relative directories', () => {
    const relative = path.relative(process.cwd(), directory('first'));
    expect(look(relative, '', '.')).toEqual([]);
    expect(lookOnPath('tool', undefined)).toEqual([]);
  });

  it('returns facts of executables only', () => {
    expect(executableFacts(path.join(directory('first'), 'tool'))?.size).toBeGreaterThan(0);
    expect(executableFacts(path.join(directory('plain'), 'tool'))).toBeUndefined();
    expect(executableFacts(directory('first'))).toBeUndefined();
  });
});
