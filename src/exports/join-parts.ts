import type { Join, JoinedAgent, JoinedAround, Joining, PartedJoin, PartNote } from './export.ts';
import { splitAt } from './join.ts';
import type { JoinedList } from './join.ts';

/** Puts the whole of a file together that has a part for each agent. */
function joinParts({ between, cut, before, behind }: PartedJoin): Join {
  return function* (agents, texts, around) {
    yield before(agents, around);
    const notes: (PartNote | undefined)[] = [];
    let place = 0;
    for (const text of texts()) {
      const agent = agents[place++];
      const part = agent && cut(text, agent, around);
      if (!part || part.text === '') continue;
      yield (notes.length === 0 ? '' : between) + part.text;
      notes.push(part.note);
    }
    yield behind(agents, around, notes);
  };
}

/** What puts a whole file together. @param joining how that is done */
export function toJoin(joining: Joining): Join {
  return typeof joining === 'function' ? joining : joinParts(joining);
}

/**
 * The parts of an indented file of JSON that grows by one list.
 * @param list which
 * @param frame the file of all, its list without rows
 * @param cut the rows of an agent in its own file
 */
export function partsOfList(
  list: JoinedList,
  frame: (agents: readonly JoinedAgent[], around: JoinedAround) => string,
  cut: PartedJoin['cut'],
): PartedJoin {
  return {
    between: ',',
    cut,
    before: (agents, around) => splitAt(frame(agents, around), list)[0],
    behind: (agents, around, notes) => {
      const end = splitAt(frame(agents, around), list)[1];
      return notes.length === 0 ? end : `\n${list.indent}${end}`;
    },
  };
}
