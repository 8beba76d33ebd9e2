import { NodeCollapseOutlined, NodeExpandOutlined, ReloadOutlined } from "@ant-design/icons";
import type { MenuProps } from "antd";
import { useOrganization } from "../organizations/organization.tsx";
import { keys } from "../queries/keys.ts";
import { queryClient } from "../queries/query-client.ts";
import { useTexts } from "../texts/texts.ts";
import type { Opened } from "./opened.ts";
import { above, type Row } from "./rows.ts";
import { texts } from "./texts.ts";

interface TreeItems {
  readonly opened: Opened;
  readonly rows: readonly Row[];
  readonly openAll: (top: { id: string; name: string }) => void;
}

type Items = NonNullable<MenuProps["items"]>;

/** The items of a row's menu that concern the tree itself. */
export function useTreeItems({ opened, rows, openAll }: TreeItems) {
  const t = useTexts(texts);
  const { code } = useOrganization();

  function isWithin(id: string, row: Row): boolean {
    return row.id === id || above(rows, row).includes(id);
  }

  return ({ id, name }: { id: string; name: string }): Items => {
    const row = rows.find((row) => row.kind === "department" && row.id === id);
    const leaf = row?.kind === "department" && row.open === undefined;
    const within = () => rows.filter((row) => isWithin(id, row)).map((row) => row.id);
    return [
      {
        key: "open-all",
        icon: <NodeExpandOutlined aria-hidden />,
        label: t.openAll,
        disabled: leaf,
        onClick: () => openAll({ id, name }),
      },
      {
        key: "close-all",
        icon: <NodeCollapseOutlined aria-hidden />,
        label: t.closeAll,
        disabled: leaf,
        onClick: () => opened.close(within()),
      },
      {
        key: "reload",
        icon: <ReloadOutlined aria-hidden />,
        label: t.reload,
        onClick() {
          for (const below of new Set(within())) {
            void queryClient.invalidateQueries({ queryKey: keys.children(code, below), exact: true });
          }
        },
      },
    ];
  };
}
