import * as z from 'zod';
import { about, meanings } from './scalars.ts';

/** How a product runs: who has it on whose machine, and whether something confines it. */
export const waysToRun = [
  { id: 'vendor', name: 'In the vendor’s cloud', means: 'The vendor runs it as a service.' },
  { id: 'own', name: 'Self-hosted', means: 'On a server or in a cloud account of its users.' },
  { id: 'local', name: 'On the user’s machine', means: 'On a desk: app, terminal or editor.' },
  { id: 'pipeline', name: 'In a pipeline', means: 'In a build pipeline, as a rule unattended.' },
  {
    id: 'library',
    name: 'Inside another program',
    means: 'As a library. Where it runs is up to the program.',
  },
  {
    id: 'sandbox',
    name: 'In a container or sandbox',
    means:
      'Beside the others: what it does is held in a container, a virtual machine or a sandbox.',
  },
] as const;

export type WayToRun = (typeof waysToRun)[number]['id'];

const schema = z.array(z.enum(waysToRun.map((row) => row.id))).min(1);

/**
 * The field of an entry or a profile; nobody has told how it runs where it is left out.
 * @param what it says, as the first sentence of its help
 */
export const runsSchema = (what: string) =>
  about(schema, `${what}\n${meanings(waysToRun)}`).optional();

/** What tells how it runs. */
type Teller = { readonly runs?: readonly WayToRun[] | undefined };

/** What an entry has of it. */
type Told = Teller & { readonly profiles: readonly Teller[] };

/**
 * How an agent runs in one of its profiles, or where it has none.
 * @returns in the order of the table; empty where the entry does not tell
 */
export function runsIn({ runs }: Told, profile?: Teller): WayToRun[] {
  const told = profile?.runs ?? runs ?? [];
  return waysToRun.flatMap(({ id }) => (told.includes(id) ? [id] : []));
}

/** How an agent can be run, over all its profiles. @returns as `runsIn` */
export function runsOf(data: Told): WayToRun[] {
  if (data.profiles.length === 0) return runsIn(data);
  const told = data.profiles.flatMap((profile) => runsIn(data, profile));
  return waysToRun.flatMap(({ id }) => (told.includes(id) ? [id] : []));
}

/** True for a way to run a product in which its vendor alone runs it: nobody else chooses its version. */
export function isVendorOnly(ways: readonly WayToRun[]): boolean {
  return ways.includes('vendor') && ways.every((way) => way === 'vendor' || way === 'sandbox');
}
