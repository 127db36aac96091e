import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { MARKS, programEnvironment } from '../../src/shared/program-environment.js';

describe('The environment of a program', () => {
  test.each([
    'LD_PRELOAD',
    'LD_LIBRARY_PATH',
    'LD_AUDIT',
    'DYLD_INSERT_LIBRARIES',
    'GCONV_PATH',
    'LOCPATH',
    'QEMU_MODULE_DIR',
    'QEMU_AUDIO_DRV',
    'SLIRP_DEBUG',
    'G_MESSAGES_DEBUG',
    'XDG_CONFIG_HOME',
    'XDG_DATA_DIRS',
    'LISTEN_FDS',
    'LISTEN_PID',
    'SSH_AUTH_SOCK',
    'OPENSSL_CONF',
    'https_proxy',
    'GITHUB_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'INPUT_RUN',
    'LANG',
    'NODE_OPTIONS',
  ])('has no %s', (name) => {
    expect(programEnvironment({ [name]: 'x', PATH: '/bin' })).toEqual({ PATH: '/bin', LC_ALL: 'C' });
  });

  test('has the marks by which the processes of a VM are found without a record', () => {
    const marks = { [MARKS.claimant]: 'c', [MARKS.directory]: '1:2' };
    expect(programEnvironment({ ...marks, OTHER: 'x' })).toEqual({ ...marks, LC_ALL: 'C' });
  });
});

test('Each process that the sources start gets an environment by name, and never that of this process.', () => {
  const starts = globSync('src/**/*.ts').flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return [...text.matchAll(/(?<!function |\w)(?:spawn|spawnSync|spawnGuarded|execFile|execFileSync|fork|(?<!\.)exec)\(/g)].map(
      (match) => {
        const call = text.slice(match.index, text.indexOf(';\n', match.index));
        return { file, call };
      },
    );
  });
  const open = starts.filter(({ call }) => !/\benv\b/.test(call) || /\.\.\.process\.env|env: process\.env/.test(call));
  expect(open).toEqual([]);
  expect(starts.length).toBeGreaterThan(8);
});
