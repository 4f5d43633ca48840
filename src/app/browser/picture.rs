//! A picture of the page as an SVG file of its own: what style sheets say becomes attributes.

use crate::view::wrapped_in;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::{CssStyleDeclaration, Element, Node};

#[wasm_bindgen]
extern "C" {
    /// Saves a drawing as PNG; given by `boot.js`.
    #[wasm_bindgen(js_namespace = globalThis, js_name = boucleImage, catch)]
    fn boucle_image(name: &str, svg: &str) -> Result<(), JsValue>;
}

/// Offers a drawing as a file of points.
pub fn download_image(name: &str, svg: &str) {
    // A page started by something else than `boot.js` saves no points; the drawing itself can be saved.
    let _ = boucle_image(name, svg);
}

/// Properties that a picture takes from style sheets.
const PROPERTIES: [&str; 12] = [
    "fill",
    "fill-opacity",
    "stroke",
    "stroke-opacity",
    "stroke-width",
    "stroke-dasharray",
    "stroke-linejoin",
    "paint-order",
    "font-family",
    "font-size",
    "font-weight",
    "opacity",
];
/// Sizes of the type of the title, of what stands below it and of the source, px.
const TYPES: [f64; 3] = [18.0, 13.0, 11.0];
/// Height of a line in sizes of the type.
const LINE: f64 = 1.3;
/// Most lines of one text.
const MOST_LINES: usize = 6;
/// Room between the words and the picture, and around both, px.
const GAP: f64 = 14.0;

/// The `<svg>` inside the element with an id, with its title and what there is to say of it above, and its source below.
pub fn svg_of(id: &str, [title, about]: &[&str; 2], source: &str) -> Option<String> {
    let document = gloo::utils::document();
    let shown = document.get_element_by_id(id)?;
    let copy: Element = shown.clone_node_with_deep(true).ok()?.dyn_into().ok()?;
    take_styles(&shown, &copy);
    let size = shown.get_bounding_client_rect();
    let mut head = Vec::new();
    for (text, size_of_type, weight) in [(title, TYPES[0], "700"), (about, TYPES[1], "450")] {
        let lines = lines_of(text, size.width(), size_of_type);
        head.extend(lines.into_iter().map(|line| (line, size_of_type, weight)));
    }
    let foot = lines_of(source, size.width(), TYPES[2]);
    let above = 2.0 * GAP + head.iter().map(|(_, size, _)| LINE * size).sum::<f64>();
    let below = 2.0 * GAP + foot.len() as f64 * LINE * TYPES[2];
    let height = size.height() + above + below;
    let width = size.width() + 2.0 * GAP;
    let view = format!("{} {} {width} {height}", -GAP, -above);
    let attributes = [
        ("xmlns", "http://www.w3.org/2000/svg".to_owned()),
        ("viewBox", view),
        ("width", width.to_string()),
        ("height", height.to_string()),
    ];
    for (name, value) in attributes {
        copy.set_attribute(name, &value).ok()?;
    }
    let mut y = GAP - above;
    for (line, size, weight) in &head {
        y += LINE * size;
        add_text(&copy, line, y, *size, weight)?;
    }
    let mut y = size.height() + GAP;
    for line in &foot {
        y += LINE * TYPES[2];
        add_text(&copy, line, y, TYPES[2], "400")?;
    }
    // The one entity of HTML that XML does not know: a file with it would not open.
    Some(copy.outer_html().replace("&nbsp;", "\u{a0}"))
}

/// A text in lines as wide as the picture.
fn lines_of(text: &str, width: f64, font_size: f64) -> Vec<String> {
    wrapped_in(text, width, font_size, MOST_LINES)
}

fn take_styles(shown: &Element, copy: &Element) {
    if let Ok(Some(style)) = gloo::utils::window().get_computed_style(shown) {
        set_styles(&style, copy);
    }
    for name in ["class", "id", "tabindex", "role"] {
        let _ = copy.remove_attribute(name);
    }
    let (shown, copies) = (shown.children(), copy.children());
    for index in 0..shown.length() {
        if let (Some(shown), Some(copy)) = (shown.item(index), copies.item(index)) {
            take_styles(&shown, &copy);
        }
    }
}

fn set_styles(style: &CssStyleDeclaration, copy: &Element) {
    for property in PROPERTIES {
        if let Ok(value) = style.get_property_value(property)
            && !value.is_empty()
        {
            let _ = copy.set_attribute(property, &value);
        }
    }
}

fn add_text(svg: &Element, words: &str, y: f64, size: f64, weight: &str) -> Option<Node> {
    let document = gloo::utils::document();
    let text = document
        .create_element_ns(Some("http://www.w3.org/2000/svg"), "text")
        .ok()?;
    let family = "system-ui, 'Segoe UI', Roboto, sans-serif";
    for (name, value) in [
        ("x", "0"),
        ("font-size", size.to_string().as_str()),
        ("font-weight", weight),
        ("font-family", family),
    ] {
        text.set_attribute(name, value).ok()?;
    }
    text.set_attribute("y", &y.to_string()).ok()?;
    text.set_text_content(Some(words));
    svg.append_child(&text).ok()
}
