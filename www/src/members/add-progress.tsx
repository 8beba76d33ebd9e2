import { Alert, Flex, Progress as Bar, Typography } from "antd";
import { Problem } from "../failures/problem.tsx";
import { useTexts } from "../texts/texts.ts";
import { nameOf } from "./queries.ts";
import { texts } from "./texts.ts";
import type { Progress } from "./use-add-members.ts";

interface AddProgressProps {
  readonly progress: Progress;
}

/** The progress, and in the end exactly who was added and who was not. */
export function AddProgress({ progress }: AddProgressProps) {
  const t = useTexts(texts);
  const { status, done, total, added, present, missing, left, uncertain, error } = progress;
  const label = status === "looking" ? t.lookedUp(done, total) : t.addedCount(added.length, total);
  const bar = status === "done" ? "success" : status === "stopped" ? "exception" : "active";
  return (
    <Flex vertical gap="middle">
      <div role="status">
        <Bar percent={total === 0 ? 100 : Math.round((100 * done) / total)} status={bar} aria-label={label} />
        {label}
        {present > 0 && <div className="secondary">{t.present(present)}</div>}
      </div>
      <Problem error={error} />
      <Names title={t.uncertain(uncertain.length)} names={uncertain.map(nameOf)} />
      <Names title={t.left(left.length)} names={status === "stopped" ? left.map(nameOf) : []} />
      <Names title={t.missing(missing.length)} names={missing} />
    </Flex>
  );
}

const SHOWN = 20;

/** The first of the people who need attention, with a button that copies all of them. */
function Names({ title, names }: { title: string; names: readonly string[] }) {
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
