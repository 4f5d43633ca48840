//! The mark of figures that giver and taker declare differently, with the way to the contradictions.

use crate::app::context::Context;
use crate::app::state::{Msg, View};
use yew::prelude::*;

/// The mark, for so many exchanges.
pub fn contested(app: &Context, count: usize) -> Html {
    let onclick = app.sends(Msg::View(View::Contradictions));
    html! { <button type="button" class="link contested-mark" {onclick}>{ "≠ " }{ app.say_with("contested-count", &[("count", (count as f64).into())]) }</button> }
}
