//! The plan of the territory: actors as circles, what passes between them as curves.

use super::measured::{Measured, about};
use crate::app::browser;
use crate::app::context::{Context, use_app};
use crate::app::pictures::{Behind, LazyTable};
use crate::app::wording::quantity;
use crate::numeric::order;
use crate::view::Hue;
use crate::view::metabolism::resource_key;
use crate::view::plan::{
    Plan, PlanFormat, PlanPlace, PlanWay, SectorFamily, SizeBy, plan, table_of,
};
use std::collections::BTreeSet;
use std::rc::Rc;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// Height of the plan as a share of its width.
const SLOPE: f64 = 0.58;
/// Least height, px.
const LEAST_HEIGHT: f64 = 320.0;
/// Size of the type, px.
const TYPE: f64 = 12.5;
/// Least radius in which a circle can be hit, px.
const LEAST_TARGET: f64 = 12.0;
/// Room between the scale bar and its number, px.
const ABOVE: f64 = 6.0;

/// The plan of a territory.
#[derive(Properties, PartialEq)]
pub struct PlanProps {
    /// It.
    pub measured: Measured,
}

/// See [`PlanProps`].
#[component]
pub fn PlanPicture(props: &PlanProps) -> Html {
    let app = use_app();
    let node = use_node_ref();
    let width = browser::use_width(&node);
    let resource = use_state(String::new);
    let spot = use_state(|| None::<usize>);
    let stop = use_state(|| 0_usize);
    let size_by = match resource.as_str() {
        "" => SizeBy::Employees,
        code => SizeBy::Resource(code.to_owned()),
    };
    let asked = (props.measured.clone(), size_by.clone(), width as u32);
    let drawing = use_memo(asked, |(measured, size_by, width)| {
        let width = f64::from(*width);
        let format = PlanFormat {
            width,
            height: (width * SLOPE).max(LEAST_HEIGHT),
            font_size: TYPE,
        };
        plan(&measured.territory, size_by, format)
    });
    let table = use_memo(
        (props.measured.clone(), drawing.clone(), size_by.clone()),
        |(measured, drawing, size_by)| {
            let (measured, drawing, size_by) =
                (measured.clone(), Rc::clone(drawing), size_by.clone());
            LazyTable::new(move || table_of(&drawing, &measured.territory, &size_by))
        },
    );
    let title = title(&app, &props.measured, &drawing);
    let about = about(
        &app,
        &props.measured,
        "picture-about-plan",
        &size_words(&app, &size_by),
    );
    let pen = Pen {
        app: &app,
        plan: &drawing,
        unit: unit_of(&size_by),
        spot: spot.clone(),
        stop: stop.clone(),
    };
    html! {
        <div class="picture">
            <div class="picture__head">
                <h2 class="picture__title">{ title.clone() }</h2>
                { size_choice(&app, &props.measured, &resource) }
            </div>
            <div class="picture__box" ref={node}>if width > 0.0 { { pen.drawing() } }</div>
            <p class="picture__readout">{ pen.readout() }</p>
            { legend(&app, &drawing) }
            <div class="picture__foot">
                if drawing.spread > 0 { <span class="source">{ app.say_with("plan-spread", &[("count", (drawing.spread as f64).into())]) }</span> }
                <Behind id="plan-picture" name="boucle-plan" {title} {about} caption="view-plan" table={(*table).clone()} />
            </div>
        </div>
    }
}

/// What the size of a circle stands for, with its unit.
fn size_words(app: &Context, size_by: &SizeBy) -> String {
    let name = match size_by {
        SizeBy::Employees => app.say("column-employees"),
        SizeBy::Resource(code) => app.say(&resource_key(code)),
    };
    format!("{name}, {}", app.texts.unit(unit_of(size_by)))
}

fn unit_of(size_by: &SizeBy) -> &'static str {
    match size_by {
        SizeBy::Employees => "FTE",
        SizeBy::Resource(code) => {
            let resource = crate::catalog::catalog().resource(code);
            resource.map_or("", |resource| resource.unit.symbol())
        }
    }
}

fn title(app: &Context, measured: &Measured, plan: &Plan) -> String {
    let args = [
        ("actors", (measured.territory.actors.len() as f64).into()),
        ("ways", (plan.ways.len() as f64).into()),
    ];
    app.say_with("plan-title", &args)
}

fn size_choice(app: &Context, measured: &Measured, resource: &UseStateHandle<String>) -> Html {
    let onchange = {
        let resource = resource.clone();
        Callback::from(move |event: Event| {
            let select: HtmlSelectElement = event.target_unchecked_into();
            resource.set(select.value());
        })
    };
    html! {
        <div class="choices"><label>{ app.say("choice-size") }<select class="field" {onchange}>
            <option value="" selected={resource.is_empty()}>{ app.say("column-employees") }</option>
            for one in measured.metabolism.resources.iter() {
                <option value={one.code.clone()} selected={one.code == **resource}>{ app.say(&resource_key(&one.code)) }</option>
            }
        </select></label></div>
    }
}

/// The hues of the plan, each with its name: circles by activity, curves by what passes.
fn legend(app: &Context, plan: &Plan) -> Html {
    let families: BTreeSet<SectorFamily> = plan.places.iter().map(|place| place.family).collect();
    let ways: BTreeSet<Hue> = plan.ways.iter().map(|way| way.hue).collect();
    html! {
        <ul class="legend" aria-label={app.say("plan-legend")}>
            for family in families {
                <li class={format!("hue-{}", family.hue().id())}><svg width="12" height="12" aria-hidden="true"><circle class="plan__actor" cx="6" cy="6" r="5" /></svg>{ app.say(&format!("sector-family-{}", family.id())) }</li>
            }
            for hue in ways {
                <li class={format!("hue-{}", hue.id())}><svg width="22" height="12" aria-hidden="true"><g class="plan__way"><path d="M1 9Q9 1 15 4" stroke-width="2.5" /><path class="plan__arrow" d="M21 7L13 8L16 1Z" /></g></svg>{ app.say(&format!("plan-way-{}", hue.id())) }</li>
            }
        </ul>
    }
}

/// Id of the circle of an actor by its place in the plan.
fn place_id(at: usize) -> String {
    format!("plan-picture-{at}")
}

/// Draws a plan with one place pointed at.
struct Pen<'a> {
    app: &'a Context,
    plan: &'a Plan,
    unit: &'static str,
    spot: UseStateHandle<Option<usize>>,
    /// Place of the actor at which the Tab key stops.
    stop: UseStateHandle<usize>,
}

impl Pen<'_> {
    fn drawing(&self) -> Html {
        let plan = self.plan;
        html! {
            <svg id="plan-picture" class="plan" viewBox={format!("0 0 {} {}", plan.width, plan.height)} font-size={plan.font_size.to_string()}
                role="group" aria-label={self.app.say("plan-describe")} onkeydown={self.moves()}>
                for way in &plan.ways { { self.way(way) } }
                for (at, place) in plan.places.iter().enumerate() { { self.place(at, place) } }
                for place in &plan.places { { self.label(place) } }
                { self.scale_bar() }
            </svg>
        }
    }

    fn way(&self, way: &PlanWay) -> Html {
        let lit = self
            .spot
            .is_some_and(|actor| actor == way.from || actor == way.to);
        let class = classes!(
            "plan__way",
            format!("hue-{}", way.hue.id()),
            lit.then_some("lit")
        );
        html! {
            <g {class}><path d={way.path.clone()} stroke-width={format!("{:.1}", way.stroke_width)} /><path class="plan__arrow" d={way.arrow.clone()} /></g>
        }
    }

    /// Arrow keys go from actor to actor, from west to east; the Tab key stops once.
    fn moves(&self) -> Callback<KeyboardEvent> {
        let mut order: Vec<usize> = (0..self.plan.places.len()).collect();
        let east = |place: &usize| self.plan.places.get(*place).map_or(0.0, |one| one.x);
        order::sort(&mut order, |left, right| east(left).total_cmp(&east(right)));
        let at = order.iter().position(|place| *place == self.stop());
        let (at, last) = (at.unwrap_or(0), order.len().saturating_sub(1));
        let stop = self.stop.setter();
        Callback::from(move |event: KeyboardEvent| {
            let next = match event.key().as_str() {
                "ArrowDown" | "ArrowRight" => (at + 1).min(last),
                "ArrowUp" | "ArrowLeft" => at.saturating_sub(1),
                "Home" => 0,
                "End" => last,
                _ => return,
            };
            event.prevent_default();
            if let Some(place) = order.get(next) {
                stop.set(*place);
                browser::focus(&place_id(*place));
            }
        })
    }

    /// Where the Tab key stops: an actor that has gone is no place to stop at.
    fn stop(&self) -> usize {
        (*self.stop).min(self.plan.places.len().saturating_sub(1))
    }

    /// A circle that can be pointed at, and reached by the keyboard.
    fn place(&self, at: usize, place: &PlanPlace) -> Html {
        let look = |seen: Option<usize>| {
            let spot = self.spot.setter();
            Callback::from(move |()| spot.set(seen))
        };
        let (enter, leave) = (look(Some(place.actor)), look(None));
        let focus = {
            let stop = self.stop.setter();
            enter.reform(move |_: FocusEvent| stop.set(at))
        };
        let tabindex = if at == self.stop() { "0" } else { "-1" };
        let label = format!(
            "{}, {}",
            place.name,
            quantity(self.app, place.size, self.unit)
        );
        let (cx, cy) = (place.x.to_string(), place.y.to_string());
        html! {
            <g key={place.actor} id={place_id(at)} class={format!("hue-{}", place.family.hue().id())} {tabindex} role="img" aria-label={label}
                onmouseenter={enter.reform(|_: MouseEvent| ())} onmouseleave={leave.reform(|_: MouseEvent| ())}
                onfocus={focus} onblur={leave.reform(|_: FocusEvent| ())}>
                <circle class="plan__target" cx={cx.clone()} cy={cy.clone()} r={place.radius.max(LEAST_TARGET).to_string()} />
                <circle class="plan__actor" {cx} {cy} r={place.radius.to_string()} />
            </g>
        }
    }

    fn label(&self, place: &PlanPlace) -> Html {
        let Some(label) = &place.label else {
            return Html::default();
        };
        let line = self.plan.font_size * 1.2;
        html! {
            <text key={place.actor} class="plan__label" text-anchor={label.anchor.attribute()} pointer-events="none">
                for (at, text) in label.lines.iter().enumerate() { <tspan x={label.x.to_string()} y={(label.y + at as f64 * line).to_string()}>{ text.clone() }</tspan> }
            </text>
        }
    }

    fn scale_bar(&self) -> Html {
        let Some(bar) = &self.plan.scale_bar else {
            return Html::default();
        };
        let path = format!("M{} {}h{}", bar.x, bar.y, bar.length);
        let words = if bar.km < 1.0 {
            quantity(self.app, bar.km * 1000.0, "m")
        } else {
            quantity(self.app, bar.km, "km")
        };
        html! {
            <g class="plan__scale"><path d={path} /><text x={bar.x.to_string()} y={(bar.y - ABOVE).to_string()}>{ words }</text></g>
        }
    }

    /// What is pointed at in words: the actor and all that passes to and from others.
    fn readout(&self) -> String {
        let Some(actor) = *self.spot else {
            return self.app.say("plan-hint");
        };
        let name = |actor: usize| {
            let place = self.plan.places.iter().find(|one| one.actor == actor);
            place.map_or_else(String::new, |place| place.name.clone())
        };
        let size = self.plan.places.iter().find(|one| one.actor == actor);
        let size = size.map_or(0.0, |place| place.size);
        let own = format!("{} : {}", name(actor), quantity(self.app, size, self.unit));
        let ways = self
            .plan
            .ways
            .iter()
            .filter(|way| way.from == actor || way.to == actor);
        let ways = ways.map(|way| {
            let codes: Vec<String> = way
                .codes
                .iter()
                .map(|code| self.app.say(&resource_key(code)))
                .collect();
            format!(
                "{} → {} : {} ({})",
                name(way.from),
                name(way.to),
                quantity(self.app, way.quantity, way.unit),
                codes.join(", ")
            )
        });
        std::iter::once(own)
            .chain(ways)
            .collect::<Vec<_>>()
            .join(" · ")
    }
}
