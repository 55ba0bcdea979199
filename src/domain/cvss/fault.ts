import { listOf } from '../finding.ts';
import { cvssMetrics } from './metrics.ts';

const PREFIX = 'CVSS:4.0/';
const PUBLISHED = /^CVSS:(2\.0|3\.0|3\.1)\//;

/** Why a text is not a CVSS v4.0 base vector. @returns undefined when it is one */
export function cvssFault(text: string): string | undefined {
  if (PUBLISHED.test(text)) return 'is not CVSS v4.0: AIVSS 0.8 takes no older version';
  if (!text.startsWith(PREFIX)) return `does not begin with ${PREFIX}`;
  const parts = text.slice(PREFIX.length).split('/');
  if (parts.some((part) => part.startsWith('E:')))
    return 'carries E (exploit maturity), which the Threat Multiplier counts already';
  for (const [index, metric] of cvssMetrics.entries()) {
    const [key, ...rest] = (parts[index] ?? '').split(':');
    const value = rest.join(':');
    if (key !== metric.key) return `has "${key}" where ${metric.key} (${metric.name}) belongs`;
    if (!Object.hasOwn(metric.values, value))
      return `has ${key}:${value}; ${key} takes ${listOf(Object.keys(metric.values))}`;
  }
  const extra = parts[cvssMetrics.length];
  return extra === undefined ? undefined : `has "${extra}", which is no base metric`;
}
