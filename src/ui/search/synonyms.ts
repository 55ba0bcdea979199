/**
 * Ways to say the same thing: whoever types one finds the others, too. Word order and endings do
 * not matter, so `code execution` stands for `executes code` as well.
 */
export const synonyms: readonly (readonly string[])[] = [
  ['RCE', 'remote code execution', 'code execution', 'arbitrary code', 'run code'],
  ['command injection', 'shell injection', 'arbitrary commands'],
  ['prompt injection', 'jailbreak', 'injected instructions'],
  ['supply chain', 'malicious package', 'compromised package', 'typosquatting'],
  ['sandbox escape', 'container escape', 'breaks sandbox', 'leaves sandbox'],
  ['path traversal', 'directory traversal'],
  ['privilege escalation', 'elevation of privilege', 'LPE'],
  ['exfiltration', 'data leak', 'data theft'],
  ['memory poisoning', 'context poisoning'],
  ['vector database', 'vector store'],
  ['tenant', 'tenancy'],
  ['MCP', 'model context protocol'],
  ['A2A', 'agent2agent', 'agent-to-agent protocol'],
  ['RAG', 'retrieval augmented generation'],
  ['LLM', 'large language model', 'language model'],
  ['SSRF', 'server-side request forgery'],
  ['CSRF', 'cross-site request forgery'],
  ['XSS', 'cross-site scripting'],
  ['SQLi', 'SQL injection'],
  ['DoS', 'denial of service', 'resource exhaustion'],
  ['IDOR', 'insecure direct object reference'],
  ['MITM', 'man in the middle', 'adversary in the middle'],
  ['PII', 'personal data', 'personal information'],
  ['MFA', '2FA', 'multi-factor authentication', 'two-factor authentication'],
  ['SSO', 'single sign-on'],
  ['MAESTRO', 'seven layers'],
];
