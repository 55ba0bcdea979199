import { listOf } from '../wording.ts';
import { frameworkLists } from './lists.ts';
import type { FrameworkList } from './lists.ts';
import { findReference, referenceIds } from './reference.ts';

/** Why an id is none, and what to do. */
export type IdFault = {
  readonly message: string;
  readonly hint: string;
  /** What to write instead, where that is sure. */
  readonly put?: string;
};

/**
 * An id without its way of writing: capitals, separators and the zeros of short numbers fall away,
 * letters and numbers stay. Numbers of more digits keep theirs: `T0016` is not `T16`.
 */
function essenceOf(id: string): string {
  const runs = id.toUpperCase().match(/[A-Z]+|\d+/g) ?? [];
  return runs.map((run) => (run.length <= 2 ? run.replace(/^0+(?=\d)/, '') : run)).join(' ');
}

const byEssence = Map.groupBy(referenceIds, essenceOf);

/** Ids as they stand within an address or before a title. */
const WITHIN = /(?:ASI|LLM|MCP|AST|CWE|MAS|AML|M-L\d|M-X)[\s_:.-]*T?[\s_-]*\d+(?:[.:-]\d+)?/gi;

/** Other ways to type an id: the same letters and numbers, or an id with words round it. */
function* spellings(typed: string): Generator<string> {
  // A letter O beside a digit is a zero.
  const id = typed
    .normalize('NFKC')
    .replace(/(?<=\d)O|O(?=\d)/gi, '0')
    .trim();
  yield id;
  yield id.replace(/:20\d\d$/, '');
  const [, technique, sub] = /^AML[\s._-]*T(\d{1,4})(?:\.(\d{1,3}))?$/i.exec(id) ?? [];
  if (technique !== undefined)
    yield `AML.T${technique.padStart(4, '0')}${sub === undefined ? '' : `.${sub.padStart(3, '0')}`}`;
  const weakness = /^CWE[\s_:-]*0*([1-9]\d*)$/i.exec(id)?.[1];
  if (weakness !== undefined) yield `CWE-${weakness}`;
  const [within, ...others] = new Set(id.match(WITHIN) ?? []);
  if (within !== undefined && within !== id && others.length === 0) yield* spellings(within);
}

/** The one id that a way to type it stands for. */
function knownBy(spelling: string): string | undefined {
  if (findReference(spelling)) return spelling;
  const [same, ...more] = byEssence.get(essenceOf(spelling)) ?? [];
  return more.length === 0 ? same : undefined;
}

/** The id that was meant, as it is written today; undefined where it is in doubt. */
function meantBy(typed: string): { readonly same: string; readonly put: string } | undefined {
  for (const spelling of spellings(typed)) {
    const same = knownBy(spelling);
    if (same === undefined) continue;
    const moved = findReference(same)?.moved;
    const [now = same, ...others] = moved?.firm === true ? moved.to : [];
    return { same, put: others.length === 0 ? now : same };
  }
  return undefined;
}

/** The editions of a list in words. */
function editionsText({ editions }: FrameworkList): string {
  const [newest = '', ...older] = editions;
  if (newest === '') return '';
  const plain = older.filter((edition) => !edition.startsWith('before'));
  return plain.length === 0
    ? `, edition ${newest}`
    : `, whose editions here are ${listOf(editions, 'and')}`;
}

/** What to write in place of an ATLAS id that is no technique; undefined for one that may be. */
function atlasHint(id: string): string | undefined {
  const kind = /^AML\.(TA|M|CS)\d/i.exec(id)?.[1]?.toUpperCase();
  const names: Readonly<Record<string, string>> = {
    TA: 'a tactic',
    M: 'a mitigation',
    CS: 'a case study',
  };
  const name = names[kind ?? ''];
  return name && `It has the form of ${name}; a threat names techniques, AML.T….`;
}

/** The ids that lack nothing but the edition of this one. */
function withEdition(id: string): string[] {
  const start = `${essenceOf(id)} `;
  return referenceIds.filter((known) => known.includes(':') && essenceOf(known).startsWith(start));
}

/**
 * Why an id stands for nothing. It is never compared with ids of other numbers: those mean something
 * else, however near they look.
 * @param id an id that `findReference` does not know
 */
export function idFault(id: string): IdFault {
  const meant = meantBy(id);
  if (meant) {
    const { same, put } = meant;
    const since = put === same ? '' : `, and \`${put}\` today`;
    return { message: `\`${id}\` is written \`${same}\`${since}`, hint: `Write \`${put}\`.`, put };
  }
  const list = frameworkLists.find(({ form }) => form.test(id.toUpperCase()));
  if (!list) {
    const known = frameworkLists.map(({ range }) => range).join('; ');
    return { message: `\`${id}\` is no id of a known framework`, hint: `Known: ${known}.` };
  }
  const message = `\`${id}\` is not in ${list.name}${editionsText(list)}`;
  const editions = withEdition(id);
  const newest = editions.find((known) => known.endsWith(`:${list.editions[0]}`));
  if (editions.length > 1 && newest !== undefined)
    return {
      message,
      hint: `Today it is \`${newest}\`, ${findReference(newest)?.name}. Editions number their risks differently: where you mean another, write the id that it has in ${list.editions[0]}.`,
    };
  if (editions.length === 1)
    return { message, hint: `Its ids carry their edition: write ${editions.join('')}.` };
  const hint =
    list.id === 'atlas'
      ? (atlasHint(id) ??
        'Look it up at https://atlas.mitre.org/techniques. Where a later edition has it, leave it out here, and open an issue that asks for that edition.')
      : `It has ${list.range}.`;
  return { message, hint };
}
