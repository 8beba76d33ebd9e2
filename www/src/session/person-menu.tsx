import { LogoutOutlined, UserOutlined } from "@ant-design/icons";
import { Button, Dropdown } from "antd";
import { useNotices } from "../failures/use-notices.tsx";
import { useTexts } from "../texts/texts.ts";
import { signOut } from "./session.ts";
import { usePerson } from "./store.ts";
import { texts } from "./texts.ts";

/** Who is signed in, what they may do, and the way out. */
export function PersonMenu() {
  const t = useTexts(texts);
  const person = usePerson();
  const notices = useNotices();
  return (
    <Dropdown
      trigger={["click"]}
      menu={{
        items: [
          { key: "role", label: t[person.role], disabled: true },
          { type: "divider" },
          { key: "out", icon: <LogoutOutlined />, label: t.signOut },
        ],
        onClick: ({ key }) => {
          if (key === "out") signOut().catch((error: unknown) => notices.failed(error, t.signOut));
        },
      }}
    >
      <Button type="text" icon={<UserOutlined />} aria-label={t.signedInAs(person.displayName)}>
        <span className="wide-only">{person.displayName}</span>
      </Button>
    </Dropdown>
  );
}
