import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { executableFacts, lookOnPath } from '../../src/toolchain/lookup.js';
import { FakeMachine } from '../helpers/toolchain/fake-machine.js';

describe('lookOnPath', () => {
  const machine = new FakeMachine();
  const folder = (name: string) => path.join(machine.root, name);

  beforeAll(() => {
    machine.script('tool', 'true', folder('first'));
    machine.script('tool', 'true', folder('second'));
    symlinkSync(folder('second'), folder('linked'));
    mkdirSync(path.join(folder('folder-of-that-name'), 'tool'), { recursive: true });
    mkdirSync(folder('plain'));
    writeFileSync(path.join(folder('plain'), 'tool'), 'not executable');
    chmodSync(path.join(folder('plain'), 'tool'), 0o644);
  });
  afterAll(() => machine.remove());

  const look = (...folders: string[]) => lookOnPath('tool', folders.join(path.delimiter));

  it('lists executables in the order of PATH', () => {
    expect(look(folder('second'), folder('first'))).toEqual([path.join(folder('second'), 'tool'), path.join(folder('first'), 'tool')]);
  });

  it('lists a file once, however many folders lead to it', () => {
    expect(look(folder('linked'), folder('second'), folder('linked'))).toEqual([path.join(folder('linked'), 'tool')]);
  });

  it('skips folders, files that are not executable, and places that cannot be looked at', () => {
    const notAFolder = path.join(folder('plain'), 'tool');
    expect(look(folder('folder-of-that-name'), folder('plain'), folder('absent'), notAFolder)).toEqual([]);
  });

  it('never looks into relative folders', () => {
    const relative = path.relative(process.cwd(), folder('first'));
    expect(look(relative, '', '.')).toEqual([]);
    expect(lookOnPath('tool', undefined)).toEqual([]);
  });

  it('has facts of executables only', () => {
    expect(executableFacts(path.join(folder('first'), 'tool'))?.size).toBeGreaterThan(0);
    expect(executableFacts(path.join(folder('plain'), 'tool'))).toBeUndefined();
    expect(executableFacts(folder('first'))).toBeUndefined();
  });
});
