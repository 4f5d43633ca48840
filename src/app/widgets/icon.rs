//! The drawn signs of the page, 24 × 24, one stroke width. They never stand for a word alone: a label is always near.

use crate::scenario::LeverId;
use yew::prelude::*;

/// Name and SVG path data of each sign.
const SIGNS: [(&str, &str); 28] = [
    (
        "equipment",
        "M3 17h11M5 17V7.500h5l3.500 4V17M16.500 4v14.500H21M6.500 17a1.800 1.800 0 1 0 3.600 0",
    ),
    (
        "skills",
        "M9 11a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7zM2.500 20c0-8 13-8 13 0M16 4.300a3.500 3.500 0 0 1 0 6.400M18 14.500c2.300.8 3.500 2.700 3.500 5.500",
    ),
    ("energy", "M13.500 2.500 5 13.500h6l-1.500 8L19 10h-6.500z"),
    (
        "resources",
        "M19.500 9A8 8 0 0 0 5 8.500M4.500 15A8 8 0 0 0 19 15.500M4.500 4v4.800h4.800M19.500 20v-4.800h-4.800",
    ),
    (
        "mobility",
        "M4 16.500v-5l2-5.500h12l2 5.500v5M4 11.500h16M4 16.500h16M6 16.500V19M18 16.500V19M7.500 14h.01M16.500 14h.01",
    ),
    (
        "mobilisation",
        "M4 10v4.500h3.500L18 19V5.500L7.500 10zM8.500 14.800 10 20M20.500 10.500v3.500",
    ),
    (
        "undo",
        "M8.500 4.500 4 9l4.500 4.500M4 9h9.500a6 6 0 0 1 0 12H9",
    ),
    (
        "redo",
        "M15.500 4.500 20 9l-4.500 4.500M20 9h-9.500a6 6 0 0 0 0 12H15",
    ),
    (
        "share",
        "M12 15V3.500M7.500 7.500 12 3l4.500 4.500M5 12v8.500h14V12",
    ),
    (
        "present",
        "M3.500 4.500h17v11.500h-17zM12 16v4.500M8 20.500h8",
    ),
    ("menu", "M4 6.500h16M4 12h16M4 17.500h16"),
    ("close", "M5.500 5.500l13 13M18.500 5.500l-13 13"),
    (
        "settings",
        "M4 7h9M17 7h3M4 17h3M11 17h9M15 9.200a2.200 2.200 0 1 0 0-4.400 2.200 2.200 0 0 0 0 4.400zM9 19.200a2.200 2.200 0 1 0 0-4.400 2.200 2.200 0 0 0 0 4.400z",
    ),
    ("open", "M3.500 19V5.500h6l2 2.500h9v11z"),
    (
        "save",
        "M12 3.500V15M7.500 10.500 12 15l4.500-4.500M5 20.500h14",
    ),
    (
        "about",
        "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.500M12 7.500h.01",
    ),
    ("down", "M6 9.500l6 6 6-6"),
    ("add", "M12 5v14M5 12h14"),
    ("remove", "M5 7h14M9.500 7V4.500h5V7M7 7l1 13h8l1-13"),
    ("check", "M4 12.500 9.500 18 20 6.500"),
    ("reset", "M4.500 4v5h5M5 9a8 8 0 1 1-1 5.500"),
    ("warning", "M12 4 2.500 20h19zM12 10v4.500M12 17.300h.01"),
    ("previous", "M15 5l-7 7 7 7"),
    ("next", "M9 5l7 7-7 7"),
    ("zero", "M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16z"),
    (
        "external",
        "M13 4.500h6.500V11M19.500 4.500 11 13M9 6H4.500v13.500H18V15",
    ),
    ("mail", "M3.500 5.500h17v13h-17zM4 6.500l8 6.500 8-6.500"),
    (
        "screen",
        "M4 9V4.500h5M15 4.500h5V9M20 15v4.500h-5M9 19.500H4V15",
    ),
];

/// A sign, by its name in [`SIGNS`].
pub fn icon(wanted: &str) -> Html {
    let path = SIGNS.iter().find(|(name, _)| *name == wanted);
    let path = path.map_or("", |(_, path)| path);
    html! { <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d={path} /></svg> }
}

/// The sign of a lever.
pub fn icon_of_lever(lever: LeverId) -> Html {
    icon(lever.id())
}

/// The mark of the product: a loop that is about to close.
pub fn logo() -> Html {
    html! {
        <svg class="logo" viewBox="1 2 42 20" aria-hidden="true">
            <path d="M22 12C18.500 6 15 4 11 4a8 8 0 1 0 0 16c5 0 8-4.500 11-8s6-8 11-8a8 8 0 1 1 0 16c-3.200 0-5.800-1.700-8-4.200" />
        </svg>
    }
}
