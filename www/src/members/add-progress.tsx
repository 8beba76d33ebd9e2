import { Alert, Flex, Progress as Bar, Typography } from "antd";
import { Problem } from "../failures/problem.tsx";
import { useTexts } from "../texts/texts.ts";
import { texts } from "./texts.ts";
import type { Progress } from "./use-add-members.ts";

interface AddProgressProps {
  readonly progress: Progress;
}

/** How far it is, and in the end exactly who was added and who was not. */
export function AddProgress({ progress }: AddProgressProps) {
  const t = useTexts(texts);
  const { status, done, total, added, present, missing, left, error } = progress;
  const said = status === "looking" ? t.lookedUp(done, total) : t.addedCount(added.length, total);
  const bar = status === "done" ? "success" : status === "stopped" ? "exception" : "active";
  return (
    <Flex vertical gap="middle">
      <div role="status">
        <Bar percent={total === 0 ? 100 : Math.round((100 * done) / total)} status={bar} aria-label={said} />
        {said}
        {present > 0 && <div className="secondary">{t.present(present)}</div>}
      </div>
      <Problem error={error} />
      {status === "stopped" && left > 0 && <Alert type="warning" showIcon title={t.left(left)} />}
      {missing.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={t.missing(missing.length)}
          description={
            <Typography.Text className="breakable" copyable={{ text: missing.join("\n"), tooltips: [t.copy, t.copied] }}>
              {missing.slice(0, 20).join(", ")}
              {missing.length > 20 && ` ${t.andMore(missing.length - 20)}`}
            </Typography.Text>
          }
        />
      )}
    </Flex>
  );
}
