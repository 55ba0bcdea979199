import { describe, expect, it } from 'vitest';
import { frameworkLists } from '#domain/frameworks/lists.ts';
import { findReference, referenceIds } from '#domain/frameworks/reference.ts';
import { idFault } from '#domain/frameworks/unknown-id.ts';

describe('idFault', () => {
  it.each([
    ['ASI1', 'ASI01'],
    ['asi01', 'ASI01'],
    ['ASI-01', 'ASI01'],
    ['LLM01-2026', 'LLM01:2026'],
    ['MCP1:2025', 'MCP01:2025'],
    ['T01', 'T1'],
    ['mas-t16', 'MAS-T16'],
    ['aml.t0051', 'AML.T0051'],
    ['AML-T0051-001', 'AML.T0051.001'],
    ['M-L1-1', 'M-L1-01'],
    ['AML.T51', 'AML.T0051'],
    ['AML.T0051.0', 'AML.T0051.000'],
    ['https://atlas.mitre.org/techniques/AML.T0051', 'AML.T0051'],
    ['LLM01:2026 Prompt Injection', 'LLM01:2026'],
    ['OWASP-ASI01', 'ASI01'],
    ['ASI06:2026', 'ASI06'],
    ['ASIO1', 'ASI01'],
    ['ＡＳＩ01', 'ASI01'],
    ['cwe 094', 'CWE-94'],
    ['CWE-0094', 'CWE-94'],
  ])('%s is the id %s, written otherwise', (id, same) => {
    expect(idFault(id)).toEqual({
      message: `\`${id}\` is written \`${same}\``,
      hint: `Write \`${same}\`.`,
      put: same,
    });
  });

  it.each([
    [
      'LLM01',
      'whose editions here are 2026, 2025 and 2023',
      'Today it is `LLM01:2026`, Prompt Injection.',
    ],
    ['LLM01:2024', 'whose editions here are 2026, 2025 and 2023', 'LLM01–LLM10 with :2023'],
    ['MCP01', 'not in OWASP MCP Top 10, edition 2025', 'write MCP01:2025'],
    ['ASI11', 'edition 2026', 'ASI01–ASI10'],
    ['AST11', 'edition 1.0-2026', 'AST01–AST10'],
    ['T18', 'edition 1.1', 'T1–T17'],
    ['AML.T0135', 'MITRE ATLAS, edition 2026.09', 'open an issue that asks for that edition'],
    ['AML.T9951', 'MITRE ATLAS, edition 2026.09', 'later edition'],
    ['ASI01 and ASI02', 'not in OWASP', 'ASI01–ASI10'],
    ['AML.TA0001', 'MITRE ATLAS', 'a tactic'],
    ['AML.M0015', 'MITRE ATLAS', 'a mitigation'],
    ['CWE-0', 'not in Common Weakness Enumeration', 'without leading zeros'],
    ['ISO27001', 'no id of a known framework', 'Known: ASI01–ASI10'],
    ['T0016', 'no id of a known framework', 'Known'],
    ['', 'no id of a known framework', 'Known'],
  ])('"%s": %s; %s', (id, message, hint) => {
    expect(findReference(id)).toBeUndefined();
    const fault = idFault(id);
    expect(fault.message).toContain(message);
    expect(fault.hint).toContain(hint);
  });

  it('advises the id of today for an older one that is written otherwise', () => {
    expect(idFault('aml.t0019')).toEqual({
      message: '`aml.t0019` is written `AML.T0019`, and `AML.T0115.000` today',
      hint: 'Write `AML.T0115.000`.',
      put: 'AML.T0115.000',
    });
  });

  it('never offers an id of another number, whatever number is asked for', () => {
    const asked = [
      ...Array.from({ length: 400 }, (_, n) => `AML.T${String(n).padStart(4, '0')}`),
      ...Array.from({ length: 40 }, (_, n) => `AML.T0051.${String(n).padStart(3, '0')}`),
      ...Array.from({ length: 99 }, (_, n) => `ASI${n}`),
      ...Array.from({ length: 99 }, (_, n) => `T${n}`),
    ].filter((id) => !findReference(id));
    expect(asked.length).toBeGreaterThan(300);
    const digits = (id: string) => id.replace(/\d+/g, (n) => String(Number(n)));
    for (const id of asked) {
      const { message, hint } = idFault(id);
      const offered = referenceIds.filter((known) => `${message} ${hint}`.includes(`\`${known}\``));
      for (const known of offered) expect(digits(known)).toBe(digits(id));
    }
  });
});

it('the forms of the lists tell them apart, and fit their own ids', () => {
  for (const id of [...referenceIds, 'CWE-94']) {
    const fitting = frameworkLists.filter(({ form }) => form.test(id)).map((list) => list.id);
    expect(fitting).toEqual([findReference(id)?.list]);
  }
});
