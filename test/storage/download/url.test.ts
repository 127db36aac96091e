import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { imageUrlProblem, isImageUrl, shownUrl } from '../../../src/storage/download/url.js';

describe('an address', () => {
  test.each(['https://host/x', 'HTTPS://host/x', ' https://host/x', 'http://host/x', 'ftp://h/x', 'nbd://h/x', 'https:/host/x', 'https:'])(
    'is recognized: %j',
    (text) => expect(isImageUrl(text)).toBe(true),
  );
  test.each(['disk.img', './https/disk.img', '/a://b', 'C:\\disk.img', 'c:/disk.img', '', 'httpsx:', 'a b://c'])(
    'is not recognized in the path %j',
    (text) => expect(isImageUrl(text)).toBe(false),
  );
});

describe('the problem of an address', () => {
  test.each([
    ['https://host/x.img', undefined],
    [' https://host:8443/x.img?a=b#c ', undefined],
    ['https://', /not a valid URL/],
    ['https://ho st/', /not a valid URL/],
    ['http://host/x', /is not encrypted; use an https: URL/],
    ['ftp://host/x', /has the scheme `ftp:`/],
    ['https://user@host/x', /user name or password/],
    ['https://user:pass@host/x', /user name or password/],
    ['https://:pass@host/x', /user name or password/],
  ])('is found, if there is one: %j', (text, problem) => {
    if (problem === undefined) expect(imageUrlProblem(text)).toBeUndefined();
    else expect(imageUrlProblem(text)).toMatch(problem);
  });
});

describe('an address in a message', () => {
  test('has only origin and path', () => {
    expect(shownUrl(new URL('https://user:s3cret@host:8443/a/b.img?token=s3cret#s3cret'))).toBe('https://host:8443/a/b.img');
    expect(shownUrl('ftp://user:s3cret@host/a?s3cret')).toBe('ftp://host/a');
    expect(shownUrl('nbd://user:s3cret@host/a?s3cret')).toBe('nbd://host/a');
    expect(shownUrl('https://user:s3cret@ho st/a?s3cret')).toBe('https://ho st/a');
  });

  test('never has a secret or control characters, whatever the address looks like', () => {
    const part = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(part, part, part, (host, path, query) => {
        const shown = shownUrl(`https://me:s3cret@${host}/${path}?s3cret${query}#s3cret`);
        expect(shown).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
        if (!/[/\\?#]/.test(host)) expect(shown).not.toContain('s3cret');
      }),
    );
  });
});
