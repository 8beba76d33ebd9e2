import { UserDeleteOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button, Result } from "antd";
import { GenAuthError } from "genauth-management";
import { useEffect, useRef } from "react";
import { useClient } from "../client.ts";
import { AccountActions } from "../offboarding/account-actions.tsx";
import { useTexts } from "../texts/texts.ts";
import { DepartmentsEditor } from "./departments-editor.tsx";
import { LeaveGuard } from "./leave-guard.tsx";
import { PersonFacts } from "./person-facts.tsx";
import { userOptions } from "./queries.ts";
import { RolesAndGroups } from "./roles-and-groups.tsx";
import { SaveBar } from "./save-bar.tsx";
import { texts } from "./texts.ts";
import { useEdit } from "./use-edit.ts";

interface PersonViewProps {
  readonly userId: string;
  readonly onClose: () => void;
}

/** A person and their departments, with a sticky bar for unsaved changes. */
export function PersonView({ userId, onClose }: PersonViewProps) {
  const t = useTexts(texts);
  const client = useClient();
  const user = useQuery(userOptions(client, userId));
  const edit = useEdit(userId);
  const unsaved = edit.changed.length > 0 || edit.isSaving;

  // Moves the focus, because the button that had it disappears with the bar.
  const content = useRef<HTMLDivElement>(null);
  const wasUnsaved = useRef(false);
  useEffect(() => {
    if (wasUnsaved.current && !unsaved && document.activeElement === document.body) content.current?.focus();
    wasUnsaved.current = unsaved;
  }, [unsaved]);

  function retry() {
    void user.refetch();
    void edit.stored.refetch();
  }

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
  // Shows one error once.
  const nothing = user.isLoadingError && edit.stored.isLoadingError;
  return (
    <div className="person">
      <div className="person-content" ref={content} tabIndex={-1}>
        <PersonFacts user={user.data} error={user.error} onRetry={nothing ? retry : user.refetch} />
        {user.data && (
          <AccountActions
            user={user.data}
            isMember={edit.now.length > 0}
            unsaved={unsaved}
            onFocusLost={() => content.current?.focus()}
          />
        )}
        {!nothing && <DepartmentsEditor edit={edit} />}
        {user.data && <RolesAndGroups userId={userId} />}
      </div>
      <SaveBar edit={edit} />
      <LeaveGuard active={unsaved} isSaving={edit.isSaving} />
    </div>
  );
}
