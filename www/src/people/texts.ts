import { defineTexts } from "../texts/texts.ts";

export const texts = defineTexts({
  en: { title: "Departments of the person", empty: "In no department" },
  zh: { title: "人员所在部门", empty: "不在任何部门" },
});
