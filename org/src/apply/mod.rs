//! Applies a plan: decides which calls come next and what the journal says. It makes no call itself.
//!
//! `Apply::next` gives the calls that can be made now, `Apply::settle` takes how one of them ended, in any order. Both give lines of
//! the journal, which have to be written before anything else is sent.

pub mod error;
pub mod journal;
mod journal_line;
pub mod report;
pub mod request;
pub mod state;

mod admit;
mod check;
mod finish;
mod graph;
mod machine;
mod outcome;
mod people;
mod ready;
mod reason;
mod resume;
mod service;
mod settle;
mod text;
mod turns;
mod write;

pub use machine::{Apply, Next, Stop};
