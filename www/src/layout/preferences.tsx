import { GlobalOutlined, MoonOutlined } from "@ant-design/icons";
import { type Colours, setColours, useColours } from "../appearance/colours.ts";
import { type Language, setLanguage, useLanguage } from "../texts/language.ts";
import { useTexts } from "../texts/texts.ts";
import { MenuButton } from "./menu-button.tsx";
import { texts } from "./texts.ts";

/** Each in its own language, so that people find theirs on a page that they cannot read. */
const LANGUAGES = [
  { key: "en", label: "English" },
  { key: "zh", label: "中文" },
] satisfies { key: Language; label: string }[];

const COLOURS = ["system", "light", "dark"] satisfies Colours[];

/** Language and colours, kept in this browser. */
export function Preferences() {
  const t = useTexts(texts);
  return (
    <>
      <MenuButton
        icon={<GlobalOutlined />}
        label={t.language}
        items={LANGUAGES}
        selected={useLanguage()}
        onChosen={(key) => setLanguage(key as Language)}
      />
      <MenuButton
        icon={<MoonOutlined />}
        label={t.colours}
        items={COLOURS.map((key) => ({ key, label: t[key] }))}
        selected={useColours()}
        onChosen={(key) => setColours(key as Colours)}
      />
    </>
  );
}
