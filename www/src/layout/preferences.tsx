import { BulbOutlined, GlobalOutlined } from "@ant-design/icons";
import { Button, Dropdown } from "antd";
import { type Colours, setColours, useColours } from "../appearance/colours.ts";
import { type Language, setLanguage, useLanguage } from "../texts/language.ts";
import { useTexts } from "../texts/texts.ts";
import { texts } from "./texts.ts";

/** Each by its own name, so that whoever cannot read the page finds theirs. */
const LANGUAGES = [
  { key: "en", label: "English" },
  { key: "zh", label: "中文" },
] satisfies { key: Language; label: string }[];

/** Language and colours, kept in this browser. */
export function Preferences() {
  const t = useTexts(texts);
  const language = useLanguage();
  const colours = useColours();
  const choices = (["system", "light", "dark"] satisfies Colours[]).map((key) => ({ key, label: t[key] }));
  return (
    <>
      <Dropdown
        trigger={["click"]}
        menu={{
          items: LANGUAGES,
          selectable: true,
          selectedKeys: [language],
          onClick: ({ key }) => setLanguage(key as Language),
        }}
      >
        <Button type="text" icon={<GlobalOutlined />} aria-label={t.language} />
      </Dropdown>
      <Dropdown
        trigger={["click"]}
        menu={{
          items: choices,
          selectable: true,
          selectedKeys: [colours],
          onClick: ({ key }) => setColours(key as Colours),
        }}
      >
        <Button type="text" icon={<BulbOutlined />} aria-label={t.colours} />
      </Dropdown>
    </>
  );
}
