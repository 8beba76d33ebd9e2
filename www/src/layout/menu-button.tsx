import { Button, Dropdown, type MenuProps } from "antd";
import { type PropsWithChildren, type ReactNode, useRef } from "react";

interface MenuButtonProps {
  readonly icon: ReactNode;
  /** For those who do not see the icon. */
  readonly label: string;
  readonly items: NonNullable<MenuProps["items"]>;
  /** The item that is chosen now, where one always is. */
  readonly selected?: string;
  readonly onChosen: (key: string) => void;
}

/** A button that opens a menu. The keyboard goes into it, and back to the button when something was chosen. */
export function MenuButton({ icon, label, items, selected, onChosen, children }: PropsWithChildren<MenuButtonProps>) {
  const button = useRef<HTMLButtonElement>(null);
  return (
    <Dropdown
      trigger={["click"]}
      autoFocus
      menu={{
        items,
        ...(selected !== undefined && { selectable: true, selectedKeys: [selected] }),
        onClick({ key, domEvent }) {
          // A dialog that opens now gives the focus back to whatever has it. The key that chose must not press the button.
          domEvent.preventDefault();
          button.current?.focus();
          onChosen(key);
        },
      }}
    >
      <Button ref={button} type="text" icon={icon} aria-label={label}>
        {children}
      </Button>
    </Dropdown>
  );
}
