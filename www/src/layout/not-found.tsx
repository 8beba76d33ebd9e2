import { CompassOutlined } from "@ant-design/icons";
import { Button, Result } from "antd";
import { Link } from "react-router";
import { paths } from "../routes.ts";
import { useTexts } from "../texts/texts.ts";
import { usePageTitle } from "./page-title.ts";
import { texts } from "./texts.ts";

export function NotFound() {
  const t = useTexts(texts);
  usePageTitle(t.notFound);
  return (
    <main>
      <Result
        icon={<CompassOutlined />}
        title={t.notFound}
        extra={
          <Link to={paths.first}>
            <Button type="primary">{t.home}</Button>
          </Link>
        }
      />
    </main>
  );
}
