import { describe, expect, it } from 'vitest';
import { parseQuery, synonyms } from '#ui/search/query.ts';
import { wordsOf } from '#ui/search/words.ts';

const waysOf = (typed: string) => parseQuery(typed).ways.map((way) => way.join(' '));

describe('a question', () => {
  it('is asked as it was typed, then as others say it', () => {
    const ways = waysOf('RCE');
    expect(ways[0]).toBe('rce');
    expect(ways).toContain('remot code execut');
    expect(ways).toContain('arbitrari code');
  });

  it('keeps its other words in each way', () => {
    for (const way of waysOf('MCP supply chain')) expect(way).toMatch(/mcp|model context protocol/);
    expect(waysOf('docker SSRF')).toContain('docker server side request forgeri');
  });

  it('takes the longest phrase: remote code execution is not code execution alone', () => {
    expect(waysOf('remote code execution')).not.toContain('remot rce');
  });

  it('asks for the agent only where nothing else is asked for', () => {
    expect(waysOf('agent that can run code')[0]).toBe('run code');
    expect(waysOf('agents')).toEqual(['agent']);
  });

  it.each(['', '  ', '?!', 'what is the'])('%j asks for nothing', (typed) => {
    expect(parseQuery(typed).words).toEqual([]);
  });
});

describe('the table of synonyms', () => {
  const keys = synonyms.flatMap((group) =>
    group.map((phrase) =>
      wordsOf(phrase)
        .map(({ term }) => term)
        .toSorted()
        .join(' '),
    ),
  );
  it('has no phrase twice, and none of words that say nothing', () => {
    expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
    expect(keys).not.toContain('');
  });
  it('has at least two phrases in each group', () => {
    expect(synonyms.filter((group) => group.length < 2)).toEqual([]);
  });
});
