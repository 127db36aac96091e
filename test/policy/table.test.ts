import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import commands from '../../src/policy/commands.json' with { type: 'json' };
import guestCommands from '../../src/policy/guest-commands.json' with { type: 'json' };
import { COMMANDS, factsOf, GUEST_COMMANDS, isCommandName, isOperation, MAQET, suggestCommand } from '../../src/policy/table.js';
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

describe('The command table', () => {
  test('fits its schema', () => {
    expect(z.array(facts).safeParse(commands).error?.issues ?? []).toEqual([]);
  });

  test('has every command once', () => {
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
  ])('gives %s the tier of MAQET, %s', (name, tier) => {
    expect(factsOf(name)?.tier).toBe(tier);
  });

  test.each(['migrate', 'chardev-add', 'object-add', 'blockdev-add', 'netdev_add', 'qom-set', 'qom-get', 'transaction', 'getfd', 'add-fd'])(
    'classifies %s as dangerous, because it reaches the host or bypasses the policy',
    (name) => {
      expect(factsOf(name)?.tier).toBe('dangerous');
    },
  );

  test.each(['', 'nope', '__proto__', 'constructor', 'toString', 'QUIT', 'quit ', 'inject_nmi', '__com.redhat_drive_del'])(
    'does not classify %j',
    (name) => {
      expect(factsOf(name)).toBeUndefined();
    },
  );

  test('has no command outside the dangerous tier that runs a program or takes a descriptor, except the screened ones', () => {
    const reaching = [...COMMANDS.values()].filter(
      ({ tier, hostEffects }) => tier !== 'dangerous' && hostEffects.some((effect) => effect === 'exec' || effect === 'fd'),
    );
    expect(reaching.map(({ name }) => name).sort()).toEqual(['device_add', 'dump-guest-memory']);
  });
});

describe('The table of the guest agent', () => {
  test('fits its schema, and shares no name with QMP', () => {
    const shape = facts.extend({ since: z.union([version, z.literal(MAQET)]), pathArgs: z.array(z.never()) });
    expect(z.array(shape).safeParse(guestCommands).error?.issues ?? []).toEqual([]);
    expect(GUEST_COMMANDS.size).toBe(guestCommands.length);
    expect([...GUEST_COMMANDS.keys()].filter((name) => COMMANDS.has(name) || !name.startsWith('guest-'))).toEqual([]);
  });

  test('classifies commands that run programs, write files or grant access as dangerous, and operations as privileged', () => {
    const named = (tier: string): string[] => [...GUEST_COMMANDS.values()].flatMap((one) => (one.tier === tier ? [one.name] : []));
    expect(named('dangerous')).toEqual([
      'guest-exec',
      'guest-file-open',
      'guest-file-write',
      'guest-set-user-password',
      'guest-ssh-add-authorized-keys',
    ]);
    const operations = [...GUEST_COMMANDS.values()].filter(({ name }) => isOperation(name));
    expect(operations.map(({ name, tier }) => `${name} ${tier}`)).toEqual([
      'guest-copy-in privileged',
      'guest-copy-out privileged',
      'guest-run privileged',
      'guest-wait safe',
    ]);
  });
});

describe('A mistyped command', () => {
  test.each([
    ['query-statuss', 'query-status'],
    ['querystatus', 'query-status'],
    ['system-reset', 'system_reset'],
    ['QUERY STATUS', 'query-status'],
    ['pmemsav', 'pmemsave'],
    ['guest-pink', 'guest-ping'],
  ])('such as %s gets the suggestion %s', (name, expected) => {
    expect(suggestCommand(name)).toBe(`did you mean \`${expected}\`?`);
  });

  test.each(['xyzzy', 'q'.repeat(5000)])('gets no suggestion if nothing is near: %.10s', (name) => {
    expect(suggestCommand(name)).toBeUndefined();
  });
});
