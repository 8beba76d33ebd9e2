import { Button, Flex, Typography } from "antd";
import { useEffect } from "react";
import { Dialog } from "../forms/dialog.tsx";
import { useTexts } from "../texts/texts.ts";
import { checkSession, signOut } from "./session.ts";
import { SignInForm } from "./sign-in-form.tsx";
import type { Person } from "./store.ts";
import { texts } from "./texts.ts";

/** A dialog over the page, which keeps unsaved input. Only signing in or out closes it. */
export function ExpiredDialog({ open, person }: { open: boolean; person: Person }) {
  const t = useTexts(texts);

  useEffect(() => {
    if (!open) return;
    const check = () => void checkSession();
    window.addEventListener("focus", check);
    return () => window.removeEventListener("focus", check);
  }, [open]);

  return (
    <Dialog
      open={open}
      title={t.expired}
      footer={null}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      destroyOnHidden
      width={420}
      zIndex={3000}
    >
      <Flex vertical gap="middle">
        <Typography.Text>{t.expiredHint}</Typography.Text>
        <SignInForm name={person.name} submit={t.goOn} />
        <Button type="text" block onClick={() => void signOut()}>
          {t.signOut}
        </Button>
      </Flex>
    </Dialog>
  );
}
