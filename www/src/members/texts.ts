import { defineTexts } from "../texts/texts.ts";

export const texts = defineTexts({
  en: { members: "Members", empty: "Nobody is in this department" },
  zh: { members: "成员", empty: "该部门没有成员" },
});
