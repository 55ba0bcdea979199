/** A base metric of CVSS v4.0: its values in words, and what each of them means. */
export type CvssMetric = {
  readonly key: string;
  readonly name: string;
  readonly values: Readonly<Record<string, { readonly name: string; readonly means: string }>>;
};

/**
 * The three impact metrics of the weak system itself, or of those that it can reach.
 * @param letter first letter of the keys
 * @param name what the standard calls the systems
 * @param where the same in words that follow "data of"
 */
function impactsOn(letter: 'V' | 'S', name: string, where: string): CvssMetric[] {
  const values = (high: string, low: string, none: string) => ({
    H: { name: 'High', means: high },
    L: { name: 'Low', means: low },
    N: { name: 'None', means: none },
  });
  return [
    {
      key: `${letter}C`,
      name: `Confidentiality, ${name}`,
      values: values(
        `All data of ${where} can be read, or the part that matters most.`,
        `Some data of ${where} can be read, but the attacker does not choose which.`,
        `No data of ${where} comes out.`,
      ),
    },
    {
      key: `${letter}I`,
      name: `Integrity, ${name}`,
      values: values(
        `Data of ${where} can be changed at will, or where a change does serious harm.`,
        `Some data of ${where} can be changed, without control or without serious harm.`,
        `No data of ${where} is changed.`,
      ),
    },
    {
      key: `${letter}A`,
      name: `Availability, ${name}`,
      values: values(
        `The attacker can stop ${where}, wholly or where it matters most.`,
        `The attacker can slow down or interrupt ${where}, but not stop the service for good.`,
        `The attacker does not disturb ${where}.`,
      ),
    },
  ];
}

/** The base metrics in the order of a vector. Source: FIRST, CVSS v4.0 specification, section 2. */
export const cvssMetrics: readonly CvssMetric[] = [
  {
    key: 'AV',
    name: 'Attack vector',
    values: {
      N: { name: 'Network', means: 'The attack works over a network, even from far away.' },
      A: {
        name: 'Adjacent network',
        means: 'The attacker must be on the same network or close to it, as on one Wi-Fi or VPN.',
      },
      L: {
        name: 'Local',
        means:
          'The attacker acts on the machine itself, signed in there or through a file that somebody opens there.',
      },
      P: { name: 'Physical', means: 'The attacker must touch the device.' },
    },
  },
  {
    key: 'AC',
    name: 'Attack complexity',
    values: {
      L: {
        name: 'Low',
        means: 'No built-in defence has to be got round, so the attack works again and again.',
      },
      H: {
        name: 'High',
        means:
          'The attacker must first get round a built-in defence or find out a secret of the target.',
      },
    },
  },
  {
    key: 'AT',
    name: 'Attack requirements',
    values: {
      N: {
        name: 'None',
        means: 'It works on nearly every installation, whatever its circumstances.',
      },
      P: {
        name: 'Present',
        means:
          'It works only under circumstances that the attacker does not control, such as a certain configuration.',
      },
    },
  },
  {
    key: 'PR',
    name: 'Privileges required',
    values: {
      N: { name: 'None', means: 'No account is needed.' },
      L: { name: 'Low', means: 'The rights of an ordinary account are needed.' },
      H: { name: 'High', means: 'The rights of an administrator, or similar ones, are needed.' },
    },
  },
  {
    key: 'UI',
    name: 'User interaction',
    values: {
      N: { name: 'None', means: 'Nobody but the attacker has to do anything.' },
      P: {
        name: 'Passive',
        means: 'Somebody else must use the system as usual, and does not notice.',
      },
      A: {
        name: 'Active',
        means: 'Somebody else must take a certain deliberate step, such as to agree to a warning.',
      },
    },
  },
  ...impactsOn('V', 'vulnerable system', 'the system with the weakness'),
  ...impactsOn('S', 'subsequent systems', 'other systems'),
];
