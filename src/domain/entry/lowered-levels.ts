import type { EntryData } from './front-matter.ts';
import type { Path } from '../finding.ts';

/** A level of mitigation that lowers a score, with what it rests on. */
export type LoweredLevel = {
  readonly path: Path;
  readonly level: string;
  readonly because: string | undefined;
  readonly sources: readonly string[];
};

/** Every level of mitigation that lowers a score: of the agent, of a profile, of a threat. */
export function loweredLevels({ aivss, profiles, threats }: EntryData): LoweredLevel[] {
  const { level, because, sources } = aivss.mitigation;
  return [
    { path: ['aivss', 'mitigation', 'level'], level, because, sources },
    ...profiles.map((profile, i) => ({
      ...{ path: ['profiles', i, 'mitigation'], level: profile.mitigation ?? 'none' },
      ...{ because: profile.because, sources: profile.sources },
    })),
    ...threats.map((threat, i) => ({
      ...{ path: ['threats', i, 'mitigation'], level: threat.mitigation ?? 'none' },
      ...{ because: threat.because, sources: threat.sources },
    })),
  ].filter((row) => row.level !== 'none');
}
