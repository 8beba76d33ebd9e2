import { defineTexts } from "../texts/texts.ts";

export const texts = defineTexts({
  en: {
    product: "Departments",
    language: "Language",
    colours: "Colours",
    system: "As the system",
    light: "Light",
    dark: "Dark",
    openTree: "Show the departments",
    departments: "Departments",
    notFound: "There is no such page",
    home: "To the first page",
    skip: "To the content",
  },
  zh: {
    product: "部门管理",
    language: "语言",
    colours: "外观",
    system: "跟随系统",
    light: "浅色",
    dark: "深色",
    openTree: "显示部门",
    departments: "部门",
    notFound: "页面不存在",
    home: "返回首页",
    skip: "跳到内容",
  },
});
