// The texts of the page in two languages. Each folder has its own texts.ts.
import { type Language, useLanguage } from "./language.ts";

/** A text, or a function that inserts names and numbers. */
type Text = string | ((...given: never[]) => string);

type Translated<English> = { readonly [Key in keyof English]: English[Key] extends string ? string : English[Key] };

type Texts<English> = { readonly [Name in Language]: Translated<English> };

/** Takes the keys from the English texts; the compiler requires the same keys in Chinese. */
export function defineTexts<const English extends Record<string, Text>>(texts: {
  readonly en: English;
  readonly zh: NoInfer<Translated<English>>;
}): Texts<English> {
  return texts as Texts<English>;
}

/** The texts in the language of the page. */
export function useTexts<English>(texts: Texts<English>): Translated<English> {
  return texts[useLanguage()];
}
