import { counted, number } from "../texts/counted.ts";
import { defineTexts } from "../texts/texts.ts";

export const texts = defineTexts({
  en: {
    choose: "Organization",
    none: "No organization found",
    more: (shown: string, all: string) => `${shown} of ${all}: type to find others`,
    empty: "No organizations yet",
    notFound: (code: string) => `No organization has the code ${code}`,
    home: "Go to the first organization",
    actions: "Manage organization",
    manage: "Manage",
    create: "New organization",
    edit: "Edit organization",
    remove: "Delete organization",
    save: "Save",
    createIt: "Create",
    name: "Organization name",
    code: "Organization code",
    codeHint: "Used in links and integrations. Letters, digits, - _ . only, at most 64.",
    codeChange: "Links and integrations that use the old code will stop working.",
    description: "Description",
    created: (name: string) => `Created ${name}`,
    saved: (name: string) => `Saved ${name}`,
    removed: (name: string) => `Deleted ${name}`,
    removeTitle: (name: string) => `Delete ${name}?`,
    removeEffect: (departments: number, members: number) =>
      `Also deletes ${counted(departments, "department", "departments")}. ${
        members === 0
          ? "No members are affected."
          : `${counted(members, "person loses", "people lose")} these memberships. Accounts stay.`
      }`,
    removeCounting: "Counting what is affected …",
    forGood: "This cannot be undone.",
    typeName: (name: string) => `Type ${name} to confirm`,
    typeNameWrong: "The name does not match.",
    removeIt: "Delete permanently",
  },
  zh: {
    choose: "组织机构",
    none: "没有找到组织机构",
    more: (shown: string, all: string) => `显示 ${shown} / ${all} 个，输入以查找其他`,
    empty: "暂无组织机构",
    notFound: (code: string) => `没有编码为 ${code} 的组织机构`,
    home: "前往第一个组织机构",
    actions: "管理组织机构",
    manage: "管理",
    create: "新建组织机构",
    edit: "编辑组织机构",
    remove: "删除组织机构",
    save: "保存",
    createIt: "创建",
    name: "组织机构名称",
    code: "组织机构编码",
    codeHint: "用于链接和集成。只能包含字母、数字和 - _ .，最多 64 个字符。",
    codeChange: "使用旧编码的链接和集成将失效。",
    description: "描述",
    created: (name: string) => `已创建 ${name}`,
    saved: (name: string) => `已保存 ${name}`,
    removed: (name: string) => `已删除 ${name}`,
    removeTitle: (name: string) => `删除 ${name}？`,
    removeEffect: (departments: number, members: number) =>
      `将同时删除 ${number(departments)} 个部门。${
        members === 0 ? "不影响任何成员。" : `${number(members)} 名成员将离开这些部门，账号本身不会被删除。`
      }`,
    removeCounting: "正在统计受影响的内容…",
    forGood: "此操作无法撤销。",
    typeName: (name: string) => `输入 ${name} 以确认`,
    typeNameWrong: "名称不一致。",
    removeIt: "永久删除",
  },
});
