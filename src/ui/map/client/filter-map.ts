/** Fades the agents of other kinds, where the address names some: `?kind=platform,sdk`. */
const wanted = new URLSearchParams(location.search).get('kind')?.split(',') ?? [];

if (wanted.length > 0)
  for (const dot of document.querySelectorAll('.map .dot'))
    dot.classList.toggle('faded', !wanted.some((kind) => dot.classList.contains(`kind-${kind}`)));
