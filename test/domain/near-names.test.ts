import { describe, expect, it } from 'vitest';
import { lookOf, nearNames } from '#domain/near-names.ts';
import { ID_MAX, idFromName, isId, isReserved, reservedIds } from '#domain/ids.ts';

describe('the id that comes of a name', () => {
  it.each([
    ['Example Coder', 'example-coder'],
    ['  Example   Coder 2.0 (beta)!', 'example-coder-2-0-beta'],
    ['Größe & Ørsted', 'grosse-and-orsted'],
    ['C++ Agent', 'c-plus-plus-agent'],
    ['Ｅｘámple', 'example'],
    ['../../etc/passwd', 'etc-passwd'],
    ['智能体', ''],
    ['---', ''],
  ])('%j → %j', (name, id) => expect(idFromName(name)).toBe(id));

  it('is an id, however long the name', () => {
    for (const length of [ID_MAX - 1, ID_MAX, ID_MAX + 1, 500])
      expect(isId(idFromName(`${'x'.repeat(length)} y z`))).toBe(true);
  });
});

describe('the look of a name', () => {
  it.each([
    ['Dify', 'Dіfу'],
    ['AutoGen', 'ΑutοGen'],
    ['Claude', 'CIaude'],
    ['Modern', 'Modem'],
    ['OpenHands', '0pen-Hands'],
    ['Café Agent', 'cafe agent'],
    ['Agent', 'Ａｇｅｎｔ'],
  ])('%j looks like %j', (a, b) => expect(lookOf(a)).toBe(lookOf(b)));

  it.each([
    ['Dify', 'Coze'],
    ['智能体', '代理'],
  ])('%j does not look like %j', (a, b) => expect(lookOf(a)).not.toBe(lookOf(b)));
});

describe('products that may be the same', () => {
  const known = [
    { id: 'dify', names: ['Dify', 'LangGenius Dify'], homepage: 'https://dify.ai' },
    { id: 'autogen', names: ['AutoGen'], homepage: 'https://github.com/microsoft/autogen' },
    { id: 'ox', names: ['Ox'], homepage: 'https://ox.example' },
    { id: 'loan-desk', names: ['Loan Desk'], homepage: 'https://wiki.corp.internal/ai/loans' },
  ];
  const near = (name: string, homepage = 'https://new.example', id = 'something-else') =>
    nearNames({ id, names: [name], homepage }, known).map((each) => `${each.id}: ${each.why}`);

  it.each([
    ['Dіfy', undefined, ['dify: "Dify" looks the same']],
    ['Difa', undefined, ['dify: "Dify" differs in one letter']],
    ['Auto-Gene', undefined, ['autogen: "AutoGen" differs in one letter']],
    ['Auto-Genes', undefined, []],
    ['LangGenius Defi', undefined, ['dify: "LangGenius Dify" differs in 2 letters']],
    ['langgenius difi', undefined, ['dify: "LangGenius Dify" differs in one letter']],
    ['Claims Bot', 'https://wiki.corp.internal/ai/claims', []],
    [
      'Credit Desk',
      'https://wiki.corp.internal/ai/loans',
      ['loan-desk: its homepage is at wiki.corp.internal/ai/loans as well'],
    ],
    ['Other', 'https://www.dify.ai/product', ['dify: its homepage is at dify.ai as well']],
    [
      'Other',
      'https://github.com/Microsoft/AutoGen/',
      ['autogen: its homepage is at github.com/microsoft/autogen as well'],
    ],
    ['Other', 'https://github.com/microsoft/other', []],
    ['Ax', undefined, []],
    ['Something new', undefined, []],
    ['智能体', undefined, []],
  ])('%j at %j: %j', (name, homepage, lines) => expect(near(name, homepage)).toEqual(lines));

  it('an id that looks like another counts too', () => {
    expect(near('Other', undefined, 'd1fy')).toEqual(['dify: "Dify" looks the same']);
  });
});

describe('reserved ids', () => {
  it.each(['con', 'nul', 'com1', 'lpt9', 'index', 'new', 'api', 'score', 'CON'])(
    '%s is one',
    (id) => expect(isReserved(id)).toBe(true),
  );
  it('are ids, each once, and no more than they have to be', () => {
    expect(reservedIds.every(isId)).toBe(true);
    expect(new Set(reservedIds).size).toBe(reservedIds.length);
    for (const id of ['console', 'com', 'com10', 'newer', 'dify'])
      expect(isReserved(id)).toBe(false);
  });
});
