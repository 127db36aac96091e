import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import commands from '../../src/policy/commands.json' with { type: 'json' };
import guestCommands from '../../src/policy/guest-commands.json' with { type: 'json' };
import { isCommandName } from '../../src/policy/names.js';
import { ACT, COMMANDS, GUEST_COMMANDS, tierOf } from '../../src/policy/table.js';
import { TIERS } from '../../src/shared/tiers.js';

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

describe('the table of the guest agent', () => {
  test('has the shape that the code reads, and no name of QMP', () => {
    const shape = facts.extend({ since: z.union([version, z.literal(ACT)]), pathArgs: z.array(z.never()) });
    expect(z.array(shape).safeParse(guestCommands).error?.issues ?? []).toEqual([]);
    expect(GUEST_COMMANDS.size).toBe(guestCommands.length);
    expect([...GUEST_COMMANDS.keys()].filter((name) => COMMANDS.has(name) || !name.startsWith('guest-'))).toEqual([]);
  });

  test('calls what runs programs, writes files or lets somebody in dangerous, and its own acts privileged', () => {
    const named = (tier: string): string[] => [...GUEST_COMMANDS.values()].flatMap((one) => (one.tier === tier ? [one.name] : []));
    expect(named('dangerous')).toEqual([
      'guest-exec',
      'guest-file-open',
      'guest-file-write',
      'guest-set-user-password',
      'guest-ssh-add-authorized-keys',
    ]);
    const acts = [...GUEST_COMMANDS.values()].filter(({ since }) => since === ACT);
    expect(acts.map(({ name, tier }) => `${name} ${tier}`)).toEqual([
      'guest-copy-in privileged',
      'guest-copy-out privileged',
      'guest-run privileged',
    ]);
  });
});
