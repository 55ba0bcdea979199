import { uuid5 } from '../uuid5.ts';
import { newestDay, toJoinedAgent, versionsOf } from './format.ts';
import type { Format } from './format.ts';
import { joinLists, withoutRows } from '../join.ts';
import type { Join, JoinedAgent } from '../export.ts';

/** The lists of a document that grow with each agent, in their order. */
const LISTS = ['components', 'dependencies', 'vulnerabilities'].map((key) => ({
  key,
  indent: '  ',
}));

/** The number of a document of some agents. */
function serialOf(agents: readonly JoinedAgent[]): string {
  return `urn:uuid:${uuid5(`cyclonedx:${versionsOf(agents)}`)}`;
}

/** A document of all agents: that of the first, with the number and the day of all. */
const join: Join = function* (agents, texts) {
  const [first = ''] = texts();
  const frame = withoutRows(first, LISTS)
    .replace(/(?<=^ {2}"serialNumber": ")[^"]*/m, serialOf(agents))
    .replace(/(?<=^ {4}"timestamp": ")[^"]*/m, new Date(newestDay(agents)).toISOString());
  yield* joinLists(frame, LISTS, agents, texts);
};

/** What each advisory means for the assessed version, as CycloneDX VEX. */
export const cycloneDxFormat: Format = {
  id: 'cyclonedx',
  name: 'CycloneDX VEX',
  does: 'What each advisory means for the assessed version, as a CycloneDX 1.6 VEX document.',
  type: 'application/vnd.cyclonedx+json',
  file: 'vex.cdx.json',
  holds: ({ data }) => data.advisories.length > 0,
  write: async (agent, { addresses }) => {
    // No other command is to wait for the library of the format.
    const { cycloneDxText } = await import('./cyclonedx-bom.ts');
    return `${cycloneDxText(agent, serialOf([toJoinedAgent(agent)]), addresses)}\n`;
  },
  join,
};
