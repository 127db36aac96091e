import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { errnoOf } from '../../shared/errors.js';
import { isJsonObject, type JsonObject, parseJson, stringifyJson } from '../../shared/json.js';
import { findVm } from '../../state/find.js';
import { stateRoot, type VmDirectory } from '../../state/layout.js';
import type { Bind } from '../command.js';
import { EXIT_CODES } from '../errors.js';

/** `maqet events [VM]` */
export function define(command: Command, bind: Bind): void {
  command.argument('[VM]', 'the name of the VM', 'vm').addHelpText('after', '\nAlso works for a VM that has ended.');
  bind(command, async ({ processedArgs: [vm] }) => {
    const { directory } = await findVm(stateRoot(process.env), String(vm));
    const events = await readEvents(directory);
    return { code: EXIT_CODES.passed, lines: events.map(eventLine), json: events };
  });
}

/** Reads the events that the supervisor has recorded. Skips an unfinished last line. */
async function readEvents(directory: VmDirectory): Promise<JsonObject[]> {
  const text = await readFile(directory.events, 'utf8').catch((error: unknown) => {
    // Without a started QEMU, there is no such file.
    if (errnoOf(error) === 'ENOENT') return '';
    throw error;
  });
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  return whole
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => parseJson(line))
    .filter(isJsonObject);
}

function eventLine({ time = null, event = null, data = null }: JsonObject): string {
  const facts = isJsonObject(data) && Object.keys(data).length > 0 ? `  ${stringifyJson(data)}` : '';
  return `${String(time)}  ${String(event)}${facts}`;
}
