import { useQuery } from "@tanstack/react-query";
import { Flex } from "antd";
import { useState } from "react";
import { useClient } from "../client.ts";
import { Problem } from "../failures/problem.tsx";
import { Dialog } from "../forms/dialog.tsx";
import { useOrganization } from "../organizations/organization.tsx";
import { departmentsBelowOptions, peopleBelowOptions } from "../queries/below.ts";
import { useTexts } from "../texts/texts.ts";
import type { DialogProps } from "./dialog-props.ts";
import { texts } from "./texts.ts";
import { useStatus } from "./use-status.ts";

/** Says what disabling a department changes and what stays, and how much is below it. */
export function DisableDepartment({ department, onClosed }: DialogProps) {
  const t = useTexts(texts);
  const client = useClient();
  const { code } = useOrganization();
  const setStatus = useStatus();
  const [open, setOpen] = useState(true);
  const { departmentId, name, membersCount, hasChildren } = department;
  // Counted now: what is shown elsewhere may be half a minute old.
  const fresh = { staleTime: 0, enabled: hasChildren };
  const departments = useQuery({ ...departmentsBelowOptions(client, code, departmentId), ...fresh });
  const people = useQuery({ ...peopleBelowOptions(client, code, departmentId), ...fresh });
  const error = departments.error ?? people.error;
  const counted = departments.data !== undefined && people.data !== undefined;

  function disable() {
    setStatus({ department, status: false });
    setOpen(false);
  }

  function effect() {
    if (!hasChildren) return t.disableEffect(0, membersCount, membersCount);
    return counted ? t.disableEffect(departments.data, membersCount, people.data) : t.counting;
  }

  function retry() {
    void departments.refetch();
    void people.refetch();
  }

  return (
    <Dialog
      open={open}
      title={t.disableTitle(name)}
      okText={t.disable}
      onOk={disable}
      onCancel={() => setOpen(false)}
      // The focus has returned by then.
      afterClose={onClosed}
    >
      <Flex vertical gap="small">
        <span>{t.disableMeans}</span>
        {error ? <Problem error={error} onRetry={retry} /> : <span role="status">{effect()}</span>}
        <span>{t.disableBack}</span>
      </Flex>
    </Dialog>
  );
}
