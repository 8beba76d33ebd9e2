//! A receiver that is told of everything.

use serde_json::{Value, json};

use super::receiver::Receiver;
use super::{add_department, create};
use crate::client::{Sandbox, data};

/// A sandbox whose receiver is told of everything.
pub struct Listener {
    pub sandbox: Sandbox,
    receiver: Receiver,
    calls: u32,
}

impl Listener {
    pub async fn start() -> Self {
        let sandbox = Sandbox::start().await;
        let receiver = Receiver::start(vec![(200, "")]).await;
        let known = data(sandbox.get("/api/v3/get-webhook-event-list", &[]).await);
        let events: Vec<_> =
            known["events"].as_array().expect("events").iter().map(|event| &event["value"]).collect();
        create(&sandbox, &receiver.url, json!({"events": events})).await;
        Listener { sandbox, receiver, calls: 0 }
    }

    /// Makes a change, and returns what it told: events with their data. Another change says when that is all.
    pub async fn bodies(&mut self, call: &str, body: Value) -> Vec<(String, Value)> {
        let answer = self.sandbox.post(&format!("/api/v3/{call}"), body).await;
        assert_eq!(answer["statusCode"], 200, "{call}: {answer}");
        self.calls += 1;
        let end = format!("end-{}", self.calls);
        add_department(&self.sandbox, &end).await;
        let mut told = Vec::new();
        loop {
            let body = self.receiver.next().await.json();
            if body["data"]["code"] == *end {
                return told;
            }
            told.push((body["eventName"].as_str().expect("a name").to_owned(), body["data"].clone()));
        }
    }

    pub async fn events(&mut self, call: &str, body: Value) -> Vec<String> {
        self.bodies(call, body).await.into_iter().map(|(event, _)| event).collect()
    }

    pub async fn user(&self, fields: Value) -> Value {
        data(self.sandbox.post("/api/v3/create-user", fields).await)["userId"].clone()
    }
}
