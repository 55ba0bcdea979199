import { metricOf } from '../cvss/metric-of.ts';
import type { Threat } from '../entry/threat.ts';
import { valueProblem } from '../finding.ts';
import type { Rule } from './rule.ts';

/** The metrics of a v4.0 vector that say of a loss whether there is one: here, and elsewhere. */
const METRICS: Readonly<Record<Threat['impact'][number], readonly [string, string]>> = {
  confidentiality: ['VC', 'SC'],
  integrity: ['VI', 'SI'],
  availability: ['VA', 'SA'],
};

/**
 * What is lost stands in the vector too. Of several advisories the vector is mostly that of one, and
 * another may lose what that one does not.
 */
export const impactFitsVector: Rule = {
  id: 'impact-fits-vector',
  title: 'What a threat loses, its vector shows',
  why: 'The page says what is lost, and the vector decides the score. Where one says that there is a loss and the other that there is none, one of them is wrong.',
  severity: 'warning',
  examples: {
    good: `threats:
  - id: leak
    impact: [confidentiality]
    cvss: CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N`,
    bad: [
      {
        yaml: `threats:
  - id: leak
    impact: [confidentiality, availability]
    cvss: CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N`,
        message: 'the threat `leak` names a loss of availability, and its vector has VA:N and SA:N',
      },
    ],
  },
  check: ({ data }) =>
    data.threats.flatMap(({ id, impact, cvss, advisories }, place) => {
      if (cvss === 'unknown' || advisories.length > 1) return [];
      return impact.flatMap((lost, at) => {
        const [here, elsewhere] = METRICS[lost];
        if ([here, elsewhere].some((key) => metricOf(cvss, key) !== 'N')) return [];
        const message = `the threat \`${id}\` names a loss of ${lost}, and its vector has ${here}:N and ${elsewhere}:N`;
        const hint = 'Take it out of `impact`, or weigh the vector anew and say why in `because`.';
        return [valueProblem(['threats', place, 'impact', at], message, hint)];
      });
    }),
};
