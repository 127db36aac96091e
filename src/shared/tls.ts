const VARIABLE = 'NODE_TLS_REJECT_UNAUTHORIZED';

/**
 * Makes every connection of this process over TLS check its certificate, also those of libraries: Node reads the variable anew for each.
 *
 * @param warn - gets a sentence if the variable asked for the contrary.
 */
export function checkCertificates(warn: (message: string) => void): void {
  if (process.env[VARIABLE] !== '0') return;
  delete process.env[VARIABLE];
  warn(
    `${VARIABLE}=0 is ignored: certificates are checked all the same, because images, artifacts and tokens cross these connections. ` +
      'To trust an authority of your own, name the file of its certificate in NODE_EXTRA_CA_CERTS.',
  );
}
