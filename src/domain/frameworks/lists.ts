/** A public list that a threat may refer to. */
export type FrameworkList = {
  readonly id: string;
  readonly name: string;
  /** Every edition that the catalog has, the newest first; none for a list without editions. */
  readonly editions: readonly string[];
  /** The form of its ids, right or wrong, in capitals: no two lists share one. */
  readonly form: RegExp;
  /** Its ids in words, for messages. */
  readonly range: string;
};

/** The lists, in the order in which pages print them. */
export const frameworkLists = [
  {
    id: 'owasp-agentic',
    name: 'OWASP Top 10 for Agentic Applications',
    editions: ['2026'],
    form: /^ASI/,
    range: 'ASI01–ASI10',
  },
  {
    id: 'owasp-llm',
    name: 'OWASP Top 10 for LLM Applications',
    editions: ['2026', '2025', '2023'],
    form: /^LLM/,
    range: 'LLM01–LLM10 with :2023, :2025 or :2026',
  },
  {
    id: 'owasp-mcp',
    name: 'OWASP MCP Top 10',
    editions: ['2025'],
    form: /^MCP/,
    range: 'MCP01–MCP10 with :2025',
  },
  {
    id: 'owasp-skills',
    name: 'OWASP Agentic Skills Top 10',
    editions: ['1.0-2026'],
    form: /^AST/,
    range: 'AST01–AST10',
  },
  {
    id: 'owasp-threats',
    name: 'OWASP Agentic AI Threats and Mitigations',
    editions: ['1.1'],
    form: /^T\d{1,2}$/,
    range: 'T1–T17',
  },
  {
    id: 'owasp-mas',
    name: 'OWASP Multi-Agentic System Threat Modelling Guide',
    editions: ['1.0'],
    form: /^MAS/,
    range: 'MAS-T16–MAS-T47',
  },
  {
    id: 'atlas',
    name: 'MITRE ATLAS',
    editions: ['2026.09', 'before 2026.07', 'before 5.0'],
    form: /^AML\b/,
    range: 'AML.T…',
  },
  {
    id: 'cwe',
    name: 'Common Weakness Enumeration',
    editions: [],
    form: /^CWE/,
    range: 'CWE-1 and up, without leading zeros',
  },
  {
    id: 'maestro',
    name: 'MAESTRO',
    editions: ['2025-02-06'],
    form: /^M-(L\d|X)/,
    range: 'M-L1-01 and up',
  },
  {
    id: 'aiuc-1',
    name: 'AIUC-1',
    editions: ['2026-Q1'],
    form: /^[A-F]\d{3}$/,
    range: 'A001–F999',
  },
] as const satisfies readonly FrameworkList[];
