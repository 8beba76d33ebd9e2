//! From what the files want and what the service has to the steps between them.

pub mod document;
pub mod options;
pub mod step;
