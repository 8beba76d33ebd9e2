import { UserDeleteOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button, Result } from "antd";
import { GenAuthError } from "genauth-management";
import { useClient } from "../client.ts";
import { useTexts } from "../texts/texts.ts";
import { DepartmentsEditor } from "./departments-editor.tsx";
import { LeaveGuard } from "./leave-guard.tsx";
import { PersonFacts } from "./person-facts.tsx";
import { userOptions } from "./queries.ts";
import { SaveBar } from "./save-bar.tsx";
import { texts } from "./texts.ts";
import { useEdit } from "./use-edit.ts";

interface PersonViewProps {
  readonly userId: string;
  readonly onClose: () => void;
}

/** Who somebody is, and their departments. What is not saved stands below, always in view. */
export function PersonView({ userId, onClose }: PersonViewProps) {
  const t = useTexts(texts);
  const client = useClient();
  const user = useQuery(userOptions(client, userId));
  const edit = useEdit(userId);

  if (user.error instanceof GenAuthError && user.error.kind === "not_found") {
    return (
      <Result
        icon={<UserDeleteOutlined />}
        title={t.nobody}
        subTitle={t.nobodyHint}
        extra={<Button onClick={onClose}>{t.close}</Button>}
      />
    );
  }
  return (
    <div className="person">
      <div className="person-content">
        <PersonFacts user={user.data} error={user.error} onRetry={user.refetch} />
        <DepartmentsEditor edit={edit} />
      </div>
      <SaveBar edit={edit} />
      <LeaveGuard active={edit.changed.length > 0 || edit.isSaving} />
    </div>
  );
}
