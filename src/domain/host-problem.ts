import { valueProblem } from './finding.ts';
import type { Path, Problem } from './finding.ts';
import { foreignHost } from './internal-host.ts';

const HINT =
  'Give a page that everybody can open. A catalog of your own, for readers of one network, names its domains in CATALOG_DOMAINS.';

/**
 * What is wrong with a page of which only a private network knows the host.
 * @param path the field that it stands in
 * @param url its address
 * @param domains those of a private network that the readers of the catalog know
 * @returns undefined where every reader gets there
 */
export function hostProblem(
  path: Path,
  url: string,
  domains: readonly string[],
): Problem | undefined {
  const host = foreignHost(url, domains);
  if (host === undefined) return undefined;
  const message = `\`${path.join('.')}\` leads to ${host}, a host of a private network`;
  return valueProblem(path, message, HINT);
}
