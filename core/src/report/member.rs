//! A member of a JSON object that is there only when it is known.

use serde_json::Value;

/// Adds a member to an object.
pub fn put(object: &mut Value, name: &str, value: Option<impl Into<Value>>) {
    if let (Some(members), Some(value)) = (object.as_object_mut(), value) {
        members.insert(name.to_owned(), value.into());
    }
}
