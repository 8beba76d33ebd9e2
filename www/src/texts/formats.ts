import { useMemo } from "react";
import { useLanguage } from "./language.ts";

const LOCALES = { en: "en-GB", zh: "zh-CN" };

/** Formats numbers and times in the language of the page. */
export function useFormats() {
  const locale = LOCALES[useLanguage()];
  return useMemo(() => {
    const numbers = new Intl.NumberFormat(locale);
    const moments = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
    return {
      number: (value: number) => numbers.format(value),
      /** Formats an ISO 8601 time; returns any other text as it is. */
      moment(text: string | undefined) {
        const at = Date.parse(text ?? "");
        return Number.isNaN(at) ? (text ?? "") : moments.format(at);
      },
    };
  }, [locale]);
}
