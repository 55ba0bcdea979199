/**
 * True for an https address of a named host, without user name, password or port: the only kind
 * that an entry may link to, in its fields as in its text.
 */
export function isPlainHttps(value: string): boolean {
  const url = URL.parse(value);
  if (url === null || url.protocol !== 'https:') return false;
  return (
    url.username === '' && url.password === '' && url.port === '' && /\.[a-z]/.test(url.hostname)
  );
}
