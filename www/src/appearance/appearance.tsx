import { App as Messages, ConfigProvider, theme } from "antd";
import type { PropsWithChildren } from "react";
import { useDark } from "./use-dark.ts";

/** Colours by the system's setting; and the place where antd shows its messages. */
export function Appearance({ children }: PropsWithChildren) {
  const dark = useDark();
  return (
    <ConfigProvider
      theme={{
        algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
        token: { colorPrimary: "#2f54eb", borderRadius: 8 },
      }}
    >
      {/* One message at a time: more would cover what stands below. */}
      <Messages message={{ maxCount: 1 }}>{children}</Messages>
    </ConfigProvider>
  );
}
