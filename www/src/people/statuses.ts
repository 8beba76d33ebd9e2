import type { UserStatus } from "genauth-management";
import { defineTexts } from "../texts/texts.ts";

/** The names of the states of an account. */
export const statuses = defineTexts({
  en: {
    Activated: "Active",
    Suspended: "Suspended",
    Deactivated: "Deactivated",
    Resigned: "Resigned",
    Archived: "Archived",
  } satisfies Record<UserStatus, string>,
  zh: {
    Activated: "正常",
    Suspended: "已暂停",
    Deactivated: "已停用",
    Resigned: "已离职",
    Archived: "已归档",
  },
});
