import { useQuery } from "@tanstack/react-query";
import { Alert, Flex, Form, Input } from "antd";
import { useClient } from "../client.ts";
import { isNotFound, settle } from "../failures/find-out.ts";
import { Problem } from "../failures/problem.tsx";
import { useNotices } from "../failures/use-notices.tsx";
import { FormDialog } from "../forms/form-dialog.tsx";
import { useOrganization } from "../organizations/organization.tsx";
import { keys } from "../queries/keys.ts";
import { queryClient } from "../queries/query-client.ts";
import { useSelectedDepartment } from "../routes.ts";
import { useTexts } from "../texts/texts.ts";
import { readTreeAgain, removeShown } from "./changes.ts";
import { DeleteEffect } from "./delete-effect.tsx";
import type { DialogProps } from "./dialog-props.ts";
import { texts } from "./texts.ts";

/** Says what is deleted along with the department, and asks for its name if it is not empty. */
export function DeleteDepartment({ department, onClosed }: DialogProps) {
  const t = useTexts(texts);
  const client = useClient();
  const notices = useNotices();
  const { code: organizationCode } = useOrganization();
  const selected = useSelectedDepartment();
  const [form] = Form.useForm<{ name: string }>();
  const typed = Form.useWatch("name", form);
  const { departmentId, name, parentDepartmentId } = department;

  const effect = useQuery({
    queryKey: keys.effect(organizationCode, departmentId),
    queryFn: async ({ signal }) => {
      const members = { organizationCode, departmentId, includeChildrenDepartments: true, limit: 1 };
      const [below, people] = await Promise.all([
        client.getAllDepartments({ organizationCode, departmentId }, { signal }),
        client.listDepartmentMembers(members, { signal }),
      ]);
      return { below: below.data.list, members: people.data.totalCount };
    },
    staleTime: 0,
    gcTime: 0,
  });
  // Counts as not empty until its content is loaded.
  const asks = !effect.data || effect.data.below.length > 0 || effect.data.members > 0;

  async function isDeleted() {
    try {
      await client.getDepartment({ organizationCode, departmentId });
      return undefined;
    } catch (error) {
      if (isNotFound(error)) return true;
      throw error;
    }
  }

  async function remove() {
    const takeBack = removeShown(organizationCode, department);
    try {
      await settle(async () => {
        await client.deleteDepartment({ organizationCode, departmentId });
        return true;
      }, isDeleted);
    } catch (error) {
      takeBack();
      void readTreeAgain(organizationCode, parentDepartmentId);
      throw error;
    }
    notices.done(t.removed(name));
    const gone = new Set([departmentId, ...(effect.data?.below.map((below) => below.departmentId) ?? [])]);
    // Leaves its page first, which would otherwise request it again.
    if (gone.has(selected.departmentId)) selected.select(parentDepartmentId);
    for (const id of gone) {
      queryClient.removeQueries({ queryKey: keys.children(organizationCode, id) });
      queryClient.removeQueries({ queryKey: keys.department(organizationCode, id), type: "inactive" });
    }
    void readTreeAgain(organizationCode, parentDepartmentId);
  }

  return (
    <FormDialog
      title={t.removeTitle(name)}
      submit={t.removeIt}
      form={form}
      onSubmit={remove}
      onClosed={onClosed}
      danger
      disabled={!effect.data || (asks && typed?.trim() !== name)}
    >
      <Flex vertical gap="middle">
        <Problem error={effect.error} onRetry={effect.refetch} />
        <Alert
          type="warning"
          showIcon
          title={effect.data ? t.removeEffect(effect.data.below.length, effect.data.members) : t.removeCounting}
          description={<DeleteEffect departmentId={departmentId} below={effect.data?.below ?? []} />}
        />
        {asks && (
          <Form.Item
            name="name"
            label={t.typeName(name)}
            validateTrigger="onSubmit"
            rules={[{ validator: async (_, text = "") => text.trim() === name || Promise.reject(new Error(t.typeNameWrong)) }]}
          >
            <Input autoComplete="off" spellCheck={false} />
          </Form.Item>
        )}
      </Flex>
    </FormDialog>
  );
}
