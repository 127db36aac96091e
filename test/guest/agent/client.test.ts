import { afterEach, describe, expect, test } from '@jest/globals';
import { AgentClient, type AgentClientOptions } from '../../../src/guest/agent/client.js';
import { AgentCommandError, AgentEndedError, AgentRestartedError } from '../../../src/guest/agent/errors.js';
import { Deadline, sleep } from '../../../src/shared/deadline.js';
import { CancelledError, DeadlineError } from '../../../src/shared/errors.js';
import { FakeAgent, type Handler } from '../../helpers/guest/fake-agent.js';

const open: AgentClient[] = [];
afterEach(() => {
  for (const client of open.splice(0)) client.close();
});

function pair(handler?: Handler, options: AgentClientOptions = {}): { agent: FakeAgent; client: AgentClient } {
  const agent = new FakeAgent(handler);
  const client = new AgentClient(agent.port, options);
  open.push(client);
  return { agent, client };
}
const within = (ms = 20_000): Deadline => Deadline.after(ms);
const named: Handler = (command) => JSON.stringify({ return: command });

describe('A command', () => {
  test('returns the answer of the agent with every digit', async () => {
    const { client } = pair(() => '{"return": 1754000000123456789}');
    expect(await client.execute('guest-get-time', {}, within())).toBe(1754000000123456789n);
  });

  test('sends its arguments with every digit', async () => {
    let time: unknown;
    const { client } = pair((_command, args) => {
      time = args['time'];
      return '{"return": {}}';
    });
    await client.execute('guest-set-time', { time: 1754000000123456789n }, within());
    expect(time).toBe(1754000000123456789n);
  });

  test('fails with the sanitized message of the agent', async () => {
    const { client } = pair(() => '{"error": {"class": "CommandNotFound", "desc": "no\\n::error::x"}}');
    const error = await client.execute('guest-nope', {}, within()).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(AgentCommandError);
    expect((error as Error).message).toBe('The guest agent\'s `guest-nope` failed with CommandNotFound: "no\\x0a::error::x".');
    expect(await client.execute('guest-ping', {}, within()).catch((caught: unknown) => caught)).toBeInstanceOf(AgentCommandError);
  });

  test('runs one at a time and gets its own answer', async () => {
    const { client, agent } = pair(named);
    const names = ['guest-a', 'guest-b', 'guest-c', 'guest-d'];
    expect(await Promise.all(names.map((name) => client.execute(name, {}, within())))).toEqual(names);
    expect(agent.seen).toEqual(names);
  });

  test('that shuts the guest down succeeds without an answer and fails with an error', async () => {
    const quiet = pair(() => undefined);
    expect(await quiet.client.execute('guest-suspend-ram', {}, within())).toEqual({});
    const going = pair(() => undefined);
    const down = going.client.execute('guest-shutdown', {}, within());
    while (going.agent.seen.length === 0) await sleep(1);
    going.agent.end();
    expect(await down).toEqual({});
    const refusing = pair(() => '{"error": {"class": "GenericError", "desc": "frozen"}}');
    await expect(refusing.client.execute('guest-shutdown', {}, within())).rejects.toThrow('frozen');
  });
});

describe('Synchronization', () => {
  test('ignores answers to an earlier client', async () => {
    const { client, agent } = pair(named);
    agent.say('{"return": "stale"}\n\xff{"return": 17}\n{"return": {"buf-b64": "half');
    expect(await client.execute('guest-ping', {}, within())).toBe('guest-ping');
  });

  test('waits for an agent that starts late', async () => {
    const { client, agent } = pair(named);
    agent.stopListening();
    await expect(client.sync(within(60))).rejects.toThrow('Timed out after 60 ms waiting for the guest agent to answer');
    await expect(client.execute('guest-first', {}, within(60))).rejects.toBeInstanceOf(DeadlineError);
    const ready = client.sync(within());
    agent.listen();
    await ready;
    expect(await client.execute('guest-second', {}, within())).toBe('guest-second');
    expect(agent.seen).toEqual(['guest-second']);
  });

  test('is retried when a request was lost', async () => {
    const { client, agent } = pair(named);
    agent.stopListening();
    const ready = client.sync(within());
    await sleep(20);
    agent.forget();
    agent.listen();
    await ready;
  });

  test('is repeated after a late answer, which no other command gets', async () => {
    const late: (() => void)[] = [];
    const { client, agent } = pair((command) => {
      if (command !== 'guest-slow') return JSON.stringify({ return: command });
      late.push(() => agent.say('{"return": "slow"}\n'));
      return undefined;
    });
    await expect(client.execute('guest-slow', {}, within(50))).rejects.toThrow('waiting for the guest agent to answer `guest-slow`');
    // Before, with, and after the next request.
    late[0]?.();
    expect(await client.execute('guest-next', {}, within())).toBe('guest-next');
    const controller = new AbortController();
    const second = client.execute('guest-slow', {}, Deadline.after(120_000, controller.signal));
    while (late.length < 2) await sleep(1);
    controller.abort();
    await expect(second).rejects.toBeInstanceOf(CancelledError);
    const next = client.execute('guest-next', {}, within());
    late[1]?.();
    expect(await next).toBe('guest-next');
  });

  test('is repeated after unexpected bytes', async () => {
    const { client, agent } = pair(named);
    await client.execute('guest-ping', {}, within());
    agent.say('{"return": "unasked"}\n');
    await sleep(5);
    expect(await client.execute('guest-next', {}, within())).toBe('guest-next');
  });

  test('is repeated after an error, because an agent answers a broken line with several errors', async () => {
    let broken = true;
    const errors = '{"error": {"class": "GenericError", "desc": "parse"}}\n{"error": {"class": "GenericError", "desc": "again"}}';
    const { client } = pair((command) => {
      const answer = broken ? errors : JSON.stringify({ return: command });
      broken = false;
      return answer;
    });
    await expect(client.execute('guest-ping', {}, within())).rejects.toThrow('parse');
    expect(await client.execute('guest-next', {}, within())).toBe('guest-next');
  });
});

describe('An agent that does not answer', () => {
  const doubtMs = 30;

  test('counts as slow if its answer comes later', async () => {
    for (const answer of ['{"return": "late"}', '{"error": {"class": "GenericError", "desc": "late"}}']) {
      const { client, agent } = pair(() => undefined, { doubtMs });
      const result = client.execute('guest-slow', {}, within()).catch((error: Error) => error.message);
      await sleep(5);
      // A busy agent reads the probe only after it has answered.
      while (agent.seen.length === 0) await sleep(1);
      agent.stopListening();
      await sleep(4 * doubtMs);
      agent.say(`${answer}\n`);
      agent.listen();
      expect(await result).toContain('late');
      agent.handler = named;
      expect(await client.execute('guest-next', {}, within())).toBe('guest-next');
    }
  });

  test('counts as restarted if it answers a later request', async () => {
    const { client, agent } = pair(() => undefined, { doubtMs });
    await expect(client.execute('guest-lost', {}, within())).rejects.toBeInstanceOf(AgentRestartedError);
    agent.handler = named;
    expect(await client.execute('guest-next', {}, within())).toBe('guest-next');
  });

  test('counts as restarted also if the first probe was lost with the guest', async () => {
    const { client, agent } = pair(() => undefined, { doubtMs });
    const lost = client.execute('guest-lost', {}, within()).catch((error: unknown) => error);
    while (agent.seen.length === 0) await sleep(1);
    agent.stopListening();
    while (!agent.hasWaiting) await sleep(1);
    agent.forget();
    agent.listen();
    expect(await lost).toBeInstanceOf(AgentRestartedError);
  });

  test('delays later commands no longer than their own deadlines', async () => {
    const { client } = pair(() => undefined);
    const first = client.execute('guest-lost', {}, within(300));
    await expect(client.execute('guest-next', {}, within(50))).rejects.toThrow('to be free for `guest-next`');
    await expect(first).rejects.toBeInstanceOf(DeadlineError);
  });
});

describe('The end', () => {
  test('of QEMU ends every wait at once', async () => {
    const { client, agent } = pair(() => undefined);
    const waits = [client.execute('guest-a', {}, within()), client.execute('guest-b', {}, within()), client.sync(within())];
    const ended = Promise.allSettled(waits);
    while (agent.seen.length === 0) await sleep(1);
    agent.end();
    for (const one of await ended) expect(one).toMatchObject({ status: 'rejected', reason: expect.any(AgentEndedError) });
    await expect(client.execute('guest-shutdown', {}, within())).rejects.toBeInstanceOf(AgentEndedError);
  });

  test('of a client leaves the stream to the next one', async () => {
    const { client, agent } = pair((command) => (command === 'guest-a' ? undefined : JSON.stringify({ return: command })));
    const waiting = client.execute('guest-a', {}, within());
    while (agent.seen.length === 0) await sleep(1);
    client.close();
    await expect(waiting).rejects.toThrow('The connection to the guest agent has ended: it was closed.');
    const next = new AgentClient(agent.port);
    open.push(next);
    agent.port.resume();
    agent.say('{"return": "late"}\n');
    expect(await next.execute('guest-b', {}, within())).toBe('guest-b');
  });
});
