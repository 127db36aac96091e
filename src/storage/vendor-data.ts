/** An account that is opened for a key. */
export interface SshLogin {
  /** `root`, or a name that `useradd` takes: `[a-z_][a-z0-9_-]{0,31}`. A user that the image does not have is made, without any right to become root. */
  readonly user: string;
  /** One line as in `authorized_keys`. */
  readonly publicKey: string;
}

/** Between the parts; it occurs in none of them. */
const BOUNDARY = 'maqet-vendor-data';

/**
 * The `vendor-data` that lets a key in for a user, whatever the user-data says beside it.
 *
 * cloud-init itself gives the keys of `meta-data` to the image's default user and, locked up behind a message, to root;
 * `disable_root: false` takes the lock away. Any other user comes from `users`, which counts unless user-data has a
 * `users` of its own; then the script, which runs late in the boot, finds the user that user-data made and adds the key.
 */
export function vendorData({ user, publicKey }: SshLogin): string {
  if (user === 'root') return '#cloud-config\ndisable_root: false\n';
  return [
    `Content-Type: multipart/mixed; boundary="${BOUNDARY}"`,
    'MIME-Version: 1.0',
    '',
    part('text/cloud-config', newUser(user, publicKey)),
    part('text/x-shellscript', addKey(user, publicKey)),
    `--${BOUNDARY}--`,
    '',
  ].join('\n');
}

function part(type: string, content: string): string {
  return `--${BOUNDARY}\nContent-Type: ${type}; charset="us-ascii"\nMIME-Version: 1.0\n\n${content}`;
}

/** `default` stands for the user that the image would have made by itself. A password that a user has is not locked. */
function newUser(user: string, publicKey: string): string {
  return `#cloud-config\n${JSON.stringify({ users: ['default', { name: user, ssh_authorized_keys: [publicKey], lock_passwd: false }] })}\n`;
}

/** Does nothing where the user is missing or lets the key in already. */
function addKey(user: string, publicKey: string): string {
  return [
    '#!/bin/sh',
    `user='${user}' key='${publicKey}'`,
    'home=$(getent passwd "$user" | cut -d: -f6)',
    '[ -d "$home" ] || exit 0',
    'file=$home/.ssh/authorized_keys',
    'grep -qF "$key" "$file" 2>/dev/null && exit 0',
    'umask 077',
    'mkdir -p "$home/.ssh"',
    'echo "$key" >>"$file"',
    'chown "$user:" "$home/.ssh" "$file"',
    '! command -v restorecon >/dev/null || restorecon -R "$home/.ssh"',
    '',
  ].join('\n');
}
