import { Flex } from "antd";
import { Count } from "../members/add-progress.tsx";
import { Names } from "../members/names.tsx";
import { nameOf } from "../members/queries.ts";
import { useTexts } from "../texts/texts.ts";
import type { Result } from "./carry-out.ts";
import { Failures } from "./failures.tsx";
import { texts } from "./texts.ts";

interface RunResultProps {
  readonly status: "running" | "done" | "stopped";
  readonly label: string;
  readonly settled: number;
  readonly total: number;
  readonly result: Result;
}

/** The progress, and in the end for whom it failed or was not begun. */
export function RunResult({ status, label, settled, total, result: { failed, left } }: RunResultProps) {
  const t = useTexts(texts);
  const bar = { running: "active", done: "success", stopped: "exception" } as const;
  return (
    <Flex vertical gap="middle">
      <div role="status">
        <Count done={settled} total={total} label={label} status={bar[status]} />
      </div>
      <Failures title={t.failedCount(failed.length)} failed={failed} />
      <Names title={t.leftCount(left.length)} names={left.map(nameOf)} />
      {failed.length + left.length > 0 && <span>{t.staySelected}</span>}
    </Flex>
  );
}
