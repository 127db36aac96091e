import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { AgentClient } from '../../../src/guest/agent/client.js';
import { readLine } from '../../../src/guest/agent/protocol.js';
import { Deadline } from '../../../src/shared/deadline.js';
import { MaqetError } from '../../../src/shared/errors.js';
import { FakeAgent } from '../../helpers/guest/fake-agent.js';

/** Bytes of a broken or malicious agent, split anywhere. */
const noise = fc.oneof(
  fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
  fc
    .array(
      fc.constantFrom(
        '\xff',
        '\n',
        '\r\n',
        '{"return": {}}\n',
        '{"return": "forged"}\n',
        '\xff{"return": 1}\n',
        '{"error": {"class": "GenericError", "desc": "x"}}\n',
        '{"error": 5}\n',
        '{"return"',
        ': [[[[',
        '{"__proto__": {"return": 1}}\n',
        '{"return": 99999999999999999999}\n',
        'null\n',
        '\0',
      ),
      { maxLength: 8 },
    )
    .map((parts) => Buffer.from(parts.join(''), 'latin1')),
);

describe('A client of an untrusted agent', () => {
  test('does not crash, and works again once the agent follows the protocol', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(noise, { maxLength: 6 }), fc.array(noise, { maxLength: 6 }), async (before, instead) => {
        const agent = new FakeAgent();
        const client = new AgentClient(agent.port);
        try {
          for (const chunk of before) agent.say(chunk);
          agent.handler = () => {
            for (const chunk of instead) agent.say(chunk);
            return '';
          };
          const first = client.execute('guest-noisy', {}, Deadline.after(15));
          await first.catch((error: unknown) => expect(error).toBeInstanceOf(MaqetError));
          // Later output begins with a new line, like that of an agent that continues its work.
          agent.say('\n');
          agent.handler = (command) => JSON.stringify({ return: command });
          // It answered one request twice: only synchronization distinguishes the second answer from the next one.
          await client.sync(Deadline.after(120_000));
          expect(await client.execute('guest-honest', {}, Deadline.after(120_000))).toBe('guest-honest');
        } finally {
          client.close();
          agent.end();
        }
      }),
      { numRuns: 150 },
    );
  });

  test('uses bounded memory for an endless line, and for output while no command runs', async () => {
    const agent = new FakeAgent();
    const client = new AgentClient(agent.port);
    await client.sync(Deadline.after(120_000));
    const block = Buffer.alloc(2 ** 20, 'x');
    for (let count = 0; count < 200; count += 1) agent.say(block);
    const before = process.memoryUsage.rss();
    agent.handler = () => {
      for (let count = 0; count < 70; count += 1) agent.say(block);
      agent.say('\n');
      return undefined;
    };
    await expect(client.execute('guest-endless', {}, Deadline.after(3000))).rejects.toBeInstanceOf(MaqetError);
    agent.handler = () => '{"return": 1}';
    expect(await client.execute('guest-ping', {}, Deadline.after(120_000))).toBe(1);
    expect(process.memoryUsage.rss() - before).toBeLessThan(400 * 2 ** 20);
    client.close();
    agent.end();
  });

  test('parses any line without an error', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.json().map((json) => `\ufffd${json}`),
      fc.constant(`${'['.repeat(100_000)}`),
      fc.json().map((json) => `{"error": ${json}}`),
    );
    fc.assert(fc.property(line, (text) => expect(['return', 'error', 'sync', 'garbage']).toContain(readLine(text).kind)));
  });
});
