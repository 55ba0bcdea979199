import { v05, v08 } from '#domain/aivss/methods/index.ts';
import { examples05 } from '#domain/aivss/published-examples-05.ts';
import { examples08 } from '#domain/aivss/published-examples.ts';
import { scoreInputs } from '#domain/aivss/score.ts';
import { cvssBaseScore } from '#domain/cvss/vector.ts';
import { severityName } from '#domain/severity.ts';
import { formatScore, formatTerm } from '#ui/shared/band.ts';

/** A printed number beside the one that the formula gives. */
export type Compared = { readonly printed: string; readonly own: string; readonly same: boolean };

function compare(printed: number, own: number, format: (value: number) => string): Compared {
  return { printed: format(printed), own: format(own), same: printed === own };
}

/** A band with its score. */
const bandText = (severity: Parameters<typeof severityName>[0], score: number) =>
  `${severityName(severity)} ${formatScore(score)}`;

/** The examples of AIVSS 0.8, each computed anew from its CVSS vector and its factors. */
export function toExamples08() {
  const rows = examples08.map(({ name, cvss, published, ...inputs }) => {
    const total = scoreInputs({ ...inputs, cvssBase: cvssBaseScore(cvss) }, v08);
    const terms = [
      [inputs.cvssBase, total.cvssBase],
      [published.factorSum, total.factorSum],
      [published.aars, total.aars],
      [published.raw, total.raw],
      [published.score, total.score],
    ];
    return {
      name,
      cvss: formatScore(total.cvssBase),
      sum: formatTerm(total.factorSum),
      aars: formatTerm(total.aars),
      raw: formatTerm(total.raw),
      printed: bandText(published.severity, published.score),
      own: bandText(total.severity, total.score),
      same: terms.every(([a, b]) => a === b) && total.severity === published.severity,
    };
  });
  return { rows, right: rows.filter(({ same }) => same).length };
}

/** The examples of AIVSS 0.5: what is printed as AARS, the true sum, and what follows from it. */
export function toExamples05() {
  const rows = examples05.map(({ name, published, ...inputs }) => {
    const total = scoreInputs(inputs, v05);
    return {
      name,
      cvss: formatScore(inputs.cvssBase),
      sum: compare(published.aars, total.factorSum, formatTerm),
      printed: bandText(published.severity, published.score),
      own: bandText(total.severity, total.score),
      same: published.score === total.score,
      moved: published.severity !== total.severity,
    };
  });
  const wrong = rows.filter(({ sum }) => !sum.same).length;
  return { rows, wrong, moved: rows.filter(({ moved }) => moved).map(({ name }) => name) };
}
