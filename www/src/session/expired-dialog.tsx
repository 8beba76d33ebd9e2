import { Button, Flex, Modal, Typography } from "antd";
import { useTexts } from "../texts/texts.ts";
import { signOut } from "./session.ts";
import { SignInForm } from "./sign-in-form.tsx";
import type { Person } from "./store.ts";
import { texts } from "./texts.ts";

/** Over the page, so that what was typed below stays. Only signing in or out closes it. */
export function ExpiredDialog({ person }: { person: Person }) {
  const t = useTexts(texts);
  return (
    <Modal open title={t.expired} footer={null} closable={false} keyboard={false} mask={{ closable: false }} width={420} zIndex={3000}>
      <Flex vertical gap="middle">
        <Typography.Text>{t.expiredHint}</Typography.Text>
        <SignInForm name={person.name} submit={t.goOn} />
        <Button type="text" block onClick={() => void signOut()}>
          {t.signOut}
        </Button>
      </Flex>
    </Modal>
  );
}
