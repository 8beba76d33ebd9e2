import { Form, type FormRule, Input, Space, Typography } from "antd";
import { schemas, type UserDto } from "genauth-management";
import { Link } from "react-router";
import { useSchemaRule } from "../../forms/schema-rule.ts";
import { nameOf } from "../../members/queries.ts";
import { paths } from "../../routes.ts";
import { useTexts } from "../../texts/texts.ts";
import type { Clash } from "./hire.ts";
import { inputOf, type NewPerson, type Unique } from "./new-person.ts";
import { texts } from "./texts.ts";

/** The fields of a new person. Below a value that somebody has already, there is a link to that person. */
export function HireFields({ clashes }: { clashes: readonly Clash[] }) {
  const t = useTexts(texts);
  const ruleOf = useSchemaRule<NewPerson>(schemas.createUser, inputOf);

  const named: FormRule = { required: true, whitespace: true, message: t.nameNeeded };
  const oneNeeded: FormRule = ({ getFieldsValue }) => ({
    async validator() {
      const { email, phone } = getFieldsValue(["email", "phone"]) as NewPerson;
      if (!email?.trim() && !phone?.trim()) throw new Error(t.oneNeeded);
    },
  });
  const codeApart: FormRule = {
    async validator(_, phone: string) {
      if (phone?.trim().startsWith("+")) throw new Error(t.codeApart);
    },
  };
  const takenBy = (field: Unique) => {
    const clash = clashes.find((clash) => clash.field === field);
    return clash && <TakenBy user={clash.user} />;
  };

  return (
    <>
      <Form.Item name="name" label={t.name} rules={[named, ruleOf("name")]} required>
        <Input autoComplete="off" autoFocus />
      </Form.Item>
      <Form.Item
        name="email"
        label={t.email}
        dependencies={["phone"]}
        rules={[oneNeeded, ruleOf("email")]}
        extra={takenBy("email")}
      >
        <Input autoComplete="off" inputMode="email" spellCheck={false} />
      </Form.Item>
      <Form.Item label={t.phone} htmlFor="hire_phone" extra={takenBy("phone")}>
        <Space.Compact block>
          <Form.Item name="phoneCountryCode" noStyle rules={[ruleOf("phoneCountryCode")]}>
            <Input className="hire-code" autoComplete="off" inputMode="tel" placeholder="+86" aria-label={t.countryCode} />
          </Form.Item>
          <Form.Item name="phone" noStyle rules={[codeApart, ruleOf("phone")]}>
            <Input autoComplete="off" inputMode="tel" />
          </Form.Item>
        </Space.Compact>
      </Form.Item>
      <Form.Item name="username" label={t.username} rules={[ruleOf("username")]} extra={takenBy("username")}>
        <Input autoComplete="off" spellCheck={false} />
      </Form.Item>
    </>
  );
}

function TakenBy({ user }: { user: UserDto }) {
  const t = useTexts(texts);
  const name = nameOf(user);
  const search = new URLSearchParams({ person: user.userId }).toString();
  return (
    <Typography.Text type="danger" role="alert">
      {t.takenBy(name)} {/* In a new tab: here, the input of the form would be lost. */}
      <Link to={{ pathname: paths.people, search }} target="_blank">
        {t.openPerson(name)}
      </Link>
    </Typography.Text>
  );
}
