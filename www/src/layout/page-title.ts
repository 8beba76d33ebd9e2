import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useClient } from "../client.ts";
import { useOrganization } from "../organizations/organization.tsx";
import { departmentOptions } from "../queries/departments.ts";
import { useSelectedDepartment } from "../routes.ts";
import { useTexts } from "../texts/texts.ts";
import { texts } from "./texts.ts";

/** What tabs and bookmarks of the browser are called: the nearest first, the product last. */
export function usePageTitle(...parts: readonly (string | undefined)[]) {
  const { product } = useTexts(texts);
  const title = [...new Set([...parts, product])].filter(Boolean).join(" · ");
  useEffect(() => {
    document.title = title;
  }, [title]);
}

/** The title of a department's page. It shows nothing. */
export function DepartmentTitle() {
  const client = useClient();
  const { code, name } = useOrganization();
  const { departmentId } = useSelectedDepartment();
  const { data } = useQuery(departmentOptions(client, code, departmentId));
  usePageTitle(data?.name, name);
  return null;
}
