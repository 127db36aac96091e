import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { BundledCli } from '../../helpers/cli/bundle.js';

let cli: BundledCli;
beforeAll(async () => {
  cli = await BundledCli.create();
});
afterAll(() => cli.dispose());

interface Diagnosis {
  readonly running: number;
  readonly findings: readonly { readonly where: string; readonly problem: string; readonly mended: string | null }[];
}

async function doctor(...flags: string[]): Promise<{ code: number | null; diagnosis: Diagnosis; places: string[] }> {
  const { code, value } = await cli.json('doctor', ...flags);
  const diagnosis = value as unknown as Diagnosis;
  const places = diagnosis.findings.map(({ where }) => path.basename(where)).filter((name) => name !== 'kvm' && !name.startsWith('maqet'));
  return { code, diagnosis, places };
}

test('`maqet doctor` mends what crashes have left, touches no VM that runs, and changes nothing with --dry-run', async () => {
  const flags = ['--self-test', '--accel', 'tcg', '--memory', '64M'];
  expect(await cli.run('up', '--vm', 'fine', ...flags)).toMatchObject({ code: 0 });
  expect(await doctor()).toMatchObject({ places: [], diagnosis: { running: 1 } });

  expect(await cli.run('up', '--vm', 'killed', ...flags)).toMatchObject({ code: 0 });
  const record = path.join(cli.vm('killed'), 'vm.json');
  const { owner } = JSON.parse(await readFile(record, 'utf8'));
  process.kill(owner.pid, 'SIGKILL');
  await mkdir(cli.vm('torn'));
  await writeFile(path.join(cli.vm('torn'), 'vm.json'), '');
  const broken = ['killed', 'torn'];

  const dry = await doctor('--dry-run');
  expect(dry.places).toEqual(broken);
  expect(dry.code).toBe(1);
  expect(await readFile(path.join(cli.vm('torn'), 'vm.json'), 'utf8')).toBe('');

  const mended = await doctor();
  expect(mended.places).toEqual(broken);
  for (const { where, mended: done } of mended.diagnosis.findings.filter(({ where: place }) => broken.includes(path.basename(place)))) {
    expect([where, typeof done]).toEqual([where, 'string']);
  }
  expect(JSON.parse(await readFile(record, 'utf8'))).toMatchObject({ state: 'failed' });
  expect(await doctor()).toMatchObject({ places: [], diagnosis: { running: 1 } });

  // The supervisor of a VM that runs knows better than a damaged file.
  const fine = path.join(cli.vm('fine'), 'vm.json');
  const before = await readFile(fine, 'utf8');
  await writeFile(fine, '');
  expect(await doctor('--dry-run')).toMatchObject({ code: 1, places: ['fine'] });
  expect(await readFile(fine, 'utf8')).toBe('');
  expect((await doctor()).diagnosis.findings).toContainEqual(
    expect.objectContaining({ where: cli.vm('fine'), mended: 'Its supervisor has written the file again.' }),
  );
  expect(await readFile(fine, 'utf8')).toBe(before);
  expect(await readFile(path.join(cli.vm('fine'), 'supervisor.log'), 'utf8')).toMatch(/it is empty\. It was written again/);
  expect(await doctor()).toMatchObject({ places: [], diagnosis: { running: 1 } });
  expect(await cli.run('down', 'fine')).toMatchObject({ code: 0 });
  expect(await cli.leftovers()).toEqual([]);
});
