import { wordsOf } from './words.ts';
import type { Word } from './words.ts';

/**
 * Ways to say the same thing: whoever types one finds the others, too. Threats name a weakness by
 * its id alone, so the usual words for it stand beside the id. Word order and endings do not matter,
 * so `code execution` stands for `executes code` as well.
 */
export const synonyms: readonly (readonly string[])[] = [
  ['RCE', 'remote code execution', 'code execution', 'arbitrary code', 'run code'],
  ['command injection', 'shell injection', 'arbitrary commands', 'CWE-78'],
  ['prompt injection', 'jailbreak', 'injected instructions'],
  ['supply chain', 'malicious package', 'compromised package', 'typosquatting'],
  ['sandbox escape', 'container escape', 'breaks sandbox', 'leaves sandbox'],
  ['path traversal', 'directory traversal', 'CWE-22'],
  ['privilege escalation', 'elevation of privilege', 'LPE'],
  ['exfiltration', 'data leak', 'data theft'],
  ['memory poisoning', 'context poisoning'],
  ['vector database', 'vector store'],
  ['tenant', 'tenancy'],
  ['MCP', 'model context protocol'],
  ['A2A', 'agent2agent', 'agent-to-agent protocol'],
  ['RAG', 'retrieval augmented generation'],
  ['LLM', 'large language model', 'language model'],
  ['SSRF', 'server-side request forgery', 'CWE-918'],
  ['CSRF', 'cross-site request forgery'],
  ['XSS', 'cross-site scripting', 'CWE-79'],
  ['SQLi', 'SQL injection', 'CWE-89'],
  ['DoS', 'denial of service', 'resource exhaustion'],
  ['deserialisation', 'deserialization', 'CWE-502'],
  ['missing authentication', 'CWE-306'],
  ['IDOR', 'insecure direct object reference'],
  ['MITM', 'man in the middle', 'adversary in the middle'],
  ['PII', 'personal data', 'personal information'],
  ['MFA', '2FA', 'multi-factor authentication', 'two-factor authentication'],
  ['SSO', 'single sign-on'],
  ['MAESTRO', 'seven layers'],
];

/** What a reader asks for: words that must all be there, said in one or several ways. */
export type Query = {
  /** As it was typed, without space around it. */
  readonly text: string;
  readonly words: readonly Word[];
  /** Terms that must all be in a passage: first as typed, then as others say it. */
  readonly ways: readonly (readonly string[])[];
};

/** Words that every entry is about: they are asked for only where nothing else is. */
const COMMON = new Set(['agent', 'ai']);

const groups = synonyms.map((phrases) =>
  phrases.map((phrase) => wordsOf(phrase).map(({ term }) => term)),
);

const holds = (terms: readonly string[], phrase: readonly string[]): boolean =>
  phrase.every((term) => terms.includes(term));

/** The terms of a question with one phrase said in each of its other ways. */
function otherWays(terms: readonly string[]): string[][] {
  return groups.flatMap((group) => {
    // The longest phrase is what was meant: `remote code execution` holds `code execution`.
    const said = group
      .filter((phrase) => holds(terms, phrase))
      .sort((a, b) => b.length - a.length)[0];
    if (!said) return [];
    const rest = terms.filter((term) => !said.includes(term));
    return group.filter((phrase) => phrase !== said).map((phrase) => [...rest, ...phrase]);
  });
}

/**
 * Reads what was typed into the search.
 * @param typed any text
 */
export function parseQuery(typed: string): Query {
  const all = wordsOf(typed);
  const telling = all.filter(({ term }) => !COMMON.has(term));
  const words = telling.length > 0 ? telling : all;
  const terms = [...new Set(words.map(({ term }) => term))];
  const ways = [terms, ...otherWays(terms)].map((way) => [...new Set(way)]);
  const keys = ways.map((way) => way.toSorted().join(' '));
  return {
    text: typed.trim(),
    words,
    ways: ways.filter((_, index) => keys.indexOf(keys[index] ?? '') === index),
  };
}
