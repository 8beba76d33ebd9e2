//! Which users may do something with which data resources.

use std::collections::{BTreeSet, HashMap};

use crate::endpoint::Call;
use crate::error::ApiError;
use crate::store::subjects::Target;
use crate::store::target_users::TargetUsers;
use crate::store::{PageRange, data_rights};

/// A user with a data resource.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The user.
    pub user_id: String,
    /// The place of the data resource in the order of creation.
    pub resource: i64,
}

/// Returns one page of the users whose names contain a text, with the data resources on which a policy allows them something, and how many
/// of these pairs there are.
///
/// # Errors
/// A database error.
pub fn view(call: &Call<'_>, text: &str, range: PageRange) -> Result<(u32, Vec<Row>), ApiError> {
    let (groups, lists) = groups(call)?;
    // A user is next to itself, with the lists of all targets that mean the user.
    let mut users = TargetUsers::default();
    let mut of_users: Vec<(i64, usize)> = Vec::new();
    for (target, list) in &groups {
        let numbers = users.numbers(call.db, target, call.now)?;
        of_users.extend(numbers.into_iter().map(|number| (number, *list)));
    }
    of_users.sort_unstable();
    of_users.dedup();
    let named = if text.is_empty() { None } else { Some(data_rights::users_named(call.db, text)?) };
    // Many users have the same lists: what these allow together is found once.
    let mut together: HashMap<Vec<usize>, Vec<i64>> = HashMap::new();
    let mut page = Vec::new();
    let mut count: u64 = 0;
    let end = range.offset.saturating_add(u64::from(range.limit));
    let mut key = Vec::new();
    for of_user in of_users.chunk_by(|(one, _), (next, _)| one == next) {
        let Some((number, _)) = of_user.first() else { continue };
        if named.as_ref().is_some_and(|named| !named.contains(number)) {
            continue;
        }
        key.clear();
        key.extend(of_user.iter().map(|(_, list)| *list));
        if !together.contains_key(&key) {
            together.insert(key.clone(), united(key.iter().filter_map(|list| lists.get(*list))));
        }
        let all = together.get(&key).map(Vec::as_slice).unwrap_or_default();
        let size = all.len() as u64;
        if count + size > range.offset && count < end {
            let places = (count..).zip(all.iter()).filter(|(place, _)| (range.offset..end).contains(place));
            for user_id in users.ids(call.db, &[*number])? {
                let rows = places.clone();
                page.extend(rows.map(|(_, resource)| Row { user_id: user_id.clone(), resource: *resource }));
            }
        }
        count += size;
    }
    Ok((u32::try_from(count).unwrap_or(u32::MAX), page))
}

/// Targets, each with the place of a list.
type Groups = Vec<(Target, usize)>;

/// Returns the targets that something is allowed to, and the lists of data resources. Targets of the same policies share one: there
/// can be thousands of each.
fn groups(call: &Call<'_>) -> Result<(Groups, Vec<Vec<i64>>), ApiError> {
    let allowed = data_rights::allowed_resources(call.db)?;
    let mut places: HashMap<Vec<String>, usize> = HashMap::new();
    let mut lists: Vec<Vec<i64>> = Vec::new();
    let mut groups = Vec::new();
    for (target, mut policies) in data_rights::policies_of_targets(call.db)? {
        policies.retain(|policy| allowed.contains_key(policy));
        if policies.is_empty() {
            continue;
        }
        let place = *places.entry(policies).or_insert_with_key(|policies| {
            lists.push(united(policies.iter().filter_map(|policy| allowed.get(policy))));
            lists.len() - 1
        });
        groups.push((target, place));
    }
    Ok((groups, lists))
}

fn united<'a>(lists: impl Iterator<Item = &'a Vec<i64>>) -> Vec<i64> {
    lists.flatten().copied().collect::<BTreeSet<i64>>().into_iter().collect()
}
