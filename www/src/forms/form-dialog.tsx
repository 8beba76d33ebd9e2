import { useMutation } from "@tanstack/react-query";
import { Flex, Form, type FormInstance } from "antd";
import { type PropsWithChildren, type ReactNode, useEffect, useId, useState } from "react";
import { Problem } from "../failures/problem.tsx";
import { useTexts } from "../texts/texts.ts";
import { codeRefusalOf } from "./code-refusal.ts";
import { Dialog } from "./dialog.tsx";
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
  /** Whether the dialog stays after a success, empty, with the focus in this field. */
  readonly staysIn?: (keyof Values & string) | undefined;
  /** Beside the buttons. */
  readonly option?: ReactNode;
  readonly danger?: boolean;
  readonly disabled?: boolean;
}

/**
 * A form in a modal dialog. A click beside it does not close it, because that would lose the input. What the service says of the
 * field `code` stands at that field.
 */
export function FormDialog<Values extends object>({ children, ...props }: PropsWithChildren<FormDialogProps<Values>>) {
  const { title, submit, form, initialValues, onSubmit, onClosed, staysIn, option, danger, disabled } = props;
  const t = useTexts(texts);
  // Of the fields: two forms may be open.
  const id = useId();
  const [open, setOpen] = useState(true);
  /** The field to focus once it is enabled again. */
  const [next, setNext] = useState<string>();
  const [refused, setRefused] = useState<unknown>();
  const work = useMutation({
    mutationFn: onSubmit,
    onSuccess() {
      if (staysIn) form.resetFields();
      else setOpen(false);
      setNext(staysIn);
    },
    onError(error) {
      const refusal = codeRefusalOf(error, form.getFieldValue("code" as never) ?? "");
      if (!refusal) return;
      form.setFields([{ name: "code" as never, errors: [refusal.isTaken ? t.codeTaken : t.codeRefused(refusal.words)] }]);
      setRefused(error);
      setNext("code");
    },
  });

  useEffect(() => {
    if (work.isPending || next === undefined) return;
    form.focusField(next as never);
    setNext(undefined);
  }, [work.isPending, next, form]);

  return (
    <Dialog
      open={open}
      title={title}
      okText={submit}
      okButtonProps={{ danger: danger === true, disabled: disabled === true }}
      confirmLoading={work.isPending}
      onOk={form.submit}
      onCancel={() => setOpen(false)}
      afterClose={onClosed}
      mask={{ closable: false }}
      footer={(buttons) => (
        <Flex wrap gap="small" align="center" justify="end">
          {option && <span className="dialog-option">{option}</span>}
          {buttons}
        </Flex>
      )}
    >
      <Form<Values>
        form={form}
        layout="vertical"
        name={id}
        initialValues={initialValues ?? {}}
        onFinish={(values) => work.mutate(values)}
        disabled={work.isPending}
      >
        {children}
        {/* Enter submits a form only if it contains a submit button. */}
        <button type="submit" hidden tabIndex={-1} aria-hidden />
      </Form>
      <Problem error={work.error === refused ? undefined : work.error} />
    </Dialog>
  );
}
