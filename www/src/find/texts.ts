import { counted, number } from "../texts/counted.ts";
import { defineTexts } from "../texts/texts.ts";

export const texts = defineTexts({
  en: {
    search: "Search the directory",
    placeholder: "Search",
    open: "Search",
    close: "Close search",
    results: "Search results",
    people: "People",
    departments: "Departments",
    organizations: "Organizations",
    inOrganizations: (some: number, all: number) => `Departments (${number(some)} of ${number(all)} organizations searched)`,
    all: (count: number) => `Show all ${counted(count, "person", "people")}`,
    nothing: (text: string) => `No results for “${text}”`,
    nothingHint: "Search for part of a name, email, phone number or username, or for a whole department code.",
    searching: "Searching …",
    count: (count: string) => `${count} found`,
  },
  zh: {
    search: "搜索整个组织架构",
    placeholder: "搜索",
    open: "搜索",
    close: "关闭搜索",
    results: "搜索结果",
    people: "用户",
    departments: "部门",
    organizations: "组织机构",
    inOrganizations: (some: number, all: number) => `部门（已搜索 ${number(some)} / ${number(all)} 个组织机构）`,
    all: (count: number) => `显示全部 ${number(count)} 名用户`,
    nothing: (text: string) => `未找到“${text}”`,
    nothingHint: "可按姓名、邮箱、手机号或用户名的一部分搜索，或输入完整的部门编码。",
    searching: "正在搜索…",
    count: (count: string) => `找到 ${count} 个结果`,
  },
});
