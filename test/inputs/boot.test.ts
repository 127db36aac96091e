import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { cloudInit } from '../../src/inputs/boot.js';
import { accepted, refused } from '../helpers/inputs/read-input.js';

describe('The input `cloud-init`', () => {
  test.each([
    '#cloud-config\nusers: []',
    '#cloud-config',
    '#!/bin/sh\nid',
    'Content-Type: multipart/mixed; boundary="x"',
    '## template: jinja\n#cloud-config\n{{ x }}',
    '#include\nfile',
  ])('accepts the text %j', async (text) => {
    expect(await accepted(cloudInit, text)).toEqual({ kind: 'text', text });
  });

  test('accepts a path', async () => {
    expect(await accepted(cloudInit, 'ci/user data.yaml')).toEqual({ kind: 'file', file: path.resolve('ci/user data.yaml') });
  });

  test.each([
    ['#cloud-confg\nusers: []', '#cloud-confg → is not a kind of user-data'],
    ['#cloud-config\nusers: [', '#cloud-config → is not valid YAML'],
    ['#cloud-config\n- x', 'is not a map of settings'],
    ['users:\n  - x', 'is neither a path nor user-data'],
    ['https://x/y', 'is a URL'],
  ])('refuses %j', async (text, problem) => {
    expect(await refused(cloudInit, text)).toEqual([expect.stringContaining(problem)]);
  });
});
