/**
 * The values that the rubric describes, from the least to the most. Other values of two decimals may
 * lie between; the reason must then say why neither neighbour fits.
 */
export const markValues = [0, 0.3, 0.5, 0.7, 0.8, 1] as const;

/** What an agent looks like at each of `markValues`, in that order. */
type Marks = readonly [string, string, string, string, string, string];

/** One factor: all that the catalog says of it stands here, and is derived from nowhere else. */
export type FactorRow = {
  readonly key: string;
  readonly name: string;
  /** The name in a word or two, for the axes of a drawing. */
  readonly label: string;
  /** Its two letters in the catalog's own vector. */
  readonly code: string;
  /** The question that its value answers: how far or how much, never whether. */
  readonly asks: string;
  /** The factor of AIVSS 0.8 (Table 2) that it corresponds to; `null` where 0.8 has none. */
  readonly strict08: string | null;
  readonly marks: Marks;
};

/**
 * The agentic risk factors, in the order in which the catalog prints them. AIVSS 0.8 has the Natural
 * Language Interface in place of Goal-Driven Planning.
 * Source: OWASP AIVSS 0.5, section 1, and 0.8, Table 2. The marks are the catalog's own: the
 * specification says what 0, 0.5 and 1 mean, and leaves the rest to the assessor.
 */
export const factors = [
  {
    key: 'autonomyOfAction',
    name: 'Autonomy of Action',
    label: 'Autonomy',
    code: 'AU',
    asks: 'How far can the agent commit actions without a person who approves them?',
    strict08: 'autonomy',
    marks: [
      'It acts only when a person orders that very action.',
      'A person approves every action unless somebody changes the default.',
      'It reads on its own, and asks before it changes anything.',
      'It acts alone within a task that a person started, with guard rails that are on by default.',
      'It acts alone within a task that a person started, and no guard rail is on by default.',
      'It starts by itself, on triggers or by the clock, and may then do anything it is able to.',
    ],
  },
  {
    key: 'goalDrivenPlanning',
    name: 'Goal-Driven Planning',
    label: 'Planning',
    code: 'GP',
    asks: 'How far can the agent break a goal into steps of its own and revise them?',
    strict08: null,
    marks: [
      'It makes one call to a model and is done.',
      'It walks through fixed steps that an author laid out.',
      'It calls tools in a loop until it has an answer, without a plan.',
      'It writes a plan and follows it.',
      'It revises its plan on the way and sets itself goals beneath the one it was given.',
      'It sets its own goals and pursues them for days.',
    ],
  },
  {
    key: 'selfModification',
    name: 'Self-Modification',
    label: 'Self-mod.',
    code: 'SM',
    asks: 'How far can the agent change its own goals, prompts, tools or code?',
    strict08: 'self_mod',
    marks: [
      'Nothing that it does changes how it works.',
      'What it reads in a session changes how it behaves in that session.',
      'It writes instructions or memories that later runs read.',
      'It writes tools or skills that it uses later.',
      'It installs extensions or changes its own configuration.',
      'It changes its own code or the weights of its model.',
    ],
  },
  {
    key: 'dynamicToolUse',
    name: 'Dynamic Tool Use',
    label: 'Tools',
    code: 'TU',
    asks: 'How many tools can the agent choose at run time, and how much may they do?',
    strict08: 'tools',
    marks: [
      'It has no tools.',
      'It has a few fixed tools that only read.',
      'It has a fixed set of tools, and some of them write.',
      'A configuration decides which tools it has, for example a list of MCP servers.',
      'The model picks among many tools, a shell or a browser among them.',
      'It makes or finds tools while it runs, and can run any command.',
    ],
  },
  {
    key: 'persistentMemory',
    name: 'Persistent Memory',
    label: 'Memory',
    code: 'PM',
    asks: 'How long does the agent keep what it has read and done?',
    strict08: 'persistence',
    marks: [
      'It keeps nothing from one call to the next.',
      'It remembers within one task.',
      'It keeps a session, which can be taken up again.',
      'It remembers across sessions, for one user.',
      'Several users share what it remembers, or a knowledge base that it fills.',
      'It keeps what it likes without a limit, tends it itself and shares it among agents.',
    ],
  },
  {
    key: 'contextualAwareness',
    name: 'Contextual Awareness',
    label: 'Context',
    code: 'CA',
    asks: 'How much of its surroundings does the agent read to decide?',
    strict08: 'context',
    marks: [
      'It sees the prompt and nothing else.',
      'It sees the files that a person gives it.',
      'It looks things up in sources that somebody chose for it.',
      'It reads its surroundings: the files round it, the screen or the web.',
      'It draws on several live sources and chooses among them.',
      'It watches its surroundings all the time.',
    ],
  },
  {
    key: 'dynamicIdentity',
    name: 'Dynamic Identity',
    label: 'Identity',
    code: 'DI',
    asks: 'How far can the agent take on roles, keys or tenants at run time?',
    strict08: 'identity',
    marks: [
      'It has no credentials.',
      'It uses one fixed service account.',
      'It acts with the rights of its user.',
      'It holds several credentials and picks one by the task.',
      'It acts in the name of other users, or passes rights on.',
      'It obtains or creates new identities itself.',
    ],
  },
  {
    key: 'multiAgentInteractions',
    name: 'Multi-Agent Interactions',
    label: 'Multi-agent',
    code: 'MA',
    asks: 'How far does the agent depend on, or steer, other agents?',
    strict08: 'multi_agent',
    marks: [
      'It deals with no other agent.',
      'It calls another agent as a tool, where an author built that in.',
      'It starts agents of its own and gathers what they return.',
      'Agents work in teams and talk to each other.',
      'It speaks an open protocol with agents of others, such as A2A or an MCP server.',
      'It takes part in a market or a swarm that anybody may join.',
    ],
  },
  {
    key: 'nonDeterminism',
    name: 'Non-Determinism',
    label: 'Non-determ.',
    code: 'ND',
    asks: 'How much can the outcome vary for the same input?',
    strict08: 'non_determinism',
    marks: [
      'Rules decide, and the same input gives the same outcome.',
      'A model fills gaps in a strict flow.',
      'A model picks among branches that an author drew.',
      'A model decides what comes next.',
      'A model decides what comes next and writes code that runs.',
      'Many models act on each other, and no run can be repeated.',
    ],
  },
  {
    key: 'opacityAndReflexivity',
    name: 'Opacity & Reflexivity',
    label: 'Opacity',
    code: 'OP',
    asks: 'How hard is it to see why the agent did something?',
    strict08: 'opacity',
    marks: [
      'Every step is recorded and can be replayed.',
      'Traces and evaluation are built in.',
      'There are logs, and they show part of the reasons.',
      'Little is recorded unless somebody switches it on.',
      'The vendor runs it, and only results can be seen.',
      'Nothing of what it does can be seen.',
    ],
  },
] as const satisfies readonly FactorRow[];

/** The factor of 0.8 that the catalog's own lack. It never enters the catalog score. */
export const eleventhFactor = {
  key: 'naturalLanguageInterface',
  name: 'Natural Language Interface',
  label: 'Language',
  code: 'NL',
  asks: 'How far do words in natural language steer the control logic?',
  strict08: 'language',
  /** The factor in whose place it stands in 0.8. */
  insteadOf: 'goalDrivenPlanning',
  marks: [
    'It takes structured calls only.',
    'Free text fills fields whose meaning is fixed.',
    'Free text asks questions, and starts nothing.',
    'Free text starts actions out of a fixed list.',
    'Free text decides which tools run and in which order.',
    'Free text is the only control there is, also text that the agent reads on its way.',
  ],
} as const satisfies FactorRow & { readonly insteadOf: FactorKey };

export type FactorKey = (typeof factors)[number]['key'];

/** Value of a factor: 0.00–1.00, or `unknown` when nobody has checked it. */
export type FactorValue = number | 'unknown';

/** One mark of the rubric: a value, and what an agent with it looks like. */
export type Mark = { readonly value: (typeof markValues)[number]; readonly means: string };

/** The rubric of one factor, from the least value to the most. */
export function marksOf({ marks }: Pick<FactorRow, 'marks'>): Mark[] {
  return markValues.map((value, index) => ({ value, means: marks[index] ?? '' }));
}
