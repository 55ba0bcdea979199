import { describe, expect, it } from 'vitest';
import { latest, oncePer } from '#domain/remember.ts';

describe('what is made once per thing', () => {
  it('is made anew for another thing only', () => {
    const asked: object[] = [];
    const size = oncePer((key: { readonly n: number }) => asked.push(key));
    const [one, other] = [{ n: 1 }, { n: 1 }];
    expect([size(one), size(other), size(one)]).toEqual([1, 2, 1]);
    expect(asked).toEqual([one, other]);
  });

  it('may be nothing', () => {
    let times = 0;
    const nothing = oncePer((): undefined => void (times += 1));
    const key = {};
    nothing(key);
    nothing(key);
    expect(times).toBe(1);
  });
});

describe('what is remembered until another is asked for', () => {
  it('goes by all that it is made of', () => {
    let times = 0;
    const make = latest((a: object, b: number) => [a, b, (times += 1)]);
    const a = {};
    expect(make(a, 1)).toBe(make(a, 1));
    make(a, 2);
    make({}, 2);
    make(a, 1);
    expect(times).toBe(4);
  });
});
