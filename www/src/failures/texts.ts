import type { ErrorKind } from "genauth-management";
import { defineTexts } from "../texts/texts.ts";

/** A title for each kind of failure. */
export const titles = defineTexts({
  en: {
    invalid_input: "Not sent: the input breaks a rule",
    config: "The console is set up wrongly",
    auth: "Not allowed",
    rate_limit: "Too many calls; wait a moment",
    not_found: "Not found",
    conflict: "It clashes with what is there",
    api: "The service refused",
    network: "The service cannot be reached",
    timeout: "The service did not answer in time",
    bad_response: "The answer is not the API's",
  } satisfies Record<ErrorKind, string>,
  zh: {
    invalid_input: "未发送：输入不符合规则",
    config: "控制台配置有误",
    auth: "没有权限",
    rate_limit: "请求过于频繁，请稍候",
    not_found: "未找到",
    conflict: "与现有数据冲突",
    api: "服务拒绝了请求",
    network: "无法连接服务",
    timeout: "服务未在规定时间内响应",
    bad_response: "收到的不是 API 的响应",
  },
});

export const texts = defineTexts({
  en: {
    failed: "The service failed",
    unknown: "Something went wrong",
    requestId: "Request id",
    copyRequestId: "Copy the request id",
    copied: "Copied",
    tryAgain: "Try again",
    wait: (seconds: number) => `Try again in ${seconds} seconds.`,
    undo: "Undo",
    uncertain: "It may have been carried out all the same: look before you repeat it.",
    reload: "Load the page again",
    broken: "The page has stopped",
  },
  zh: {
    failed: "服务出错",
    unknown: "出现错误",
    requestId: "请求 ID",
    copyRequestId: "复制请求 ID",
    copied: "已复制",
    tryAgain: "重试",
    wait: (seconds: number) => `请在 ${seconds} 秒后重试。`,
    undo: "撤销",
    uncertain: "操作可能已经生效：请先确认，再决定是否重复。",
    reload: "重新加载页面",
    broken: "页面已停止运行",
  },
});
