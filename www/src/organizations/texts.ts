import { defineTexts } from "../texts/texts.ts";

export const texts = defineTexts({
  en: {
    choose: "Organization",
    search: "Search organizations",
    none: "No organization found",
    empty: "There is no organization yet",
    notFound: (code: string) => `There is no organization with the code ${code}`,
    home: "To the first organization",
  },
  zh: {
    choose: "组织机构",
    search: "搜索组织机构",
    none: "没有找到组织机构",
    empty: "还没有组织机构",
    notFound: (code: string) => `没有编码为 ${code} 的组织机构`,
    home: "前往第一个组织机构",
  },
});
