// `npm start`: shows the main job step by step with the embedded guest and the committed dist/. It needs only Node and npm, no installed
// packages. QEMU is installed if it is missing. It exits with 0 only if each step exits as expected.
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
/** The most captured output, in characters. */
const CAPTURED_LIMIT = 2 ** 20;
/** The files of a VM, for the closing table. */
const MEANING = {
  'audit.jsonl': 'who did what, and what was blocked, as a hash chain',
  'serial.log': 'the output of the guest',
  'qemu.log': 'the output of QEMU',
  'events.jsonl': 'the QMP events',
  'results.json': 'the result of each step of the script',
  'vm.json': 'the state of the VM',
  'dumps/boot-sector.bin.zst': "the guest's boot sector, from its memory",
  'dumps/memory.raw.zst': "the guest's whole memory",
};

let child;
let cancelled = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    cancelled = true;
    // A terminal also sends SIGINT to the child itself. A second SIGINT does no harm: the command only prints a line.
    child?.kill(signal);
  });
}

process.exitCode = 1;
process.exitCode = Number.parseInt(process.versions.node, 10) < NEEDED_NODE ? await underNode24() : await start();

/** Runs this file again with a newer Node, which npm downloads once. */
async function underNode24() {
  process.stdout.write(`Node ${process.versions.node} is too old. Continuing with node@${NEEDED_NODE} from npm.\n`);
  // Start Node by its path, because npx does not forward signals.
  const { code, output } = await run('npx', ['--yes', `node@${NEEDED_NODE}`, '--print', 'process.execPath'], true);
  if (code === 0) return (await run(output.trim(), [fileURLToPath(import.meta.url)], false)).code;
  process.stdout.write(`npm could not download node@${NEEDED_NODE}. Install Node ${NEEDED_NODE}, then run \`npm start\` again.\n`);
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

/** Runs the steps. @returns the VM's directory. @throws Error at the first step that exits with an unexpected code. */
async function tour() {
  say('Find QEMU, install it if it is missing, and test the accelerator.');
  await step(['setup']);
  say('Boot the embedded guest, run a script with safe, privileged and memory-dump commands, and keep the VM running.');
  await step(['up', '--vm', VM, '--self-test', '--memory', '128M', '--qmp', SCRIPT]);
  say('Send a dangerous command. The policy blocks it, and the exit code is 4.');
  await step(['qmp', VM, 'human-monitor-command', '{"command-line": "info registers"}'], 4);
  say('Dump the whole memory of the guest.');
  await step(['dump', VM]);
  say('Show the state of the VM.');
  await step(['status', VM]);
  say('Stop the VM. The JSON output contains the head of the audit log.');
  const { dir, auditLog, auditHead } = JSON.parse(await step(['down', VM, '--json'], 0, true));
  say('Verify the audit log against that head.');
  await step(['verify', auditLog, '--head', auditHead]);
  return dir;
}

/** Stops the VM if it runs, after a step that failed or an earlier run that was killed. */
async function stopLeftover() {
  const { code, output } = await run(process.execPath, [CLI, 'ls', '--json'], true);
  const live = code === 0 && JSON.parse(output).some(({ vm, live: runs }) => vm === VM && runs);
  if (live) await run(process.execPath, [CLI, 'down', VM], false);
}

/** Prints and runs one command. @returns its output if `capture` is set, else an empty text. */
async function step(args, expected = 0, capture = false) {
  process.stdout.write(`$ maqet ${args.map(quoted).join(' ')}\n`);
  const { code, output } = await run(process.execPath, [CLI, ...args], capture);
  process.stdout.write(output);
  if (cancelled) throw new Error('it was cancelled.');
  if (code !== expected) throw new Error(`\`maqet ${args[0]}\` exited with ${code} instead of ${expected}.`);
  return output;
}

function say(text) {
  process.stdout.write(`\n# ${text}\n`);
}

function quoted(word) {
  return /^[\w./:=@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** Runs a program. @returns the exit code (1 if a signal ended it) and the captured standard output. */
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
  process.stdout.write(
    '\nThe VM is stopped. `node dist/cli/index.js --help` lists all commands, and `zstd -d FILE` decompresses a dump.\n',
  );
}
