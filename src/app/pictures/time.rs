//! CO2 and money over time, each with its range, its table and its files.

use super::chart::TimeChart;
use super::export::{Behind, LazyTable};
use super::findings::{co2_title, money_title};
use crate::app::browser;
use crate::app::context::use_app;
use crate::app::simulation::Simulation;
use crate::view::series::{Measure, table_of};
use yew::prelude::*;

/// A simulation over time.
#[derive(Properties, PartialEq)]
pub struct TimePictureProps {
    /// What is drawn.
    pub simulation: Simulation,
    /// CO2 alone, without table and export.
    #[prop_or_default]
    pub plain: bool,
}

/// See [`TimePictureProps`].
#[component]
pub fn TimePicture(props: &TimePictureProps) -> Html {
    let app = use_app();
    let simulation = &browser::use_after_paint(&props.simulation);
    html! {
        <div class="picture">
            <div class="charts">
                <OneChart id="chart-co2" measure={Measure::Co2Avoided} title={co2_title(&app, simulation)} caption="time-caption-co2" unit="t" simulation={simulation.clone()} plain={props.plain} />
                if !props.plain {
                    <OneChart id="chart-money" measure={Measure::CumulatedCash} title={money_title(&app, simulation)} caption="time-caption-money" unit="EUR" simulation={simulation.clone()} plain=false />
                }
            </div>
            if !props.plain { <p class="picture__foot"><span class="source">{ app.say("why-illustrative-text") }</span></p> }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct OneChartProps {
    id: &'static str,
    measure: Measure,
    title: String,
    caption: &'static str,
    unit: &'static str,
    simulation: Simulation,
    plain: bool,
}

/// A chart with its title, its table and its files.
#[component]
fn OneChart(props: &OneChartProps) -> Html {
    let app = use_app();
    let asked = (props.simulation.clone(), props.measure);
    let series = use_memo(asked, |(simulation, measure)| simulation.series(*measure));
    let unit = props.unit;
    let table = use_memo(series.clone(), |series| {
        let series = series.clone();
        LazyTable::new(move || table_of(&series, unit))
    });
    html! {
        <div class="chart">
            <h2 class="picture__title">{ &props.title }<small>{ app.say(props.caption) }</small></h2>
            <TimeChart id={props.id} label={format!("{}. {}", props.title, app.say("time-describe"))} measure={props.measure} {series} />
            if !props.plain {
                <div class="picture__foot">
                    <Behind id={props.id} name={format!("boucle-{}", props.measure.id())} title={props.title.clone()} caption="table-time-caption" table={(*table).clone()} />
                </div>
            }
        </div>
    }
}
