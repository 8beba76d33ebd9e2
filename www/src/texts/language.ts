// The language of the page: what the person chose, or the browser's.
import { createSetting } from "../appearance/setting.ts";

export type Language = "en" | "zh";

const fallback: Language = navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en";

const setting = createSetting<Language>("console.language", ["en", "zh"], fallback);

export const useLanguage = setting.use;
export const setLanguage = setting.set;
