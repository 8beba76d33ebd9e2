import { Button, Result } from "antd";
import { Link } from "react-router";
import { paths } from "../routes.ts";
import { useTexts } from "../texts/texts.ts";
import { texts } from "./texts.ts";

export function NotFound() {
  const t = useTexts(texts);
  return (
    <Result
      status="404"
      title={t.notFound}
      extra={
        <Link to={paths.first}>
          <Button type="primary">{t.home}</Button>
        </Link>
      }
    />
  );
}
