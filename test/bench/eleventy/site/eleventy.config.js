/** An Eleventy site as plain as the Hugo site beside it: templates are functions, its fastest kind. */
export default function (config) {
  config.setUseGitIgnore(false);
  config.addCollection('agents', (all) => all.getFilteredByGlob('agents/*.md'));
  return { markdownTemplateEngine: false, dir: { input: '.', output: 'out' } };
}
