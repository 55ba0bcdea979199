export default {
  layout: 'agent.11ty.js',
  permalink: ({ page }) => `/agents/${page.fileSlug}/index.html`,
};
