import { Flex, Grid, Skeleton, Table, type TableColumnsType } from "antd";
import type { UserDto } from "genauth-management";
import type { MouseEvent, ReactNode } from "react";
import { useSearchParams } from "react-router";
import { Status } from "../members/members-table.tsx";
import { contactOf, nameOf } from "../members/queries.ts";
import { PersonLink, withPerson } from "../people/person-drawer.tsx";
import { useFormats } from "../texts/formats.ts";
import { useTexts } from "../texts/texts.ts";
import { MainDepartment } from "./main-department.tsx";
import { LIMIT, type PeoplePage } from "./queries.ts";
import { texts } from "./texts.ts";

interface PeopleTableProps {
  /** `undefined` during the first load. */
  readonly people: PeoplePage | undefined;
  readonly waiting: boolean;
  readonly page: number;
  readonly onPage: (page: number) => void;
  readonly empty: ReactNode;
}

/** A page of people. */
export function PeopleTable({ people, waiting, page, onPage, empty }: PeopleTableProps) {
  const t = useTexts(texts);
  const { moment } = useFormats();
  // There, the main department stands below the name, and the last sign-in has no room.
  const narrow = Grid.useBreakpoint().md === false;
  const [, setSearch] = useSearchParams();
  if (!people) return <Skeleton active paragraph={{ rows: 8 }} />;

  /** A click beside the links of a row. The link with the name does the same, for keyboards. */
  function open({ target, defaultPrevented }: MouseEvent, userId: string) {
    if (defaultPrevented || (target instanceof Element && target.closest("a"))) return;
    // A text that was selected is to be copied.
    if (getSelection()?.isCollapsed === false) return;
    setSearch((now) => withPerson(now, userId));
  }

  const columns: TableColumnsType<UserDto> = [
    {
      title: t.name,
      key: "name",
      render: (_, user) => (
        <Flex vertical>
          <PersonLink userId={user.userId}>
            <span className="breakable">{nameOf(user)}</span>
          </PersonLink>
          <span className="secondary breakable small">{contactOf(user) || user.username}</span>
          {narrow && <MainDepartment departmentId={user.mainDepartmentId} />}
        </Flex>
      ),
    },
    {
      title: t.mainDepartment,
      key: "department",
      responsive: ["md"],
      render: (_, { mainDepartmentId }) => <MainDepartment departmentId={mainDepartmentId} />,
    },
    {
      title: t.status,
      key: "status",
      width: 130,
      className: "members-status",
      render: (_, { status }) => <Status status={status} />,
    },
    {
      title: t.lastLogin,
      key: "lastLogin",
      width: 200,
      responsive: ["md"],
      render: (_, { lastLogin }) => (lastLogin ? moment(lastLogin) : <span className="secondary">{t.never}</span>),
    },
  ];
  return (
    <Table<UserDto>
      rowKey="userId"
      size="middle"
      columns={columns}
      dataSource={people.list}
      onRow={({ userId }) => ({ onClick: (event) => open(event, userId) })}
      loading={{ spinning: waiting, delay: 200 }}
      locale={{ emptyText: empty }}
      pagination={{
        current: page,
        pageSize: LIMIT,
        total: people.totalCount,
        onChange: onPage,
        showSizeChanger: false,
        hideOnSinglePage: true,
        responsive: true,
      }}
    />
  );
}
