/** What `catalog export` and SITE_FORMATS call the formats that agents can be had in, in their order. */
export const FORMAT_IDS = [
  'markdown',
  'csv',
  'threat-dragon',
  'tm-bom',
  'cyclonedx',
  'openvex',
  'sarif',
  'stix',
  'navigator',
  'aivss',
] as const;

export type FormatId = (typeof FORMAT_IDS)[number];

/** The format that every site has: pages and `llms.txt` lead to it. */
export const KEPT_FORMAT: FormatId = 'markdown';
