import { Avatar, Skeleton, Tag, Typography } from "antd";
import type { UserDto, UserStatus } from "genauth-management";
import type { ReactNode } from "react";
import { Problem } from "../failures/problem.tsx";
import { useFormats } from "../texts/formats.ts";
import { useTexts } from "../texts/texts.ts";
import { statuses } from "./statuses.ts";
import { texts } from "./texts.ts";

const COLOURS: Record<UserStatus, string> = {
  Activated: "green",
  Suspended: "orange",
  Resigned: "default",
  Archived: "default",
  Deactivated: "red",
};

interface PersonFactsProps {
  readonly user: UserDto | undefined;
  readonly error: unknown;
  readonly onRetry: () => void;
}

export function PersonFacts({ user, error, onRetry }: PersonFactsProps) {
  const t = useTexts(texts);
  const { moment } = useFormats();
  if (error) return <Problem error={error} onRetry={onRetry} />;
  if (!user) return <Skeleton active avatar={{ size: 48 }} paragraph={{ rows: 3 }} />;
  const { userId, username, email, phone, phoneCountryCode, externalId, createdAt, lastLogin } = user;
  const name = user.name || user.nickname || username || userId;
  const wholePhone = [phoneCountryCode, phone].filter(Boolean).join(" ");
  return (
    <section aria-label={name}>
      <div className="person-head">
        {/* No picture: it would be on another site, which the Content-Security-Policy refuses. */}
        <Avatar size={48} className="person-letter" aria-hidden>
          {[...name][0]}
        </Avatar>
        <div>
          <Typography.Title level={2} className="person-name">
            {name}
          </Typography.Title>
          <Typography.Text type="secondary" className="breakable">
            {username}
          </Typography.Text>
        </div>
        <Status status={user.status} />
      </div>
      <dl className="facts person-facts">
        {email && (
          <Fact label={t.email} copy={email}>
            {email} {user.emailVerified && <Verified />}
          </Fact>
        )}
        {phone && (
          <Fact label={t.phone} copy={wholePhone}>
            {wholePhone} {user.phoneVerified && <Verified />}
          </Fact>
        )}
        <Fact label={t.userId} copy={userId}>
          {userId}
        </Fact>
        {externalId && (
          <Fact label={t.externalId} copy={externalId}>
            {externalId}
          </Fact>
        )}
        <Fact label={t.created}>{moment(createdAt)}</Fact>
        <Fact label={t.lastLogin}>{lastLogin ? moment(lastLogin) : t.never}</Fact>
      </dl>
    </section>
  );
}

function Fact({ label, copy, children }: { label: string; copy?: string; children: ReactNode }) {
  const t = useTexts(texts);
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <Typography.Text className="breakable" copyable={copy ? { text: copy, tooltips: [t.copy(label), t.copied] } : false}>
          {children}
        </Typography.Text>
      </dd>
    </div>
  );
}

function Verified() {
  const t = useTexts(texts);
  return (
    <Typography.Text type="secondary" className="small">
      ({t.verified})
    </Typography.Text>
  );
}

/** The service may have values that its documentation lacks. */
function Status({ status }: { status: string }) {
  const known: Partial<Record<string, string>> = useTexts(statuses);
  const colours: Partial<Record<string, string>> = COLOURS;
  return (
    <Tag color={colours[status] ?? "default"} className="person-status">
      {known[status] ?? status}
    </Tag>
  );
}
