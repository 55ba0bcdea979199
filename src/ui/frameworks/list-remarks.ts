import { atlasTechniques } from '#domain/frameworks/atlas.ts';

/** What there is to know of a list before one reads it, by its id. */
export const listRemarks: Readonly<Record<string, string>> = {
  'owasp-llm':
    'The editions number the same risks differently. Each older id leads to the one that took its place.',
  'owasp-mas':
    'Its numbers collide with those of OWASP Agentic AI Threats and Mitigations, so ours begin with MAS.',
  'owasp-mcp': 'A beta (0.1) when it was read, in April 2026. Its ids end with their edition.',
  'owasp-skills': 'An incubator project of OWASP, read in April 2026.',
  'aiuc-1':
    'Requirements on what a maker does, as far as they could be read in copies. The list is changed each quarter, and later editions were not seen, so it may have ids that are not here.',
  atlas: `The ${atlasTechniques.length} techniques and sub-techniques of edition 2026.09, and the ids that were retired. Later ones are not here.`,
  cwe: 'CWE has over a thousand ids, and this catalog keeps no table of them. Only ids that an entry lists are here, without their names: the page of each leads to cwe.mitre.org, which has them.',
  maestro:
    'The names are MAESTRO’s; it has no ids, so these are ours. An id that ends with v is of a variant: only some copies of the framework name that threat. An agent counts when a threat or a layer of its entry lists the id.',
  stride: 'Six categories of what a threat breaks. Every threat of an entry has at least one.',
  aivss:
    'No entry names a core risk. Appendix B of AIVSS 0.8 gives each id of the OWASP Top 10 for Agentic Applications its primary core risk, and a threat counts here by those ids. The short ids are ours.',
};
