//! Applying plans to a model of the service.

// Helpers of tests: what clippy allows in tests alone.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

mod answers;
mod any;
mod drive;
mod faults;
mod journal;
mod large;
mod leaders;
mod planned;
mod plans;
mod service;
mod shape;
mod stale;
mod steps;
