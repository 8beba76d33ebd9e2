import { defineTexts } from "../texts/texts.ts";

export const texts = defineTexts({
  en: {
    needed: "This is needed.",
    wrong: (expected: string, received: string) => `Expected ${expected}, found ${received}.`,
    tooLong: (most: string) => `At most ${most} characters.`,
  },
  zh: {
    needed: "此项必填。",
    wrong: (expected: string, received: string) => `格式不符：应为 ${expected}，实为 ${received}。`,
    tooLong: (most: string) => `最多 ${most} 个字符。`,
  },
});
