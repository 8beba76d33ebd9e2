import { theme } from "antd";
import type { PropsWithChildren } from "react";

/** A list whose entries are divided by lines in the colour of the theme. */
export function Rows({ label, children }: PropsWithChildren<{ label: string }>) {
  const { token } = theme.useToken();
  return (
    <ul className="rows" aria-label={label} style={{ "--line": token.colorSplit }}>
      {children}
    </ul>
  );
}
