import Icon from "@ant-design/icons";

/** A folder with an arrow into it: antd has none. */
export function MoveIcon() {
  return <Icon component={Folder} aria-hidden />;
}

function Folder() {
  return (
    <svg viewBox="0 0 16 16" width="1em" height="1em" fill="none" stroke="currentColor" strokeWidth="1.25" aria-hidden>
      <path d="M1.5 6V2.9h4.2l1.6 1.8h7.2v8.6h-13V11" strokeLinejoin="round" strokeLinecap="round" />
      <path d="M1.2 8.5h8M7 6.2l2.4 2.3L7 10.8" strokeLinejoin="round" strokeLinecap="round" />
    </svg>
  );
}
