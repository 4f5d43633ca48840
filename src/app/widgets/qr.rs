//! A QR code on white, whatever the theme: phones need dark on light.

use crate::view::qr::qr_path;
use yew::prelude::*;

/// A QR code.
#[derive(Properties, PartialEq)]
pub struct QrProps {
    /// What it says.
    pub text: AttrValue,
    /// Accessible name.
    pub label: AttrValue,
    /// Shown instead when the text is too long for a code.
    #[prop_or_default]
    pub otherwise: Html,
}

/// Light modules around a code.
const QUIET_ZONE: usize = 4;

/// See [`QrProps`].
#[component]
pub fn Qr(props: &QrProps) -> Html {
    let code = use_memo(props.text.clone(), |text| qr_path(text));
    let Some(code) = code.as_ref() else {
        return props.otherwise.clone();
    };
    let side = code.modules + 2 * QUIET_ZONE;
    let view = format!("-{QUIET_ZONE} -{QUIET_ZONE} {side} {side}");
    html! {
        <div class="qr"><svg viewBox={view} role="img" aria-label={props.label.clone()}><path d={code.path.clone()} /></svg></div>
    }
}
