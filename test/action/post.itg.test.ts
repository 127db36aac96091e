import { describe, expect, test } from '@jest/globals';
import { told, useJobs } from '../e2e/job.js';

const startJob = useJobs();

describe('The post step', () => {
  test('kills a supervisor that does not answer and its QEMU, and names both in warnings.', async () => {
    const job = await startJob();
    const inputs = { accel: 'tcg', memory: '128M', keep: 'true', upload: 'never' };
    const { state } = await job.runner.step({ entry: 'main', inputs });
    const { owner, qemu } = await job.recordWhere(() => true);
    process.kill(owner.pid, 'SIGSTOP');
    const post = await job.runner.step({ entry: 'post', state });
    expect(await job.survivors()).toEqual([]);
    const warnings = told(post, 'warning');
    for (const pid of [owner.pid, qemu?.pid]) {
      expect(warnings).toContainEqual(expect.stringMatching(`^The process ${pid} .* was killed\\.$`));
    }
    expect(warnings).toContainEqual(expect.stringMatching(/^The VM vm did not stop cleanly: /));
    expect(await job.recordWhere(() => true)).toMatchObject({ state: 'failed', kept: false });
    expect(post.exitCode).toBe(0);
  });
});
