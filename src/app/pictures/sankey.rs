//! A Sankey drawing as SVG. What the mouse or the keyboard points at is said in words under it.

mod parts;

use crate::app::context::use_app;
use crate::view::sankey::Drawing;
use parts::{Pen, Spot};
use std::rc::Rc;
use yew::prelude::*;

/// A drawing.
#[derive(Properties, PartialEq)]
pub struct SankeyProps {
    /// Id of the `<svg>`.
    pub id: AttrValue,
    /// What to draw.
    pub drawing: Rc<Drawing>,
    /// Unit of its quantities per year.
    pub unit: &'static str,
    /// Without the words under it, and out of the way of the Tab key.
    #[prop_or_default]
    pub still: bool,
}

/// See [`SankeyProps`].
#[component]
pub fn Sankey(props: &SankeyProps) -> Html {
    let app = use_app();
    let spot = use_state(|| None::<Spot>);
    let stop = use_state(|| 0_usize);
    let drawing = &props.drawing;
    let pen = Pen {
        app: &app,
        drawing,
        unit: props.unit,
        spot: (*spot).clone(),
        stop: *stop,
        still: props.still,
    };
    let look = {
        let spot = spot.setter();
        Callback::from(move |seen: Option<Spot>| spot.set(seen))
    };
    let onkeydown = moves(drawing, &stop, &props.id);
    html! {
        <>
            <svg id={props.id.clone()} class="sankey" viewBox={format!("0 0 {} {}", drawing.width, drawing.height)} font-size={drawing.font_size.to_string()}
                role="group" aria-label={app.say("flows-describe")} data-spot={spot.is_some().to_string()} {onkeydown}>
                for (index, ribbon) in drawing.ribbons.iter().enumerate() { { pen.ribbon(index, ribbon, &look) } }
                for (index, band) in drawing.loops.iter().enumerate() { { pen.band(index, band, &look) } }
                for (index, node) in drawing.nodes.iter().enumerate() { { pen.node(index, node, &props.id, &look) } }
                for band in &drawing.loops { { pen.band_label(band) } }
            </svg>
            if !props.still { <p class="picture__readout">{ pen.readout() }</p> }
        </>
    }
}

/// Arrow keys go from node to node; the Tab key stops once.
fn moves(
    drawing: &Drawing,
    stop: &UseStateHandle<usize>,
    id: &AttrValue,
) -> Callback<KeyboardEvent> {
    let (last, at, stop, id) = (
        drawing.nodes.len().saturating_sub(1),
        **stop,
        stop.setter(),
        id.clone(),
    );
    Callback::from(move |event: KeyboardEvent| {
        let next = match event.key().as_str() {
            "ArrowDown" | "ArrowRight" => (at + 1).min(last),
            "ArrowUp" | "ArrowLeft" => at.saturating_sub(1),
            "Home" => 0,
            "End" => last,
            _ => return,
        };
        event.prevent_default();
        stop.set(next);
        crate::app::browser::focus(&format!("{id}-{next}"));
    })
}
