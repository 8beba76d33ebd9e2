//! References as texts: short in a plan of 100,000 people, and readable.

use serde_json::Value;

use super::step::{DepartmentRef, PersonRef, Thing};
use crate::json::{Faults, Json, Writer};

/// Before the id of a step that creates something. Ids of the service never begin so.
const CREATED: char = '@';

impl From<String> for DepartmentRef {
    fn from(text: String) -> Self {
        match text.strip_prefix(CREATED) {
            Some(step) => Self::Created { step: step.to_owned() },
            None => Self::Stored { department_id: text },
        }
    }
}

impl From<DepartmentRef> for String {
    fn from(department: DepartmentRef) -> Self {
        match department {
            DepartmentRef::Stored { department_id } => department_id,
            DepartmentRef::Created { step } => format!("{CREATED}{step}"),
        }
    }
}

impl From<String> for PersonRef {
    fn from(text: String) -> Self {
        let created = text.strip_prefix(CREATED).and_then(|rest| rest.split_once('.'));
        match created.and_then(|(step, index)| Some((step, index.parse().ok()?))) {
            Some((step, index)) => Self::Created { step: step.to_owned(), index },
            None => Self::Stored { user_id: text },
        }
    }
}

impl From<PersonRef> for String {
    fn from(person: PersonRef) -> Self {
        match person {
            PersonRef::Stored { user_id } => user_id,
            PersonRef::Created { step, index } => format!("{CREATED}{step}.{index}"),
        }
    }
}

impl Json for Thing {
    fn read(value: Value, faults: &mut Faults) -> Self {
        let text = String::read(value, faults);
        match text.split_once(':') {
            Some(("department", id)) => Self::Department(id.to_owned().into()),
            Some(("leaders", id)) => Self::Leaders(id.to_owned().into()),
            Some(("person", id)) => Self::Person(id.to_owned().into()),
            _ => {
                faults.note_text("department:ID, leaders:ID or person:ID", &text);
                Self::Person(text.into())
            }
        }
    }

    fn write(&self, to: &mut Writer) {
        to.text(&String::from(self.clone()));
    }
}

impl From<Thing> for String {
    fn from(thing: Thing) -> Self {
        match thing {
            Thing::Department(id) => format!("department:{}", String::from(id)),
            Thing::Leaders(id) => format!("leaders:{}", String::from(id)),
            Thing::Person(id) => format!("person:{}", String::from(id)),
        }
    }
}

/// Reads and writes a type as the text that it is made from.
macro_rules! as_text {
    ($($type:ty),*) => { $(
        impl Json for $type {
            fn read(value: Value, faults: &mut Faults) -> Self {
                String::read(value, faults).into()
            }

            fn write(&self, to: &mut Writer) {
                to.text(&String::from(self.clone()));
            }
        }
    )* };
}

as_text!(DepartmentRef, PersonRef);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::{from_text, to_text};

    #[test]
    fn come_back_as_they_were() {
        for text in ["5f0", "@s3", "@", "@s3.x", "@s3.4", ""] {
            assert_eq!(String::from(DepartmentRef::from(text.to_owned())), text);
            assert_eq!(String::from(PersonRef::from(text.to_owned())), text);
        }
        for text in ["department:a:b", "leaders:@s1", "person:@s1.0"] {
            let json = format!("\"{text}\"");
            assert_eq!(from_text::<Thing>(&json).map(|thing| to_text(&thing)), Ok(json));
        }
        assert!(from_text::<Thing>("\"member:1\"").is_err());
    }
}
