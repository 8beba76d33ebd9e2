// What `--help` shows, in both languages.
/** @import { Texts } from "../types.js" */
/** @import { CommandName } from "./types.js" */

/** @type {Texts} */
const ALWAYS = [
  `Always:
  --json               one JSON envelope on standard output; all else on standard error
  --lang LANG          en-US or zh-CN (default: from LC_ALL, LC_MESSAGES or LANG)
  --no-color           no colours (also: NO_COLOR)
  --help, --version`,
  `通用选项：
  --json               在标准输出打印一个 JSON 对象，其余内容打印到标准错误
  --lang LANG          en-US 或 zh-CN（默认取自 LC_ALL、LC_MESSAGES 或 LANG）
  --no-color           不使用颜色（也可设置 NO_COLOR）
  --help、--version`,
];

/** @type {Texts} */
const RATE = ["  --rate N             requests a second (default: 300)", "  --rate N             每秒请求数（默认 300）"];

/** @type {Texts} */
export const OVERVIEW = [
  `The org chart of GenAuth from a file: export it, check files, plan changes, apply them.
And a check of a project that moves from authing-node-sdk to this package.

  genauth-management export --organization CODE --out FOLDER [--format csv|json] [--scope ID]
  genauth-management check  FILE…
  genauth-management plan   --organization CODE FILE… [--out plan.json] [options]
  genauth-management apply  plan.json [--journal FILE] [--report FILE] [--yes]
  genauth-management migrate FOLDER

  genauth-management COMMAND --help shows the options of a command.

Environment:
  GENAUTH_HOST                 address of the service (default: https://api.genauth.ai)
  GENAUTH_ACCESS_KEY_ID, GENAUTH_ACCESS_KEY_SECRET
                               the access key of the user pool
  GENAUTH_ACCESS_TOKEN         a management token, instead of the access key

${ALWAYS[0]}

Exit codes: 0 same or done, 2 there is something to change, 3 a limit or a question stops it, 4 input refused,
5 done in part, 6 service not reached, 130 interrupted, 1 an error of this program.`,
  `用文件管理 GenAuth 的组织架构：导出、检查文件、生成变更计划、执行计划。
并检查从 authing-node-sdk 迁移到本包的项目。

  genauth-management export --organization CODE --out FOLDER [--format csv|json] [--scope ID]
  genauth-management check  FILE…
  genauth-management plan   --organization CODE FILE… [--out plan.json] [选项]
  genauth-management apply  plan.json [--journal FILE] [--report FILE] [--yes]
  genauth-management migrate FOLDER

  genauth-management 命令 --help 显示该命令的选项。

环境变量：
  GENAUTH_HOST                 服务地址（默认 https://api.genauth.ai）
  GENAUTH_ACCESS_KEY_ID、GENAUTH_ACCESS_KEY_SECRET
                               用户池的访问密钥
  GENAUTH_ACCESS_TOKEN         管理 token，用于代替访问密钥

${ALWAYS[1]}

退出码：0 一致或已完成，2 有需要更改之处，3 被限制或问题阻止，4 输入被拒绝，
5 部分完成，6 无法访问服务，130 被中断，1 程序内部错误。`,
];

/** @type {Record<CommandName, Texts>} */
const OF = {
  export: [
    `Writes departments, people and memberships of an organization as files that plan reads.

  genauth-management export --organization CODE --out FOLDER [options]

  --organization CODE  code of the organization
  --out FOLDER         where departments.csv and people.csv are written, or organization.json
  --format csv|json    (default: csv)
  --scope ID           only what is below this department
${RATE[0]}`,
    `将组织的部门、人员及其所属关系写成 plan 可以读取的文件。

  genauth-management export --organization CODE --out FOLDER [选项]

  --organization CODE  组织 code
  --out FOLDER         写入 departments.csv 和 people.csv（或 organization.json）的文件夹
  --format csv|json    （默认 csv）
  --scope ID           仅该部门以下
${RATE[1]}`,
  ],
  check: [
    `Reports every problem of files with row and column. Needs no service.

  genauth-management check FILE…

  Files: CSV, XLSX or JSON, in our layout, that of the import template, or WeCom's.`,
    `报告文件中的所有问题及其行和列。不访问服务。

  genauth-management check FILE…

  文件：CSV、XLSX 或 JSON；采用本工具的格式、官方导入模板或企业微信的格式。`,
  ],
  plan: [
    `Shows the changes that make the service as the files say. Changes nothing.

  genauth-management plan --organization CODE FILE… [options]

  --organization CODE  code of the organization
  --out FILE           writes the plan, which apply takes
  --only AREA,…        the areas that may change: departments, memberships, leaders, people (default: what the files have)
  --empty AREA,…       areas whose values may all be missing from the files: leaders, memberships
  --missing WHAT       departments that the files do not have: report (default), archive:ID of a department, or delete
  --memberships HOW    memberships that the files do not have: add keeps them (default), exact removes them
  --scope ID           only what is below this department
  --allow KIND=NUMBER  raises a limit for this plan, by the exact number that was printed; may be repeated
  --answer QUESTION=ID answers a question that was printed; may be repeated
${RATE[0]}`,
    `显示使服务与文件一致所需的更改。不做任何更改。

  genauth-management plan --organization CODE FILE… [选项]

  --organization CODE  组织 code
  --out FILE           写入供 apply 使用的计划
  --only AREA,…        允许更改的范围：departments、memberships、leaders、people（默认为文件所含的全部）
  --empty AREA,…       文件中允许全部为空的范围：leaders、memberships
  --missing WHAT       文件中没有的部门：report 仅报告（默认）、archive:部门ID 归档、delete 删除
  --memberships HOW    文件中没有的所属关系：add 保留（默认）、exact 移除
  --scope ID           仅该部门以下
  --allow KIND=NUMBER  按打印出的确切数目为本计划放宽一项限制；可重复
  --answer QUESTION=ID 回答打印出的问题；可重复
${RATE[1]}`,
  ],
  apply: [
    `Makes the changes of a plan. Before each it compares the service with what the plan was made from.
Run again with the same plan, it goes on where it ended.

  genauth-management apply plan.json [options]

  --journal FILE       what is done, line by line (default: the plan's name with .journal.jsonl)
  --report FILE        writes what became of each row of the files, as CSV
  --yes                does not ask; needed where there is no terminal
${RATE[0]}`,
    `执行计划中的更改。每次更改之前，都会将服务的现状与制定计划时的状态进行比较。
使用同一计划再次运行，会从中断处继续。

  genauth-management apply plan.json [选项]

  --journal FILE       逐行记录所做更改的日志（默认为计划文件名加 .journal.jsonl）
  --report FILE        将文件每一行的处理结果写成 CSV
  --yes                不询问；没有终端时必须使用
${RATE[1]}`,
  ],
  migrate: [
    `Lists the calls of authing-node-sdk in a project, what to change for this package, and what is not there.
Reads JavaScript and TypeScript, also in Vue and Svelte components. Changes nothing and needs no service.
"perhaps" marks what cannot be followed and looks like a client, a response or an error of authing-node-sdk.
AuthenticationClient is not in this package: keep authing-node-sdk for it.

  genauth-management migrate FOLDER

  FOLDER               a project, or one file; node_modules and folders that .gitignore names are left out.
                       Its package.json and tsconfig.json say which files its imports mean

Exit codes: 0 nothing to change, 2 something to change, 4 no such folder or no code in it.`,
    `列出项目中对 authing-node-sdk 的调用、改用本包时需要的更改，以及本包没有的功能。
读取 JavaScript 和 TypeScript，包括 Vue 和 Svelte 组件。不做任何更改，不访问服务。
“可能”表示无法跟踪，但看起来是 authing-node-sdk 的客户端、响应或错误。
本包没有 AuthenticationClient：请继续使用 authing-node-sdk。

  genauth-management migrate FOLDER

  FOLDER               项目文件夹，或单个文件；不读取 node_modules 和 .gitignore 列出的文件夹。
                       导入所指的文件由其中的 package.json 和 tsconfig.json 确定

退出码：0 无需更改，2 有需要更改之处，4 文件夹不存在或没有代码。`,
  ],
};

/**
 * @param {CommandName | undefined} command
 * @returns {Texts}
 */
export function helpOf(command) {
  if (!command) return OVERVIEW;
  const [english, chinese] = OF[command];
  return [`${english}\n\n${ALWAYS[0]}`, `${chinese}\n\n${ALWAYS[1]}`];
}
