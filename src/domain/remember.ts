/**
 * Makes something of a thing once, and gives the same again as long as the thing is there.
 * @param make what is costly to make, and never changed afterwards
 */
export function oncePer<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new WeakMap<Key, { readonly value: Made }>();
  return (key) => {
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    return known.value;
  };
}

/**
 * Remembers only what was made last: for pages of one agent, which are made one after the other,
 * so that nothing of an agent is kept that is written.
 * @param make what is costly to make, and never changed afterwards
 */
export function latest<Given extends readonly unknown[], Made>(
  make: (...given: Given) => Made,
): (...given: Given) => Made {
  let last: { readonly given: Given; readonly value: Made } | undefined;
  return (...given) => {
    if (
      !last?.given.every((one, place) => one === given[place]) ||
      last.given.length !== given.length
    )
      last = { given, value: make(...given) };
    return last.value;
  };
}
