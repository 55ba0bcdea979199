/**
 * ATLAS ids that were retired, with the id that took their place and the edition since which it has.
 * Source: the notes of ATLAS 2026.07, read in copies.
 */
export const atlasRetired = [
  {
    id: 'AML.T0019',
    name: 'Publish Poisoned Datasets',
    successor: 'AML.T0115.000',
    since: '2026.07',
  },
  {
    id: 'AML.T0058',
    name: 'Publish Poisoned Models',
    successor: 'AML.T0115.001',
    since: '2026.07',
  },
  {
    id: 'AML.T0104',
    name: 'Publish Poisoned AI Agent Tool',
    successor: 'AML.T0115.002',
    since: '2026.07',
  },
  {
    id: 'AML.T0045',
    name: 'ML Intellectual Property Theft',
    successor: 'AML.T0048.004',
    since: '5.0',
  },
] as const;

/**
 * ATLAS ids that once stood for something else. A mapping that was made by the old name is wrong, not
 * old: nothing in the id tells, so that readers are told on its page.
 */
export const atlasReused = [
  { id: 'AML.T0018.001', was: 'Inject Payload', now: 'AML.T0018.002' },
] as const;
