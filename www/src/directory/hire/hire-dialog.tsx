import { Alert, Button, Flex, Form, Typography } from "antd";
import { useEffect, useRef, useState } from "react";
import { useSearchParams } from "react-router";
import { Problem } from "../../failures/problem.tsx";
import { useNotices } from "../../failures/use-notices.tsx";
import { Dialog } from "../../forms/dialog.tsx";
import { nameOf } from "../../members/queries.ts";
import { handOver } from "../../people/handed-over.ts";
import type { Memberships } from "../../people/memberships.ts";
import { withPerson } from "../../people/person-drawer.tsx";
import { useTexts } from "../../texts/texts.ts";
import { HireDepartments } from "./hire-departments.tsx";
import { HireFields } from "./hire-fields.tsx";
import { inputOf, type NewPerson, NOBODY } from "./new-person.ts";
import { texts } from "./texts.ts";
import { useHire } from "./use-hire.ts";

/** Adds a person, with their departments. */
export function HireDialog({ onClosed }: { onClosed: () => void }) {
  const t = useTexts(texts);
  const notices = useNotices();
  const [, setSearch] = useSearchParams();
  const [form] = Form.useForm<NewPerson>();
  const [open, setOpen] = useState(true);
  const [departments, setDepartments] = useState<Memberships>([]);
  /** Whether the dialog stays for the next person. */
  const another = useRef(false);

  const { work, clashes, uncertain, error } = useHire(({ user, failure }, hire) => {
    const name = nameOf(user);
    if (failure !== undefined) {
      // The drawer has what is missing as unsaved changes.
      handOver(user.userId, hire.departments);
      notices.failed(failure, t.incomplete(name));
      setSearch((now) => withPerson(now, user.userId));
      setOpen(false);
      return;
    }
    notices.done(t.added(name));
    if (!another.current) {
      setOpen(false);
      return;
    }
    form.resetFields();
    // Whoever is added next is often in the same departments, and seldom leads them.
    setDepartments(hire.departments.map((membership) => ({ ...membership, isLeader: false })));
  });

  // The fields are disabled while the call runs, which takes their focus away.
  const ended = work.isSuccess && open;
  const [clash] = clashes;
  useEffect(() => {
    if (ended) form.focusField("name");
    else if (clash) form.focusField(clash.field);
  }, [ended, clash, form]);

  function submit(stays: boolean) {
    another.current = stays;
    form.submit();
  }

  return (
    <Dialog
      open={open}
      title={t.title}
      onCancel={() => setOpen(false)}
      afterClose={onClosed}
      mask={{ closable: false }}
      footer={
        <Flex gap="small" justify="end" wrap>
          <Button onClick={() => setOpen(false)}>{t.cancel}</Button>
          <Button onClick={() => submit(true)} disabled={work.isPending}>
            {t.addAnother}
          </Button>
          <Button type="primary" onClick={() => submit(false)} loading={work.isPending}>
            {t.add}
          </Button>
        </Flex>
      }
    >
      <Form<NewPerson>
        form={form}
        layout="vertical"
        name="hire"
        initialValues={NOBODY}
        onFinish={(person) => {
          const ids = departments.map(({ departmentId }) => departmentId);
          work.mutate({ input: inputOf(person, ids), departments });
        }}
        onValuesChange={() => work.isError && work.reset()}
        disabled={work.isPending}
      >
        <HireFields clashes={clashes} />
        <HireDepartments list={departments} onChange={setDepartments} disabled={work.isPending} />
        {/* Enter submits a form only if it contains a submit button. */}
        <button type="submit" hidden tabIndex={-1} aria-hidden onClick={() => (another.current = false)} />
      </Form>
      <Typography.Paragraph type="secondary" className="small">
        {t.noPassword}
      </Typography.Paragraph>
      <Problem error={error} />
      {uncertain && <Alert type="info" showIcon title={t.uncertain} className="hire-note" />}
    </Dialog>
  );
}
