import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import commands from '../../src/policy/commands.json' with { type: 'json' };
import { isCommandName } from '../../src/policy/names.js';
import { COMMANDS, TIERS, tierOf } from '../../src/policy/table.js';

const version = z.string().regex(/^\d{1,2}\.\d{1,2}$/);
const facts = z.strictObject({
  name: z.string().refine(isCommandName),
  tier: z.enum(TIERS),
  since: version,
  removed: version.nullable(),
  hostEffects: z.array(z.enum(['exec', 'reads-file', 'writes-file', 'network', 'fd', 'none'])).nonempty(),
  pathArgs: z.array(z.string().regex(/^[a-z[\].-]+$/)),
  guestEffects: z.enum(['none', 'state', 'device', 'data', 'availability']),
  reason: z.string().min(5),
});

describe('the command table', () => {
  test('has the shape that the code reads', () => {
    expect(z.array(facts).safeParse(commands).error?.issues ?? []).toEqual([]);
  });

  test('holds every command once', () => {
    expect(COMMANDS.size).toBe(commands.length);
    expect(COMMANDS.size).toBeGreaterThanOrEqual(248);
  });

  test.each([
    ['human-monitor-command', 'dangerous'],
    ['inject-nmi', 'dangerous'],
    ['system_powerdown', 'privileged'],
    ['system_reset', 'privileged'],
    ['quit', 'privileged'],
    ['device_del', 'privileged'],
    ['blockdev-del', 'privileged'],
    ['pmemsave', 'memory-dump'],
    ['memsave', 'memory-dump'],
  ])('keeps the tier that MAQET gave %s: %s', (name, tier) => {
    expect(tierOf(name)).toBe(tier);
  });

  test.each(['migrate', 'chardev-add', 'object-add', 'blockdev-add', 'netdev_add', 'qom-set', 'qom-get', 'transaction', 'getfd', 'add-fd'])(
    'calls %s dangerous: it reaches the host or walks around the policy',
    (name) => {
      expect(tierOf(name)).toBe('dangerous');
    },
  );

  test.each(['', 'nope', '__proto__', 'constructor', 'toString', 'QUIT', 'quit ', 'inject_nmi', '__com.redhat_drive_del'])(
    'does not classify %j',
    (name) => {
      expect(tierOf(name)).toBe('unclassified');
    },
  );

  test('lets no command outside of the dangerous tier run a program or take a descriptor, but for the screened ones', () => {
    const reaching = [...COMMANDS.values()].filter(
      ({ tier, hostEffects }) => tier !== 'dangerous' && hostEffects.some((effect) => effect === 'exec' || effect === 'fd'),
    );
    expect(reaching.map(({ name }) => name).sort()).toEqual(['device_add', 'dump-guest-memory']);
  });
});
