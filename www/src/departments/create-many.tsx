import { Alert, Flex, Input, Modal, Progress, Typography } from "antd";
import { schemas } from "genauth-management";
import { useId, useMemo, useState } from "react";
import { Problem } from "../failures/problem.tsx";
import { useOrganization } from "../organizations/organization.tsx";
import { useTexts } from "../texts/texts.ts";
import type { DialogProps } from "./dialog-props.ts";
import { OutlinePreview } from "./outline-preview.tsx";
import { readOutline } from "./outline.ts";
import { texts } from "./texts.ts";
import { useCreateMany } from "./use-create-many.ts";

/** Creates departments from a typed or pasted list, with progress. It can be stopped and resumed. */
export function CreateMany({ department: parent, onClosed }: DialogProps) {
  const t = useTexts(texts);
  const hint = useId();
  const { code: organizationCode } = useOrganization();
  const [text, setText] = useState("");
  const items = useMemo(() => readOutline(text), [text]);
  const { progress, run, stop } = useCreateMany(parent);
  const { status, made, error } = progress;
  const running = status === "running";
  const done = status === "done";

  const wrong = useMemo(() => {
    const input = (name: string) => ({ organizationCode, parentDepartmentId: parent.departmentId, name });
    return items.find(({ name }) => schemas.createDepartment["~standard"].validate(input(name)).issues);
  }, [items, organizationCode, parent.departmentId]);

  const submit = { typing: t.createCount(items.length), running: t.creating, stopped: t.goOn, done: t.close }[status];
  return (
    <Modal
      open
      title={t.createManyBelow(parent.name)}
      okText={submit}
      onOk={() => (done ? onClosed() : void run(items))}
      okButtonProps={{ disabled: items.length === 0 || wrong !== undefined, loading: running }}
      cancelText={running ? t.stop : t.close}
      {...(done && { cancelButtonProps: { style: { display: "none" } } })}
      onCancel={running ? stop : onClosed}
      closable={!running}
      mask={{ closable: false }}
      width={640}
    >
      <Flex vertical gap="middle">
        <Typography.Text type="secondary" id={hint}>
          {t.outlineHint}
        </Typography.Text>
        {status === "typing" ? (
          <Input.TextArea
            autoFocus
            value={text}
            onChange={(event) => setText(event.target.value)}
            aria-label={t.outline}
            aria-describedby={hint}
            placeholder={t.outlineSample}
            autoSize={{ minRows: 6, maxRows: 12 }}
            spellCheck={false}
            className="outline-text"
          />
        ) : (
          <div role="status">
            <Progress
              percent={Math.round((100 * made) / items.length)}
              status={error ? "exception" : done ? "success" : running ? "active" : "normal"}
              aria-label={t.createdCount(made, items.length)}
            />
            {t.createdCount(made, items.length)}
          </div>
        )}
        {wrong && <Alert type="error" showIcon title={t.wrongLine(wrong.line)} />}
        <Problem error={error} />
        {items.length > 0 && <OutlinePreview items={items} made={made} />}
      </Flex>
    </Modal>
  );
}
