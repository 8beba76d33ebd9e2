//! One name in its spellings, from the API's: `createDepartment`.

/// `create_department`
pub fn snake(name: &str) -> String {
    separated(name, '_')
}

/// `create-department`
pub fn kebab(name: &str) -> String {
    separated(name, '-')
}

/// `CREATE_DEPARTMENT`
pub fn screaming(name: &str) -> String {
    snake(name).to_uppercase()
}

/// `CreateDepartment`
pub fn pascal(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn separated(name: &str, by: char) -> String {
    let mut spelled = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() {
            spelled.push(by);
        }
        spelled.extend(letter.to_lowercase());
    }
    spelled
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spells_a_name_in_every_way() {
        let name = "listDepartmentMemberIds";
        assert_eq!(snake(name), "list_department_member_ids");
        assert_eq!(kebab(name), "list-department-member-ids");
        assert_eq!(screaming(name), "LIST_DEPARTMENT_MEMBER_IDS");
        assert_eq!(pascal(name), "ListDepartmentMemberIds");
    }
}
