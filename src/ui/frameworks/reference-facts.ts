import { coreRisks } from '#domain/aivss/core-risks.ts';
import type { FiledId, FrameworkIndex } from '#domain/catalog/framework-index.ts';
import { owaspThreats } from '#domain/frameworks/owasp-threats.ts';
import { layers } from '#domain/maestro/layers.ts';
import { maestroThreats, VARIANT_MEANS } from '#domain/maestro/threats.ts';
import { strideCategories } from '#domain/stride.ts';
import { succession, technique, toLinks } from './reference-kin.ts';
import type { Context, Fact } from './reference-kin.ts';
import type { Link } from '#ui/shared/LinkList.tsx';
import type { Urls } from '#ui/shared/urls.ts';

/** Pages of layers, by their ids; `X` of a crosswalk stands for no layer. */
function layerLinks(ids: readonly string[], { urls }: Context): Link[] {
  return layers
    .filter(({ id }) => ids.includes(id))
    .map(({ id, slug, name }) => ({ href: urls.layer(slug), text: `${id} ${name}` }));
}

const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

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
    { term: 'Primary core risk, AIVSS 0.8', links: toLinks(idsOf(risks), context) },
    { term: 'Primary core risk of, Appendix B', links: toLinks(through ?? [], context) },
    { term: 'Layers, Appendix C', links: layerLinks(idsOf(placed), context) },
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
    ...(named?.variant ? [{ term: 'The v in its id', text: VARIANT_MEANS }] : []),
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
  const { formerly, certainty } = filed;
  return [
    ...succession(filed, context),
    ...(formerly
      ? [
          {
            term: `Was “${formerly.name}” in older editions, which is now`,
            links: toLinks([formerly.now], context),
          },
        ]
      : []),
    ...(certainty === undefined ? [] : [{ term: 'How this catalog knows it', text: certainty }]),
    ...(filed.list === 'atlas' ? technique(filed, context) : []),
    ...crosswalk(filed, context),
  ];
}
