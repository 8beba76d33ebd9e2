/** What an export is of. */
export interface Scope {
  readonly organizationCode: string;
  readonly departmentId: string;
  /** Whether sub-departments are included. */
  readonly below: boolean;
}

/** Told how many people have been read, of how many. */
export type Report = (done: number, total: number) => void;
