/** The variables of the environment that are settings, in the order in which the README tells them. */
export const SETTINGS = [
  'CATALOG_CONTENT',
  'SITE_URL',
  'SITE_BASE',
  'SITE_OUT',
  'SITE_ROWS',
  'SITE_PICTURES',
  'SITE_FORMATS',
  'CATALOG_DOMAINS',
  'CATALOG_NAME',
  'CATALOG_LICENCE',
  'CATALOG_REPOSITORY',
  'CATALOG_CONTACT',
] as const;

export type Setting = (typeof SETTINGS)[number];
