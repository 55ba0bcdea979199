import type { RetiredId } from '#domain/retired-ids/retired-id.ts';
import { changeList, idAsYaml, textAsYaml } from './yaml/edit-yaml.ts';

/** A retired id as lines of YAML. */
function linesOf({ id, kind, to, on, because }: RetiredId): string[] {
  return [
    `id: ${idAsYaml(id)}`,
    `kind: ${kind}`,
    ...(to === undefined ? [] : [`to: ${idAsYaml(to)}`]),
    `on: '${on}'`,
    `because: ${textAsYaml(because)}`,
  ];
}

/**
 * Adds a retired id to the file of retired ids. Those that led to its id lead where it leads: to its
 * target, or nowhere, in which case they take its reason and its day, since nothing is there to be
 * found any more. Every other byte stays.
 * @param text the file as it is
 * @param retiredIds what it says
 * @param added the retired id; its `because` has no control character
 * @returns undefined when the file is a list in brackets
 */
export function addRetiredId(
  text: string,
  retiredIds: readonly RetiredId[],
  added: RetiredId,
): string | undefined {
  const leading = retiredIds.flatMap(({ to }, index) => (to === added.id ? [index] : []));
  const { to } = added;
  const target = to === undefined ? undefined : idAsYaml(to);
  const rewritten = leading.map((index): [number, string[]] => {
    const id = retiredIds[index]?.id ?? '';
    return [index, linesOf({ ...added, id })];
  });
  return changeList(text, {
    set: target === undefined ? [] : leading.map((index) => ({ path: [index, 'to'], by: target })),
    replaced: new Map(target === undefined ? rewritten : []),
    added: [linesOf(added)],
  });
}

/**
 * Leads retired ids on that led to an id which nobody outside has ever seen. Every other byte stays.
 * @param text the file as it is
 * @param retiredIds what it says
 * @param from where they lead
 * @param to where they are to lead
 * @returns undefined when the file is a list in brackets
 */
export function leadOn(
  text: string,
  retiredIds: readonly RetiredId[],
  from: string,
  to: string,
): string | undefined {
  const set = retiredIds.flatMap((row, index) =>
    row.to === from ? [{ path: [index, 'to'], by: idAsYaml(to) }] : [],
  );
  return set.length === 0 ? text : changeList(text, { set, replaced: new Map(), added: [] });
}
