import { useQuery } from "@tanstack/react-query";
import { Alert, Flex, Form, Input } from "antd";
import { useNavigate } from "react-router";
import { useClient } from "../client.ts";
import { Problem } from "../failures/problem.tsx";
import { useNotices } from "../failures/use-notices.tsx";
import { FormDialog } from "../forms/form-dialog.tsx";
import { keys } from "../queries/keys.ts";
import { queryClient } from "../queries/query-client.ts";
import { readAgain } from "../queries/read-again.ts";
import { paths } from "../routes.ts";
import { useTexts } from "../texts/texts.ts";
import type { Organization } from "./organization.tsx";
import { texts } from "./texts.ts";

interface DeleteOrganizationProps {
  readonly organization: Organization;
  readonly onClosed: () => void;
}

/** Says what is deleted along with the organization, and asks for its name. */
export function DeleteOrganization({ organization, onClosed }: DeleteOrganizationProps) {
  const t = useTexts(texts);
  const client = useClient();
  const notices = useNotices();
  const navigate = useNavigate();
  const [form] = Form.useForm<{ name: string }>();
  const typed = Form.useWatch("name", form);
  const { code: organizationCode, name, rootDepartmentId: departmentId } = organization;

  const effect = useQuery({
    queryKey: [...keys.organization(organizationCode), "effect"],
    queryFn: async ({ signal }) => {
      const members = { organizationCode, departmentId, includeChildrenDepartments: true, limit: 1 };
      const [departments, people] = await Promise.all([
        client.getAllDepartments({ organizationCode, departmentId }, { signal }),
        client.listDepartmentMembers(members, { signal }),
      ]);
      // The count includes the root department.
      return { departments: departments.data.totalCount + 1, members: people.data.totalCount };
    },
    staleTime: 0,
  });

  async function remove() {
    await client.deleteOrganization({ organizationCode });
    // The start page must not redirect to it again, and no query may request it.
    queryClient.removeQueries({ queryKey: keys.organizations, type: "inactive" });
    await readAgain({ queryKey: keys.organizations });
    notices.done(t.removed(name));
    await navigate(paths.first, { replace: true });
    queryClient.removeQueries({ type: "inactive" });
  }

  return (
    <FormDialog
      title={t.removeTitle(name)}
      submit={t.removeIt}
      form={form}
      onSubmit={remove}
      onClosed={onClosed}
      danger
      disabled={typed?.trim() !== name}
    >
      <Flex vertical gap="middle">
        <Problem error={effect.error} onRetry={effect.refetch} />
        <Alert
          type="warning"
          showIcon
          title={effect.data ? t.removeEffect(effect.data.departments, effect.data.members) : t.removeCounting}
          description={t.forGood}
        />
        <Form.Item
          name="name"
          label={t.typeName(name)}
          validateTrigger="onSubmit"
          rules={[{ validator: async (_, text = "") => text.trim() === name || Promise.reject(new Error(t.typeNameWrong)) }]}
        >
          <Input autoComplete="off" spellCheck={false} />
        </Form.Item>
      </Flex>
    </FormDialog>
  );
}
