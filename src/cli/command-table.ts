import type { Command } from './command.ts';
import type { AllEffects } from './effects.ts';

/** A command by its name. It is loaded when it is asked for: each brings what no other one needs. */
type Listed = { readonly name: string; readonly load: () => Promise<Command<AllEffects>> };

/** The commands, in the order in which the help prints them: as a contributor meets them. */
export const commandTable: readonly Listed[] = [
  { name: 'new', load: async () => (await import('./commands/new.ts')).newEntry },
  { name: 'validate', load: async () => (await import('./commands/validate.ts')).validate },
  { name: 'score', load: async () => (await import('./commands/score.ts')).score },
  { name: 'list', load: async () => (await import('./commands/list.ts')).list },
  { name: 'lock', load: async () => (await import('./commands/lock.ts')).lock },
  { name: 'diff', load: async () => (await import('./commands/diff.ts')).diff },
  { name: 'rename', load: async () => (await import('./commands/rename.ts')).rename },
  { name: 'withdraw', load: async () => (await import('./commands/withdraw.ts')).withdraw },
  { name: 'undo', load: async () => (await import('./commands/undo.ts')).undo },
  { name: 'resume', load: async () => (await import('./commands/resume.ts')).resume },
  { name: 'stale', load: async () => (await import('./commands/stale.ts')).stale },
  { name: 'check', load: async () => (await import('./commands/check.ts')).check },
  { name: 'advisories', load: async () => (await import('./commands/advisories.ts')).advisories },
  { name: 'import', load: async () => (await import('./commands/import.ts')).importCommand },
  { name: 'export', load: async () => (await import('./commands/export.ts')).exportCommand },
  { name: 'rules', load: async () => (await import('./commands/rules.ts')).rules },
  { name: 'schema', load: async () => (await import('./commands/schema.ts')).schema },
];
