//! The admin console: what it shows, the server that has the access key, and who may sign in.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::Value;

use super::servers::text;
use crate::node;
use crate::workspace::Workspace;

/// What its server is told by its environment, by the name that the sandbox gives it.
const ACCESS: [(&str, &str); 3] = [
    ("GENAUTH_HOST", "url"),
    ("GENAUTH_ACCESS_KEY_ID", "accessKeyId"),
    ("GENAUTH_ACCESS_KEY_SECRET", "accessKeySecret"),
];

/// Puts two small organizations into the sandbox.
pub fn fill(workspace: &Workspace, sandbox: &Value) -> Result<()> {
    let mut script = node::script(&workspace.root.join("www/demo-data.mjs"));
    for (variable, name) in ACCESS {
        script = script.env(variable, text(sandbox, name)?);
    }
    script.hint("the sandbox could not be filled").run()
}

/// The server, in front of the sandbox, of the page that was built into `page`.
pub fn server(workspace: &Workspace, page: &Path, port: u16, sandbox: &Value) -> Result<Command> {
    let mut command = Command::new("node");
    command.arg(workspace.root.join("www/server/main.mjs")).arg("--folder").arg(page);
    command.args(["--port", &port.to_string()]);
    for (variable, name) in ACCESS {
        command.env(variable, text(sandbox, name)?);
    }
    Ok(command)
}

/// Says where it is and who may sign in. The passwords are made at each start and work on this machine alone.
pub fn invite(ready: &Value) -> Result<()> {
    println!("\nOpen {} and sign in:", text(ready, "url")?);
    let people = ready.get("people").and_then(Value::as_array).context("the server printed no people")?;
    for person in people {
        println!("  {:<6} {}   {}", text(person, "name")?, text(person, "password")?, text(person, "role")?);
    }
    println!("Ctrl-C ends the demo and all that it started.");
    Ok(())
}
