import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '#reader/yaml/yaml.ts';
import { CheckYours } from '#ui/api/CheckYours.tsx';

const catalog = 'https://wiki.example/x/api/v1/catalog.json';

/** The steps of a workflow that the page shows. */
function stepsOf(isPublic: boolean) {
  const html = renderToString(h(CheckYours, { isPublic, catalog }));
  const yaml = /<code>(- [^<]+)<\/code>/.exec(html)?.[1]?.replaceAll('&lt;', '<') ?? '';
  return parseYaml(yaml, 0);
}

describe('the steps that check an inventory', () => {
  const step = {
    uses: 'agent-threat-catalog/agent-threat-catalog@<commit>',
    with: { inventory: 'agents.csv', policy: 'policy.yml' },
  };

  it('take the entries that come with the action on the public site', () => {
    expect(stepsOf(true)).toHaveProperty('value', [step]);
  });

  it('take the entries of the site itself on any other one', () => {
    const run = `curl --fail --output catalog.json ${catalog}`;
    const own = { ...step, with: { ...step.with, catalog: 'catalog.json' } };
    expect(stepsOf(false)).toHaveProperty('value', [{ run }, own]);
  });
});
