import { App as Messages, ConfigProvider, theme } from "antd";
import enUS from "antd/locale/en_US";
import zhCN from "antd/locale/zh_CN";
import { type PropsWithChildren, useLayoutEffect } from "react";
import { useLanguage } from "../texts/language.ts";
import { useIsDark } from "./colours.ts";
import { useReducedMotion } from "./media.ts";

const LOCALES = { en: enUS, zh: zhCN };
const HTML_LANGUAGES = { en: "en", zh: "zh-CN" };

/** antd's own colours for these have a contrast below 4.5 to 1 against the background, or against white text. */
const READABLE = {
  light: {
    colorError: "#cf1322",
    colorErrorHover: "#a8071a",
    colorLink: "#2f54eb",
    colorPrimaryHover: "#1d39c4",
    colorTextDescription: "rgba(0, 0, 0, 0.62)",
    colorTextPlaceholder: "rgba(0, 0, 0, 0.58)",
  },
  dark: {
    colorErrorText: "#f37370",
    colorErrorHover: "#b32226",
    colorLink: "#85a5ff",
    colorPrimaryHover: "#4666d6",
    colorTextDescription: "rgba(255, 255, 255, 0.65)",
    colorTextPlaceholder: "rgba(255, 255, 255, 0.6)",
  },
};

/** Provides colours and language, and the container for antd's messages. */
export function Appearance({ children }: PropsWithChildren) {
  const language = useLanguage();
  const dark = useIsDark();
  const motion = !useReducedMotion();

  // A layout effect, or the background would flash.
  useLayoutEffect(() => {
    document.documentElement.lang = HTML_LANGUAGES[language];
    // style.css and the browser's own controls follow it.
    document.documentElement.dataset.colours = dark ? "dark" : "light";
  }, [language, dark]);

  return (
    <ConfigProvider
      locale={LOCALES[language]}
      // A press of a button sends out a wave of its own, whatever `motion` is.
      wave={{ disabled: !motion }}
      // antd puts a space between two Chinese characters by default.
      button={{ autoInsertSpace: false }}
      theme={{
        algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
        // Messages below fields.
        components: dark ? { Form: { colorError: READABLE.dark.colorErrorText } } : {},
        token: {
          colorPrimary: "#2f54eb",
          colorInfo: "#2f54eb",
          borderRadius: 6,
          motion,
          ...(dark ? READABLE.dark : READABLE.light),
        },
      }}
    >
      {/* Above the tree: at the top, notices would cover the header or the title of a drawer. */}
      <Messages notification={{ placement: "bottomLeft", bottom: 12 }} component={false}>
        {children}
      </Messages>
    </ConfigProvider>
  );
}
