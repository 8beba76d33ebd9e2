import { Collapse, Typography } from "antd";

/** For whoever looks for the access key in this page. */
export function WhyAToken() {
  return (
    <Collapse
      ghost
      items={[
        {
          key: "why",
          label: "Why this page holds a token and no access key",
          children: (
            <Typography.Paragraph type="secondary" style={{ margin: 0, maxWidth: "72ch" }}>
              Whoever opens a page can read all that is in it, and an access key opens the whole user pool until
              somebody revokes it. Nor could a page sign with one: the signature covers the Date header, which browsers
              do not let a page set. So the server of this page keeps the key and hands out an access token, which ends
              by itself. The client refuses an access key in a page.
            </Typography.Paragraph>
          ),
        },
      ]}
    />
  );
}
