/**
 * Leads on from an old address with what stands behind it: a refresh, which leads on without
 * JavaScript, forgets the fragment.
 */
const link = document.querySelector<HTMLAnchorElement>('[data-leads-on]');
if (link && location.search + location.hash !== '')
  location.replace(link.href + location.search + location.hash);
