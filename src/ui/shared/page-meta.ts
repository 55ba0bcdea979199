import { assessedName } from '#domain/versions/assessed-words.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import { toBand } from './band.ts';

/** What search engines and link previews show of a page: its title, and one sentence. */
export type PageMeta = { readonly title: string; readonly description: string };

/** The title and description of an entry’s first page. */
export function entryMeta({ data }: Agent): PageMeta {
  return { title: `${data.name} — agentic threat model`, description: data.summary };
}

/** The title and description of the page of its threats. */
export function threatsMeta({ data, score }: Agent): PageMeta {
  const count = score.threats.length;
  const threats = count === 1 ? '1 open threat' : `${count} open threats`;
  return {
    title: `${data.name} — threats`,
    description: `${threats} of ${assessedName(data)}, each with its score, who can use it, what is lost, and what is known against it.`,
  };
}

/** The title and description of the page of its hardening steps. */
export function hardeningMeta({ data }: Agent): PageMeta {
  return {
    title: `${data.name} — hardening checklist`,
    description: `Steps to take before ${data.name} is let in, those that take away most first, with the settings of the product and their sources.`,
  };
}

/** The title and description of the page of its evidence. */
export function evidenceMeta({ data }: Agent): PageMeta {
  return {
    title: `${data.name} — evidence`,
    description: `What the entry of ${data.name} rests on: advisories, claims and who makes them, questions for the vendor, and all sources.`,
  };
}

/** The title and description of the page of its history. */
export function historyMeta({ data }: Agent): PageMeta {
  return {
    title: `${data.name} — history`,
    description: `What changed in the entry of ${data.name}, when, and what that did to its score.`,
  };
}

/** The title and description of a score rationale. */
export function scoreMeta({ data, score }: Agent): PageMeta {
  const band = toBand(score.interval);
  return {
    title: `${data.name} — score rationale`,
    description: `How the ${score.method} score of ${data.name} comes about: ${band.name}, ${band.score}, factor by factor.`,
  };
}
