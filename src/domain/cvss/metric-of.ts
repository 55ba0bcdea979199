/**
 * The value of a metric in a vector: `N` for `AV` in `CVSS:4.0/AV:N/…`.
 * @param vector a vector, of any version
 * @param metric its letters, such as `AV`
 * @returns one letter; an empty text where the vector has no such metric
 */
export function metricOf(vector: string, metric: string): string {
  const at = vector.indexOf(`/${metric}:`);
  return at < 0 ? '' : vector.charAt(at + metric.length + 2);
}
