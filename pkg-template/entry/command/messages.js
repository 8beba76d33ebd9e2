// What the command says, in English and in Chinese. Texts from outside are given as `visible` shows them.
/** @import { Texts } from "../types.js" */
/** @import { CommandName } from "./types.js" */

/** @type {(near: string | undefined) => Texts} */
const didYouMean = (near) => (near ? [`; did you mean ${near}?`, `；是否想用 ${near}？`] : ["", ""]);

// The command line.

/** @type {(name: string) => Texts} */
export const secretArgument = (name) => [
  `--${name}: host and key are never arguments, because every user of the machine and the shell's history can read those; set GENAUTH_HOST, and GENAUTH_ACCESS_KEY_ID and GENAUTH_ACCESS_KEY_SECRET or GENAUTH_ACCESS_TOKEN`,
  `--${name}：服务地址和密钥不能写在参数里，因为本机的所有用户和 shell 历史都能看到参数；请设置环境变量 GENAUTH_HOST，以及 GENAUTH_ACCESS_KEY_ID 和 GENAUTH_ACCESS_KEY_SECRET，或 GENAUTH_ACCESS_TOKEN`,
];
/** @type {(option: string) => Texts} */
export const noValue = (option) => [`${option}: takes no value`, `${option}：不接受值`];
/** @type {(option: string) => Texts} */
export const valueMissing = (option) => [
  `${option}: expected a value, found none; write ${option}=VALUE if it begins with a dash`,
  `${option}：缺少值；以短横线开头的值请写成 ${option}=值`,
];
/** @type {(option: string) => Texts} */
export const twice = (option) => [`${option}: given twice`, `${option}：给出了两次`];
/** @type {(command: CommandName, name: string) => Texts} */
export const optionMissing = (command, name) => [
  `${command}: --${name} is missing; see genauth-management ${command} --help`,
  `${command}：缺少 --${name}；用法见 genauth-management ${command} --help`,
];
/** @type {(command: CommandName, found: string) => Texts} */
export const tooMany = (command, found) => [
  `${command}: unexpected argument ${found}; see genauth-management ${command} --help`,
  `${command}：多余的参数 ${found}；用法见 genauth-management ${command} --help`,
];
/** @type {(command: CommandName, wanted: "one" | "folder" | "some") => Texts} */
export const fileMissing = (command, wanted) => {
  if (wanted === "one") return [`${command}: expected a plan file, found none`, `${command}：缺少计划文件`];
  if (wanted === "folder") return [`${command}: expected the folder of a project, found none`, `${command}：缺少项目文件夹`];
  return [`${command}: expected one or more files, found none`, `${command}：缺少文件`];
};
/** @type {(found: string, known: string[], near?: string) => Texts} */
export const unknownCommand = (found, known, near) => [
  `${found}: unknown command; expected ${known.join(", ")}${didYouMean(near)[0]}`,
  `${found}：未知命令；应为 ${known.join("、")}${didYouMean(near)[1]}`,
];
/** @type {() => Texts} */
export const noCommand = () => ["expected a command, found none", "缺少命令"];
/** @type {(option: string, near: string | undefined, known: string[]) => Texts} */
export const unknownOption = (option, near, known) => {
  const all = known.map((name) => `--${name}`);
  const hint = near && `--${near}`;
  return [
    `${option}: unknown option${didYouMean(hint)[0] || `; the options are ${all.join(", ")}`}`,
    `${option}：未知选项${didYouMean(hint)[1] || `；可用的选项有 ${all.join("、")}`}`,
  ];
};
/** @type {(option: string, command: CommandName | undefined, of: string[]) => Texts} */
export const optionOfOthers = (option, command, of) =>
  command
    ? [
        `${option}: is an option of ${of.join(" and ")}, not of ${command}`,
        `${option}：是 ${of.join("、")} 的选项，不能用于 ${command}`,
      ]
    : [`${option}: needs a command: ${of.join(" or ")}`, `${option}：须与命令 ${of.join(" 或 ")} 一起使用`];
/** @type {(option: string, found: string, words: readonly string[], near?: string) => Texts} */
export const noSuchWord = (option, found, words, near) => [
  `${option}: expected ${words.join(", ")}; found ${found}${didYouMean(near)[0]}`,
  `${option}：应为 ${words.join("、")}；实际是 ${found}${didYouMean(near)[1]}`,
];
/** @type {() => Texts} */
export const archiveWithoutId = () => [
  "--missing: archive needs the id of the department below which departments are moved: archive:ID",
  "--missing：archive 需要归档部门的 ID：archive:ID",
];
/** @type {(option: string, found: string) => Texts} */
export const noPair = (option, found) => [
  `--${option}: expected NAME=VALUE, found ${found}`,
  `--${option}：应为 名称=值，实际是 ${found}`,
];
/** @type {(option: string, found: string) => Texts} */
export const noNumber = (option, found) => [
  `${option}: expected a whole number, found ${found}`,
  `${option}：应为整数，实际是 ${found}`,
];
/** @type {(found: string, most: number) => Texts} */
export const wrongRate = (found, most) => [
  `--rate: expected requests a second, from 1 to ${most}, found ${found}`,
  `--rate：应为每秒请求数，1 到 ${most}，实际是 ${found}`,
];

// The environment.

/** @type {(names: string[]) => Texts} */
export const variablesMissing = (names) => [
  `${names.join(" and ")}: not set; the command needs GENAUTH_ACCESS_KEY_ID and GENAUTH_ACCESS_KEY_SECRET, or GENAUTH_ACCESS_TOKEN`,
  `未设置环境变量 ${names.join("、")}；命令需要 GENAUTH_ACCESS_KEY_ID 和 GENAUTH_ACCESS_KEY_SECRET，或 GENAUTH_ACCESS_TOKEN`,
];
/** @type {() => Texts} */
export const twoCredentials = () => [
  "GENAUTH_ACCESS_TOKEN and an access key are set: unset one of them, so that it is clear who acts",
  "同时设置了 GENAUTH_ACCESS_TOKEN 和访问密钥：请只保留一种",
];

// Files.

/** @type {(file: string, reason: string) => Texts} */
export const unreadable = (file, reason) => [`${file}: cannot be read: ${reason}`, `${file}：无法读取：${reason}`];
/** @type {(file: string, reason: string) => Texts} */
export const unwritable = (file, reason) => [`${file}: cannot be written: ${reason}`, `${file}：无法写入：${reason}`];
/** @type {(file: string, most: number) => Texts} */
export const tooLarge = (file, most) => [
  `${file}: expected at most ${most} MB, found more`,
  `${file}：最大 ${most} MB，文件超出了限制`,
];
/** @type {(count: number) => Texts} */
export const problemsFound = (count) => [
  `the files have ${count} ${count === 1 ? "problem" : "problems"}`,
  `文件有 ${count} 个问题`,
];
/** @type {() => Texts} */
export const noProblems = () => ["No problems found.", "没有发现问题。"];
/** @type {(file: string) => Texts} */
export const foreignFile = (file) => [
  `${file}: is there already and was not written by this command, or was changed since; move it away or choose another place`,
  `${file}：已存在，且不是由本命令写入，或写入后被修改；请移走它或选择其他位置`,
];
/** @type {(file: string) => Texts} */
export const noPlan = (file) => [
  `${file}: expected a plan that genauth-management plan --out wrote, found something else`,
  `${file}：应为 genauth-management plan --out 写入的计划，实际是其他内容`,
];
/** @type {(file: string) => Texts} */
export const oldJournal = (file) => [
  `${file}: the journal of an earlier plan is there, and apply will refuse it for this one; move it away, or give apply --journal`,
  `${file}：存在之前计划的日志，apply 不会将其用于本计划；请移走它，或为 apply 指定 --journal`,
];

// The journal.

/** @type {(file: string, lock: string, pid: string) => Texts} */
export const journalLocked = (file, lock, pid) => [
  `${file}: an apply is using this journal (process ${pid}); if it is not running any more, delete ${lock}`,
  `${file}：另一个 apply 正在使用此日志（进程 ${pid}）；如果它已不在运行，请删除 ${lock}`,
];
/** @type {(pid: string) => Texts} */
export const lockTakenOver = (pid) => [
  `The apply that used this journal (process ${pid}) is gone; its lock is taken over.`,
  `之前使用此日志的 apply（进程 ${pid}）已结束，接管其锁。`,
];
/** @type {(file: string) => Texts} */
export const goingOn = (file) => [`Going on where ${file} ends.`, `从 ${file} 的末尾继续。`];

// Export and plan.

/** @type {(departments: number, people: number) => Texts} */
export const exported = (departments, people) => [
  `Exported ${departments} departments and ${people} people:`,
  `已导出 ${departments} 个部门和 ${people} 人：`,
];
/** @type {(file: string) => Texts} */
export const written = (file) => [`Written: ${file}`, `已写入：${file}`];
/** @type {(file: string) => Texts} */
export const nextApply = (file) => [
  `To make these changes: genauth-management apply ${file}`,
  `执行这些更改：genauth-management apply ${file}`,
];
/** @type {() => Texts} */
export const keepPlan = () => [
  "To keep this plan for apply, add --out plan.json.",
  "要保存计划以供 apply 使用，请加上 --out plan.json。",
];
/** @type {(count: number) => Texts} */
export const questionsOpen = (count) => [
  `${count} open ${count === 1 ? "question" : "questions"}: answer them in the files, or with --answer QUESTION=ID`,
  `有 ${count} 个待回答的问题：请在文件中回答，或使用 --answer 问题=ID`,
];
/** @type {(kinds: string[]) => Texts} */
export const limitsExceeded = (kinds) => [
  `limits exceeded; if all of it is meant, allow exactly these numbers: ${kinds.join(" ")}`,
  `超出限制；如果确实全部需要，请按以下确切数目放行：${kinds.join(" ")}`,
];

// Apply.

/** @type {(changes: number) => Texts} */
export const confirm = (changes) => [
  `Type ${changes} to make ${changes} changes: `,
  `输入 ${changes} 以执行 ${changes} 项更改：`,
];
/** @type {() => Texts} */
export const notConfirmed = () => ["not confirmed; nothing was changed", "未确认；没有任何更改"];
/** @type {() => Texts} */
export const needsYes = () => [
  "apply: expected --yes, because nobody can be asked here; nothing was changed",
  "apply：此处无法询问，须加 --yes；没有任何更改",
];
/** @type {(journal: string) => Texts} */
export const partlyDone = (journal) => [
  `not everything was done; run apply again with the same plan to go on (journal: ${journal})`,
  `没有全部完成；使用同一计划再次运行 apply 即可继续（日志：${journal}）`,
];
/** @type {() => Texts} */
export const ending = () => [
  "Ending after the calls under way; once more ends at once.",
  "将在进行中的调用结束后停止；再按一次立即停止。",
];
/** @type {() => Texts} */
export const interrupted = () => ["interrupted", "已中断"];

// Progress.

/** @type {(what: "reading" | "applying", done: number, total: number, rate: number, left: string) => Texts} */
export const progress = (what, done, total, rate, left) => {
  const [english, chinese] = what === "reading" ? ["reading", "读取"] : ["applying", "执行"];
  const still = Math.max(0, total - done);
  return [
    `${english}: ${done} done, ${still} left, ${rate} a second${left && `, ${left} to go`}`,
    `${chinese}：已完成 ${done}，剩余 ${still}，每秒 ${rate}${left && `，还需 ${left}`}`,
  ];
};

// Failures.

/** @type {(reason: string) => Texts} */
export const bug = (reason) => [
  `an error of this program: ${reason}; please report it with the command that you ran`,
  `程序内部错误：${reason}；请连同所运行的命令一起报告`,
];
