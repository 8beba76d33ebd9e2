import { Empty, Spin } from "antd";
import { Suspense, useState } from "react";
import { Navigate } from "react-router";
import { Problem } from "../failures/problem.tsx";
import { Header } from "../layout/header.tsx";
import { organizationPath } from "../routes.ts";
import { ChangeButton } from "../session/change-button.tsx";
import { useTexts } from "../texts/texts.ts";
import { CreateOrganization } from "./dialogs.ts";
import { texts } from "./texts.ts";
import { useOrganizations } from "./use-organizations.ts";

/** Redirects to the first organization. */
export function FirstOrganization() {
  const t = useTexts(texts);
  const { data, error, refetch } = useOrganizations();
  const [creating, setCreating] = useState(false);
  const [first] = data?.list ?? [];
  if (first) return <Navigate to={organizationPath(first.organizationCode)} replace />;
  return (
    <div className="frame">
      <Header />
      <main className="frame-whole">
        <Problem error={error} onRetry={refetch} />
        {data && (
          <Empty description={t.empty}>
            <ChangeButton type="primary" onClick={() => setCreating(true)}>
              {t.create}
            </ChangeButton>
          </Empty>
        )}
        <Suspense>{creating && <CreateOrganization onClosed={() => setCreating(false)} />}</Suspense>
        {!data && !error && <Spin size="large" className="whole-page-spin" />}
      </main>
    </div>
  );
}
