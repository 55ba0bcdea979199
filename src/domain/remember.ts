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

/** Tells whether something is the thing that was meant, without keeping it. */
function knows(one: unknown): (other: unknown) => boolean {
  if (typeof one !== 'object' || one === null) return (other) => other === one;
  const ref = new WeakRef(one);
  return (other) => other !== undefined && ref.deref() === other;
}

/**
 * Remembers only what was made last: for pages of one agent, which are made one after the other,
 * so that nothing of an agent is kept that is written. What it was made of is not kept by it: that
 * may be a whole catalog.
 * @param make what is costly to make, and never changed afterwards
 */
export function latest<Given extends readonly unknown[], Made>(
  make: (...given: Given) => Made,
): (...given: Given) => Made {
  let last: { readonly given: ReturnType<typeof knows>[]; readonly value: Made } | undefined;
  return (...given) => {
    const isKnown =
      last?.given.length === given.length &&
      last.given.every((isSame, place) => isSame(given[place]));
    if (last && isKnown) return last.value;
    last = { given: given.map(knows), value: make(...given) };
    return last.value;
  };
}
