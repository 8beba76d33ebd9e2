import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useClient } from "../client.ts";
import { useOrganization } from "../organizations/organization.tsx";
import { departmentOptions } from "../queries/departments.ts";
import { useSelectedDepartment } from "../routes.ts";
import { useTexts } from "../texts/texts.ts";
import { texts } from "./texts.ts";

/** Sets the document's title, with the product's name last. */
export function usePageTitle(...parts: readonly (string | undefined)[]) {
  const { product } = useTexts(texts);
  const title = [...new Set([...parts, product])].filter(Boolean).join(" · ");
  useEffect(() => {
    document.title = title;
  }, [title]);
}

/** Sets the title of a department's page. Renders nothing. */
export function DepartmentTitle() {
  const client = useClient();
  const { code, name } = useOrganization();
  const { departmentId } = useSelectedDepartment();
  const { data } = useQuery(departmentOptions(client, code, departmentId));
  usePageTitle(data?.name, name);
  return null;
}
