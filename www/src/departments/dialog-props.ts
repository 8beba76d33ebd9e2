import type { DepartmentDto } from "genauth-management";

/** What each dialog of a department takes. */
export interface DialogProps {
  readonly department: DepartmentDto;
  readonly onClosed: () => void;
}
