import { Alert, Button, Flex, Form, Input, type InputRef } from "antd";
import { useEffect, useRef, useState } from "react";
import { useTexts } from "../texts/texts.ts";
import { SignInError, signIn } from "./session.ts";
import { texts } from "./texts.ts";

interface Values {
  readonly name: string;
  readonly password: string;
}

interface SignInFormProps {
  /** The person whose session expired: only they can sign in here. */
  readonly name?: string;
  readonly submit: string;
}

export function SignInForm({ name, submit }: SignInFormProps) {
  const t = useTexts(texts);
  const first = useRef<InputRef>(null);
  const [form] = Form.useForm<Values>();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<SignInError>();

  useEffect(() => first.current?.focus(), []);

  async function submitted(values: Values) {
    setPending(true);
    setProblem(undefined);
    try {
      await signIn(values.name.trim(), values.password);
    } catch (error) {
      setProblem(error instanceof SignInError ? error : new SignInError("failed"));
      setPending(false);
      form.resetFields(["password"]);
    }
  }

  function sentence({ reason, seconds }: SignInError): string {
    if (reason === "too_many") return t.tooMany(seconds);
    return reason === "wrong" ? t.wrong : t.failed;
  }

  return (
    <Form<Values>
      form={form}
      name="sign-in"
      layout="vertical"
      requiredMark={false}
      initialValues={{ name: name ?? "", password: "" }}
      onFinish={submitted}
    >
      <Form.Item name="name" label={t.name} rules={[{ required: true, whitespace: true, message: t.nameNeeded }]}>
        <Input
          ref={name ? null : first}
          autoComplete="username"
          readOnly={name !== undefined}
          // The focus begins in the first empty field.
          {...(name !== undefined && { tabIndex: -1 })}
          maxLength={200}
        />
      </Form.Item>
      <Form.Item name="password" label={t.password} rules={[{ required: true, message: t.passwordNeeded }]}>
        <Input.Password ref={name ? first : null} autoComplete="current-password" maxLength={200} />
      </Form.Item>
      <Flex vertical gap="middle">
        {problem && <Alert type="error" showIcon title={sentence(problem)} />}
        <Button type="primary" htmlType="submit" block loading={pending}>
          {submit}
        </Button>
      </Flex>
    </Form>
  );
}
