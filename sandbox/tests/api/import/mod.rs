//! What an import takes, and what it refuses.

mod calls;
mod context;
mod files;
mod forms;
mod mutation;
mod refused;
mod tables;
mod walk;

use std::path::PathBuf;

use genauth_sandbox::Options;
use serde_json::{Value, json};

use crate::client::{Sandbox, data, refusal};

pub const PATH: &str = "/sandbox/export";

/// A file of a test's own, gone with it.
pub struct File(pub PathBuf);

impl File {
    pub fn new(name: &str, content: impl AsRef<[u8]>) -> Self {
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}", std::process::id()));
        std::fs::write(&path, content).expect("a file");
        File(path)
    }

    pub fn import(&self) -> Options {
        Options { import: Some(self.0.clone()), ..Options::default() }
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

pub async fn export(sandbox: &Sandbox) -> Value {
    sandbox.get(PATH, &[]).await
}

/// A sandbox in which something of each kind was changed.
pub async fn used() -> Sandbox {
    let sandbox = Sandbox::start().await;
    let user =
        json!({"username": "grace", "customData": {"team": "编译器", "half": 0.5}, "password": "pass-q4711"});
    data(sandbox.post("/api/v3/create-user", user).await);
    let body = json!({"organizationCode": "steamory", "departmentId": "rd", "departmentIdType": "code"});
    data(sandbox.post("/api/v3/delete-department", body).await);
    let webhook = json!({
        "name": "hook", "url": "http://127.0.0.1:1/", "contentType": "application/json", "events": ["login"],
        "secret": "whs-1", "retryConfig": {"enabled": true, "count": 2},
    });
    let webhook = data(sandbox.post("/api/v3/create-webhook", webhook).await);
    let trigger = json!({"webhookId": webhook["webhookId"]});
    assert_eq!(refusal(&sandbox.post("/api/v3/trigger-webhook", trigger).await).0, 400);
    sandbox
}
