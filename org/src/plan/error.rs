//! Why there is no plan.

use crate::refusal::refusals;

refusals! {
    /// Why there is no plan, or why one is refused.
    PlanError,
    /// The kinds of `PlanError`.
    PlanErrorCode,

    /// An opened area has no rows at all.
    NoRows "no_rows" "the files list nothing for {}: a plan from an empty file would not be what you want" "文件中没有任何{}数据：不会根据空文件生成计划",
    /// Fewer than half of what the service has in scope.
    TooFewRows "too_few_rows" "the files have fewer than half of what the directory has: {}. Are they complete?" "文件中的数据不到目录中的一半：{}。文件是否完整？",
    /// None of ten or more departments, or people, was recognised.
    OtherOrganization "other_organization" "the files name none of what the directory has ({}): they seem to belong to another organization" "目录中的数据（{}）都不在文件中：文件似乎属于另一个组织",
    /// A column without any value.
    EmptyArea "empty_area" "the files have no value at all for {}, although the directory has some; if that is meant, open the area with `empty`" "文件中{}一列全部为空，而目录中有数据；如确有此意，请用 `empty` 指明",
    /// `only` names an area that no file manages.
    AreaNotManaged "area_not_managed" "`only` names {}, but the files say nothing of it" "`only` 指定了{}，但文件中没有相关数据",
    /// `scope` names no department.
    UnknownScope "unknown_scope" "`scope`: the organization has no department with the id {}" "`scope`：组织中没有 ID 为 {} 的部门",
    /// `missing` names no department for the archive, or one that is changed itself.
    UnknownArchive "unknown_archive" "`missing`: departments cannot be archived below {}: it must be a department of the organization that the files do not have" "`missing`：无法归档到 {}：它必须是组织中、且不在文件中的部门",
    /// The snapshot contradicts itself.
    SnapshotInconsistent "snapshot_inconsistent" "what was read from the service contradicts itself at {}: read it again" "从服务读取的数据自相矛盾（{}）：请重新读取",
    /// What the files say contradicts itself.
    OrganizationInvalid "organization_invalid" "the organization of the files contradicts itself at {}: read the files with parseOrganization" "文件中的组织数据自相矛盾（{}）：请使用 parseOrganization 读取文件",
    /// A value that is given is none of this form.
    InvalidInput "invalid_input" "expected another form: {}" "格式不符：{}",
    /// The plan's form is of another version.
    UnknownFormat "unknown_format" "the plan has the format version {}, and this package reads version 1" "计划的格式版本为 {}，本软件包只能读取版本 1",
    /// The plan was changed after it was made.
    PlanChanged "plan_changed" "the plan {} was changed after it was made: plan again" "计划 {} 在生成后被修改：请重新生成计划",
}
