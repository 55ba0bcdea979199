import { describe, expect, it } from 'vitest';
import { choiceKey, leadOn, readChoice, writeChoice } from '#ui/compare/choice.ts';

const known = new Set(['dify', 'autogen', 'agentic-flow']);

describe('the choice in an address', () => {
  it.each([
    ['', []],
    ['?a=dify', ['dify']],
    ['?a=dify:cloud&b=autogen', ['dify:cloud', 'autogen']],
    ['?a=dify%3Acloud&b=autogen', ['dify:cloud', 'autogen']],
    ['?d=dify&b=autogen', ['autogen', 'dify']],
    [
      '?a=dify&b=dify:cloud&c=autogen&d=agentic-flow',
      ['dify', 'dify:cloud', 'autogen', 'agentic-flow'],
    ],
    ['?a=&b=dify&e=autogen&q=x', ['dify']],
  ])('reads %s', (search, wanted) => {
    const { choices, problems } = readChoice(search, known);
    expect(choices.map(choiceKey)).toEqual(wanted);
    expect(problems).toEqual([]);
  });

  it.each([
    ['?a=nobody', 'There is no agent “nobody” here.'],
    ['?a=Dify', 'There is no agent “Dify” here.'],
    ['?a=dify:a:b', '“dify:a:b” names no set-up.'],
    ['?a=dify:%3Cb%3E', '“dify:<b>” names no set-up.'],
    ['?a=__proto__', 'There is no agent “__proto__” here.'],
    [`?a=${'x'.repeat(900)}`, `There is no agent “${'x'.repeat(70)}…” here.`],
  ])('leaves out what %s cannot mean, and says so', (search, problem) => {
    expect(readChoice(`${search}&b=autogen`, known)).toEqual({
      choices: [{ id: 'autogen', profile: '' }],
      problems: [problem],
    });
  });

  it('is written as it is read', () => {
    const text = 'a=dify:cloud&b=autogen&c=agentic-flow';
    expect(writeChoice(readChoice(`?${text}`, known).choices)).toBe(text);
    expect(writeChoice([])).toBe('');
  });
});

describe('an id that was given up', () => {
  const moved = new Map([['difi', 'dify']]);

  it('leads to the one of now, in its profile, and that is said', () => {
    expect(leadOn('?a=difi:cloud&b=autogen', moved)).toEqual({
      search: '?a=dify%3Acloud&b=autogen',
      notes: ['“difi” is called “dify” now.'],
    });
  });

  it.each(['', '?a=dify&b=autogen', '?a=nobody&e=difi', '?a=difi2'])('leaves %j', (search) => {
    expect(leadOn(search, moved)).toEqual({ search, notes: [] });
  });
});
