import { REPOSITORY } from '#ui/shared/urls.ts';

/** The forms of the repository that a reader of an entry may want. */
const FORMS = {
  vendor: '3-vendor-response.yml',
  wrong: '2-wrong-fact.yml',
  removal: '4-removal-or-rename.yml',
  missing: '1-new-agent.yml',
} as const;

/**
 * The address of a form, with what is known filled in: blank issues are switched off, so that a
 * bare address would lead to the list of forms.
 * @param form which one
 * @param fields values by the id of the form's field
 */
export function issueForm(
  form: keyof typeof FORMS,
  fields: Readonly<Record<string, string>>,
): string {
  const query = new URLSearchParams({ template: FORMS[form], ...fields });
  return `${REPOSITORY}/issues/new?${query.toString()}`;
}

/** Where the file of an entry is edited. */
export function editAddress(id: string): string {
  return `${REPOSITORY}/edit/main/content/agents/${id}.md`;
}
