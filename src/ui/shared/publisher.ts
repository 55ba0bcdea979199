/** Where the code lies, and the public catalog that is made with it. */
export const REPOSITORY = 'https://github.com/agent-threat-catalog/agent-threat-catalog';

/** On what terms the entries may be used. */
type Licence = {
  /** An SPDX id, such as `CC-BY-4.0`, or one of its own, such as `LicenseRef-Internal-use-only`. */
  readonly id: string;
  /** The same for people. */
  readonly name: string;
  /** Where it can be read; undefined for terms without an address of their own. */
  readonly url: string | undefined;
};

/** Who publishes a site, on which terms, and where a reader turns to. */
export type Publisher = {
  /** What the catalog is called, for people and in feeds. */
  readonly name: string;
  /** Whom to name who carries a score on. */
  readonly attribution: string;
  /** Undefined where nobody has said on what terms the entries may be used. */
  readonly licence: Licence | undefined;
  /** Where the commits of the entries can be read; undefined where that is nobody’s business. */
  readonly repository: string | undefined;
  /** Where a reader says that something is wrong or missing; undefined where nobody is named. */
  readonly contact: string | undefined;
  /** True for the entries that come with the code: then the forms and pages of its repository are meant. */
  readonly isPublic: boolean;
};

/** What is true of the public catalog, and of nothing that anybody else builds. */
export const PUBLIC: Publisher = {
  name: 'Agent Threat Catalog',
  attribution: 'Agent Threat Catalog contributors',
  licence: {
    id: 'CC-BY-4.0',
    name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
  repository: REPOSITORY,
  contact: undefined,
  isPublic: true,
};

/**
 * What is true of entries from anywhere else, until somebody says more: nothing leads to the public
 * catalog, where a word of a private entry must not be typed.
 */
export const PRIVATE: Publisher = {
  name: 'Private agent threat catalog',
  attribution: 'Publisher of this private catalog',
  licence: undefined,
  repository: undefined,
  contact: undefined,
  isPublic: false,
};

/** The forms of the public repository that a reader of an entry may want. */
const FORMS = {
  vendor: '3-vendor-response.yml',
  wrong: '2-wrong-fact.yml',
  removal: '4-removal-or-rename.yml',
  missing: '1-new-agent.yml',
} as const;

/** What a reader may want to say. */
export type FormName = keyof typeof FORMS;

/**
 * The addresses outside the site that a publisher stands behind.
 * @param publisher of the site
 */
export function outsideUrls({ repository, contact, isPublic }: Publisher) {
  return {
    /** Where a commit can be read. */
    commit: (hash: string) => repository && `${repository}/commit/${hash}`,
    /** Where the file of an entry is edited. */
    edit: (id: string) =>
      isPublic && repository ? `${repository}/edit/main/content/agents/${id}.md` : undefined,
    /**
     * The address of a form, with what is known filled in: blank issues are switched off, so that a
     * bare address would lead to the list of forms. Elsewhere than in the public catalog the contact
     * stands for all forms, and is told nothing.
     */
    form: (form: FormName, fields: Readonly<Record<string, string>> = {}) => {
      if (!isPublic || !repository) return contact;
      const query = new URLSearchParams({ template: FORMS[form], ...fields });
      return `${repository}/issues/new?${query.toString()}`;
    },
  };
}
