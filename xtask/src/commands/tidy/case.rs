//! One name in its spellings, from the API's: `createDepartment`.
//!
//! Written by hand, since heck (which `shapes` takes) spells `unbindMFA` as `unbind_mfa`, from which no way leads back.

/// `createDepartment` of `create_department`
pub fn camel(name: &str) -> String {
    let mut words = name.split('_');
    words.next().into_iter().map(str::to_owned).chain(words.map(pascal)).collect()
}

/// `CreateDepartment`
pub fn pascal(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spells_a_name_in_every_way() {
        assert_eq!(camel("list_department_member_ids"), "listDepartmentMemberIds");
        assert_eq!(pascal("listDepartmentMemberIds"), "ListDepartmentMemberIds");
    }
}
