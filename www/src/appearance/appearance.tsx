import { App as Messages, ConfigProvider, theme } from "antd";
import enUS from "antd/locale/en_US";
import zhCN from "antd/locale/zh_CN";
import { type PropsWithChildren, useEffect } from "react";
import { useLanguage } from "../texts/language.ts";
import { useIsDark } from "./colours.ts";

const LOCALES = { en: enUS, zh: zhCN };
const HTML_LANGUAGES = { en: "en", zh: "zh-CN" };

/** antd's own colours for these have less than 4.5 to 1 against the ground. */
const READABLE = {
  light: { colorLink: "#2f54eb", colorTextDescription: "rgba(0, 0, 0, 0.62)", colorTextPlaceholder: "rgba(0, 0, 0, 0.58)" },
  dark: {
    colorLink: "#85a5ff",
    colorTextDescription: "rgba(255, 255, 255, 0.65)",
    colorTextPlaceholder: "rgba(255, 255, 255, 0.55)",
  },
};

/** Colours and language for everything inside; and the place where antd shows its messages. */
export function Appearance({ children }: PropsWithChildren) {
  const language = useLanguage();
  const dark = useIsDark();

  useEffect(() => {
    document.documentElement.lang = HTML_LANGUAGES[language];
    // style.css and the browser's own controls follow it.
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
  }, [language, dark]);

  return (
    <ConfigProvider
      locale={LOCALES[language]}
      theme={{
        algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
        token: { colorPrimary: "#2f54eb", borderRadius: 6, ...(dark ? READABLE.dark : READABLE.light) },
      }}
    >
      {/* One message at a time: more would cover what stands below. */}
      <Messages message={{ maxCount: 1 }} component={false}>
        {children}
      </Messages>
    </ConfigProvider>
  );
}
