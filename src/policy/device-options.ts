import { isPlainName } from '../shared/paths.js';
import { deviceRefusals, isPlainDriver, propertyRefusal } from './devices.js';
import { show } from './fields.js';
import { malformed, type OptionCheck } from './option-checks.js';
import { type OptionPair, readPairs } from './option-syntax.js';

/** `-device`: the rules of `device_add`, and char devices only among those that the arguments declare themselves. */
export const deviceOption: OptionCheck = (value, declared) => {
  const pairs = readPairs(value, 'driver');
  // An empty romfile= means "no option ROM": it reads nothing.
  const judged = pairs?.filter(([key, item]) => key !== 'romfile' || item !== '');
  return judged === undefined ? [malformed(value)] : deviceRefusals(judged, (key, id) => key !== 'chardev' || declared.chardevs.has(id));
};

/** Parts of the machine that take defaults by `-global` and are no devices of their own. */
const MACHINE_PARTS =
  /^(?:ICH9-LPC|PIIX4_PM|mc146818rtc|kvm-pit|isa-pit|hpet|mch|q35-pcihost|i440FX-pcihost|cfi\.pflash01|ioapic|apic|fw_cfg_mem|fw_cfg_io)$/;

/** `-global DRIVER.PROPERTY=VALUE`, also in its long form. */
export const globalOption: OptionCheck = (value) => {
  const short = /^([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)=([^,]*)$/.exec(value);
  const pairs: readonly OptionPair[] =
    short === null
      ? (readPairs(value, 'driver') ?? [])
      : [
          ['driver', short[1] ?? ''],
          ['property', short[2] ?? ''],
          ['value', short[3] ?? ''],
        ];
  const part = (key: string): string | undefined => {
    const found = pairs.filter(([name]) => name === key).map(([, item]) => item);
    return found.length === 1 && typeof found[0] === 'string' ? found[0] : undefined;
  };
  const [driver, property, setting] = [part('driver'), part('property'), part('value')];
  if (driver === undefined || property === undefined || setting === undefined || pairs.length !== 3) return [malformed(value)];
  if (!isPlainDriver(driver) && !MACHINE_PARTS.test(driver)) {
    return [{ reason: `the driver ${show(driver)} is not one of the plain emulated devices.`, remedy: 'Remove it; nothing allows it.' }];
  }
  return propertyRefusal(property, setting, () => false);
};

/** Ids that the value of a `-chardev` declares, if it is one that is let through. */
export function declaredChardev(value: string): string | undefined {
  const id = readPairs(value, 'backend')?.find(([key]) => key === 'id')?.[1];
  return typeof id === 'string' && isPlainName(id) ? id : undefined;
}
