import { Alert, Typography } from "antd";
import { useTexts } from "../texts/texts.ts";
import { texts } from "./texts.ts";

const SHOWN = 20;

/** The first of the people who need attention, with a button that copies all of them. */
export function Names({ title, names }: { title: string; names: readonly string[] }) {
  const t = useTexts(texts);
  if (names.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={title}
      description={
        <Typography.Text className="breakable" copyable={{ text: names.join("\n"), tooltips: [t.copy, t.copied] }}>
          {names.slice(0, SHOWN).join(", ")}
          {names.length > SHOWN && ` ${t.andMore(names.length - SHOWN)}`}
        </Typography.Text>
      }
    />
  );
}
