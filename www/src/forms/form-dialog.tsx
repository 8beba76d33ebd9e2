import { useMutation } from "@tanstack/react-query";
import { Form, type FormInstance, Modal } from "antd";
import { GenAuthError } from "genauth-management";
import { type PropsWithChildren, type ReactNode, useState } from "react";
import { Problem } from "../failures/problem.tsx";
import { useTexts } from "../texts/texts.ts";
import { texts } from "./texts.ts";

interface FormDialogProps<Values> {
  readonly title: ReactNode;
  /** What the button says that sends the form. */
  readonly submit: string;
  readonly form: FormInstance<Values>;
  readonly initialValues?: Partial<Values>;
  /** Does the work. When it succeeds the dialog closes; when it fails it stays, with everything that was typed. */
  readonly onSubmit: (values: Values) => Promise<unknown>;
  /** When it has gone, after it was sent or given up. */
  readonly onClosed: () => void;
  /** Has the focus first. */
  readonly firstField: keyof Values & string;
  /** The field that a clash (409) is about: the service's sentence then stands there. */
  readonly clashingField?: keyof Values & string;
  readonly danger?: boolean;
  readonly disabled?: boolean;
}

/** A form over the page. Only its buttons and Escape close it: a click beside it would lose what was typed. */
export function FormDialog<Values extends object>({ children, ...props }: PropsWithChildren<FormDialogProps<Values>>) {
  const { title, submit, form, initialValues, onSubmit, onClosed, firstField, clashingField, danger, disabled } = props;
  const t = useTexts(texts);
  const [open, setOpen] = useState(true);
  const work = useMutation({
    mutationFn: onSubmit,
    onSuccess: () => setOpen(false),
    onError(error) {
      if (!clashingField || !isClash(error)) return;
      form.setFields([{ name: clashingField as never, errors: [t.taken] }]);
      form.focusField(clashingField as never);
    },
  });
  const clash = clashingField !== undefined && isClash(work.error);

  return (
    <Modal
      open={open}
      title={title}
      okText={submit}
      okButtonProps={{ danger: danger === true, disabled: disabled === true }}
      confirmLoading={work.isPending}
      onOk={form.submit}
      onCancel={() => setOpen(false)}
      // Then the focus is back where it was.
      afterClose={onClosed}
      mask={{ closable: false }}
      afterOpenChange={(isOpen) => isOpen && form.focusField(firstField as never)}
    >
      <Form<Values>
        form={form}
        layout="vertical"
        name={firstField}
        initialValues={initialValues ?? {}}
        onFinish={(values) => work.mutate(values)}
        disabled={work.isPending}
      >
        {children}
        {/* Enter sends the form, which needs a button inside of it. */}
        <button type="submit" hidden tabIndex={-1} aria-hidden />
      </Form>
      <Problem error={clash ? undefined : work.error} />
    </Modal>
  );
}

function isClash(error: unknown): boolean {
  return error instanceof GenAuthError && error.statusCode === 409;
}
