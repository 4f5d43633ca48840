//! Texts that the browser keeps for this page from one visit to the next. Nothing of it leaves the machine. Inside the frame of another page, or
//! where the reader forbids it, there is no such place.

fn storage() -> Option<web_sys::Storage> {
    gloo::utils::window().local_storage().ok().flatten()
}

/// The text kept under a name.
pub fn kept(name: &str) -> Option<String> {
    storage()?.get_item(name).ok().flatten()
}

/// Keeps a text; false when there is no room or no place for it.
pub fn keep(name: &str, text: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(name, text).is_ok())
}

/// Forgets a text.
pub fn forget(name: &str) {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(name);
    }
}

/// The names that begin alike, in alphabetical order.
pub fn kept_names(beginning: &str) -> Vec<String> {
    let Some(storage) = storage() else {
        return Vec::new();
    };
    let count = storage.length().unwrap_or(0);
    let mut names: Vec<String> = (0..count)
        .filter_map(|place| storage.key(place).ok().flatten())
        .filter(|name| name.starts_with(beginning))
        .collect();
    names.sort_unstable();
    names
}
