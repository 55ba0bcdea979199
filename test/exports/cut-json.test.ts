import { expect, test } from 'vitest';
import fc from 'fast-check';
import { endOf, itemsIn, keysIn } from '#exports/cut-json.ts';

test('cuts any list where its values end', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), (list) => {
      const text = JSON.stringify(list);
      const cuts = [...itemsIn(text)].map((cut) => text.slice(...cut));
      expect(cuts).toEqual(list.map((value) => JSON.stringify(value)));
    }),
  );
});

test('cuts any object where its values end', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
      const text = `[${JSON.stringify(object)}]`;
      const cuts = [...keysIn(text, 1)].map(([key, at]) => [key, text.slice(at, endOf(text, at))]);
      expect(cuts).toEqual(Object.entries(object).map(([key, v]) => [key, JSON.stringify(v)]));
    }),
  );
});

test('is not led astray by quotes, backslashes and braces within strings', () => {
  const list = ['"', '\\', '\\"', '}],', '{"a":["', '\\\\'];
  const text = JSON.stringify(list);
  expect([...itemsIn(text)].map((cut) => text.slice(...cut))).toEqual(
    list.map((value) => JSON.stringify(value)),
  );
});

test('says where a text has no end', () => {
  expect(() => [...itemsIn('["a')]).toThrow('a string of JSON has no end, from 1 on');
  expect(() => [...itemsIn('[{"a":1')]).toThrow('a value of JSON has no end, from 1 on');
  expect(() => [...keysIn('{"a":[1')]).toThrow('a value of JSON has no end, from 5 on');
});
