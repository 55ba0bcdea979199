import { coreRisks } from '#domain/aivss/core-risks.ts';
import type { FiledId, FrameworkIndex } from '#domain/catalog/framework-index.ts';
import { atlasTechniques } from '#domain/frameworks/atlas.ts';
import { owaspThreats } from '#domain/frameworks/owasp-threats.ts';
import { layers } from '#domain/maestro/layers.ts';
import { maestroThreats } from '#domain/maestro/threats.ts';
import { strideCategories } from '#domain/stride.ts';
import { countOf, nameOf } from './frameworks.ts';
import type { Urls } from './urls.ts';

/** A link, within the site unless it says otherwise. */
type Link = { readonly href: string; readonly text: string };

/** One line about an id: a term, and words or links or both. */
export type Fact = {
  readonly term: string;
  readonly text?: string;
  readonly links?: readonly Link[];
};

/** How far a technique of ATLAS has been seen. */
const maturities = {
  feasible: 'Feasible: shown in theory.',
  demonstrated: 'Demonstrated: shown by researchers.',
  realized: 'Realized: seen in an incident.',
} as const;

type Context = { readonly index: FrameworkIndex; readonly urls: Urls };

/** `LLM01:2025 Prompt Injection`, leading to its page. */
function toLink(filed: FiledId, { urls }: Context): Link {
  const text = `${filed.label} ${nameOf(filed)}`.trim();
  return { href: urls.reference(filed.list, filed.id), text };
}

function toLinks(ids: readonly string[], context: Context): Link[] {
  return ids.flatMap((id) => {
    const filed = context.index.ids.get(id);
    return filed ? [toLink(filed, context)] : [];
  });
}

/** Pages of layers, by their ids; `X` of a crosswalk stands for no layer. */
function layerLinks(ids: readonly string[], { urls }: Context): Link[] {
  return layers
    .filter(({ id }) => ids.includes(id))
    .map(({ id, slug, name }) => ({ href: urls.layer(slug), text: `${id} ${name}` }));
}

/** What took its place, what it took the place of, and who still carries that. */
function succession(filed: FiledId, context: Context): Fact[] {
  const { index, urls } = context;
  const older = [...index.ids.values()].filter(({ successor }) => successor === filed.id);
  return [
    ...(filed.successor === undefined
      ? []
      : [{ term: 'Superseded by', links: toLinks([filed.successor], context) }]),
    ...older.flatMap((old): Fact[] => [
      { term: 'Replaces', links: [toLink(old, context)] },
      old.carriers.length === 0
        ? { term: `Also carried as ${old.label} by`, text: 'nobody' }
        : {
            term: `Also carried as ${old.label} by`,
            links: old.carriers.map(({ agent }) => ({
              href: urls.agent(agent.id),
              text: agent.data.name,
            })),
          },
    ]),
  ];
}

/** A technique of ATLAS and its sub-techniques. */
function technique({ id }: FiledId, context: Context): Fact[] {
  const maturity = atlasTechniques.find((row) => row.id === id)?.maturity;
  const parent = id.slice(0, 'AML.T0000'.length);
  const parts = [...context.index.ids.values()].filter((row) => row.id.startsWith(`${id}.`));
  return [
    ...(maturity ? [{ term: 'Maturity in ATLAS', text: maturities[maturity] }] : []),
    ...(parent === id ? [] : [{ term: 'Part of', links: toLinks([parent], context) }]),
    ...(parts.length === 0
      ? []
      : [
          {
            term: 'Sub-techniques, counted apart',
            links: parts.map((part) => {
              const { href, text } = toLink(part, context);
              return { href, text: `${text} (${countOf(part.carriers.length, 'agent')})` };
            }),
          },
        ]),
  ];
}

/** What the lists say of each other: crosswalks that a list itself gives, and no others. */
function crosswalk(filed: FiledId, context: Context): Fact[] {
  const { id, through } = filed;
  const { urls } = context;
  const risks = coreRisks.filter(({ asi }) => asi.some((other) => other === id));
  const threat = owaspThreats.find((row) => row.id === id);
  const named = maestroThreats.find((row) => row.id === id);
  const layer = layers.find((row) => row.id === named?.layer);
  const category = strideCategories.find((row) => row.id === id);
  const placed = layers.filter(({ coreRisks: all }) => all.some((risk) => risk === id));
  const facts: Fact[] = [
    {
      term: 'Core risk, AIVSS 0.8 Appendix B',
      links: toLinks(
        risks.map((r) => r.id),
        context,
      ),
    },
    { term: 'Stands behind, Appendix B', links: toLinks(through ?? [], context) },
    {
      term: 'Layers, Appendix C',
      links: layerLinks(
        placed.map((l) => l.id),
        context,
      ),
    },
    {
      term: 'Layers, by the OWASP multi-agent guide',
      links: layerLinks(threat?.maestro ?? [], context),
    },
    {
      term: 'Layer',
      links: layer
        ? [{ href: `${urls.layer(layer.slug)}#${id}`, text: `${layer.id} ${layer.name}` }]
        : [],
    },
  ];
  return [
    ...(named ? [{ term: 'Meaning', text: named.meaning }] : []),
    ...(category ? [{ term: 'Breaks', text: category.breaks }] : []),
    ...facts.filter(({ links = [] }) => links.length > 0),
  ];
}

/**
 * What an id is, beside who carries it: its older and newer self, its parts, and what the lists
 * say of each other.
 * @param filed one id of the index
 */
export function toFacts(filed: FiledId, index: FrameworkIndex, urls: Urls): Fact[] {
  const context = { index, urls };
  return [
    ...succession(filed, context),
    ...(filed.list === 'atlas' ? technique(filed, context) : []),
    ...crosswalk(filed, context),
  ];
}
