import { Alert, Button, Flex, Progress } from "antd";
import { schemas } from "genauth-management";
import { useMemo, useState } from "react";
import { Problem } from "../failures/problem.tsx";
import { useNotices } from "../failures/use-notices.tsx";
import { Dialog } from "../forms/dialog.tsx";
import { useDiscardGuard } from "../forms/use-discard-guard.tsx";
import { useOrganization } from "../organizations/organization.tsx";
import { useTexts } from "../texts/texts.ts";
import type { DialogProps } from "./dialog-props.ts";
import { OutlineField } from "./outline-field.tsx";
import { OutlinePreview } from "./outline-preview.tsx";
import { readOutline, repeatedNames, writeRest } from "./outline.ts";
import { texts } from "./texts.ts";
import { useCreateMany } from "./use-create-many.ts";

/** The most repeated names that are told. */
const TOLD = 3;

/** Creates departments from a typed or pasted list, with progress. It can be stopped and resumed. */
export function CreateMany({ department: parent, onClosed }: DialogProps) {
  const t = useTexts(texts);
  const notices = useNotices();
  const { code: organizationCode } = useOrganization();
  const [text, setText] = useState("");
  const items = useMemo(() => readOutline(text), [text]);
  const repeated = useMemo(() => repeatedNames(items), [items]);
  const { progress, run, stop } = useCreateMany(parent);
  const { status, made, error } = progress;
  const running = status === "running";
  const done = status === "done";
  const guard = useDiscardGuard(items.length > 0 && !done, onClosed);

  const wrong = useMemo(() => {
    const input = (name: string) => ({ organizationCode, parentDepartmentId: parent.departmentId, name });
    return items.find(({ name }) => schemas.createDepartment["~standard"].validate(input(name)).issues);
  }, [items, organizationCode, parent.departmentId]);

  async function copyRest() {
    try {
      await navigator.clipboard.writeText(writeRest(items, made));
      notices.done(t.copiedRest(items.length - made.size));
    } catch (failure) {
      // The browser does not allow it, or the page has come without encryption.
      notices.failed(failure, t.copyFailed);
    }
  }

  const submit = { typing: t.createCount(items.length), running: t.creating, stopped: t.goOn, done: t.close }[status];
  return (
    <Dialog
      open
      title={t.createManyBelow(parent.name)}
      okText={submit}
      onOk={() => (done ? onClosed() : void run(items))}
      okButtonProps={{ disabled: items.length === 0 || wrong !== undefined, loading: running }}
      cancelText={running ? t.stop : t.close}
      {...(done && { cancelButtonProps: { style: { display: "none" } } })}
      footer={(buttons) => (
        <Flex wrap gap="small" justify="end">
          {status === "stopped" && <Button onClick={() => void copyRest()}>{t.copyRest}</Button>}
          {buttons}
        </Flex>
      )}
      onCancel={running ? stop : guard.close}
      closable={!running}
      mask={{ closable: false }}
      width={640}
    >
      <Flex vertical gap="middle">
        {status === "typing" ? (
          <OutlineField text={text} onText={setText} />
        ) : (
          <div role="status">
            <Progress
              percent={Math.round((100 * made.size) / items.length)}
              status={error ? "exception" : done ? "success" : running ? "active" : "normal"}
              aria-label={t.createdCount(made.size, items.length)}
            />
            {t.createdCount(made.size, items.length)}
          </div>
        )}
        {wrong && <Alert type="error" showIcon title={t.wrongLine(wrong.line)} />}
        {status === "typing" &&
          repeated
            .slice(0, TOLD)
            .map(({ name, lines }) => (
              <Alert key={lines[0]} type="warning" showIcon title={t.repeatedName(name, lines.join(", "))} />
            ))}
        <Problem error={error} />
        {items.length > 0 && <OutlinePreview items={items} made={made} />}
      </Flex>
      {guard.question}
    </Dialog>
  );
}
