import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Virtiofsd } from '../../src/toolchain/virtiofsd.js';
import { shareDaemon } from '../../src/vm/virtiofsd.js';

const share = { path: '/files', tag: 'files', readOnly: false, socket: 'x.sock' };
const rust: Virtiofsd = { file: '/d', kind: 'rust', version: '1.13.0', asRoot: false };
const c: Virtiofsd = { file: '/d', kind: 'c', version: '7.2.0', asRoot: true };

describe('The daemon of a share', () => {
  test('is confined by namespaces for an ordinary user', () => {
    expect(shareDaemon(rust, share)).toEqual({
      tag: 'files',
      file: '/d',
      args: ['--socket-path=x.sock', '--shared-dir=/files', '--sandbox=namespace'],
      socket: 'x.sock',
      lock: 'x.sock.pid',
    });
  });

  test('is confined by chroot for root, which also works in containers', () => {
    expect(shareDaemon({ ...rust, asRoot: true }, share).args).toContain('--sandbox=chroot');
    expect(shareDaemon(c, share)).toEqual({
      tag: 'files',
      file: '/d',
      args: ['-f', '--socket-path=x.sock', '-o', 'source=/files', '-o', 'sandbox=chroot'],
      socket: 'x.sock',
      lock: '/var/run/virtiofsd/x.sock.pid',
    });
  });

  test('is not started for a read-only share if it cannot make it read-only', () => {
    expect(shareDaemon(rust, { ...share, readOnly: true }).args).toContain('--readonly');
    expect(() => shareDaemon(c, { ...share, readOnly: true })).toThrow('cannot make a share read-only');
  });

  test('gets the path unchanged, whatever characters it has', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(shareDaemon(rust, { ...share, path: `/${name}` }).args).toContain(`--shared-dir=/${name}`);
        const [, , , source = ''] = shareDaemon(c, { ...share, path: `/${name}` }).args;
        // As the daemon parses its options: a backslash escapes the next character, and any other comma ends the option.
        expect(source.replace(/\\\\(.)|,.*/gs, '$1')).toBe(`source=/${name}`);
      }),
    );
  });
});
