import { Alert, Button } from "antd";
import { useMayChange } from "../session/change-button.tsx";
import { useTexts } from "../texts/texts.ts";
import { withMain } from "./memberships.ts";
import { texts } from "./texts.ts";
import type { Edit } from "./use-edit.ts";

/** Says that none of the departments is the main one, and offers the first. */
export function NoMain({ edit: { list, change } }: { edit: Edit }) {
  const t = useTexts(texts);
  const { mayChange } = useMayChange();
  const [first] = list;
  if (!first) return null;
  return (
    <Alert
      type="warning"
      showIcon
      className="memberships-note"
      title={t.noMainTitle}
      description={
        mayChange && (
          <>
            {list.length > 1 && <div className="no-main-hint">{t.noMainHint}</div>}
            <Button size="small" className="no-main-button" onClick={() => change(withMain(list, first.departmentId))}>
              {t.makeMain(first.name)}
            </Button>
          </>
        )
      }
    />
  );
}
