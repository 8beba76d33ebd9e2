//! What users may do with data resources, by the policies that are granted to all that they count as.

mod checks;
mod resources;
mod rights;
mod view;

pub use checks::{ReadCheck, check_all, read_resources};
pub use resources::{authorized, structure_of};
pub use rights::Rights;
pub use view::{Row, view};
