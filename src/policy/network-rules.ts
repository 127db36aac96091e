import { isJsonObject, type Json } from '../shared/json.js';
import { type ArgumentRule, type Findings, merge, NO_FINDINGS, refuse } from './decision.js';
import { show } from './fields.js';

/**
 * The types of networks that run no program of the host and open no device of it besides a tap that is named. Left out are those that
 * run a program (`bridge`, `passt`), that can run one (`vde`, by a URL), and every type that is not named here.
 */
const TYPES: ReadonlySet<string> = new Set('user hubport socket stream dgram l2tpv3 tap vhost-user'.split(' '));

/** Returns true if every rule of the user network forwards to an address. Without a colon, or with `cmd:`, QEMU runs a program. */
function forwardsToAddresses(rules: Json): boolean {
  const texts = (Array.isArray(rules) ? rules : [rules]).map((rule) => (isJsonObject(rule) ? rule['str'] : rule));
  return texts.every((text) => typeof text === 'string' && /^tcp:[0-9.]*:\d{1,5}-tcp:[^,]*$/.test(text));
}

/** Judges `netdev_add`: a network may reach the network of the host, and runs no program. */
export const netdevAdd: ArgumentRule = (args) => {
  const { type, guestfwd, script, downscript } = args;
  const programs: Findings[] = [];
  if (typeof type !== 'string' || !TYPES.has(type)) {
    programs.push(
      refuse(
        `\`netdev_add\`: the \`type\` ${show(type)} can run a program of the host or open a device of it.`,
        `Use one of ${[...TYPES].join(', ')}.`,
      ),
    );
  }
  if (guestfwd !== undefined && !forwardsToAddresses(guestfwd)) {
    programs.push(
      refuse(
        `\`netdev_add\`: \`guestfwd\` is ${show(guestfwd)}, which can run a program of the host.`,
        'Use `tcp:ADDRESS:PORT-tcp:HOST:PORT`.',
      ),
    );
  }
  // Without them, QEMU runs /etc/qemu-ifup and /etc/qemu-ifdown.
  if (type === 'tap' && (script !== 'no' || downscript !== 'no')) {
    programs.push(refuse('`netdev_add`: a tap without `script: no` and `downscript: no` runs a program of the host.', 'Set both to `no`.'));
  }
  return programs.length === 0 ? NO_FINDINGS : merge(programs);
};
