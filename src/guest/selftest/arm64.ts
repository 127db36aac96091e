import { writeFile } from 'node:fs/promises';

/** The assembled `arm64.s`. A test assembles the source and compares. */
const CODE = `
  EAAAFAAAAAAAAAAAAAAAAJAAAAAAAAAACgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABBUk1kAAAAAAEgodIiYIBSIjAAuSABABACFEA4ogAANCMYQLnj/y83
  IgAAufv//xd/IAPV////F21hcWV0IHNlbGYtdGVzdDogcmVhZHkNCgAAAAAfIAPV`;

/**
 * The self-test guest for 64-bit ARM: a kernel of 144 bytes for QEMU's machine `virt`. It prints `SELF_TEST_READY` on the first serial
 * port and halts. It proves that an accelerator works, and does not fill a page like the guest for x86.
 */
export const SELF_TEST_KERNEL_ARM64: Buffer = Buffer.from(CODE, 'base64');

/**
 * Writes the kernel to a new, read-only file.
 *
 * @throws a system error if the file exists or cannot be written.
 */
export async function writeSelfTestKernelArm64(file: string): Promise<void> {
  await writeFile(file, SELF_TEST_KERNEL_ARM64, { flag: 'wx', mode: 0o400 });
}
