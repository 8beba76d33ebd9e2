import { useMemo } from "react";
import { useLanguage } from "./language.ts";

const LOCALES = { en: "en-GB", zh: "zh-CN" };

/** Numbers and moments as the language of the page writes them. */
export function useFormats() {
  const locale = LOCALES[useLanguage()];
  return useMemo(() => {
    const numbers = new Intl.NumberFormat(locale);
    const moments = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
    return {
      number: (value: number) => numbers.format(value),
      /** Of an ISO 8601 time; the text itself if it is none. */
      moment(text: string | undefined) {
        const at = Date.parse(text ?? "");
        return Number.isNaN(at) ? (text ?? "") : moments.format(at);
      },
    };
  }, [locale]);
}
