import type { Architecture } from '#domain/entry/architecture.ts';

type Component = Architecture['components'][number];

const kinds: Readonly<Record<string, Component['kind']>> = {
  A: 'actor',
  P: 'process',
  S: 'store',
  E: 'external',
};

/**
 * An architecture in short: `A Customer @public` is an actor in the boundary `public`, and `0-2!`
 * a flow from the first component to the third that is not encrypted (`+`: it is, no sign: unknown).
 */
export function architectureOf(
  components: readonly string[],
  flows: string,
  boundaries: Readonly<Record<string, string>> = {},
): Architecture {
  return {
    boundaries: Object.entries(boundaries).map(([id, name]) => ({ id, name })),
    components: components.map((text, index) => {
      const [, kind = '', name = '', boundary] = /^(\w) (.*?)(?: @(\w+))?$/su.exec(text) ?? [];
      return { id: `c${index}`, name, kind: kinds[kind] ?? 'process', boundary };
    }),
    flows: flows
      .split(' ')
      .filter((flow) => flow !== '')
      .map((flow, index) => {
        const [, from = '', to = '', sign] = /^(\d+)-(\d+)([!+]?)$/.exec(flow) ?? [];
        const encrypted = sign === '' ? undefined : sign === '+';
        const data = index % 3 === 0 ? [] : ['records of customers'];
        return { from: `c${from}`, to: `c${to}`, label: `Step ${index + 1}`, data, encrypted };
      }),
  };
}

/** A small tool on one machine. */
export const five = architectureOf(
  ['A Developer @machine', 'P Coding agent @machine', 'S Source code @machine', 'E Model', 'E Web'],
  '0-1 1-2 2-1 1-3+ 3-1+ 4-1!',
  { machine: "Developer's machine" },
);

/** An assistant with retrieval, in a company's network. */
export const twelve = architectureOf(
  [
    'A Employee @office',
    'A Administrator @office',
    'P Chat front end @service',
    'P Agent @service',
    'P Retrieval @service',
    'S Vector store @service',
    'S Conversation memory @service',
    'S Audit log @service',
    'E Hosted model @provider',
    'E Ticket system @office',
    'E Mail server @office',
    'P Document crawler',
  ],
  '0-2+ 2-3 3-4 4-5 5-4 4-3 3-6 6-3 3-8+ 8-3+ 3-9 9-3 3-10! 3-7 1-3 11-5 10-11 3-2 2-0+',
  { office: 'Office network', service: 'Assistant service', provider: 'Model provider' },
);

/** A platform of many parts, about as large as a drawing may become. */
export const twentyFive = architectureOf(
  [
    ...['A Customer @public', 'A Support staff @public', 'P Web front end @edge'],
    ...['P API gateway @edge', 'P Session service @edge', 'P Agent orchestrator @core'],
    ...['P Planner @core', 'P Tool router @core', 'P Code sandbox @exec', 'P Browser worker @exec'],
    ...['P Retrieval service @data', 'P Embedding service @data', 'S Vector index @data'],
    ...['S Document store @data', 'S Conversation memory @data', 'S Secrets vault @vault'],
    ...['S Audit log @vault', 'S Billing database @vault', 'P Model gateway @core'],
    ...['E Hosted model @provider', 'E Fallback model @provider', 'E Search engine @saas'],
    ...['E CRM of the customer @saas', 'E Mail provider @saas', 'E Monitoring service'],
  ],
  '0-2+ 2-3+ 1-3+ 3-4 3-5 5-6 6-5 5-7 7-8 7-9 8-7 9-7 9-21! 5-10 10-11 11-12 10-12 12-10 13-11 ' +
    '5-14 14-5 7-15+ 5-16 7-16 3-17 5-18 18-19+ 19-18+ 18-20+ 20-18+ 7-22 7-23! 22-7 23-7 16-24 ' +
    '18-24 5-3 3-2 2-0+ 1-13',
  {
    ...{ public: 'Public internet', edge: 'Edge network', core: 'Agent core' },
    ...{ exec: 'Isolated execution', data: 'Knowledge', vault: 'Secrets and records' },
    ...{ provider: 'Model providers', saas: 'Third-party services' },
  },
);

/** Names that no font table foresees, lines that turn back, and boundaries without content. */
export const hostile = architectureOf(
  [
    `A ${'W'.repeat(80)} @a`,
    `P ${'模型上下文协议服务器'.repeat(8)} @a`,
    'S x',
    `E ${'خادم النماذج الخارجي '.repeat(3).trim()} @b`,
    `P ${'A name of many words, '.repeat(3)}ends @b`,
    'P 👩🏽‍🚀👩🏽‍🚀👩🏽‍🚀 @b',
    'E Nobody speaks to it',
  ],
  '0-0 0-1 0-1 0-1 1-0 1-2 2-2 2-3 3-0 3-4! 4-5+ 5-5',
  { a: '網'.repeat(80), b: 'B', empty: `An empty boundary ${'with a long name '.repeat(3)}end` },
);
