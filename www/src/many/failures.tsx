import { Alert, Typography } from "antd";
import { useWords } from "../failures/words.ts";
import { nameOf } from "../members/queries.ts";
import { useTexts } from "../texts/texts.ts";
import { ChangedMeanwhile, type Failure } from "./carry-out.ts";
import { texts } from "./texts.ts";

const SHOWN = 20;

/** For whom it failed, by the reason, with a button that copies all of them. */
export function Failures({ title, failed }: { title: string; failed: readonly Failure[] }) {
  const t = useTexts(texts);
  const words = useWords();
  if (failed.length === 0) return null;
  const reasonOf = (error: unknown) => {
    const { title, sentence } = words(error);
    return error instanceof ChangedMeanwhile ? t.changedMeanwhile : [title, sentence].filter(Boolean).join(". ");
  };
  const groups = new Map<string, string[]>();
  for (const { user, error } of failed) {
    const reason = reasonOf(error);
    groups.set(reason, [...(groups.get(reason) ?? []), nameOf(user)]);
  }
  const all = [...groups].flatMap(([reason, names]) => names.map((name) => `${name}: ${reason}`)).join("\n");
  return (
    <Alert
      type="error"
      showIcon
      title={<Typography.Text copyable={{ text: all, tooltips: [t.copy, t.copied] }}>{title}</Typography.Text>}
      description={
        <ul className="many-names">
          {[...groups].map(([reason, names]) => (
            <li key={reason} className="breakable">
              {names.slice(0, SHOWN).join(", ")} {names.length > SHOWN && t.andMore(names.length - SHOWN)}
              <div>{reason}</div>
            </li>
          ))}
        </ul>
      }
    />
  );
}
