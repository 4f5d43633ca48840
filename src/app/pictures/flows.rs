//! Flows through the territory.

use super::export::{Behind, LazyTable};
use super::findings::flows_title;
use super::sankey::Sankey;
use crate::app::browser;
use crate::app::context::{Context, use_app};
use crate::app::simulation::Simulation;
use crate::app::state::{Measure, Msg};
use crate::engine::PhysicalNetwork;
use crate::view::sankey::{self, Drawing, Format, Options, Which};
use yew::prelude::*;

/// The flows of a simulation.
#[derive(Properties, PartialEq)]
pub struct FlowsPictureProps {
    /// What flows.
    pub simulation: Simulation,
    /// Energy or matter.
    pub measure: Measure,
    /// Without switch, table and export.
    #[prop_or_default]
    pub plain: bool,
}

/// Width in px below which a picture is drawn for a phone.
const NARROW: f64 = 560.0;
/// Size of the type in the drawing, px.
const TYPE: f64 = 13.0;

/// See [`FlowsPictureProps`].
#[component]
pub fn FlowsPicture(props: &FlowsPictureProps) -> Html {
    let app = use_app();
    let simulation = browser::use_after_paint(&props.simulation);
    let node = use_node_ref();
    let width = browser::use_width(&node);
    let unit = unit_of(props.measure);
    let asked = (simulation.clone(), props.measure, width as u32, app.clone());
    let drawing = use_memo(asked, |(simulation, measure, width, app)| {
        drawing_of(
            app,
            simulation,
            *measure,
            format_of(f64::from(*width)),
            Options::default(),
        )
    });
    let title = flows_title(&app, &drawing, unit);
    let caption = app.say_with("flows-caption", &[("unit", app.texts.unit(unit).into())]);
    let asked = (simulation, props.measure);
    let table = use_memo(asked, move |(simulation, measure)| {
        let (simulation, measure) = (simulation.clone(), *measure);
        LazyTable::new(move || sankey::table_of(network_of(&simulation, measure), unit))
    });
    html! {
        <div class="picture">
            <div class="picture__head">
                <h2 class="picture__title">{ title.clone() }<small>{ caption }</small></h2>
                if !props.plain { { switch(&app, props.measure) } }
            </div>
            <div class="picture__box" ref={node}>
                if width > 0.0 { <Sankey id="flows-picture" drawing={drawing.clone()} {unit} /> }
            </div>
            if !props.plain {
                <div class="picture__foot">
                    <span class="source">{ app.say("why-illustrative-text") }</span>
                    <Behind id="flows-picture" name="boucle-flux" {title} caption="table-flows-caption" table={(*table).clone()} />
                </div>
            }
        </div>
    }
}

/// The drawing of the flows, with its labels in the reader's language.
pub fn drawing_of(
    app: &Context,
    simulation: &Simulation,
    measure: Measure,
    format: Format,
    options: Options,
) -> Drawing {
    let network = network_of(simulation, measure);
    let input = sankey::sankey_of(network, Which::After, options);
    sankey::layout(&input.translated(|key| app.say(key)), format)
}

fn network_of(simulation: &Simulation, measure: Measure) -> &PhysicalNetwork {
    match measure {
        Measure::Energy => &simulation.now.energy,
        Measure::Matter => &simulation.now.matter,
    }
}

/// Unit of the flows per year.
fn unit_of(measure: Measure) -> &'static str {
    match measure {
        Measure::Energy => "MWh",
        Measure::Matter => "t",
    }
}

/// Size of a Sankey drawing in a width.
pub fn format_of(width: f64) -> Format {
    if width < NARROW {
        return Format {
            width,
            height: 520.0,
            font_size: 12.0,
            figures: false,
        };
    }
    Format {
        width,
        height: (width * 0.5).clamp(380.0, 560.0),
        font_size: TYPE,
        figures: false,
    }
}

fn switch(app: &Context, chosen: Measure) -> Html {
    let button = |measure: Measure, key: &str| {
        let pressed = (measure == chosen).to_string();
        html! { <button type="button" aria-pressed={pressed} onclick={app.sends(Msg::Measure(measure))}>{ app.say(key) }</button> }
    };
    html! {
        <div class="segment" role="group" aria-label={app.say("ui-measure")}>
            { button(Measure::Energy, "measure-energy") }{ button(Measure::Matter, "measure-matter") }
        </div>
    }
}
