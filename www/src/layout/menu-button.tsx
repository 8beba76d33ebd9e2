import { Button, Dropdown, type MenuProps } from "antd";
import { type PropsWithChildren, type ReactNode, useRef } from "react";

interface MenuButtonProps {
  readonly icon: ReactNode;
  /** The accessible name. */
  readonly label: string;
  readonly items: NonNullable<MenuProps["items"]>;
  /** The key of the selected item, in a menu that has one. */
  readonly selected?: string;
  readonly onChosen: (key: string) => void;
}

/** A button that opens a menu. The focus moves into the menu, and back to the button after a choice. */
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
          // A dialog that opens now returns the focus to this button. The key press itself must not reach the button.
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
