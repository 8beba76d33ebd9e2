//! From what the files want and what the service has to the steps between them.

pub mod document;
pub mod form;
pub mod options;
pub mod references;
pub mod step;
