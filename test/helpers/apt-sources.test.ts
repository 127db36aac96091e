import { describe, expect, test } from '@jest/globals';
import { parseTargets } from './apt-sources.js';

describe('parseTargets', () => {
  test("returns the distribution's own sources once each, the release first", () => {
    const told = [
      'Debian|bookworm-security|deb http://mirror.test/debian-security/ bookworm-security main',
      'Example Inc.|nodistro|deb https://packages.example.test/ nodistro main',
      'Debian|bookworm|deb http://mirror.test/debian/ bookworm main',
      'Debian|bookworm|deb http://mirror.test/debian/ bookworm main',
      '',
    ];
    expect(parseTargets(told.join('\n'))).toEqual([
      { codename: 'bookworm', line: 'deb http://mirror.test/debian/ bookworm main' },
      { codename: 'bookworm-security', line: 'deb http://mirror.test/debian-security/ bookworm-security main' },
    ]);
    expect(parseTargets('||deb http://mirror.test/ bookworm main\n')).toEqual([]);
  });
});
