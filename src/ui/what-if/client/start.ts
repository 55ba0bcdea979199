const root = document.querySelector<HTMLDetailsElement>('details[data-what-if]');
if (root) {
  /** Loads the code of the panel; the page holds the sentence that says that it failed. */
  const load = () =>
    import('./panel.ts')
      .then(({ start }) => start(root))
      .catch(() => root.querySelector('[data-fault]')?.removeAttribute('hidden'));
  root.addEventListener('toggle', () => void load(), { once: true });
  // Somebody shared a state of it.
  root.open = /[?&]v=/.test(location.search);
}
