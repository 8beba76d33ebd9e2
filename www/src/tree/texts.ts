import { defineTexts } from "../texts/texts.ts";

export const texts = defineTexts({
  en: { empty: "No departments yet" },
  zh: { empty: "还没有部门" },
});
