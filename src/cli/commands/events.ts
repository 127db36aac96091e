import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { errnoOf } from '../../shared/errors.js';
import { isJsonObject, type JsonObject, parseJson, stringifyJson } from '../../shared/json.js';
import { findVm } from '../../state/find.js';
import { stateRoot, type VmDirectory } from '../../state/layout.js';
import type { Bind } from '../command.js';
import { EXIT_CODES } from '../exit-code.js';

/** `maqet events [VM]` */
export function define(command: Command, bind: Bind): void {
  command.argument('[VM]', 'its name', 'vm').addHelpText('after', '\nOf a VM that has ended it shows those that came until then.');
  bind(command, async ({ processedArgs: [vm] }) => {
    const { folder } = await findVm(stateRoot(process.env), String(vm));
    const events = await readEvents(folder);
    return { code: EXIT_CODES.passed, lines: events.map(eventLine), json: events };
  });
}

/** The events that the supervisor has written down; the last line may still be in the making. */
async function readEvents(folder: VmDirectory): Promise<JsonObject[]> {
  const text = await readFile(folder.events, 'utf8').catch((error: unknown) => {
    // A VM whose QEMU never started has none.
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
