//! One name in its spellings, from the API's: `createDepartment`.
//!
//! Written by hand, since heck (which `shapes` takes) spells `unbindMFA` as `unbind_mfa`, from which no way leads back.

/// `create_department`
pub fn snake(name: &str) -> String {
    let mut spelled = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() {
            spelled.push('_');
        }
        spelled.extend(letter.to_lowercase());
    }
    spelled
}

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
        let name = "listDepartmentMemberIds";
        assert_eq!(snake(name), "list_department_member_ids");
        assert_eq!(camel(&snake(name)), name);
        assert_eq!(pascal(name), "ListDepartmentMemberIds");
    }
}
