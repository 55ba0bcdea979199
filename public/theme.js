// Runs before the first paint, so that a chosen theme never flashes. Everything works without it.
(() => {
  const root = document.documentElement;
  const key = 'agent-threat-catalog-theme';
  const stored = () => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null; // Storage may be forbidden; the system's theme then holds.
    }
  };
  const dark = () =>
    (root.dataset.theme ??
      (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
  const theme = stored();
  if (theme === 'dark' || theme === 'light') root.dataset.theme = theme;
  root.classList.add('js');
  document.addEventListener('DOMContentLoaded', () => {
    const toggle = document.querySelector('[data-theme-toggle]');
    toggle?.addEventListener('click', () => {
      root.dataset.theme = dark() ? 'light' : 'dark';
      try {
        localStorage.setItem(key, root.dataset.theme);
      } catch {
        // Not stored; the choice holds for this page.
      }
    });
    // An assessment ages even where the site is not rebuilt, so its age is judged when it is read.
    const today = new Date().toISOString().slice(0, 10);
    for (const element of document.querySelectorAll('[data-review-by]'))
      if (element.dataset.reviewBy < today) element.hidden = false;
  });
})();
