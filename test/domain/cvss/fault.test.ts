import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cvssFault, vectorFault, vectorInOrder } from '#domain/cvss/fault.ts';
import { cvss3Metrics } from '#domain/cvss/metrics-3.ts';
import { cvssMetrics } from '#domain/cvss/metrics.ts';
import type { CvssMetric } from '#domain/cvss/metrics.ts';

const GOOD = 'CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:P/VC:H/VI:H/VA:N/SC:H/SI:H/SA:N';
const GOOD3 = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H';

/** Base metrics with any values, in the order of their table. */
const parts = (metrics: readonly CvssMetric[]) =>
  fc.tuple(
    ...metrics.map(({ key, values }) =>
      fc.constantFrom(...Object.keys(values)).map((letter) => `${key}:${letter}`),
    ),
  );
const vectors4 = parts(cvssMetrics).map((all) => `CVSS:4.0/${all.join('/')}`);
const shuffled = (metrics: readonly CvssMetric[]) =>
  parts(metrics).chain((all) =>
    fc.shuffledSubarray(all, { minLength: all.length }).map((some) => some.join('/')),
  );

describe('vectorFault', () => {
  it('has nothing to say about any base vector of v4.0, and of v3 in any order', () => {
    fc.assert(
      fc.property(vectors4, (vector) => vectorFault(vector) === undefined),
      { seed: 4 },
    );
    const vectors3 = fc.tuple(fc.constantFrom('CVSS:3.0/', 'CVSS:3.1/'), shuffled(cvss3Metrics));
    fc.assert(
      fc.property(vectors3, ([prefix, tail]) => vectorFault(prefix + tail) === undefined),
      { seed: 3 },
    );
  });

  it.each([
    ['banana', /does not begin with CVSS:3\.0\/, CVSS:3\.1\/ or CVSS:4\.0\//],
    ['unknown', /does not begin with/],
    ['AV:N/AC:L/Au:N/C:P/I:P/A:P', /does not begin with/],
    ['CVSS:2.0/AV:N/AC:L/Au:N/C:P/I:P/A:P', /does not begin with/],
    [GOOD3.toLowerCase(), /does not begin with/],
    [`${GOOD3}/`, /ends with "\/"/],
    [`${GOOD}/`, /ends with "\/"/],
    ['CVSS:3.1/', /ends with "\/"/],
    [GOOD3.replace('C:H', 'C:L:'), /has "C:L:" where a metric and its value belong/],
    [GOOD3.replace('/C:H', '//C:H'), /has "" where a metric/],
    [GOOD3.replace('C:H', 'C'), /has "C" where a metric/],
    [`${GOOD3}/E:P`, /carries E, a temporal metric; only base metrics/],
    [`${GOOD3}/RL:O`, /carries RL, a temporal metric/],
    [`${GOOD3}/MAV:N`, /carries MAV, an environmental metric/],
    [`${GOOD}/E:A`, /carries E, a threat metric/],
    [`${GOOD}/CR:H`, /carries CR, an environmental metric/],
    [`${GOOD}/AU:Y`, /carries AU, a supplemental metric/],
    [`${GOOD3}/XX:Y`, /has "XX", which is no metric of CVSS v3\.1/],
    [`${GOOD3}/constructor:Y`, /has "constructor", which is no metric/],
    [`${GOOD3}/AT:N`, /has "AT", a metric of CVSS v4\.0, behind the prefix of v3\.1/],
    [
      GOOD3.replace('3.1', '4.0'),
      /has "C", a metric of CVSS v3\.1 and 3\.0, behind the prefix of v4\.0/,
    ],
    [`${GOOD3}/C:L`, /has C twice/],
    [`${GOOD}/AV:N`, /has AV twice/],
    [GOOD3.replace('S:U', 'S:X'), /has S:X; S takes U or C/],
    [GOOD3.replace('C:H', 'C:toString'), /has C:toString; C takes H, L or N/],
    [GOOD3.replace('/S:U', ''), /lacks S \(Scope\)/],
    [GOOD3.replace('/S:U/C:H', ''), /lacks S \(Scope\) and C \(Confidentiality\)/],
  ])('%s is told why it is none', (text, fault) => expect(vectorFault(text)).toMatch(fault));

  it('names the order of v4.0 that a published vector lost', () => {
    // GHSA-28g4-38q8-3cwc, as it was published first.
    const jumbled = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:L/UI:N/VC:H/SC:N/VI:H/SI:N/VA:H/SA:N';
    const ordered = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:L/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N';
    expect(vectorFault(jumbled)).toBe(
      `has its metrics in another order than CVSS v4.0 sets: write ${ordered}`,
    );
    expect(vectorInOrder(jumbled)).toBe(ordered);
  });
});

describe('vectorInOrder', () => {
  it('fixes any order, and nothing else', () => {
    fc.assert(
      fc.property(shuffled(cvssMetrics), (tail) => {
        const ordered = vectorInOrder(`CVSS:4.0/${tail}`);
        return ordered !== undefined && vectorFault(ordered) === undefined;
      }),
      { seed: 5 },
    );
    for (const bad of ['banana', `${GOOD}/`, `${GOOD}/E:P`, `${GOOD}/AV:N`, `${GOOD}:`])
      expect(vectorInOrder(bad)).toBeUndefined();
  });
});

describe('cvssFault', () => {
  it('has nothing to say about any base vector of v4.0', () => {
    fc.assert(
      fc.property(vectors4, (vector) => cvssFault(vector) === undefined),
      { seed: 4 },
    );
  });

  it.each([
    [GOOD3, /not CVSS v4\.0: AIVSS 0\.8/],
    ['CVSS:2.0/AV:N/AC:L/Au:N/C:P/I:P/A:P', /not CVSS v4\.0/],
    ['9.4', /does not begin with CVSS:4\.0\//],
    [GOOD.toLowerCase(), /does not begin with CVSS:4\.0\//],
    ['', /does not begin with CVSS:4\.0\//],
    [`${GOOD}/E:P`, /carries E \(exploit maturity\).*Threat Multiplier counts already/],
    [`${GOOD}/MAV:N`, /carries MAV, an environmental metric/],
    [GOOD.replace('AV:N', 'AV:X'), /has AV:X; AV takes N, A, L or P/],
    [GOOD.replace('UI:P', 'UI:'), /has "UI:" where a metric and its value belong/],
    [GOOD.replace('/AT:P', ''), /lacks AT \(Attack requirements\)/],
    [
      GOOD.replace('AC:L/AT:P', 'AT:P/AC:L'),
      /in another order than CVSS v4\.0 sets: write CVSS:4\.0\/AV:N\/AC:L/,
    ],
  ])('%s is told why it is none', (text, fault) => expect(cvssFault(text)).toMatch(fault));
});
