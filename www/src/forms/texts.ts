import { defineTexts } from "../texts/texts.ts";

export const texts = defineTexts({
  en: {
    nameNeeded: "Enter a name.",
    codeNeeded: "Enter a code.",
    codeWrong: "No spaces or Chinese characters. At most 64 characters.",
    codeTaken: "This code is already in use.",
    codeRefused: (words: string) => `The service does not accept this code: ${words}`,
    tooLong: (most: string) => `At most ${most} characters.`,
    wrong: "This is not valid.",
    discardTitle: "Discard what you entered?",
    discardHint: "The list has not been used yet. If you close now, it is lost.",
    discard: "Discard",
    keep: "Keep editing",
  },
  zh: {
    nameNeeded: "请输入名称。",
    codeNeeded: "请输入编码。",
    codeWrong: "不能包含空格或中文，最多 64 个字符。",
    codeTaken: "该编码已被使用。",
    codeRefused: (words: string) => `服务不接受该编码：${words}`,
    tooLong: (most: string) => `最多 ${most} 个字符。`,
    wrong: "内容无效。",
    discardTitle: "放弃已输入的内容？",
    discardHint: "列表尚未提交，现在关闭将丢失已输入的内容。",
    discard: "放弃",
    keep: "继续编辑",
  },
});
