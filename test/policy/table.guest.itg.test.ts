import { expect, test } from '@jest/globals';
import { AgentClient } from '../../src/guest/agent/client.js';
import { GUEST_COMMANDS } from '../../src/policy/table.js';
import { Deadline } from '../../src/shared/deadline.js';
import { realAgent } from '../helpers/guest/qemu-ga.js';

test('The guest table has every command of the installed guest agent', async () => {
  const agent = await realAgent();
  const client = new AgentClient(await agent.connect());
  try {
    const info = (await client.execute('guest-info', {}, Deadline.after(120_000))) as { supported_commands: { name: string }[] };
    expect(info.supported_commands.length).toBeGreaterThan(35);
    expect(info.supported_commands.map(({ name }) => name).filter((name) => !GUEST_COMMANDS.has(name))).toEqual([]);
  } finally {
    client.close();
    await agent.stop();
  }
});
