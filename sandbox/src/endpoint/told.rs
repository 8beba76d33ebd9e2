//! What a call did, where its endpoint does not say it: what webhooks are told of besides, and what the audit log names.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};

use crate::json::Json;

/// What is known of a call only when it ran.
#[derive(Debug, Default)]
pub struct Further {
    /// Further events, with the items of the response that each is about.
    events: RefCell<Vec<(&'static str, Vec<Json>)>>,
    /// The operation and the kind of resource.
    change: Cell<Option<(&'static str, &'static str)>>,
}

impl Further {
    /// Names the operation and the kind of resource.
    pub(super) fn set_change(&self, operation: &'static str, resource: &'static str) {
        self.change.set(Some((operation, resource)));
    }

    /// Returns them, if the call named any.
    #[must_use]
    pub fn change(&self) -> Option<(&'static str, &'static str)> {
        self.change.get()
    }

    /// Adds an event. One that is there stays where it is.
    pub(super) fn add(&self, event: &'static str, item: Option<&Json>) {
        let mut events = self.events.borrow_mut();
        let place = events.iter().position(|(other, _)| *other == event).unwrap_or_else(|| {
            events.push((event, Vec::new()));
            events.len() - 1
        });
        if let Some((_, items)) = events.get_mut(place) {
            items.extend(item.cloned());
        }
    }

    /// Returns all events of a call with the data of each, each event once: that of the endpoint first, the others in
    /// the order in which they were added. If the response is a list, the data is the items that an event is about.
    #[must_use]
    pub fn events<'a>(
        &self,
        of_endpoint: Option<&'static str>,
        data: &'a Json,
    ) -> Vec<(&'static str, Cow<'a, Json>)> {
        let further = self.events.take().into_iter().filter(|(event, _)| of_endpoint != Some(*event));
        let further = further.map(|(event, items)| match data {
            Json::List(_) if !items.is_empty() => (event, Cow::Owned(Json::List(items))),
            data => (event, Cow::Borrowed(data)),
        });
        of_endpoint.map(|event| (event, Cow::Borrowed(data))).into_iter().chain(further).collect()
    }
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::Further;
    use crate::json::{Json, read};

    #[test]
    fn each_event_is_told_once_with_the_items_that_it_is_about() {
        let data = read("[1,2,3]").unwrap();
        let further = Further::default();
        further.add("b", Some(&Json::from(2)));
        further.add("c", None);
        further.add("a", Some(&Json::from(1)));
        further.add("b", Some(&Json::from(3)));
        let events = further.events(Some("a"), &data);
        let told: Vec<_> = events.iter().map(|(event, data)| (*event, data.stringify())).collect();
        assert_eq!(told, [("a", "[1,2,3]".into()), ("b", "[2,3]".into()), ("c", "[1,2,3]".to_owned())]);
    }

    #[test]
    fn a_response_that_is_no_list_is_the_data_of_each_event() {
        let further = Further::default();
        further.add("b", Some(&Json::from(1)));
        let data = read(r#"{"a":1}"#).unwrap();
        assert_eq!(further.events(None, &data), [("b", Cow::Borrowed(&data))]);
    }
}
