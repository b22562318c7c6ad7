//! What a person does in the page: clicks, keys, choices, files.

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;
use serde_json::json;

use super::Page;

impl Page {
    pub async fn click(&self, selector: &str) {
        self.has(selector).await;
        self.script("document.querySelector(arguments[0]).click()", vec![json!(selector)]).await;
    }

    /// Opens the fields that are one step away.
    pub async fn open_rest(&self) {
        self.script("document.querySelector('[data-fold=rest]:not([open]) > summary')?.click()", vec![]).await;
        self.has("[data-fold=rest][open] > div").await;
    }

    /// Opens them for a field that is not there yet.
    pub(super) async fn reach(&self, id: &str) {
        let is_shut =
            "return !document.getElementById(arguments[0]) && !!document.querySelector('[data-fold=rest]:not([open])')";
        if self.script(is_shut, vec![json!(id)]).await == true {
            self.open_rest().await;
        }
    }

    /// Clicks with the pointer, as a person does: that gives the focus, and a frame the right to it.
    pub async fn press(&self, selector: &str) {
        self.element(selector).await.click().await.unwrap_or_else(|error| panic!("{selector}: {error}"));
    }

    /// Presses Enter on a control that has the focus.
    pub async fn enter(&self, selector: &str) {
        let element = self.element(selector).await;
        element
            .send_keys(&char::from(Key::Enter).to_string())
            .await
            .unwrap_or_else(|error| panic!("{selector}: {error}"));
    }

    pub async fn press_tab(&self) {
        self.press_key(Key::Tab).await;
    }

    pub async fn press_escape(&self) {
        self.press_key(Key::Escape).await;
    }

    /// Presses a key wherever the focus is, be it in a frame.
    async fn press_key(&self, key: Key) {
        let value = char::from(key);
        let actions =
            KeyActions::new("keyboard".to_owned()).then(KeyAction::Down { value }).then(KeyAction::Up { value });
        self.client.perform_actions(actions).await.expect("a key");
    }

    /// Types over what a field holds, key by key.
    pub async fn type_into(&self, id: &str, text: &str) {
        self.reach(id).await;
        let field = self.element(&format!("#{id}")).await;
        let all = if cfg!(target_os = "macos") { Key::Command } else { Key::Control };
        // The browser lets go of the first key when the first text ends.
        for keys in [&format!("{}a", char::from(all)), text] {
            field.send_keys(keys).await.unwrap_or_else(|error| panic!("typing {keys:?} into {id}: {error}"));
        }
    }

    /// Puts a text over what a field holds at once, as pasting does; an empty one is a deletion.
    pub async fn paste_into(&self, id: &str, text: &str) {
        self.reach(id).await;
        let script = "
            const [id, text] = arguments, field = document.getElementById(id);
            field.focus();
            field.select();
            return document.execCommand(text ? 'insertText' : 'delete', false, text);";
        assert_eq!(self.script(script, vec![json!(id), json!(text)]).await, true, "{text:?} into {id}");
    }

    /// Puts a text into a field as an input method does, without the focus, which WebKit gives to no frame of another origin
    /// that a driver asks for.
    pub async fn put_into(&self, id: &str, text: &str) {
        self.reach(id).await;
        let script = "
            const [id, text] = arguments, field = document.getElementById(id);
            Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value').set.call(field, text);
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));";
        self.script(script, vec![json!(id), json!(text)]).await;
    }

    /// Searches as a person types, and picks what is found first.
    pub async fn pick(&self, id: &str, text: &str) {
        self.type_into(id, text).await;
        self.click(&format!("#{id}-0")).await;
    }

    pub async fn choose(&self, id: &str, option: &str) {
        self.reach(id).await;
        let list = self.element(&format!("#{id}")).await;
        list.select_by_value(option).await.unwrap_or_else(|error| panic!("{option} of {id}: {error}"));
    }

    /// Picks a file with this text, as a person does in the browser's window.
    pub async fn pick_file(&self, id: &str, name: &str, text: &str) {
        let path = self.files.path().join(name);
        std::fs::write(&path, text).expect("a file to pick");
        let input = self.element(&format!("#{id}")).await;
        input.send_keys(path.to_str().expect("a path")).await.expect("the file is picked");
    }

    /// Clicks what saves a file, and gives its name and its text.
    pub async fn saved_by(&self, selector: &str) -> (String, String) {
        let look = "
            window.saved = null;
            const make = URL.createObjectURL;
            URL.createObjectURL = blob => (window.blob = blob, make.call(URL, blob));
            HTMLAnchorElement.prototype.click = async function () {
                window.saved = [this.download, await window.blob.text()];
            };";
        self.script(look, vec![]).await;
        self.click(selector).await;
        serde_json::from_value(self.until("window.saved", vec![]).await).expect("a file was saved")
    }
}
