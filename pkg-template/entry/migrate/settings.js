// What a project's settings say of its imports: the folders that tsconfig.json names, and the packages of a workspace.
import { jsonOf } from "./parse.js";

/** @typedef {{ readonly folder: string, readonly from: string, readonly to: readonly string[] }} Rule `from` may hold one `*`. */
/** @typedef {{ readonly folder: string, readonly entries: readonly string[] }} Package */

const DEPENDENCIES = ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"];
/** Where the compiler writes; the source has the same name in `src`. */
const WRITTEN = /^(?:\.\/)?(?:dist|lib|build|out)\//;

export class Settings {
  /** @param {ReadonlyMap<string, string>} texts The text of each `package.json` and `tsconfig.json`, by its path. */
  constructor(texts) {
    /** Deepest folders first. @type {Rule[]} */
    this.rules = [];
    /** @type {Map<string, Package>} */
    this.packages = new Map();
    /** What is installed, as far as it is said. @type {Set<string>} */
    this.dependencies = new Set();
    this.isSaid = false;
    for (const [path, text] of texts) {
      const json = jsonOf(text);
      const folder = path.split("/").slice(0, -1).join("/");
      if (!json) continue;
      if (path.endsWith("package.json")) this.readPackage(folder, json);
      else this.readCompiler(folder, json.compilerOptions ?? {});
    }
    this.rules.sort((one, other) => other.folder.length - one.folder.length);
  }

  /**
   * @param {string} folder
   * @param {Record<string, any>} json
   */
  readPackage(folder, json) {
    this.isSaid = true;
    for (const kind of DEPENDENCIES) for (const name of Object.keys(json[kind] ?? {})) this.dependencies.add(name);
    if (typeof json.name !== "string") return;
    const named = textsIn([json.source, json.exports?.["."] ?? json.exports, json.main, json.module, json.types]);
    const bare = named.map((name) => name.replace(/\.d\.[mc]?ts$/, ""));
    const sources = bare.map((name) => name.replace(WRITTEN, "src/"));
    this.packages.set(json.name, { folder, entries: [...bare, ...sources, "src/index", "index", "src/main"] });
  }

  /**
   * @param {string} folder
   * @param {Record<string, any>} options
   */
  readCompiler(folder, { baseUrl, paths }) {
    const base = `${folder}/${baseUrl ?? "."}`;
    for (const [from, to] of Object.entries(paths ?? {})) {
      this.rules.push({ folder, from, to: textsIn(to).map((path) => `${base}/${path}`) });
    }
    if (typeof baseUrl === "string") this.rules.push({ folder, from: "*", to: [`${base}/*`] });
  }

  /**
   * The paths that an import may mean, without their endings.
   * @param {string} from
   * @param {string} importer
   * @returns {string[]}
   */
  pathsOf(from, importer) {
    const ruled = this.rules
      .filter(({ folder }) => folder === "" || importer.startsWith(`${folder}/`))
      .flatMap((rule) => {
        const part = matched(rule.from, from);
        return part === undefined ? [] : rule.to.map((path) => path.replace("*", part));
      });
    const [name, rest] = packageOf(from);
    const own = this.packages.get(name);
    const entries = !own ? [] : rest ? [rest, `src/${rest}`] : own.entries;
    return [...ruled, ...entries.map((entry) => `${own?.folder}/${entry}`)];
  }

  /**
   * Whether an import may mean a file of the project, though none was found.
   * @param {string} from
   */
  mayBeOwn(from) {
    const [name] = packageOf(from);
    if (this.rules.some((rule) => rule.from !== "*" && matched(rule.from, from) !== undefined)) return true;
    if (this.packages.has(name)) return true;
    return this.isSaid && !this.dependencies.has(name) && !this.dependencies.has(`@types/${name}`);
  }
}

/** @param {string} from */
export function packageOf(from) {
  const parts = from.split("/");
  const count = from.startsWith("@") ? 2 : 1;
  return [parts.slice(0, count).join("/"), parts.slice(count).join("/")];
}

/**
 * What stands for the `*`.
 * @param {string} pattern
 * @param {string} from
 */
function matched(pattern, from) {
  const [before, after] = pattern.split("*");
  if (after === undefined) return pattern === from ? "" : undefined;
  const fits = from.length >= before.length + after.length && from.startsWith(before) && from.endsWith(after);
  return fits ? from.slice(before.length, from.length - after.length) : undefined;
}

/**
 * @param {unknown} value
 * @returns {string[]}
 */
function textsIn(value) {
  if (typeof value === "string") return [value];
  return value && typeof value === "object" ? Object.values(value).flatMap(textsIn) : [];
}
