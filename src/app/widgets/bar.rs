//! A quantity as the length of a bar; below zero in another colour (the number stands beside it).

use yew::prelude::*;

/// A bar of a length, -1 to 1 of the full length.
pub fn bar(share: f64) -> Html {
    let share = if share.is_finite() { share } else { 0.0 };
    let width = format!("{:.2}%", share.abs().min(1.0) * 100.0);
    let class = if share < 0.0 { "fill--minus" } else { "fill" };
    html! {
        <svg aria-hidden="true"><rect class="rail" width="100%" height="6" rx="3" /><rect class={class} {width} height="6" rx="3" /></svg>
    }
}
