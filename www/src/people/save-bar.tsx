import { Alert, Button, Flex, Typography } from "antd";
import { Problem } from "../failures/problem.tsx";
import { useTexts } from "../texts/texts.ts";
import { mainIn, MOST } from "./memberships.ts";
import { texts } from "./texts.ts";
import type { Edit } from "./use-edit.ts";

/** The bar below the departments: unsaved changes, and why they cannot be saved. */
export function SaveBar({ edit }: { edit: Edit }) {
  const t = useTexts(texts);
  const { changed, list, others, error, isSaving } = edit;
  if (changed.length === 0 && !isSaving) return null;
  const obstacle = list.length > MOST ? t.tooMany(MOST) : mainIn(list) ? undefined : t.noMain;
  return (
    <div className="save-bar">
      {others.length > 0 && <Others edit={edit} />}
      <Problem error={error} />
      <Flex align="center" justify="end" gap="small" wrap>
        <Typography.Text type={obstacle ? "danger" : "secondary"} role="status" className="save-bar-state">
          {isSaving ? t.saving : (obstacle ?? t.changes(changed.length))}
        </Typography.Text>
        <Button onClick={edit.discard} disabled={isSaving}>
          {t.discard}
        </Button>
        <Button type="primary" onClick={edit.save} loading={isSaving} disabled={obstacle !== undefined}>
          {t.save}
        </Button>
      </Flex>
    </div>
  );
}

const WORDS = {
  added: "othersAdded",
  removed: "othersRemoved",
  leads: "othersLeads",
  leadsNoMore: "othersLeadsNoMore",
  main: "othersMain",
  noMain: "othersNoMain",
} as const;

function Others({ edit }: { edit: Edit }) {
  const t = useTexts(texts);
  return (
    <Alert
      type="warning"
      showIcon
      className="problem"
      title={
        <Flex vertical gap={4}>
          <strong>{t.othersTitle}</strong>
          <span>{t.othersHint}</span>
          <ul className="others">
            {edit.others.map(({ kind, departmentId, name }) => (
              <li key={`${kind} ${departmentId}`}>{t[WORDS[kind]](name)}</li>
            ))}
          </ul>
        </Flex>
      }
      action={
        <Button size="small" onClick={edit.acknowledge}>
          {t.keepMine}
        </Button>
      }
    />
  );
}
