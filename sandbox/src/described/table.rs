//! The calls of the contract, which `build/main.rs` writes.

use super::shape::{DescribedCall, Field, Kind, Limits, Place, Style};
use crate::endpoint::Method;

include!(concat!(env!("OUT_DIR"), "/described.rs"));
