import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { AgentClient } from '../../../src/guest/agent/client.js';
import { readLine } from '../../../src/guest/agent/protocol.js';
import { EndMark } from '../../../src/guest/end-mark.js';
import { Deadline } from '../../../src/shared/deadline.js';
import { MaqetError } from '../../../src/shared/errors.js';
import { FakeAgent } from '../../helpers/guest/fake-agent.js';

/** Bytes as a broken or hostile agent would send them, cut anywhere. */
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

describe('a hostile agent', () => {
  test('crashes nobody, and is understood again once it keeps to the protocol', async () => {
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
          // Whatever it still says begins a line, as an agent that goes on with its work does.
          agent.say('\n');
          agent.handler = (command) => JSON.stringify({ return: command });
          // It answered one question twice: nothing but a new beginning tells the second answer from that to the next one.
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

  test('cannot fill the memory, neither with an endless line nor while nobody asks', async () => {
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

  test('any line is read without a throw', () => {
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

describe('the end mark', () => {
  test('is found in any split, with all that stands before it and nothing behind', () => {
    const bytes = fc.string({ unit: fc.constantFrom('e', 'n', 'd', '-', 'x', '\xff', '\n'), maxLength: 40 });
    fc.assert(
      fc.property(bytes, bytes, fc.boolean(), fc.array(fc.nat(8), { minLength: 1 }), (before, behind, marked, cuts) => {
        const mark = 'end-end-e';
        fc.pre(!(before + mark).slice(0, -1).includes(mark) && !before.includes(mark));
        const all = Buffer.from(marked ? before + mark + behind : before, 'latin1');
        const finder = new EndMark(mark);
        const got: Buffer[] = [];
        for (let at = 0, turn = 0; at < all.length; turn += 1) {
          const size = 1 + (cuts[turn % cuts.length] ?? 0);
          got.push(Buffer.from(finder.push(all.subarray(at, at + size))));
          at += size;
        }
        got.push(finder.rest());
        expect(finder.found).toBe(marked);
        expect(Buffer.concat(got).toString('latin1')).toBe(before);
      }),
      { numRuns: 500 },
    );
  });

  test('holds nothing back that cannot be its beginning', () => {
    const finder = new EndMark('end-17');
    expect(finder.push(Buffer.from('a line\n')).toString()).toBe('a line\n');
    expect(finder.push(Buffer.from('en')).toString()).toBe('');
    expect(finder.push(Buffer.from('ough')).toString()).toBe('enough');
  });
});
