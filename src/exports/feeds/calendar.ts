import { assessedWords } from '#domain/versions/assessed-words.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import type { Surroundings } from '../export.ts';
import { uuid5 } from '../uuid5.ts';

/** Octets of a line at most, without its end. Source: RFC 5545, section 3.1. */
const MAX_OCTETS = 75;

/** A calendar date as iCalendar writes it. */
const compact = (day: string) => day.replaceAll('-', '');

/** Text as a value of iCalendar. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll(/\r?\n/g, '\\n')
    .replaceAll(/\p{Cc}/gu, '');
}

/** A line in pieces that are short enough; no character is cut. */
function folded(line: string): string {
  if (Buffer.byteLength(line) <= MAX_OCTETS) return line;
  const pieces = [''];
  let octets = 0;
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    if (octets + size > MAX_OCTETS) {
      pieces.push(' ');
      octets = 1;
    }
    pieces[pieces.length - 1] += sign;
    octets += size;
  }
  return pieces.join('\r\n');
}

function toEvent({ id, data, reviewBy }: Agent, { addresses }: Surroundings): string[] {
  const { urls, whole } = addresses;
  const { on } = data.assessed;
  return [
    'BEGIN:VEVENT',
    `UID:${uuid5(`review:${id}`)}`,
    `DTSTAMP:${compact(on)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(reviewBy)}`,
    `SUMMARY:${escaped(`Review due: ${data.name}`)}`,
    `DESCRIPTION:${escaped(`The assessment of ${assessedWords(data)} of ${on} counts as stale from this day on.`)}`,
    `URL:${whole(urls.agent(id))}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/**
 * The days from which assessments count as stale, as a calendar to subscribe to.
 * Source: RFC 5545. Its stamps are the days of the assessments.
 */
export function toCalendar(around: Surroundings): string {
  const agents = around.catalog.agents.toSorted((a, b) =>
    a.reviewBy === b.reviewBy ? (a.id < b.id ? -1 : 1) : a.reviewBy < b.reviewBy ? -1 : 1,
  );
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Agent Threat Catalog//Reviews//EN',
    `X-WR-CALNAME:${escaped(`${around.addresses.urls.publisher.name}: reviews`)}`,
    ...agents.flatMap((agent) => toEvent(agent, around)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
