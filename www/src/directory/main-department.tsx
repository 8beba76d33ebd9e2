import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { useClient } from "../client.ts";
import { departmentPath } from "../routes.ts";
import { useTexts } from "../texts/texts.ts";
import { departmentByIdOptions } from "./queries.ts";
import { texts } from "./texts.ts";

/** The name of a department. The people of a page share departments, and so the call for the name. */
export function MainDepartment({ departmentId }: { departmentId: string | null | undefined }) {
  const t = useTexts(texts);
  const client = useClient();
  const { data, error } = useQuery({
    ...departmentByIdOptions(client, departmentId ?? ""),
    enabled: Boolean(departmentId),
  });
  if (!departmentId) return <span className="secondary">{t.none}</span>;
  // The person's own page shows what is wrong.
  if (!data) return <span className="secondary breakable">{error ? departmentId : "…"}</span>;
  return (
    <Link to={departmentPath(data.organizationCode, departmentId)} className="breakable">
      {data.name}
    </Link>
  );
}
