import { getBuildState } from './build-state.ts';

/**
 * True for the address of a page whose entry is no longer there.
 * @param address the whole address
 */
export function isOldAddress(address: string): boolean {
  const id = /\/agents\/([a-z0-9-]+)\/(?:[a-z]+\/)?$/.exec(new URL(address).pathname)?.[1];
  return (getBuildState()?.moved ?? []).some((retiredId) => retiredId.id === id);
}
