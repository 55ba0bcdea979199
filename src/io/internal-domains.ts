import { INTERNAL_ENDINGS, isInternalHost } from '#domain/internal-host.ts';
import { listOf } from '#domain/wording.ts';
import { environment, EnvironmentFault } from './environment.ts';

const DOMAIN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/;

/**
 * The domains of a private network that entries may link into, as `CATALOG_DOMAINS` names them. The
 * entries that come with the code are for everybody: whoever builds or checks them names none.
 * @param variables the environment
 * @returns none where nothing is named
 * @throws EnvironmentFault for what is no domain of a private network
 */
export function internalDomains(variables = environment): readonly string[] {
  const text = variables.CATALOG_DOMAINS ?? '';
  if (text === '') return [];
  const domains = text.split(',').map((domain) => domain.trim().toLowerCase());
  if (domains.every((domain) => DOMAIN.test(domain) && isInternalHost(domain))) return domains;
  throw new EnvironmentFault(
    `CATALOG_DOMAINS is ${JSON.stringify(text)}: it may hold domains that only your network knows, such as corp.internal, with commas between them. They end in ${listOf(INTERNAL_ENDINGS)}; one that exists in public needs no mention.`,
  );
}
