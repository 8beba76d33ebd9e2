import { Badge, Empty, Flex, Skeleton, Table, type TableColumnsType, Tag, Tooltip } from "antd";
import type { UserDto, UserStatus } from "genauth-management";
import { PersonLink } from "../people/person-drawer.tsx";
import type { MembersView } from "../queries/keys.ts";
import { useMayChange } from "../session/change-button.tsx";
import { useTexts } from "../texts/texts.ts";
import { contactOf, nameOf } from "./queries.ts";
import { statuses, texts } from "./texts.ts";
import "./members.css";

interface MembersTableProps {
  readonly departmentId: string;
  readonly leaders: readonly string[];
  /** `undefined` during the first load. */
  readonly users: readonly UserDto[] | undefined;
  readonly totalCount: number;
  readonly waiting: boolean;
  readonly view: MembersView;
  readonly onPage: (page: number) => void;
  readonly chosen: readonly UserDto[];
  readonly onChoose: (users: readonly UserDto[]) => void;
}

/** A page of members. The selection survives a change of the page. */
export function MembersTable(props: MembersTableProps) {
  const { departmentId, leaders, users, totalCount, waiting, view, onPage, chosen, onChoose } = props;
  const t = useTexts(texts);
  const { mayChange } = useMayChange();
  if (!users) return <Skeleton active paragraph={{ rows: 6 }} />;

  const columns: TableColumnsType<UserDto> = [
    {
      title: t.person,
      key: "person",
      render: (_, user) => (
        <Flex vertical>
          <Flex gap="small" align="center" wrap>
            <PersonLink userId={user.userId}>{nameOf(user)}</PersonLink>
            {user.username && user.username !== nameOf(user) && <span className="secondary">{user.username}</span>}
            {leaders.includes(user.userId) && <Tag>{t.leader}</Tag>}
            {!isDirect(user, departmentId) && <Tag>{t.fromBelow}</Tag>}
          </Flex>
          <span className="secondary breakable members-narrow">{contactOf(user)}</span>
        </Flex>
      ),
    },
    {
      title: t.contact,
      key: "contact",
      responsive: ["md"],
      render: (_, user) => <span className="breakable">{contactOf(user)}</span>,
    },
    {
      title: t.status,
      key: "status",
      width: 120,
      className: "members-status",
      render: (_, { status }) => <Status status={status} />,
    },
  ];

  return (
    <Table<UserDto>
      rowKey="userId"
      size="middle"
      columns={columns}
      dataSource={users}
      loading={{ spinning: waiting, delay: 200 }}
      locale={{ emptyText: <Empty description={view.text ? t.noneFound(view.text) : t.empty} /> }}
      {...(mayChange && {
        rowSelection: {
          selectedRowKeys: chosen.map(({ userId }) => userId),
          preserveSelectedRowKeys: true,
          onChange: (_, rows) => onChoose(rows),
          getCheckboxProps: (user) => ({ disabled: !isDirect(user, departmentId), "aria-label": t.choose(nameOf(user)) }),
          getTitleCheckboxProps: () => ({ "aria-label": t.chooseAll }),
          renderCell: (_, user, __, checkbox) =>
            isDirect(user, departmentId) ? checkbox : <Tooltip title={t.notDirect}>{checkbox}</Tooltip>,
        },
      })}
      pagination={{
        current: view.page,
        pageSize: view.limit,
        total: totalCount,
        onChange: onPage,
        showSizeChanger: false,
        hideOnSinglePage: true,
        responsive: true,
      }}
    />
  );
}

/** Whether a person is a direct member of the department; the answer may lack `departmentIds`. */
function isDirect({ departmentIds }: UserDto, departmentId: string): boolean {
  return departmentIds?.includes(departmentId) ?? true;
}

const DOTS = {
  Activated: "success",
  Suspended: "warning",
  Deactivated: "error",
  Resigned: "default",
  Archived: "default",
} as const;

function Status({ status }: { status: UserStatus }) {
  const words = useTexts(statuses);
  // The service may have values that its documentation lacks.
  return <Badge status={DOTS[status] ?? "default"} text={words[status] ?? status} />;
}
