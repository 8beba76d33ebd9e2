import { useMutation } from "@tanstack/react-query";
import { Form, type FormInstance, Modal } from "antd";
import { GenAuthError } from "genauth-management";
import { type PropsWithChildren, type ReactNode, useState } from "react";
import { Problem } from "../failures/problem.tsx";
import { useTexts } from "../texts/texts.ts";
import { texts } from "./texts.ts";

interface FormDialogProps<Values> {
  readonly title: ReactNode;
  /** The label of the submit button. */
  readonly submit: string;
  readonly form: FormInstance<Values>;
  readonly initialValues?: Partial<Values>;
  /** Submits the form. The dialog closes after a success, and keeps its input after a failure. */
  readonly onSubmit: (values: Values) => Promise<unknown>;
  /** Called after the dialog has closed, submitted or not. */
  readonly onClosed: () => void;
  /** The field with the initial focus. */
  readonly firstField: keyof Values & string;
  /** The field that a conflict (409) is about: it shows the service's message. */
  readonly clashingField?: keyof Values & string;
  readonly danger?: boolean;
  readonly disabled?: boolean;
}

/** A form in a modal dialog. A click beside it does not close it, because that would lose the input. */
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
      // The focus has returned by then.
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
        {/* Enter submits a form only if it contains a submit button. */}
        <button type="submit" hidden tabIndex={-1} aria-hidden />
      </Form>
      <Problem error={clash ? undefined : work.error} />
    </Modal>
  );
}

function isClash(error: unknown): boolean {
  return error instanceof GenAuthError && error.statusCode === 409;
}
