/** The file with the one list of the system's directories. */
const THE_LIST = 'shared/host-paths.ts';

/** A path that starts in a system directory, or that directory's bare name. */
const SYSTEM_DIRECTORY =
  /^(?:\/(?:etc|dev|proc|sys|boot|usr|s?bin|lib(?:32|64|x32)?|root|var|run|private|System|Library)(?:\/|$)|(?:etc|proc|sbin|usr|lib64)$)/;

/** Other literals with such a place. They use it, and never refuse it. */
const USES: Readonly<Record<string, readonly string[]>> = {
  // The kernel's facts of processes, open files, sockets and its boot.
  'shared/process.ts': ['/proc', '/proc/', '/proc/vmstat', '/proc/self/stat', '/proc/self/ns/pid', '/proc/sys/kernel/random/boot_id'],
  'engine/gone.ts': ['/proc/'],
  'storage/image-in-use.ts': ['/proc', '/proc/'],
  'storage/image-change.ts': ['/dev/fd/3'],
  'supervisor/file-hashes.ts': ['/proc/'],
  'shared/socket.ts': ['/proc/self/fd/'],
  'supervisor/share-daemons.ts': ['/proc/net/unix'],
  'guest/copy/host-directory.ts': ['/proc/self/fd/'],
  'toolchain/verdict.ts': ['/proc/sys/kernel/random/boot_id'],
  // KVM, and the rule that opens it on a runner.
  'engine/doctor.ts': ['/dev/kvm'],
  'toolchain/kvm.ts': ['/etc/group', '/dev/kvm', '/etc/udev/rules.d/99-maqet-kvm.rules'],
  // The shell that ends a step, and the one that ends a process with its parent.
  'shared/end.ts': ['/bin/sh'],
  'vm/guard.ts': ['/bin/sh'],
  // The places of programs, firmware and the administrator's policy.
  'toolchain/firmware-search.ts': ['/usr/local/share/qemu', '/usr/share/qemu', '/etc'],
  'toolchain/virtiofsd.ts': ['/usr/local/libexec', '/usr/libexec', '/usr/lib', '/usr/lib/qemu'],
  'engine/context.ts': ['/etc/maqet/policy.yml'],
  // The fixed place of the C virtiofs daemon's lock.
  'vm/virtiofsd.ts': ['/var/run/virtiofsd/'],
  // Arguments of the SSH client that mean no file.
  'guest/ssh/arguments.ts': ['/dev/null'],
  // Places in the guest.
  'guest/program.ts': ['/dev/null'],
  'guest/serial/run.ts': ['/dev/null'],
  'guest/agent/shell.ts': ['/bin/sh'],
};

/** Other files that resolve paths: of installed programs, and of the running bundle. None of these paths is from an input. */
const RESOLVERS = ['toolchain/firmware-search.ts', 'toolchain/virtiofsd.ts', 'cli/context.ts', 'action/step.ts', 'action/post.ts'];

/** Returns the violation of a source file that resolves paths by itself, or undefined. */
export function resolverProblem(file: string, text: string): string | undefined {
  if (file === THE_LIST || RESOLVERS.includes(file) || !/\brealpath(?:Sync)?\b/.test(text)) return undefined;
  return `${file} resolves paths by itself: the one function for that is in ${THE_LIST}`;
}

/** What is wrong with a text of a source file that names a system directory. */
export function systemDirectoryProblem(file: string, text: string): string | undefined {
  if (file === THE_LIST || !SYSTEM_DIRECTORY.test(text) || USES[file]?.includes(text)) return undefined;
  return `${file} names a system directory, ${JSON.stringify(text)}: the one list is in ${THE_LIST}, and other uses are in test/helpers/system-directories.ts`;
}

/** Returns the explained uses that no source file has any more. */
export function staleUses(literalsOf: (file: string) => readonly string[] | undefined): string[] {
  return Object.entries(USES).flatMap(([file, texts]) =>
    texts.filter((text) => !literalsOf(file)?.includes(text)).map((text) => `${file}: ${text}`),
  );
}
