// The frame of the page: appearance, configuration, session, and what is shown inside.
import { Flex, Layout, Spin, Typography } from "antd";
import { Suspense, use } from "react";
import { Appearance } from "./appearance/appearance.tsx";
import { DepartmentsPage } from "./departments/departments-page.tsx";
import { FailureBoundary } from "./failure-boundary.tsx";
import type { Config } from "./session/config.ts";
import { SessionProvider } from "./session/session.tsx";
import { WhyAToken } from "./session/why-a-token.tsx";

export function App({ config }: { config: Promise<Config> }) {
  return (
    <Appearance>
      <Layout style={{ minHeight: "100dvh" }}>
        <Flex
          vertical
          gap="large"
          style={{ width: "100%", maxWidth: 1120, margin: "0 auto", padding: "24px 16px", boxSizing: "border-box" }}
        >
          <FailureBoundary>
            <Suspense fallback={<Spin size="large" style={{ marginTop: "20dvh" }} />}>
              <Console config={config} />
            </Suspense>
          </FailureBoundary>
        </Flex>
      </Layout>
    </Appearance>
  );
}

function Console({ config: promised }: { config: Promise<Config> }) {
  const config = use(promised);
  return (
    <SessionProvider config={config}>
      <header>
        <Flex gap={12} align="center">
          <img src="/icon.svg" alt="" width={36} height={36} />
          <Typography.Title level={1} style={{ fontSize: 24, margin: 0 }}>
            Departments
          </Typography.Title>
        </Flex>
        <Typography.Text type="secondary">
          Organization {config.organizationCode} at {config.host}
        </Typography.Text>
      </header>
      <main>
        <DepartmentsPage />
      </main>
      <footer>
        <WhyAToken />
      </footer>
    </SessionProvider>
  );
}
