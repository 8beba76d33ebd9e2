import { Card, Flex, Typography } from "antd";
import { Navigate, useSearchParams } from "react-router";
import { usePageTitle } from "../layout/page-title.ts";
import { Preferences } from "../layout/preferences.tsx";
import { useTexts } from "../texts/texts.ts";
import { SignInForm } from "./sign-in-form.tsx";
import { useSession } from "./store.ts";
import { texts } from "./texts.ts";

/** After signing in, goes to the address that the person had asked for. */
export function SignInPage() {
  const t = useTexts(texts);
  const [search] = useSearchParams();
  usePageTitle(t.signIn);
  if (useSession().status === "in") return <Navigate to={ownPath(search.get("next"))} replace />;
  return (
    <div className="sign-in">
      <Flex justify="end" gap="small" className="sign-in-preferences">
        <Preferences />
      </Flex>
      <main className="sign-in-card">
        <Card>
          <Flex vertical gap="large">
            <Flex gap="middle" align="center">
              <img src="/icon.svg" alt="" width={36} height={36} />
              <Typography.Title level={1} style={{ fontSize: 22, margin: 0 }}>
                {t.product}
              </Typography.Title>
            </Flex>
            <SignInForm submit={t.signIn} />
          </Flex>
        </Card>
        <Typography.Paragraph type="secondary" className="sign-in-hint">
          {t.demo}
        </Typography.Paragraph>
      </main>
    </div>
  );
}

/** Accepts a path within this console only, against open redirects. */
export function ownPath(next: string | null): string {
  if (!next?.startsWith("/")) return "/";
  const address = new URL(next, location.origin);
  return address.origin === location.origin ? address.pathname + address.search : "/";
}
