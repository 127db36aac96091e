import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type MatrixOrigin, renderMatrixPage } from '../../../src/report/matrix/page.js';
import { html } from '../../../src/report/page/html.js';
import { renderRunPage } from '../../../src/report/page/run.js';
import type { RunReport } from '../../../src/report/result.js';
import { createReport, gatheredCell } from '../../helpers/report/reports.js';
import { createResult, createStep } from '../../helpers/report/run-result.js';
import { tagsOf, untrustedText } from '../../helpers/report/untrusted.js';

const ORIGIN: MatrixOrigin = {
  repository: 'o/r',
  workflow: 'CI',
  runUrl: 'https://github.com/o/r/actions/runs/1',
  madeAt: '2026-05-04T10:24:30.000Z',
};

/** Returns a report with `a` and `b` wherever text can be. */
function spiked(a: string, b: string): Partial<RunReport> {
  return {
    vm: a,
    status: 'failed',
    error: b,
    phases: [{ name: a, startMs: 0, durationMs: 1, outcome: 'failed', detail: b }],
    accel: { name: a, reason: b },
    qemuVersion: a,
    arch: b,
    run: { channel: a, exitCode: 1, signal: `S${b}`, durationMs: 1 },
    commands: { tier: { allowed: 1, blocked: 0, failed: 0 } },
    dumps: [{ name: a, bytes: 1, sha256: b }],
    audit: { head: a, records: 1, ok: true },
    matrix: { [`k${a}`]: b },
    job: `j${a}`,
    repository: b,
    artifact: a,
  };
}

/** Expects the tags of `plain` only, and no character that could begin another. */
function expectSameTags(page: string, plain: string): void {
  expect(tagsOf(page)).toEqual(tagsOf(plain));
  const content = page.slice(page.indexOf('</style>'));
  expect(content.replace(/<[^<>]*>/g, '').replace(/&#\d+;/g, '')).not.toMatch(/[<>&"']/);
  expect([...page.matchAll(/ (?:href|src)="([^"]*)"/g)].filter(([, url]) => !/^(https:\/\/|#run-\d+$)/.test(url ?? ''))).toEqual([]);
}

describe('A page', () => {
  const page = renderRunPage(createReport(), createResult());

  test('allows only its own style, by its hash', () => {
    const style = /<style>(.*?)<\/style>/s.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll('&#39;', "'");
    expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
  });

  test('has no script, nothing from elsewhere, and no style that its policy refuses', () => {
    expect(page).not.toMatch(/<script|<link|<iframe|@import|url\(| style=| on\w+=/i);
  });

  test('is made from templates that escape every value but their own HTML', () => {
    expect(html`<b title="${'"<'}">${html`<i>${1}</i>`}${[html`a`, html`b`]}${'&'}</b>`.text).toBe(
      '<b title="&#34;&#60;"><i>1</i>ab&#38;</b>',
    );
  });
});

describe('The page of a run', () => {
  test('shows verdict, error, timeline, commands, script, dumps and console', () => {
    const results = [createStep({ line: 7, outcome: 'failed', result: { running: true } })];
    const report = createReport({
      status: 'timed-out',
      error: 'Too late.',
      dumps: [{ name: 'memory.raw.zst', bytes: 2 ** 20, sha256: 'cd'.repeat(32) }],
    });
    const tail = { serial: ['login:'], qemu: [] };
    const page = renderRunPage(report, createResult({ results, tail, notices: ['Look.'] }));
    for (const part of [
      '◷ timed out',
      'Too late.',
      'kvm: a guest ran',
      '5.4 s',
      '<td class="text">safe</td>',
      'query-status',
      '1.0 MiB',
      'login:',
      'Look.',
    ])
      expect(page).toContain(part);
    expect(page).toContain('ab'.repeat(32));
    // The phase `ready` begins after 1.2 of 14.2 seconds and takes 5.4.
    expect(page).toContain('<rect x="86.9" width="380.3" height="12"/>');
  });

  test('lets no untrusted text leave its place', () => {
    const render = (a: string, b: string): string => {
      const results = [createStep({ step: a, tier: b, result: a }), createStep({ error: b })];
      const tail = { serial: [a, b], qemu: [] };
      return renderRunPage(createReport(spiked(a, b)), createResult({ results, tail, notices: [a] }));
    };
    const plain = render('x', 'x');
    fc.assert(
      fc.property(untrustedText, untrustedText, (a, b) => expectSameTags(render(`x${a}`, `x${b}`), plain)),
      { numRuns: 300 },
    );
  });
});

describe('The page of a matrix', () => {
  test('has a grid that links to the details, and lists what is missing or unreadable', () => {
    const cells = [
      gatheredCell({ matrix: { kernel: '6.1', arch: 'arm' } }),
      gatheredCell({ matrix: { kernel: '6.1', arch: 'x86' }, status: 'crashed', error: 'panic' }),
      gatheredCell({ matrix: { kernel: '6.6', arch: 'x86' } }),
    ];
    const page = renderMatrixPage({ cells, unreadable: [{ artifact: 'maqet-x', problem: 'is not JSON' }] }, ORIGIN);
    expect(page).toContain('2 of 4 runs did not pass');
    expect(page).toContain('– missing');
    expect(page).toContain('is not JSON');
    const links = [...page.matchAll(/href="#(run-\d+)"/g)].map(([, id]) => id);
    expect(links).toHaveLength(3);
    for (const id of links) expect(page.split(`id="${id}"`)).toHaveLength(2);
    // Failures come first among the details.
    expect(page.indexOf('id="run-2"')).toBeLessThan(page.indexOf('id="run-1"'));
  });

  test('says that there are no results', () => {
    expect(renderMatrixPage({ cells: [], unreadable: [] }, ORIGIN)).toContain('No run of this workflow has left a report.');
  });

  test('lets no untrusted text leave its place', () => {
    const render = (a: string, b: string): string => {
      const cells = [{ ...gatheredCell(spiked(a, b), `https://x.example/${a}?${b}#${a}`) }, gatheredCell({ matrix: { other: 1 } })];
      const unreadable = [{ artifact: a, url: 'javascript:alert(1)', problem: b }];
      return renderMatrixPage({ cells, unreadable }, { ...ORIGIN, repository: a, workflow: b });
    };
    const plain = render('y', 'y');
    fc.assert(
      fc.property(untrustedText, untrustedText, (a, b) => expectSameTags(render(`y${a}`, `y${b}`), plain)),
      { numRuns: 300 },
    );
  });

  test('limits the details of 500 large reports', () => {
    const long = '<&>'.repeat(200);
    const phases = Array.from({ length: 100 }, () => ({ name: long, startMs: 0, durationMs: 1, outcome: 'failed' as const, detail: long }));
    const cells = Array.from({ length: 500 }, (_, n) => gatheredCell({ phases, matrix: { n }, error: long }));
    const page = renderMatrixPage({ cells, unreadable: [] }, ORIGIN);
    expect(Buffer.byteLength(page)).toBeLessThan(12 * 2 ** 20);
    expect(page).toMatch(/The details of \d+ more runs are in their artifacts/);
  });
});
