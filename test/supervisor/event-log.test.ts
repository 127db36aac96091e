import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { EventLog } from '../../src/supervisor/event-log.js';

const event = { name: 'STOP', data: { filler: 'x'.repeat(2 ** 20) }, seconds: 1, microseconds: 0 };

test('A log of events that has reached its limit is a loss, and one below is none', async () => {
  const directory = await mkdtemp(path.join(tmpdir(), 'maqet-events-'));
  try {
    const log = new EventLog(path.join(directory, 'events.jsonl'));
    log.record(event, 1);
    expect(log.losses).toEqual([]);
    for (let seq = 2; seq < 20; seq += 1) log.record(event, seq);
    expect(log.losses).toContain('events.jsonl is truncated at its limit.');
    await log.close();
  } finally {
    await rm(directory, { recursive: true });
  }
});

test('A disk that takes no events makes a loss', async () => {
  const log = new EventLog('/dev/full');
  log.record({ ...event, data: {} }, 1);
  await log.close();
  expect(log.losses).toEqual(['events.jsonl has gaps: the disk did not take all of it.']);
});
