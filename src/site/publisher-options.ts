import { PRIVATE, PUBLIC } from '#ui/shared/publisher.ts';
import type { Publisher } from '#ui/shared/publisher.ts';
import { OptionFault } from './option-values.ts';

/** Characters of a name at most: it stands in the title of every page. */
const MAX_NAME = 60;

/** A name as it is printed: without control signs, and not longer than a title bears. */
function toName(variable: string, text: string): string {
  const name = text.trim();
  if (name.length >= 2 && name.length <= MAX_NAME && !/[\p{C}<>]/u.test(name)) return name;
  throw new OptionFault(
    `${variable} is ${JSON.stringify(text)}: a name has 2 to ${MAX_NAME} characters on one line, none of them “<” or “>”.`,
  );
}

const isAddress = (text: string) =>
  URL.canParse(text) && /^https?:\/\/[^@?#\s]+$/.test(text) && new URL(text).href.length <= 500;

/** An address without user, “?” or “#”, and without a slash at its end. */
function toPlainAddress(variable: string, text: string): string {
  if (isAddress(text)) return text.replace(/\/+$/, '');
  throw new OptionFault(
    `${variable} is ${JSON.stringify(text.replace(/\/\/[^/]*@/, '//…@'))}: it must be an address such as https://git.example/security/agents, with no user, “?” or “#”.`,
  );
}

/** Where readers turn to: a page, or a mailbox. */
function toContact(text: string): string {
  if (isAddress(text) || /^mailto:[\w.+-]+@[\w.-]+$/.test(text)) return text;
  throw new OptionFault(
    `CATALOG_CONTACT is ${JSON.stringify(text)}: it must be an address such as https://wiki.example/agents or mailto:agents@wiki.example, with no user, “?” or “#”.`,
  );
}

/** Ids of SPDX without a number, which tells most of them from a word such as `Confidential`. */
const BARE_IDS = /^(?:ISC|MIT|Unlicense|WTFPL|Zlib)$/;

/** The terms: an id of SPDX, or one of one’s own, and where they can be read. */
function toLicence(text: string): Publisher['licence'] {
  const [id = '', url, ...rest] = text.trim().split(/\s+/);
  const isId = /^[A-Za-z0-9][A-Za-z0-9.-]{1,60}$/.test(id);
  if (isId && rest.length === 0 && (url === undefined || isAddress(url))) {
    const isOwn = id.startsWith('LicenseRef-');
    if (isOwn || /\d/.test(id) || BARE_IDS.test(id))
      return { id, name: isOwn ? id.slice('LicenseRef-'.length).replaceAll('-', ' ') : id, url };
  }
  throw new OptionFault(
    `CATALOG_LICENCE is ${JSON.stringify(text)}: it must be an id of SPDX such as CC-BY-4.0, or one of your own such as LicenseRef-Internal-use-only, and may have the address of the terms behind it.`,
  );
}

/** The variables that say who publishes a site. */
export type PublisherVariables = {
  readonly CATALOG_NAME?: string | undefined;
  readonly CATALOG_LICENCE?: string | undefined;
  readonly CATALOG_REPOSITORY?: string | undefined;
  readonly CATALOG_CONTACT?: string | undefined;
};

/**
 * Who stands behind a site: the public catalog for the entries that come with the code, and nobody
 * that is named for entries from elsewhere, until these variables name somebody.
 * @param isOwn true for the entries that come with the code
 * @param variables empty ones count as not set
 * @throws OptionFault when one of them cannot be used
 */
export function toPublisher(isOwn: boolean, variables: PublisherVariables): Publisher {
  const { CATALOG_NAME, CATALOG_LICENCE, CATALOG_REPOSITORY, CATALOG_CONTACT } = variables;
  const start = isOwn ? PUBLIC : PRIVATE;
  const name = CATALOG_NAME ? toName('CATALOG_NAME', CATALOG_NAME) : start.name;
  return {
    ...start,
    name,
    ...(CATALOG_NAME ? { attribution: `${name} contributors` } : {}),
    ...(CATALOG_LICENCE ? { licence: toLicence(CATALOG_LICENCE) } : {}),
    ...(CATALOG_REPOSITORY
      ? { repository: toPlainAddress('CATALOG_REPOSITORY', CATALOG_REPOSITORY) }
      : {}),
    ...(CATALOG_CONTACT ? { contact: toContact(CATALOG_CONTACT) } : {}),
  };
}
