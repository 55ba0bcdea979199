/**
 * Whether something holds in a deployment profile.
 * @param profiles ids of the profiles that it is limited to; none given: all
 * @param profile undefined where none is chosen, or the entry has none: then everything holds
 */
export function holdsIn(
  profiles: readonly string[] | null | undefined,
  profile: string | undefined,
): boolean {
  return profile === undefined || (profiles?.includes(profile) ?? true);
}
