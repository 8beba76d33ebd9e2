// What the checker says of each place, in English and in Chinese. Names from the files are given as `visible` shows them.
/** @import { Texts } from "../types.js" */

const PACKAGE = "genauth-management";

/** @type {() => Texts} */
export const importHere = () => [`import it from "${PACKAGE}"`, `改为从 "${PACKAGE}" 导入`];
/** @type {(names: string) => Texts} */
export const typesFromTop = (names) => [
  `types have no namespace in this package: import type { ${names} } from "${PACKAGE}"`,
  `本包的类型没有命名空间：import type { ${names} } from "${PACKAGE}"`,
];
/** @type {(name: string) => Texts} */
export const noSuchName = (name) => [`this package has no ${name}`, `本包没有 ${name}`];
/** @type {(type: string) => Texts} */
export const otherType = (type) => [`has no name in this package: write ${type}`, `在本包中没有名称：写成 ${type}`];
/** @type {() => Texts} */
export const noAuthentication = () => [
  "stays: this package is the Management API alone; keep authing-node-sdk for the sign-in of users",
  "保留：本包只包含管理 API；用户登录请继续使用 authing-node-sdk",
];
/** @type {(name: string) => Texts} */
export const noSuchCall = (name) => [
  `this package has no ${name}; client.makeRequest({ method, url, … }) sends any call of the API`,
  `本包没有 ${name}；client.makeRequest({ method, url, … }) 可以发送 API 的任何调用`,
];
/** @type {(call: string) => Texts} */
export const oneObject = (call) => [`takes one object in this package: ${call}`, `在本包中只接受一个对象：${call}`];
/** @type {(from: string, to: string) => Texts} */
export const otherField = (from, to) => [`${from} is ${to} in this package`, `${from} 在本包中是 ${to}`];
/** @type {(from: string, to: string) => Texts} */
export const otherFieldIfGiven = (from, to) => [
  `if the input has ${from}: it is ${to} in this package`,
  `如果输入中有 ${from}：在本包中是 ${to}`,
];
/** @type {(fields: string, known: string) => Texts} */
export const requestFields = (fields, known) => [
  `makeRequest takes ${known} and no other field of axios (found ${fields}); headers, timeout and signal go into its second argument`,
  `makeRequest 只接受 ${known}，不接受 axios 的其他字段（发现 ${fields}）；headers、timeout、signal 写在第二个参数中`,
];
/** @type {() => Texts} */
export const computedName = () => [
  "the name of the call is computed: check by hand which calls it may be",
  "方法名是动态的：请人工确认可能是哪些调用",
];

/** @type {(host: string) => Texts} */
export const hostAssumed = (host) => [
  `without a host the official client calls ${host}, this package the service of GenAuth: add host: "${host}" to stay`,
  `未给出 host 时，原客户端访问 ${host}，本包访问 GenAuth 的服务：要保持不变请加上 host: "${host}"`,
];
/** @type {() => Texts} */
export const langAssumed = () => [
  `without a lang the official client's messages are in Chinese, this package's in English: add lang: "zh-CN" to keep Chinese`,
  '未给出 lang 时，原客户端的消息为中文，本包为英文：要保持中文请加上 lang: "zh-CN"',
];
/** @type {() => Texts} */
export const unknownOption = () => [
  "an option of neither client; this package refuses it",
  "不是任何一个客户端的选项，本包会拒绝",
];
/** @type {() => Texts} */
export const optionsNotSeen = () => [
  "the options do not stand in this place: compare them with ManagementClientOptions",
  "选项不在此处写明：请对照 ManagementClientOptions 检查",
];

/** @type {() => Texts} */
export const rejects = () => ["check of success", "成功判断"];
/** @type {(name: string) => Texts} */
export const noAxios = (name) => [
  `the official client rejects with an error of axios, this package with a GenAuthError: no ${name}, but kind, statusCode, apiCode, requestId and message`,
  `原客户端抛出 axios 的错误，本包为 GenAuthError：没有 ${name}，而是 kind、statusCode、apiCode、requestId、message`,
];

/** @type {(text: string) => Texts} */
export const enumText = (text) => [
  `an enum in the official client, texts in this package: write ${text}`,
  `原客户端中是枚举，本包中是字符串：写成 ${text}`,
];
/** @type {(type: string, field: string) => Texts} */
export const enumType = (type, field) => [
  `an enum in the official client, texts in this package: the type is ${type}["${field}"]`,
  `原客户端中是枚举，本包中是字符串：类型为 ${type}["${field}"]`,
];
