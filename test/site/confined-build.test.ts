import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readContent } from '#io/read-content.ts';
import { today } from '#io/today.ts';
import { formatReport } from '#reader/report/report.ts';
import { ruleAddresses } from '#ui/rules/rule-address.ts';
import { SITE_URL } from '../helpers/build-site.ts';

const { base, content, folder } = inject('sites').changed;

/** What any build says of the entries, where there is anything to say. */
function report(): string {
  const found = readContent(content, { today: today() });
  if (found.findings.length === 0) return '';
  return `\n${formatReport(found, { ruleAddress: ruleAddresses(SITE_URL, base) })}\n`;
}

// The set-up has it build the site of the changed entries, bundle and all.
test('the confined build builds the site, and complains of nothing', () => {
  const { code, stderr } = inject('confined');
  expect({ code, stderr }).toEqual({ code: 0, stderr: report() });
  expect(existsSync(join(folder, 'agents/dify/index.html'))).toBe(true);
});
