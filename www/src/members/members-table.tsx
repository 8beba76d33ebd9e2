import { Badge, Empty, Flex, Skeleton, Table, type TableColumnsType, Tag, Tooltip } from "antd";
import type { UserDto, UserStatus } from "genauth-management";
import type { ReactNode } from "react";
import { useShownPeople } from "../people/order.ts";
import { PersonLink } from "../people/person-drawer.tsx";
import { statuses } from "../people/statuses.ts";
import type { MembersView } from "../queries/keys.ts";
import { useMayChange } from "../session/change-button.tsx";
import { useTexts } from "../texts/texts.ts";
import { Departments } from "./departments.tsx";
import { contactOf, nameOf } from "./queries.ts";
import { texts } from "./texts.ts";
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
  /** What a person can do next where there is nobody. */
  readonly nextStep: ReactNode;
}

/** A page of members. The selection survives a change of the page. */
export function MembersTable(props: MembersTableProps) {
  const { departmentId, leaders, users, totalCount, waiting, view, onPage, chosen, onChoose, nextStep } = props;
  const t = useTexts(texts);
  const { mayChange } = useMayChange();
  useShownPeople(users);
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
    ...(view.below
      ? [
          {
            title: t.departments,
            key: "departments",
            render: (_: unknown, user: UserDto) => <Departments user={user} />,
          },
        ]
      : []),
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
      locale={{
        emptyText: (
          <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={view.text ? t.noneFound(view.text) : t.empty}>
            {nextStep}
          </Empty>
        ),
      }}
      {...(mayChange && {
        rowSelection: {
          selectedRowKeys: chosen.map(({ userId }) => userId),
          preserveSelectedRowKeys: true,
          // By keys: antd knows only those people whose page was shown.
          onChange: (keys) => {
            const known = new Map([...chosen, ...users].map((user) => [user.userId, user]));
            onChoose(keys.flatMap((key) => known.get(String(key)) ?? []));
          },
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

/** The state of an account. */
export function Status({ status }: { status: UserStatus }) {
  const words = useTexts(statuses);
  // The service may have values that its documentation lacks.
  return <Badge status={DOTS[status] ?? "default"} text={words[status] ?? status} />;
}
