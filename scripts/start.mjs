// `npm start`: the main job, step by step, on the embedded guest, from the committed dist/. It needs Node and npm and nothing
// that npm would have to install first; QEMU is installed if it is missing. It ends with 0 only if each step ended as it should.
import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const NEEDED_NODE = 24;
const VM = 'npm-start';
const CLI = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));
const SCRIPT = `- query-status
- stop
- pmemsave: {val: 31744, size: 512, filename: boot-sector.bin}
- cont
- wait-event: {name: RESUME, timeout: 5s}
- expect: {query-status: {running: true}}`;
/** What was printed that later steps and the closing table need. */
const CAPTURED_LIMIT = 2 ** 20;
/** The files of a VM, for the closing table. */
const MEANING = {
  'audit.jsonl': 'who did what, and what was blocked: a chain of hashes',
  'serial.log': 'what the guest said',
  'qemu.log': 'what QEMU said',
  'events.jsonl': 'the QMP events',
  'results.json': 'the outcome of each step of the script',
  'vm.json': 'the VM as a whole',
  'dumps/boot-sector.bin.zst': "the guest's boot sector, out of its memory",
  'dumps/memory.raw.zst': "the guest's whole memory",
};

let child;
let cancelled = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    cancelled = true;
    // A terminal sends SIGINT to the whole group, and the step would take a second one for impatience: it only says so.
    child?.kill(signal);
  });
}

process.exitCode = 1;
process.exitCode = Number.parseInt(process.versions.node, 10) < NEEDED_NODE ? await underNode24() : await start();

/** Runs this file again with a Node that is new enough, which npm fetches once. */
async function underNode24() {
  process.stdout.write(`Node ${process.versions.node} is too old: going on with node@${NEEDED_NODE} from npm.\n`);
  // Asked for its path and then started directly: npx would not pass a signal on to it.
  const { code, output } = await run('npx', ['--yes', `node@${NEEDED_NODE}`, '--print', 'process.execPath'], true);
  if (code === 0) return (await run(output.trim(), [fileURLToPath(import.meta.url)], false)).code;
  process.stdout.write(`npm could not bring node@${NEEDED_NODE}: install Node ${NEEDED_NODE}, then run \`npm start\` again.\n`);
  return 1;
}

async function start() {
  await stopLeftover();
  let passed = false;
  let dir;
  try {
    dir = await tour();
    passed = true;
  } catch (error) {
    process.stdout.write(`\nnpm start failed: ${error.message}\n`);
  } finally {
    await stopLeftover();
  }
  if (passed) printFiles(dir);
  return passed ? 0 : cancelled ? 130 : 1;
}

/** The steps; the first that does not end as it should ends them all. @returns the VM's folder. */
async function tour() {
  say('Find QEMU, install it if it is missing, and prove the accelerator.');
  await step(['setup']);
  say('Boot the embedded guest; run a script with safe, privileged and memory-dump commands; keep the VM running.');
  await step(['up', '--vm', VM, '--memory', '128M', '--qmp', SCRIPT]);
  say('A dangerous command: the policy blocks it, and the exit code is 4.');
  await step(['qmp', VM, 'human-monitor-command', '{"command-line": "info registers"}'], 4);
  say('Dump the whole memory of the guest.');
  await step(['dump', VM]);
  say('See how it is.');
  await step(['status', VM]);
  say('Stop it. For machines the answer is JSON: here it brings the head of the audit log.');
  const { dir, auditLog, auditHead } = JSON.parse(await step(['down', VM, '--json'], 0, true));
  say('Verify the audit log against that head.');
  await step(['verify', auditLog, '--head', auditHead]);
  return dir;
}

/** Stops the VM if it runs: after a step that failed, or after an earlier start that was killed. */
async function stopLeftover() {
  const { code, output } = await run(process.execPath, [CLI, 'ls', '--json'], true);
  const live = code === 0 && JSON.parse(output).some(({ vm, live: runs }) => vm === VM && runs);
  if (live) await run(process.execPath, [CLI, 'down', VM], false);
}

/** Runs one command, shown as a person would type it. @returns what it printed, if that was captured. */
async function step(args, expected = 0, capture = false) {
  process.stdout.write(`$ maqet ${args.map(quoted).join(' ')}\n`);
  const { code, output } = await run(process.execPath, [CLI, ...args], capture);
  process.stdout.write(output);
  if (cancelled) throw new Error('it was cancelled.');
  if (code !== expected) throw new Error(`\`maqet ${args[0]}\` ended with ${code} where ${expected} was expected.`);
  return output;
}

function say(text) {
  process.stdout.write(`\n# ${text}\n`);
}

function quoted(word) {
  return /^[\w./:=@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** @returns the exit code (1 for a death by signal) and, where it is captured, standard output. */
function run(program, args, capture) {
  return new Promise((resolve, reject) => {
    let output = '';
    child = spawn(program, args, { stdio: ['ignore', capture ? 'pipe' : 'inherit', 'inherit'] });
    child.stdout?.setEncoding('utf8').on('data', (chunk) => {
      output = (output + chunk).slice(0, CAPTURED_LIMIT);
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

function printFiles(dir) {
  const files = [...readdirSync(dir), ...readdirSync(path.join(dir, 'dumps')).map((name) => `dumps/${name}`)];
  process.stdout.write(`\nEverything is in ${dir}:\n\n`);
  for (const [name, meaning] of Object.entries(MEANING)) {
    if (!files.includes(name)) continue;
    const bytes = statSync(path.join(dir, name)).size.toLocaleString('en');
    process.stdout.write(`  ${name.padEnd(26)} ${bytes.padStart(10)} bytes  ${meaning}\n`);
  }
  process.stdout.write('\n`node dist/cli/index.js --help` shows all commands; `zstd -d FILE` unpacks a dump. The VM is stopped.\n');
}
