import type { FiledId, FrameworkIndex } from '#domain/catalog/framework-index.ts';
import { atlasTechniques } from '#domain/frameworks/atlas.ts';
import { counted } from '#domain/wording.ts';
import { titleOf } from './view.ts';
import type { Link } from '#ui/shared/LinkList.tsx';
import type { Urls } from '#ui/shared/urls.ts';

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

/** What facts are looked up in. */
export type Context = { readonly index: FrameworkIndex; readonly urls: Urls };

/** `LLM01:2025 Prompt Injection`, leading to its page. */
function toLink(filed: FiledId, { urls }: Context): Link {
  return { href: urls.reference(filed.list, filed.id), text: titleOf(filed) };
}

/** Links to the pages of ids; ids that no list has are left out. */
export function toLinks(ids: readonly string[], context: Context): Link[] {
  return ids.flatMap((id) => {
    const filed = context.index.ids.get(id);
    return filed ? [toLink(filed, context)] : [];
  });
}

/** What took its place, what it took the place of, and who still carries that. */
export function succession(filed: FiledId, context: Context): Fact[] {
  const { index, urls } = context;
  const older = [...index.ids.values()].filter(({ moved }) => moved?.to.includes(filed.id));
  return [
    ...(filed.moved
      ? [
          {
            term: filed.moved.firm ? 'Superseded by' : 'Taken up, in part or divided, by',
            links: toLinks(filed.moved.to, context),
          },
        ]
      : []),
    ...(older.length === 0
      ? []
      : [{ term: 'Replaces', links: older.map((old) => toLink(old, context)) }]),
    ...older
      .filter(({ carriers }) => carriers.length > 0)
      .map(({ label, carriers }) => ({
        term: `Also listed as ${label} by`,
        links: carriers.map(({ agent }) => ({
          href: urls.agent(agent.id),
          text: agent.data.name,
        })),
      })),
  ];
}

/** A technique of ATLAS and its sub-techniques. */
export function technique(filed: FiledId, context: Context): Fact[] {
  const { id } = filed;
  const maturity = atlasTechniques.find((row) => row.id === id)?.maturity;
  const parent = id.slice(0, 'AML.T0000'.length);
  const parts = partsOf(filed, context.index);
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
              return { href, text: `${text} (${counted(part.carriers.length, 'agent')})` };
            }),
          },
        ]),
  ];
}

/** The sub-techniques of a technique of ATLAS; none of anything else. */
export function partsOf({ list, id }: FiledId, { ids }: FrameworkIndex): FiledId[] {
  return list === 'atlas' ? [...ids.values()].filter((row) => row.id.startsWith(`${id}.`)) : [];
}
