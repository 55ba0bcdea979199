/** Gives each heading that has an address a link to itself, for the mouse: a keyboard has the contents. */
for (const heading of document.querySelectorAll('main :is(h2, h3, h4)[id]')) {
  const link = document.createElement('a');
  link.className = 'permalink';
  link.href = `#${heading.id}`;
  link.tabIndex = -1;
  link.ariaHidden = 'true';
  heading.append(link);
}
