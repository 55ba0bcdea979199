import type { Tombstone } from '#domain/moved/tombstone.ts';
import { changeList, idAsYaml, textAsYaml } from './yaml/edit-yaml.ts';

/** A tombstone as lines of YAML. */
function linesOf({ id, kind, to, on, because }: Tombstone): string[] {
  return [
    `id: ${idAsYaml(id)}`,
    `kind: ${kind}`,
    ...(to === undefined ? [] : [`to: ${idAsYaml(to)}`]),
    `on: '${on}'`,
    `because: ${textAsYaml(because)}`,
  ];
}

/**
 * Adds a tombstone to the file of tombstones. Those that led to its id lead where it leads: to its
 * target, or nowhere, in which case they take its reason and its day, since nothing is there to be
 * found any more. Every other byte stays.
 * @param text the file as it is
 * @param tombstones what it says
 * @param added the tombstone; its `because` has no control character
 * @returns undefined when the file is a list in brackets
 */
export function addTombstone(
  text: string,
  tombstones: readonly Tombstone[],
  added: Tombstone,
): string | undefined {
  const leading = tombstones.flatMap(({ to }, index) => (to === added.id ? [index] : []));
  const { to } = added;
  const target = to === undefined ? undefined : idAsYaml(to);
  const rewritten = leading.map((index): [number, string[]] => {
    const id = tombstones[index]?.id ?? '';
    return [index, linesOf({ ...added, id })];
  });
  return changeList(text, {
    set: target === undefined ? [] : leading.map((index) => ({ path: [index, 'to'], by: target })),
    replaced: new Map(target === undefined ? rewritten : []),
    added: [linesOf(added)],
  });
}
