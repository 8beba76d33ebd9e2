//! Writes the calls of the contract as Rust, so that the server reads no file and parses nothing.

mod contract;
mod corrections;
mod kinds;
mod table;

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

use contract::Contract;

/// From the folder of this crate.
const CONTRACT: &str = "../tests/contract/management.json";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={CONTRACT}");
    let mut contract = Contract::read(&fs::read_to_string(CONTRACT)?)?;
    corrections::apply(&mut contract);
    fs::write(PathBuf::from(env::var("OUT_DIR")?).join("described.rs"), table::write(&contract)?)?;
    Ok(())
}
