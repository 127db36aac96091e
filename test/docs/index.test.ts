import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readSources } from '../helpers/architecture.js';

const ROOT = path.join(import.meta.dirname, '../..');
const read = (page: string): string => readFileSync(path.join(ROOT, page), 'utf8');
const documents = readdirSync(path.join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`);
const pages = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...documents];

/** Returns the relative links and pictures of a page, as paths from the root with their anchor. */
function links(page: string): { readonly file: string; readonly anchor: string }[] {
  return [...read(page).matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]*))?\)/g)].map(([, target = '', anchor = '']) => ({
    file: target === '' ? page : path.posix.join(path.posix.dirname(page), target),
    anchor,
  }));
}

/** Returns the anchors that GitHub makes from the headings of a page. */
function anchors(page: string): string[] {
  return [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('The documents', () => {
  test.each(pages)('have no link that leads nowhere: %s', (page) => {
    const broken = links(page).filter(
      ({ file, anchor }) =>
        !existsSync(path.join(ROOT, file)) || (anchor !== '' && file.endsWith('.md') && !anchors(file).includes(anchor)),
    );
    expect(broken).toEqual([]);
  });

  test('are all listed in docs/index.md.', () => {
    const listed = links('docs/index.md').map(({ file }) => file);
    expect(documents.filter((page) => page !== 'docs/index.md' && !listed.includes(page))).toEqual([]);
  });

  test('begin with a README of at most 300 lines that links to docs/index.md.', () => {
    expect(read('README.md').split('\n').length).toBeLessThanOrEqual(301);
    expect(links('README.md').map(({ file }) => file)).toContain('docs/index.md');
  });
});

test('Each message in the troubleshooting table of the README is one that the program prints.', () => {
  const table = /## Troubleshooting\n([\s\S]*?)\n## /.exec(read('README.md'))?.[1] ?? '';
  const messages = [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, message = '']) => message);
  expect(messages.length).toBeGreaterThanOrEqual(5);
  const source = readSources(path.join(ROOT, 'src'))
    .map(({ text }) => text)
    .join('\n');
  expect(messages.flatMap((message) => message.split(/ ?… ?/)).filter((part) => !source.includes(part))).toEqual([]);
});
