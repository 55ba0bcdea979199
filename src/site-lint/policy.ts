import { securityPolicy } from '#site/security-policy.ts';
import { attribute, tagOf } from './page.ts';
import type { Page } from './page.ts';

const isPolicy = (value: string | undefined) => value?.toLowerCase() === 'content-security-policy';

/** The policy is the second element of the head, once, and nothing of it was changed. */
export function checkPolicy({ elements }: Page): string[] {
  const head = elements.find(({ tagName }) => tagName === 'head');
  const [first, second] = (head?.childNodes ?? []).flatMap((n) => ('tagName' in n ? [n] : []));
  const faults: string[] = [];
  if (!first || attribute(first, 'charset')?.toLowerCase() !== 'utf-8')
    faults.push('the head does not begin with the encoding');
  if (!second || !isPolicy(attribute(second, 'http-equiv')))
    faults.push(`the second element of the head is ${second ? tagOf(second) : 'missing'}`);
  else if (attribute(second, 'content') !== securityPolicy)
    faults.push('the policy is not the one of the site');
  const policies = elements.filter((element) => isPolicy(attribute(element, 'http-equiv')));
  if (policies.length > 1) faults.push(`there are ${policies.length} policies`);
  return faults;
}
