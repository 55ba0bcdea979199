/** True unless `SITE_PICTURES=off` says that nobody will preview links, as in a private folder. */
export function picturesWanted(): boolean {
  return process.env.SITE_PICTURES !== 'off';
}
