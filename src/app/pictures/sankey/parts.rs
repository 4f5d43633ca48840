//! Bands, loops, nodes and labels of a drawing.

use crate::app::context::Context;
use crate::app::wording::quantity;
use crate::view::sankey::{Drawing, Emphasis, Label, LoopBand, NodeBox, Ribbon, Role};
use yew::prelude::*;

/// What is pointed at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Spot {
    /// A node, by id.
    Node(String),
    /// A band, by position.
    Ribbon(usize),
    /// A loop, by position.
    Loop(usize),
}

/// Draws with one state of attention.
pub struct Pen<'a> {
    /// How to speak.
    pub app: &'a Context,
    /// What is drawn.
    pub drawing: &'a Drawing,
    /// Unit per year.
    pub unit: &'static str,
    /// What is pointed at.
    pub spot: Option<Spot>,
    /// Node at which the Tab key stops.
    pub stop: usize,
    /// Out of the way of the Tab key.
    pub still: bool,
}

/// Least height of a node that can be hit, px.
const LEAST_TARGET: f64 = 24.0;

impl Pen<'_> {
    /// A band, and the faint outline of what it was.
    pub fn ribbon(&self, index: usize, ribbon: &Ribbon, look: &Callback<Option<Spot>>) -> Html {
        let lit = match &self.spot {
            Some(Spot::Ribbon(at)) => *at == index,
            Some(Spot::Node(id)) => *id == ribbon.from || *id == ribbon.to,
            _ => false,
        };
        let class = classes!(
            "ribbon",
            format!("hue-{}", ribbon.hue.id()),
            (ribbon.emphasis == Emphasis::New).then_some("ribbon--strong"),
            contested(ribbon.emphasis),
            lit.then_some("lit")
        );
        let key = format!("{}>{}>{}", ribbon.from, ribbon.to, ribbon.label);
        html! {
            <g {key}>
                <path {class} d={ribbon.path.clone()} onmouseenter={enters(look, Spot::Ribbon(index))} onmouseleave={leaves(look)} />
                if lit && !ribbon.ghost.is_empty() {
                    <path class={classes!("ribbon", "ribbon--ghost", format!("hue-{}", ribbon.hue.id()))} d={ribbon.ghost.clone()} pointer-events="none" />
                }
            </g>
        }
    }

    /// A loop: its strokes and arrow heads.
    pub fn band(&self, index: usize, band: &LoopBand, look: &Callback<Option<Spot>>) -> Html {
        let touches = |id: &String| {
            band.strands
                .iter()
                .any(|strand| strand.from.as_ref() == Some(id) || strand.to.as_ref() == Some(id))
        };
        let lit = match &self.spot {
            Some(Spot::Loop(at)) => *at == index,
            Some(Spot::Node(id)) => touches(id),
            _ => false,
        };
        html! {
            <g key={format!("loop-{}", band.resource)} class={classes!("loop-band", format!("hue-{}", band.hue.id()), lit.then_some("lit"), contested(band.emphasis))} onmouseenter={enters(look, Spot::Loop(index))} onmouseleave={leaves(look)}>
                for strand in &band.strands {
                    <path class="loop" d={strand.path.clone()} stroke-width={strand.stroke_width.to_string()} />
                    if !strand.arrow.is_empty() { <path class="loop-arrow" d={strand.arrow.clone()} /> }
                }
            </g>
        }
    }

    /// What a loop carries, on top of everything.
    pub fn band_label(&self, band: &LoopBand) -> Html {
        let mut label = band.label.clone();
        let amount = quantity(self.app, band.value, self.unit);
        if let Some(line) = label.lines.last_mut() {
            let mark = contested(band.emphasis).map_or("", |_| " ≠");
            *line = format!("{line} {amount}{mark}");
        }
        html! { <g class={format!("hue-{}", band.hue.id())} pointer-events="none">{ self.label(&label, "loop-label") }</g> }
    }

    /// A node with its name; a screen reader and the Tab key find it here.
    pub fn node(
        &self,
        index: usize,
        node: &NodeBox,
        id: &AttrValue,
        look: &Callback<Option<Spot>>,
    ) -> Html {
        let spot = Spot::Node(node.id.clone());
        let (class, label) = match node.role {
            Role::Sector => ("node node--sector", "label label--sector"),
            Role::Source | Role::Sink => ("node", "label"),
        };
        let target = node.h.max(LEAST_TARGET);
        let top = node.y + node.h / 2.0 - target / 2.0;
        let tabindex = (!self.still).then_some(if index == self.stop { "0" } else { "-1" });
        html! {
            <g key={node.id.clone()} id={format!("{id}-{index}")} class={format!("hue-{}", node.hue.id())} role="img" aria-label={self.node_words(node)} {tabindex}
                onmouseenter={enters(look, spot.clone())} onmouseleave={leaves(look)} onfocus={look.reform(move |_: FocusEvent| Some(spot.clone()))} onblur={look.reform(|_: FocusEvent| None)}>
                if node.before_h > node.h + 1.0 {
                    <rect class="node-before" x={node.x.to_string()} y={node.y.to_string()} width={node.w.to_string()} height={node.before_h.to_string()} />
                }
                <rect {class} x={node.x.to_string()} y={node.y.to_string()} width={node.w.to_string()} height={node.h.max(1.0).to_string()} />
                <rect class="node-ring" x={(node.x - 4.0).to_string()} y={top.to_string()} width={(node.w + 8.0).to_string()} height={target.to_string()} rx="3" />
                { self.label(&node.label, label) }
                if self.drawing.figures { { self.label(&self.figure(node), "label label--figure") } }
            </g>
        }
    }

    /// Quantity of a node, below its name.
    fn figure(&self, node: &NodeBox) -> Label {
        let below = self.drawing.line_height * node.label.lines.len() as f64;
        Label {
            lines: vec![quantity(self.app, node.value, self.unit)],
            y: node.label.y + below,
            ..node.label
        }
    }

    fn label(&self, label: &Label, class: &'static str) -> Html {
        html! {
            <text {class} text-anchor={label.anchor.attribute()}>
                for (index, line) in label.lines.iter().enumerate() {
                    <tspan x={label.x.to_string()} y={(label.y + index as f64 * self.drawing.line_height).to_string()}>{ line }</tspan>
                }
            </text>
        }
    }

    /// What is pointed at, in words; how to point, when nothing is.
    pub fn readout(&self) -> String {
        match &self.spot {
            Some(Spot::Node(id)) => self
                .drawing
                .nodes
                .iter()
                .find(|node| node.id == *id)
                .map(|node| self.node_words(node)),
            Some(Spot::Ribbon(index)) => self
                .drawing
                .ribbons
                .get(*index)
                .map(|ribbon| self.ribbon_words(ribbon)),
            Some(Spot::Loop(index)) => self
                .drawing
                .loops
                .get(*index)
                .map(|band| self.band_words(band)),
            None => None,
        }
        .unwrap_or_default()
    }

    fn node_words(&self, node: &NodeBox) -> String {
        self.changed(&node.label.lines.join(" "), node.before, node.value)
    }

    fn ribbon_words(&self, ribbon: &Ribbon) -> String {
        let link = self.link(&ribbon.label, &ribbon.from, &ribbon.to, ribbon.value);
        self.known(link, ribbon.emphasis, ribbon.before, ribbon.value)
    }

    fn band_words(&self, band: &LoopBand) -> String {
        let name = band.label.lines.join(" ");
        let ends = match band.strands.as_slice() {
            [strand] => strand.from.as_ref().zip(strand.to.as_ref()),
            _ => None,
        };
        let link = match ends {
            Some((from, to)) => self.link(&name, from, to, band.value),
            None => format!("{name} : {}", quantity(self.app, band.value, self.unit)),
        };
        self.known(link, band.emphasis, band.before, band.value)
    }

    fn link(&self, resource: &str, from: &str, to: &str, value: f64) -> String {
        let name = |id: &str| {
            let node = self.drawing.nodes.iter().find(|node| node.id == id);
            node.map_or_else(String::new, |node| node.label.lines.join(" "))
        };
        let amount = quantity(self.app, value, self.unit);
        self.app.say_with(
            "flows-link",
            &[
                ("resource", resource.into()),
                ("from", name(from).into()),
                ("to", name(to).into()),
                ("quantity", amount.into()),
            ],
        )
    }

    fn changed(&self, name: &str, before: f64, after: f64) -> String {
        let amount = quantity(self.app, after, self.unit);
        self.changed_from(format!("{name} : {amount}"), before, after)
    }

    /// Adds that it is contested, or what it was.
    fn known(&self, words: String, emphasis: Emphasis, before: f64, after: f64) -> String {
        match contested(emphasis) {
            Some(_) => format!("{words} ({})", self.app.say("basis-disputed")),
            None => self.changed_from(words, before, after),
        }
    }

    /// Adds what it was, when people could tell the difference.
    fn changed_from(&self, words: String, before: f64, after: f64) -> String {
        let (was, is) = (
            quantity(self.app, before, self.unit),
            quantity(self.app, after, self.unit),
        );
        if was == is {
            return words;
        }
        let change = if before == 0.0 {
            self.app.say("flows-new")
        } else {
            self.app.say_with(
                "flows-change",
                &[("before", was.into()), ("after", is.into())],
            )
        };
        format!("{words} ({change})")
    }
}

/// Class of what giver and taker declare differently.
fn contested(emphasis: Emphasis) -> Option<&'static str> {
    (emphasis == Emphasis::Contested).then_some("contested")
}

fn enters(look: &Callback<Option<Spot>>, spot: Spot) -> Callback<MouseEvent> {
    look.reform(move |_: MouseEvent| Some(spot.clone()))
}

fn leaves(look: &Callback<Option<Spot>>) -> Callback<MouseEvent> {
    look.reform(|_: MouseEvent| None)
}
