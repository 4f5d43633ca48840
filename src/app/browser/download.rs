//! Files written and read by the browser; none is sent anywhere.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::{Blob, BlobPropertyBag, File, FileReader, HtmlAnchorElement, Url};
use yew::Callback;

/// Largest file that is read, bytes: ten thousand companies fit.
const LARGEST_FILE: f64 = 20_000_000.0;

/// Offers a text as a file.
pub fn download(name: &str, mime: &str, text: &str) {
    offer(name, mime, &JsValue::from_str(text));
}

/// Offers bytes as a file.
pub fn download_bytes(name: &str, mime: &str, bytes: &[u8]) {
    offer(name, mime, &js_sys::Uint8Array::from(bytes).into());
}

fn offer(name: &str, mime: &str, content: &JsValue) {
    let parts = js_sys::Array::of1(content);
    let options = BlobPropertyBag::new();
    options.set_type(mime);
    let Ok(blob) = Blob::new_with_buffer_source_sequence_and_options(&parts, &options) else {
        return;
    };
    let Ok(address) = Url::create_object_url_with_blob(&blob) else {
        return;
    };
    let link = gloo::utils::document().create_element("a");
    if let Some(link) = link
        .ok()
        .and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok())
    {
        link.set_href(&address);
        link.set_download(name);
        link.click();
    }
    // The click has taken the file; the address may go once the browser has started to save.
    gloo::timers::callback::Timeout::new(10_000, move || {
        let _ = Url::revoke_object_url(&address);
    })
    .forget();
}

/// Reads a file as bytes; `None` when it cannot be read.
pub fn read_bytes(file: &File, done: Callback<Option<Vec<u8>>>) {
    let Ok(reader) = FileReader::new() else {
        done.emit(None);
        return;
    };
    let loaded = reader.clone();
    let finished = Closure::once_into_js(move || {
        let buffer = loaded.result().ok().filter(JsValue::is_object);
        done.emit(buffer.map(|buffer| js_sys::Uint8Array::new(&buffer).to_vec()));
    });
    reader.set_onloadend(Some(finished.unchecked_ref()));
    let _ = reader.read_as_array_buffer(file);
}

/// Reads a file as text; `None` when it cannot be read or is too large.
pub fn read_file(file: &File, done: Callback<Option<String>>) {
    let Ok(reader) = FileReader::new() else {
        done.emit(None);
        return;
    };
    if file.size() > LARGEST_FILE {
        done.emit(None);
        return;
    }
    let loaded = reader.clone();
    let finished = Closure::once_into_js(move || {
        done.emit(loaded.result().ok().and_then(|text| text.as_string()));
    });
    reader.set_onloadend(Some(finished.unchecked_ref()));
    let _ = reader.read_as_text(file);
}
