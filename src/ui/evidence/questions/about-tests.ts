import type { Agent } from '#domain/catalog/catalog.ts';
import type { Question } from './question.ts';
import { fitted, quoted } from './words.ts';

/** Asks how a control is shown to work, where its test failed or nobody ran it. */
export function aboutTests({ data }: Agent): Question[] {
  return data.mitigations.flatMap(({ id, title, verification, profiles }): Question[] => {
    if (!verification || verification.status === 'passed') return [];
    const { input, expected, status, on } = verification;
    const text = fitted(
      (most) =>
        `We would test the control ${quoted(title, 80)} like this: ${quoted(input, most)}. We would expect: ${quoted(expected, most)}. How do you show that this holds for ${data.name}?`,
    );
    const day = on === undefined ? '' : ` on ${on}`;
    return [
      {
        topic: 'tests',
        text,
        reason:
          status === 'failed'
            ? `The test that the entry gives for this control failed${day}.`
            : 'Nobody has run the test that the entry gives for this control.',
        from: [{ href: `#mitigation-${id}`, name: title }],
        profiles,
      },
    ];
  });
}
