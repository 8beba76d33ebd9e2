//! Which users may do something with which data resources.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::endpoint::Call;
use crate::error::ApiError;
use crate::store::subjects::Target;
use crate::store::{PageRange, data_grants, data_rights};

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
    let mut resources: Vec<(Target, Vec<i64>)> = Vec::new();
    for (target, resource) in data_rights::allowed_resources(call.db)? {
        match resources.last_mut() {
            Some((last, list)) if *last == target => list.push(resource),
            _ => resources.push((target, vec![resource])),
        }
    }
    // Many users have the same targets: what these allow together is found once.
    let mut users: BTreeMap<i64, (String, Vec<usize>)> = BTreeMap::new();
    for (index, (target, _)) in resources.iter().enumerate() {
        for (number, id) in data_grants::users_of(call.db, target, call.now)? {
            users.entry(number).or_insert_with(|| (id, Vec::new())).1.push(index);
        }
    }
    let named = if text.is_empty() { None } else { Some(data_rights::users_named(call.db, text)?) };
    let mut together: HashMap<Vec<usize>, BTreeSet<i64>> = HashMap::new();
    let mut page = Vec::new();
    let mut count: u64 = 0;
    let end = range.offset.saturating_add(u64::from(range.limit));
    for (number, (user_id, targets)) in users {
        if named.as_ref().is_some_and(|named| !named.contains(&number)) {
            continue;
        }
        let all = together.entry(targets).or_insert_with_key(|targets| {
            let lists = targets.iter().filter_map(|index| resources.get(*index));
            lists.flat_map(|(_, list)| list).copied().collect()
        });
        let size = all.len() as u64;
        if count + size > range.offset && count < end {
            let places = (count..).zip(all.iter()).filter(|(place, _)| (range.offset..end).contains(place));
            page.extend(places.map(|(_, resource)| Row { user_id: user_id.clone(), resource: *resource }));
        }
        count += size;
    }
    Ok((u32::try_from(count).unwrap_or(u32::MAX), page))
}
