import { defineTexts } from "../texts/texts.ts";

export const texts = defineTexts({
  en: {
    product: "Directory",
    language: "Language",
    colours: "Appearance",
    system: "System default",
    light: "Light",
    dark: "Dark",
    openTree: "Show departments",
    departments: "Departments",
    people: "People",
    pages: "Pages",
    notFound: "Page not found",
    home: "Go to start",
    skip: "Skip to content",
  },
  zh: {
    product: "组织架构",
    language: "语言",
    colours: "外观",
    system: "跟随系统",
    light: "浅色",
    dark: "深色",
    openTree: "显示部门",
    departments: "部门",
    people: "用户",
    pages: "页面",
    notFound: "页面不存在",
    home: "返回首页",
    skip: "跳到正文",
  },
});
