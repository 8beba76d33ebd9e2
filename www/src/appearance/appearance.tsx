import { App as Messages, ConfigProvider, theme } from "antd";
import type { PropsWithChildren } from "react";
import { useDark } from "./use-dark.ts";

/** antd's own colours for these have less than 4.5 to 1 against the ground. */
const READABLE = {
  light: { colorLink: "#2f54eb", colorTextDescription: "rgba(0, 0, 0, 0.6)" },
  dark: { colorLink: "#85a5ff", colorTextDescription: "rgba(255, 255, 255, 0.6)" },
};

/** Colours by the system's setting; and the place where antd shows its messages. */
export function Appearance({ children }: PropsWithChildren) {
  const dark = useDark();
  return (
    <ConfigProvider
      theme={{
        algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
        token: { colorPrimary: "#2f54eb", borderRadius: 8, ...(dark ? READABLE.dark : READABLE.light) },
      }}
    >
      {/* One message at a time: more would cover what stands below. */}
      <Messages message={{ maxCount: 1 }}>{children}</Messages>
    </ConfigProvider>
  );
}
