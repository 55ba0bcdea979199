import { describe, expect, it } from 'vitest';
import { idInPath, isOfAgents } from '../../src/site/agent-paths.ts';

describe('the id in a path', () => {
  it.each([
    ['agents/dify/index.html', 'dify'],
    ['/agents/dify', 'dify'],
    ['agents/a-b/score/index.html', 'a-b'],
    ['agents/dify.md', 'dify'],
    ['api/v1/agents/dify.json', 'dify'],
    ['badge/dify.svg', 'dify'],
    ['compare/dify.json', 'dify'],
    ['og/dify.png', 'dify'],
    ['search/records/dify.json', 'dify'],
  ])('of %s is %s', (path, id) => expect(idInPath(path)).toBe(id));

  it.each(['index.html', 'api/v1/agents.json', 'compare/a--b/index.html', 'exports/stix.json'])(
    'is that of no agent in %s',
    (path) => expect(isOfAgents(new Set(['dify', 'a', 'b']))(path)).toBe(false),
  );

  it('counts only where there is such an agent', () => {
    expect(isOfAgents(new Set(['dify']))('agents/old/index.html')).toBe(false);
    expect(isOfAgents(new Set(['dify']))('agents/dify/index.html')).toBe(true);
  });
});
