import type { VNode } from 'preact';

const facts = [
  { name: 'systemName', label: 'Name of the system' },
  { name: 'assessorId', label: 'Assessor' },
  { name: 'assessmentDate', label: 'Date, as 2026-11-21' },
  { name: 'findingId', label: 'Id of the finding' },
  { name: 'title', label: 'Title of the finding (may be empty)' },
];

type Props = {
  /** The core risks that a finding may have. */
  readonly categories: readonly string[];
};

function FactForm({ categories }: Props): VNode {
  return (
    <form class="metrics" data-facts="" aria-label="Facts of the report">
      {facts.map(({ name, label }) => (
        <p>
          <label for={`w-${name}`}>{label}</label>{' '}
          <input id={`w-${name}`} name={name} type="text" autocomplete="off" />
        </p>
      ))}
      <p>
        <label for="w-category">Core risk</label>
        <select id="w-category" name="category">
          <option value="">choose</option>
          {categories.map((name) => (
            <option>{name}</option>
          ))}
        </select>
      </p>
    </form>
  );
}

function ReportText(): VNode {
  return (
    <>
      <p class="pick">
        <label for="w-report">Report as JSON</label>{' '}
        <textarea id="w-report" data-report="" rows={12} spellcheck={false}></textarea>
      </p>
      <p class="actions">
        <button type="button" data-write-report="">
          Write the report
        </button>{' '}
        <button type="button" data-read-report="">
          Read the report
        </button>{' '}
        <button type="button" data-copy="report">
          Copy the report
        </button>{' '}
        <button type="button" data-save-report="">
          Save the report
        </button>
      </p>
      <p class="pick">
        <label for="w-file">Read a file</label>{' '}
        <input type="file" id="w-file" accept=".json,application/json" data-report-file="" />
      </p>
    </>
  );
}

/** The assessment report of the calculator, before its code has run. */
export function ReportForm({ categories }: Props): VNode {
  return (
    <section class="bench" aria-labelledby="report">
      <div>
        <h2 id="report">Assessment report</h2>
        <p>
          AIVSS 0.8 describes a report in JSON, in its Appendix A. Here it holds one finding, with
          the score above. It is written only if it keeps to the rules of the appendix: the factors
          of 0.8, each 0, 0.5 or 1, and a CVSS v4.0 vector. If not, you are told why. A report that
          you read in may be less strict: what cannot be taken is listed with its place.
        </p>
        <FactForm categories={categories} />
        <ReportText />
        <p class="pick" data-findings="" hidden>
          <label for="w-finding">Finding of the report</label>
          <select id="w-finding" data-finding=""></select>
        </p>
        <p data-report-note="" hidden></p>
        <ul class="small" data-report-problems="" hidden></ul>
      </div>
    </section>
  );
}
