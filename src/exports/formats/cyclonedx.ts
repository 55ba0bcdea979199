import type { Format } from './format.ts';

/** What each advisory means for the assessed version, as CycloneDX VEX. */
export const cycloneDxFormat: Format = {
  id: 'cyclonedx',
  name: 'CycloneDX VEX',
  does: 'What each advisory means for the assessed version, as a CycloneDX 1.6 VEX document.',
  type: 'application/vnd.cyclonedx+json',
  file: 'vex.cdx.json',
  joins: true,
  holds: ({ data }) => data.advisories.length > 0,
  write: async (agents, { addresses }) => {
    // No other command is to wait for the library of the format.
    const { cycloneDxText } = await import('./cyclonedx-bom.ts');
    return `${cycloneDxText(agents, addresses)}\n`;
  },
};
