import { LogoutOutlined, UserOutlined } from "@ant-design/icons";
import { useNotices } from "../failures/use-notices.tsx";
import { MenuButton } from "../layout/menu-button.tsx";
import { useTexts } from "../texts/texts.ts";
import { signOut } from "./session.ts";
import { usePerson } from "./store.ts";
import { texts } from "./texts.ts";

/** Shows who is signed in and their role, and signs them out. */
export function PersonMenu() {
  const t = useTexts(texts);
  const person = usePerson();
  const notices = useNotices();
  return (
    <MenuButton
      icon={<UserOutlined />}
      label={t.signedInAs(person.displayName)}
      items={[
        { key: "role", label: t[person.role], disabled: true },
        { type: "divider" },
        { key: "out", icon: <LogoutOutlined />, label: t.signOut },
      ]}
      onChosen={() => signOut().catch((error: unknown) => notices.failed(error, t.signOut))}
    >
      <span className="wide-only">{person.displayName}</span>
    </MenuButton>
  );
}
