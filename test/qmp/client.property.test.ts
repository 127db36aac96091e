import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { QmpClient } from '../../src/qmp/client.js';
import { QmpCommandError, QmpProtocolError } from '../../src/qmp/errors.js';
import { CancelledError, MaqetError } from '../../src/shared/errors.js';
import { type Peer, ready, soon, turn } from '../helpers/qmp/support.js';

type Fate = 'returns' | 'fails' | 'cancelled';

interface Plan {
  readonly fates: Fate[];
  /** The open command that is answered next, for each round. */
  readonly picks: number[];
  /** The number of events before each reply. */
  readonly events: number[];
  /** The sizes of the pieces in which the peer's bytes arrive. */
  readonly sizes: number[];
}

const plan: fc.Arbitrary<Plan> = fc.record({
  fates: fc.array(fc.constantFrom<Fate>('returns', 'returns', 'fails', 'cancelled'), { minLength: 1, maxLength: 30 }),
  picks: fc.array(fc.nat(100), { minLength: 1, maxLength: 30 }),
  events: fc.array(fc.nat(3), { minLength: 1, maxLength: 30 }),
  sizes: fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 10 }),
});

function at<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}

function writeInPieces(peer: Peer, text: string, sizes: readonly number[]): void {
  for (let start = 0, i = 0; start < text.length; i += 1) {
    peer.write(text.slice(start, start + at(sizes, i)));
    start += at(sizes, i);
  }
}

/** Starts one command for each fate. Each outcome is one word and the number of the command. */
function start(client: QmpClient, fates: readonly Fate[]): Promise<string>[] {
  const cancel = new AbortController();
  const outcomes = fates.map(async (fate, n) => {
    const deadline = soon(fate === 'cancelled' ? cancel.signal : undefined);
    try {
      return `returns ${String(await client.execute({ execute: fate, arguments: { n } }, deadline))}`;
    } catch (error) {
      if (error instanceof QmpCommandError) return `fails ${error.description}`;
      if (error instanceof CancelledError) return `cancelled ${n}`;
      throw error;
    }
  });
  cancel.abort();
  return outcomes;
}

/** Answers open commands until no more arrive. @returns the number of events that were sent. */
async function answer(peer: Peer, { picks, events, sizes }: Plan): Promise<number> {
  const open = peer.received;
  let sent = 0;
  for (let round = 0; ; round += 1) {
    await turn();
    if (open.length === 0) return sent;
    const [{ id, execute, arguments: args } = { id: -1, execute: '' }] = open.splice(at(picks, round) % open.length, 1);
    let text = '';
    for (let i = 0; i < at(events, round); i += 1, sent += 1) text += `{"event": "TICK", "data": {"n": ${sent}}}\r\n`;
    text += execute === 'fails' ? `{"id": ${id}, "error": {"class": "GenericError", "desc": "${args?.['n']}"}}\r\n` : '';
    text += execute === 'fails' ? '' : `{"return": ${args?.['n']}, "id": ${id}}\r\n`;
    writeInPieces(peer, text, sizes);
  }
}

test('Every reply reaches its call and every event reaches every listener once, in any order and split, with any cancellation', async () => {
  await fc.assert(
    fc.asyncProperty(plan, async (what) => {
      const { client, peer } = await ready();
      const ticks: unknown[] = [];
      client.onEvent(({ data }) => ticks.push(data['n']));
      const outcomes = start(client, what.fates);
      const sent = await answer(peer, what);
      expect(await Promise.all(outcomes)).toEqual(what.fates.map((fate, n) => `${fate} ${n}`));
      expect(ticks).toEqual(Array.from({ length: sent }, (_, i) => i));
      expect(client.state).toBe('ready');
      client.close();
    }),
    { numRuns: 200 },
  );
});

test('Whatever the peer sends, each call settles with a result or a MaqetError, and nothing else is thrown', async () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary' }).map((text) => `${text}\n`),
    fc.json().map((json) => `${json}\r\n`),
    fc.tuple(fc.json(), fc.integer({ min: -1, max: 12 })).map(([json, id]) => `{"return": ${json}, "id": ${id}}\r\n`),
    fc.constant('{"event": "STOP"}\r\n'),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 12 }),
      fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1 }),
      async (lines, sizes) => {
        const { client, peer } = await ready();
        let closed = 0;
        client.onClose((error) => {
          closed += 1;
          if (error !== undefined) expect(error).toBeInstanceOf(QmpProtocolError);
        });
        const calls = Promise.allSettled(Array.from({ length: 3 }, () => client.execute({ execute: 'query-status' }, soon())));
        await turn();
        writeInPieces(peer, lines.join(''), sizes);
        await turn();
        client.close();
        for (const result of await calls) {
          if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(MaqetError);
        }
        expect(closed).toBe(1);
      },
    ),
    { numRuns: 300 },
  );
});
