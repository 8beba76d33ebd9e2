import { defineTexts } from "../texts/texts.ts";

export const texts = defineTexts({
  en: {
    needed: "This is needed.",
    wrong: (expected: string, received: string) => `Expected ${expected}, found ${received}.`,
    taken: "This is taken already. Choose another one.",
    tooLong: (most: string) => `At most ${most} characters.`,
  },
  zh: {
    needed: "此项必填。",
    wrong: (expected: string, received: string) => `格式不符：应为 ${expected}，实为 ${received}。`,
    taken: "已被使用，请换一个。",
    tooLong: (most: string) => `最多 ${most} 个字符。`,
  },
});
