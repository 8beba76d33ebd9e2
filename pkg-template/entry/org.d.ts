import type { ManagementClient } from "./index.js";

/** A file as it comes from a file chooser or a disk. `File` of a browser is one. */
export type OrganizationFile =
  | File
  | {
      /** Name with extension; appears in problems and plans. */
      name: string;
      /** The content: bytes, or text that is decoded already. */
      data: string | ArrayBuffer | Uint8Array;
    };

/** Language of messages. Default: `en-US`. */
export type OrganizationLang = "en-US" | "zh-CN";

/** A problem of a file, with its message in the language that was asked for. */
export type ReportedProblem = Problem & {
  /** One sentence for a person. */
  message: string;
};

/** What the files say, and what is wrong with them. */
export interface ParsedOrganization {
  /** What the files say; absent if a problem is an error. */
  organization?: DesiredOrganization;
  /** The first 1,000 problems. */
  problems: ReportedProblem[];
  /** How many problems there are beyond those that are listed. */
  moreProblems: number;
  /** The layout of each table that was recognized. */
  layouts: FileLayout[];
}

/**
 * Reads files of an org chart and checks them: CSV, XLSX and JSON, in our layout, that of the vendor's import template, or WeCom's.
 *
 * Reports every problem with file, row and column, and guesses nothing. Never rejects because of what is in a file.
 *
 * @example
 * ```ts
 * const { organization, problems } = await parseOrganization([{ name: "departments.csv", data: "id,parent,name\nrd,,R&D\n" }]);
 * for (const { message } of problems) console.error(message);
 * ```
 */
export function parseOrganization(
  files: readonly OrganizationFile[],
  options?: { lang?: OrganizationLang },
): Promise<ParsedOrganization>;

/** Options of `readOrganization`. */
export interface ReadOrganizationOptions {
  /** Code of the organization. */
  organizationCode: string;
  /** Id of a department: only what is below it is asked for, where that needs fewer calls. Default: the whole organization. */
  scope?: string;
  /** People of the files: those who are in no department that was read are looked up, because they may exist all the same. */
  people?: readonly DesiredPerson[];
  /**
   * The most requests that may reach the service in any second. Default: 300, the limit of the service. What reads and applies with the
   * same client shares it. Each attempt of a call counts; the client's `maxRetries` has no effect.
   */
  requestsPerSecond?: number;
  /** The most requests at the same time. Default: 64. With a lower `maxConcurrency` of the client, the limit may not be reached. */
  concurrency?: number;
  /** Ends the reading; it then rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Told after each response. */
  onProgress?: (progress: ReadProgress) => void;
  /** Language of messages. Default: `en-US`. */
  lang?: OrganizationLang;
}

/** How far a reading is. */
export interface ReadProgress {
  /** Calls that have ended. */
  done: number;
  /** Calls in all, as far as known. */
  total: number;
}

/**
 * Reads departments, leaders, people and memberships from the service, by list calls only.
 *
 * Rejects with an `OrganizationError` if the service changes while it is read or contradicts itself, and with the client's error if
 * a call fails: the result is never shorter than what the service has.
 *
 * @example
 * ```ts
 * const snapshot = await readOrganization(client, { organizationCode: "steamory" });
 * console.log(snapshot.departments.length);
 * ```
 */
export function readOrganization(client: OrganizationClient, options: ReadOrganizationOptions): Promise<OrganizationSnapshot>;

/**
 * Plans the changes that make the service as the files say. Calls nothing.
 *
 * Rejects with an `OrganizationError` where the files cannot be meant for this organization. A plan may have questions or exceed
 * limits: `isApplicable` says whether it can be applied.
 *
 * @example
 * ```ts
 * const plan = await planOrganization(organization, snapshot, { memberships: "exact" });
 * console.log(await describePlan(plan));
 * ```
 */
export function planOrganization(
  organization: DesiredOrganization,
  snapshot: OrganizationSnapshot,
  options?: PlanOptions & { lang?: OrganizationLang },
): Promise<OrganizationPlan>;

/** Whether a plan has no open questions and keeps its limits. */
export function isApplicable(plan: OrganizationPlan): boolean;

/** Options of `describePlan`. */
export interface DescribePlanOptions {
  /** Language. Default: `en-US`. */
  lang?: OrganizationLang;
  /** Colours for a terminal. Default: none. */
  color?: boolean;
  /** The most lines of the tree. Default: 200. */
  maxLines?: number;
}

/** A plan for people: a tree of differences with counts, the questions, the limits and the rows that are left out. */
export function describePlan(plan: OrganizationPlan, options?: DescribePlanOptions): Promise<string>;

/** Where an apply writes what it does, line by line. */
export interface OrganizationJournal {
  /** What an earlier apply of the same plan wrote. */
  text?: string;
  /** Stores lines; the calls that they announce are made only when the promise resolves. */
  append(lines: string): void | PromiseLike<void>;
}

/** Steps of a plan by what became of them. */
export interface ApplyProgress {
  /** Steps of the plan. */
  total: number;
  /** Carried out, in this run or an earlier one. */
  done: number;
  /** Already as wanted. */
  unchanged: number;
  /** Not carried out, or the service stored something else. */
  failed: number;
  /** Not tried: somebody else has changed what they touch since the plan was made. */
  refused: number;
  /** Not tried: they need a step that was not carried out. */
  blocked: number;
  /** May have been carried out, or not. Apply again with the journal to find out. */
  unknown: number;
  /** Not ended. */
  left: number;
}

/** What became of a step, or of a row of the files. */
export type StepStatus = "left" | "done" | "unchanged" | "failed" | "refused" | "blocked" | "unknown";

/** A person of a step for whom it was not carried out. */
export interface RefusedPerson {
  /** Index in the step's list of people. */
  index: number;
  /** Why. */
  reason: {
    /** Stable code, such as `changed`, `gone` or `key_taken`. */
    code: string;
    /** Id of the department or the person. */
    id: string;
    /** What was expected: a digest, or a value. */
    expected?: string;
    /** What was found instead. */
    found?: string;
  };
}

/** What an apply has done. */
export interface ApplyReport {
  /** Id of the plan. */
  plan: string;
  /** All of it is done, part of it, or nothing. */
  outcome: "done" | "inPart" | "nothing";
  /** Counts. */
  progress: ApplyProgress;
  /** Why it ended early, such as a service that cannot be reached. */
  stopped?: {
    /** `kind` of the error. */
    kind: string;
    /** What happened, for people. */
    message: string;
  };
  /** Each step, in the order of the plan. */
  steps: {
    /** Its id. */
    id: string;
    /** What it does. */
    action: StepAction;
    /** The department's path or the person's name. */
    target: string;
    /** What became of it. */
    status: StepStatus;
    /** Why it is not done: a kind, a code or the id of a step, and what was found. */
    reason?: string;
    /** The same for people, in the language that was asked for. */
    message?: string;
    /** The people for whom it was not carried out. */
    refused?: RefusedPerson[];
  }[];
  /** Each row of the files that the plan has a step for: the worst of its steps. */
  rows: {
    /** The row. */
    place: Place;
    /** What became of it. */
    status: StepStatus;
    /** Id of that step. */
    step: string;
    /** The department's path or the person's name. */
    target: string;
    /** Why it is not done. */
    reason?: string;
    /** The same for people. */
    message?: string;
  }[];
  /** The rows as a CSV file, in which a spreadsheet runs no formula. */
  csv: string;
}

/** Options of `applyOrganizationPlan`. */
export interface ApplyOrganizationOptions {
  /** Where to write what is done, so that an apply that was interrupted can go on. */
  journal: OrganizationJournal;
  /**
   * The most requests that may reach the service in any second. Default: 300, the limit of the service. What reads and applies with the
   * same client shares it. Each attempt of a call counts; the client's `maxRetries` has no effect.
   */
  requestsPerSecond?: number;
  /** The most requests at the same time. Default: 64. With a lower `maxConcurrency` of the client, the limit may not be reached. */
  concurrency?: number;
  /** Ends the apply after the calls under way, which are still written into the journal. */
  signal?: AbortSignal;
  /** Told after each step. */
  onProgress?: (progress: ApplyProgress) => void;
  /** Language of messages. Default: `en-US`. */
  lang?: OrganizationLang;
}

/**
 * Makes the changes of a plan. Before each it compares what is touched with what the plan was made from, and refuses what somebody
 * else has changed since.
 *
 * Resolves to a report even if steps failed. Rejects with an `OrganizationError` before anything is written if the plan was changed by
 * hand, has questions, exceeds limits, or if the journal is one of another plan.
 */
export function applyOrganizationPlan(
  client: OrganizationClient,
  plan: OrganizationPlan,
  options: ApplyOrganizationOptions,
): Promise<ApplyReport>;

/**
 * Writes a snapshot as files that `parseOrganization` reads. A plan from them has no changes.
 *
 * What a spreadsheet would run as a formula is quoted.
 */
export function exportOrganization(
  snapshot: OrganizationSnapshot,
  options?: ExportOptions & { lang?: OrganizationLang },
): Promise<ExportedFile[]>;

/** The methods of a client that this module calls. Every `ManagementClient` has them. */
export type OrganizationClient = Pick<
  ManagementClient,
  | "addDepartmentMembers"
  | "createDepartment"
  | "createUsersBatch"
  | "deleteDepartment"
  | "getAllDepartments"
  | "getDepartment"
  | "getOrganization"
  | "getUserBatch"
  | "getUserDepartments"
  | "listChildrenDepartments"
  | "listDepartmentMemberIds"
  | "listDepartmentMembers"
  | "listUsers"
  | "removeDepartmentMembers"
  | "setUserDepartments"
  | "updateDepartment"
>;

/** Why files, a plan or a journal are refused. `code` is stable, `message` is not. */
export class OrganizationError extends Error {
  private constructor();
  readonly name: "OrganizationError";
  /** Stable: `too_few_rows`, `plan_changed`, `journal_of_another_plan`, …. */
  readonly code: string;
}
