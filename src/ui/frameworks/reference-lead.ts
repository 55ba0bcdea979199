import type { FiledId, FrameworkIndex } from '#domain/catalog/framework-index.ts';
import { counted, listOf } from '#domain/wording.ts';
import { partsOf } from './reference-kin.ts';
import { NOBODY_MAPPED } from './view.ts';

const NOTHING_SAID = 'That says nothing about whether agents have the risk.';

/** What took the place of an id, as far as somebody lists it: `LLM01:2026 (42 agents, 80 threats)`. */
function heirsInWords({ moved }: FiledId, { ids }: FrameworkIndex): string[] {
  return (moved?.to ?? [])
    .flatMap((id) => ids.get(id) ?? [])
    .filter(({ carriers }) => carriers.length > 0)
    .map(
      ({ label, carriers, threats }) =>
        `${label} (${counted(carriers.length, 'agent')}, ${counted(threats, 'threat')})`,
    );
}

/** Why nobody is listed. */
function idleLead(filed: FiledId, index: FrameworkIndex): string {
  if (filed.through?.length === 0)
    return `No id of the Top 10 has this as its primary core risk, so no threat can be filed here. ${NOTHING_SAID}`;
  if (index.lists.find(({ id }) => id === filed.list)?.agents === 0)
    return `No entry lists this id. ${NOBODY_MAPPED}`;
  const heirs = heirsInWords(filed, index);
  if (heirs.length > 0)
    return `No entry lists this id itself. What took its place is listed: ${listOf(heirs, 'and')}.`;
  if (partsOf(filed, index).some(({ carriers }) => carriers.length > 0))
    return 'No entry lists this id itself, but some list its sub-techniques.';
  return `No entry lists this id yet. ${NOTHING_SAID}`;
}

/** How many threats there are, and how many of them are open: `in 80 threats, of which 43 are open`. */
function inThreats({ threats, open }: FiledId): string {
  if (open === threats) return `in ${counted(open, 'open threat')}`;
  const all = `in ${counted(threats, 'threat')}`;
  if (open > 0) return `${all}, of which ${open} ${open === 1 ? 'is' : 'are'} open`;
  return `${all} that ${threats === 1 ? 'is' : 'are'} closed in the assessed version`;
}

/** Who carries an id, in one sentence or two; why nobody does, where nobody does. */
export function leadOf(filed: FiledId, index: FrameworkIndex): string {
  const { carriers, through } = filed;
  if (carriers.length === 0) return idleLead(filed, index);
  const byThreat = carriers.filter(({ open, closed }) => open.length + closed.length > 0).length;
  const onLayer = carriers.filter((carrier) => carrier.onLayer).length;
  const who = (number: number, one: string, many: string) =>
    `${counted(number, 'agent')} ${number === 1 ? one : many} it`;
  const way = through ? ` through ${listOf(through)}` : '';
  return [
    byThreat > 0 ? `${who(byThreat, 'lists', 'list')}${way}, ${inThreats(filed)}.` : '',
    onLayer > 0 ? `${who(onLayer, 'names', 'name')} on the layer.` : '',
  ]
    .join(' ')
    .trim();
}
