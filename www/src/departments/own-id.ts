// The id by which this page finds a department again that it has created: nobody gave it, so nobody is shown it.

/** As `openDepartmentId`. */
export const newOwnId = (): string => crypto.randomUUID();

/** Whether an `openDepartmentId` looks like one of ours. Ids from another directory may, too; they are in the API all the same. */
export const isOwn = (openDepartmentId: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(openDepartmentId);
